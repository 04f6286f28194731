// In every page: what the harness asks of a contender, as `window.bench`.
import {makeEntries, oneMore, SEARCHED} from './entries.js';
import {frame, idle, layoutShift, longTasks, painted, timed} from './time.js';

const SCROLLED = 100;
const PIXELS_A_FRAME = 120;
const LATE = 33;

/**
 * What a contender gives: `mount` and what can be done with what is mounted. What is left out cannot be done with it.
 * @typedef {object} Mounted
 * @property {() => number} count how many entries it shows now
 * @property {(entries: Entry[]) => unknown} [show] shows these and no others
 * @property {(entry: Entry, all: Entry[]) => unknown} append
 * @property {(kind: string) => unknown} [filter] of its own; else what is found is shown
 * @property {(word: string) => unknown} [search] of its own
 * @property {() => unknown} [all] takes its own filters back
 * @property {() => unknown} [relay] goes over to another layout
 * @property {() => boolean} [isRelaid]
 * @property {() => void} [unmount]
 * @property {Element} [scroller] where it is not the page that scrolls; null where nothing scrolls
 *
 * @typedef {import('./entries.js').Entry} Entry
 * @typedef {object} Contender
 * @property {(host: HTMLElement, entries: Entry[]) => Mounted | Promise<Mounted>} mount
 * @property {(host: HTMLElement) => Promise<void>} [prepare] loads what else of its scripts it takes to mount
 * @property {number} [own] how many entries it shows of itself, whatever is given
 */

/** @param {Contender} contender */
export function start(contender) {
  const asked = new URLSearchParams(location.search);
  const host = document.getElementById('host');
  const entries = makeEntries(Number(asked.get('entries')));
  const loaded = asked.has('load') ? load(contender, host, entries) : undefined;
  window.bench = {
    loaded: () => loaded,
    instances: (count) => instances(contender, host, entries, count),
    cycles: (count) => cycles(contender, host, entries, count),
    ...steps(contender, host, entries),
  };
}

/** From the navigation on. */
async function load(contender, host, entries) {
  const shift = layoutShift();
  const tasks = longTasks(true);
  const mounted = await contender.mount(host, entries);
  await painted(() => mounted.count() === (contender.own ?? entries.length));
  const milliseconds = performance.now();
  const seen = await tasks();
  return {milliseconds, ...seen, shift: shift(), height: host.offsetHeight};
}

/** Once all is loaded: one thing after the other. */
function steps(contender, host, entries) {
  let mounted;
  const shows = (count) => () => mounted?.count() === count;
  const found = (test) => entries.filter(test);
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
      const half = found(({kind}) => kind === 'response');
      const act = mounted.filter
        ? () => mounted.filter('response')
        : mounted.show && (() => mounted.show(half));
      return act && timed(act, shows(half.length));
    },
    search() {
      if (!mounted.search) return undefined;
      const tenth = found(({text}) => text.includes(SEARCHED));
      return timed(() => mounted.search(SEARCHED), shows(tenth.length));
    },
    all: () => mounted.all && timed(() => mounted.all(), shows(entries.length)),
    relay: () => mounted.relay && timed(() => mounted.relay(), mounted.isRelaid),
    scroll: () => (mounted.scroller === null ? undefined : scroll(mounted.scroller)),
    firstTitle: () => entries[0].title,
  };
}

/** The share of frames that come late while it is scrolled. */
async function scroll(scroller = document.scrollingElement) {
  let late = 0;
  let last = await frame();
  for (let step = 0; step < SCROLLED; step += 1) {
    scroller.scrollTop += PIXELS_A_FRAME;
    const now = await frame();
    if (now - last > LATE) late += 1;
    last = now;
  }
  const moved = scroller.scrollTop > 0;
  scroller.scrollTop = 0;
  return moved ? {late: late / SCROLLED} : undefined;
}

/** Many on one page. */
function instances(contender, host, entries, count) {
  const all = [];
  const expected = contender.own ?? entries.length;
  return timed(
    async () => {
      const hosts = Array.from({length: count}, () => host.appendChild(document.createElement('div')));
      all.push(...(await Promise.all(hosts.map((box) => contender.mount(box, entries)))));
    },
    () => all.length === count && all.every((mounted) => mounted.count() === expected),
  );
}

/** Mounts, waits for it to be painted, and unmounts; many times. */
async function cycles(contender, host, entries, count) {
  const expected = contender.own ?? entries.length;
  for (let cycle = 0; cycle < count; cycle += 1) {
    const mounted = await contender.mount(host, entries);
    await painted(() => mounted.count() === expected);
    if (!mounted.unmount) return false;
    mounted.unmount();
  }
  await idle();
  return true;
}
