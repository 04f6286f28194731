import '@ui5/webcomponents-fiori/dist/Timeline.js';
import '@ui5/webcomponents-fiori/dist/TimelineItem.js';

export const contender = {
  mount(host, entries) {
    const timeline = document.createElement('ui5-timeline');
    const show = (shown) => timeline.replaceChildren(...shown.map(itemOf));
    const fragment = document.createDocumentFragment();
    for (const entry of entries) fragment.append(itemOf(entry));
    timeline.append(fragment);
    host.append(timeline);
    return {
      count: () => countIn(timeline),
      append: (entry) => timeline.append(itemOf(entry)),
      show,
      layout: () => (timeline.layout = 'Horizontal'),
      isLayoutShown: () => timeline.firstElementChild.layout === 'Horizontal',
      unmount: () => timeline.remove(),
    };
  },
};

/** 0 until the last item has rendered, which does so last. */
function countIn(timeline) {
  const isRendered = timeline.lastElementChild?.shadowRoot?.childElementCount > 0;
  return isRendered ? timeline.childElementCount : 0;
}

function itemOf({id, date, title, text}) {
  const item = document.createElement('ui5-timeline-item');
  Object.assign(item, {id, titleText: title, subtitleText: date});
  item.textContent = text;
  return item;
}
