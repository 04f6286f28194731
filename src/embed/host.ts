/**
 * For a page with frames of the timeline in it: makes each as high as what it shows, leads its address to their entries, and
 * follows the reader from entry to entry. A classic script. The frames are those whose page lies beside it; others of the
 * page are left alone.
 */
import {message, told} from './messages.js';

const folder = new URL('.', (document.currentScript as HTMLScriptElement).src).href;
/** Each frame may have come with this script of its own. */
const running = ((window as {dprkTimelineHosts?: Set<string>}).dprkTimelineHosts ??= new Set());
/** How far below the upper edge an entry comes, as a share of the window: a page may have a bar there. */
const BELOW = 0.2;

if (!running.has(folder)) start();

function start(): void {
  running.add(folder);
  addEventListener('message', hear);
  addEventListener('hashchange', greetAll);
  greetAll();
}

function frames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter(({src}) => src.startsWith(folder));
}

/** Of a frame that is kept from its own origin, messages come from `null`, as those of a local file do. */
function originOf({sandbox, src}: HTMLIFrameElement): string {
  return sandbox.length > 0 && !sandbox.contains('allow-same-origin') ? 'null' : new URL(src).origin;
}

function greetAll(): void {
  frames().forEach(greet);
}

function greet(frame: HTMLIFrameElement): void {
  const origin = originOf(frame);
  const [page = '', hash = ''] = location.href.split('#');
  const entry = entryIn(hash, frame.id) || entryIn(hash, encodeURIComponent(frame.id));
  // One that waits until the reader comes near is where the reader is to be brought to.
  if (entry) frame.loading = 'eager';
  // What has not loaded yet is this page's own, and will say when it is there.
  if (frame.contentDocument && origin !== location.origin) return;
  const target = origin === 'null' ? '*' : origin;
  frame.contentWindow?.postMessage(message({page, frame: frame.id, entry}), target);
}

function entryIn(hash: string, id: string): string {
  return id && hash.startsWith(`${id}/`) ? hash.slice(id.length + 1) : '';
}

function hear({data, origin, source}: MessageEvent): void {
  const frame = frames().find(({contentWindow}) => contentWindow === source);
  const {height, top, bottom} = told(data) ?? {};
  if (!frame || origin !== originOf(frame) || typeof height !== 'number') return;
  if (!height) return greet(frame);
  frame.style.height = `${height}px`;
  const edge = frame.getBoundingClientRect().top + frame.clientTop;
  // What is in view already stays where it is.
  if (
    typeof top === 'number' &&
    typeof bottom === 'number' &&
    (edge + top > innerHeight || edge + bottom < 0)
  )
    scrollBy(0, edge + top - innerHeight * BELOW);
}
