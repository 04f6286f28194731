import '/dist/cdn/dprk-deployment-timeline.js';
import {makeEntries} from '/bench/page/entries.js';
import {painted} from '/bench/page/time.js';

const TAG = 'dprk-deployment-timeline';

/** A page's own record: read and checked whole before it is shown. */
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

/** The tag as it comes, with the article that is bundled with it. */
export const bundledArticle = {
  own: 14,
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
    relay: () => (timeline.layout = 'lanes'),
    isRelaid: () => Boolean(part(timeline, 'lane-entry')),
    unmount: () => timeline.remove(),
  };
}

/** The figure that it tells in its status line, once entries of them are there. */
function shownIn(timeline) {
  const [shown = '0'] = part(timeline, 'status')?.textContent.match(/[\d,]+/) ?? [];
  return articlesIn(timeline) > 0 ? Number(shown.replaceAll(',', '')) : 0;
}

const part = (timeline, name) => timeline.shadowRoot.querySelector(`[part~="${name}"]`);
const articlesIn = (timeline) => timeline.shadowRoot.querySelectorAll('article').length;

function documentOf(entries) {
  return {
    version: 1,
    id: 'measured',
    lang: 'en',
    title: 'Entries to measure by',
    source: {title: 'Made by lot'},
    actors: [...new Set(entries.map(({actor}) => actor))].map((id) => ({id, name: id.replace('-', ' ')})),
    entries: entries.map(({id, kind, date, title, text, actor}) => ({
      id,
      kind,
      standing: 'on-record',
      date,
      actors: [actor],
      headline: title,
      summary: text,
    })),
  };
}
