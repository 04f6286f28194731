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
      relay: () => (timeline.layout = 'Horizontal'),
      isRelaid: () => timeline.firstElementChild.layout === 'Horizontal',
      unmount: () => timeline.remove(),
    };
  },
};

/** Those which have drawn themselves; its last item does so last. */
function countIn(timeline) {
  const isDrawn = timeline.lastElementChild?.shadowRoot?.childElementCount > 0;
  return isDrawn ? timeline.childElementCount : 0;
}

function itemOf({id, date, title, text}) {
  const item = document.createElement('ui5-timeline-item');
  Object.assign(item, {id, titleText: title, subtitleText: date});
  item.textContent = text;
  return item;
}
