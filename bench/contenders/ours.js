import '/dist/cdn/dprk-deployment-timeline.js';
import {documentOf, makeEntries} from '/bench/page/entries.js';
import {painted} from '/bench/page/time.js';

const TAG = 'dprk-deployment-timeline';

/** A page's own record, which is parsed and validated before it is shown. */
export const contender = {
  async prepare(host) {
    const {count, unmount} = this.mount(host, makeEntries(1));
    await painted(() => count() === 1);
    unmount();
  },
  mount(host, entries) {
    const timeline = document.createElement(TAG);
    timeline.data = documentOf(entries);
    host.append(timeline);
    return timelineIn(timeline);
  },
};

/** The record in a file. */
export const byAddress = {
  mount(host) {
    const timeline = document.createElement(TAG);
    timeline.src = '/bench/record.json';
    host.append(timeline);
    return timelineIn(timeline);
  },
};

/** The tag without a record: it shows the bundled article. */
export const bundledArticle = {
  entryCount: 14,
  mount(host) {
    const timeline = host.appendChild(document.createElement(TAG));
    return {...timelineIn(timeline), count: () => articlesIn(timeline)};
  },
};

function timelineIn(timeline) {
  return {
    count: () => shownIn(timeline),
    append: (_entry, all) => (timeline.data = documentOf(all)),
    filter: (kind) => (timeline.kinds = [kind]),
    search: (word) => (timeline.search = word),
    all: () => timeline.clearFilters(),
    layout: () => (timeline.layout = 'lanes'),
    isLayoutShown: () => Boolean(part(timeline, 'lane-entry')),
    story: () => (timeline.layout = 'story'),
    isStoryShown: () => Boolean(part(timeline, 'slide')),
    step: () => timeline.shadowRoot.querySelector('button.next').click(),
    unmount: () => timeline.remove(),
  };
}

/** The number in its status line, or 0 before entries are rendered. A long list does not render all of them. */
function shownIn(timeline) {
  const [shown = '0'] = part(timeline, 'status')?.textContent.match(/[\d,]+/) ?? [];
  return articlesIn(timeline) > 0 ? Number(shown.replaceAll(',', '')) : 0;
}

const part = (timeline, name) => timeline.shadowRoot.querySelector(`[part~="${name}"]`);
const articlesIn = (timeline) => timeline.shadowRoot.querySelectorAll('article').length;
