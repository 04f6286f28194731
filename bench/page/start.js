// Runs in every page: `window.bench`, which the harness calls.
import {makeEntries, oneMore, SEARCHED} from './entries.js';
import {frame, idle, layoutShift, longTasks, painted, timed} from './time.js';

const SCROLL_FRAMES = 100;
const PIXELS_PER_FRAME = 120;
/** Two frames at 60 Hz. */
const LATE_MILLISECONDS = 33;

/**
 * A mounted contender. It lacks the operations that it cannot do.
 * @typedef {object} Mounted
 * @property {() => number} count the number of entries that it shows
 * @property {(entries: Entry[]) => unknown} [show] shows only these
 * @property {(entry: Entry, all: Entry[]) => unknown} append
 * @property {(kind: string) => unknown} [filter] its own filter; without it, `show` is called
 * @property {(word: string) => unknown} [search] its own search
 * @property {() => unknown} [all] clears its own filters
 * @property {() => unknown} [layout] changes to another layout
 * @property {() => boolean} [isLayoutShown]
 * @property {() => unknown} [story] changes to slides; absent if it mounts as slides
 * @property {() => boolean} [isStoryShown]
 * @property {() => void} [step] goes to the next slide
 * @property {() => void} [unmount]
 * @property {Element} [scroller] if it is not the page that scrolls; null if nothing scrolls
 *
 * @typedef {import('./entries.js').Entry} Entry
 * @typedef {object} Contender
 * @property {(host: HTMLElement, entries: Entry[]) => Mounted | Promise<Mounted>} mount
 * @property {(host: HTMLElement) => Promise<void>} [prepare] loads the other scripts that it needs to mount
 * @property {number} [entryCount] if it always shows its own entries
 */

/** @param {Contender} contender */
export function start(contender) {
  const params = new URLSearchParams(location.search);
  const host = document.getElementById('host');
  const entries = makeEntries(Number(params.get('entries')));
  const loaded = params.has('load') ? load(contender, host, entries) : undefined;
  window.bench = {
    loaded: () => loaded,
    instances: (count) => instances(contender, host, entries, count),
    cycles: (count) => cycles(contender, host, entries, count),
    ...steps(contender, host, entries),
  };
  void Promise.resolve(loaded).finally(() => console.debug('bench: ready'));
}

/** Measures from the navigation. */
async function load(contender, host, entries) {
  const shift = layoutShift();
  const tasks = longTasks(true);
  const mounted = await contender.mount(host, entries);
  await painted(() => mounted.count() === (contender.entryCount ?? entries.length));
  const milliseconds = performance.now();
  const longest = await tasks();
  return {milliseconds, ...longest, shift: shift(), height: host.offsetHeight};
}

/** The operations on a loaded page, called one after the other. */
function steps(contender, host, entries) {
  let mounted;
  const shows = (count) => () => mounted?.count() === count;
  const matching = (test) => entries.filter(test);
  return {
    prepare: () => contender.prepare?.(host),
    async mount() {
      return timed(async () => (mounted = await contender.mount(host, entries)), shows(entries.length));
    },
    append() {
      const entry = oneMore(entries);
      entries.push(entry);
      return timed(() => mounted.append(entry, entries), shows(entries.length));
    },
    filter() {
      const half = matching(({kind}) => kind === 'response');
      const act = mounted.filter
        ? () => mounted.filter('response')
        : mounted.show && (() => mounted.show(half));
      return act && timed(act, shows(half.length));
    },
    search() {
      if (!mounted.search) return undefined;
      const tenth = matching(({text}) => text.includes(SEARCHED));
      return timed(() => mounted.search(SEARCHED), shows(tenth.length));
    },
    all: () => mounted.all && timed(() => mounted.all(), shows(entries.length)),
    layout: () => mounted.layout && timed(() => mounted.layout(), mounted.isLayoutShown),
    story: () => mounted.story && timed(() => mounted.story(), mounted.isStoryShown),
    step: () => mounted.step(),
    nothing: () => undefined,
    scroll: () => (mounted.scroller === null ? undefined : scroll(mounted.scroller)),
    firstTitle: () => entries[0].title,
  };
}

/** The share of late frames while scrolling. */
async function scroll(scroller = document.scrollingElement) {
  let late = 0;
  let last = await frame();
  for (let step = 0; step < SCROLL_FRAMES; step += 1) {
    scroller.scrollTop += PIXELS_PER_FRAME;
    const now = await frame();
    if (now - last > LATE_MILLISECONDS) late += 1;
    last = now;
  }
  const moved = scroller.scrollTop > 0;
  scroller.scrollTop = 0;
  return moved ? {late: late / SCROLL_FRAMES} : undefined;
}

/** Mounts many on the page. */
function instances(contender, host, entries, count) {
  const all = [];
  const expected = contender.entryCount ?? entries.length;
  return timed(
    async () => {
      const hosts = Array.from({length: count}, () => host.appendChild(document.createElement('div')));
      all.push(...(await Promise.all(hosts.map((box) => contender.mount(box, entries)))));
    },
    () => all.length === count && all.every((mounted) => mounted.count() === expected),
  );
}

/** Mounts, waits until it is painted, and unmounts, many times. @returns whether it can unmount */
async function cycles(contender, host, entries, count) {
  const expected = contender.entryCount ?? entries.length;
  for (let cycle = 0; cycle < count; cycle += 1) {
    const mounted = await contender.mount(host, entries);
    await painted(() => mounted.count() === expected);
    if (!mounted.unmount) return false;
    mounted.unmount();
  }
  await idle();
  return true;
}
