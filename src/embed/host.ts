/**
 * The script of a page with frames of the timeline. It gives each frame the height of its content, forwards the page's address
 * to it, and scrolls to the entry that has the focus. A classic script or a module. It handles only frames whose page is in
 * its folder.
 */
import {message, parseMessage} from './messages.js';

/** A page may have this script once for each frame. Not a name, which an id in the page could take. */
const RUNNING = Symbol.for('dprk-timeline-hosts');
const running = (Reflect.get(window, RUNNING) as Set<string> | undefined) ?? new Set<string>();
Reflect.set(window, RUNNING, running);
/** A module does not know its own tag: it is one with this name. */
const scripts = document.currentScript
  ? [document.currentScript as HTMLScriptElement]
  : scriptsNamed('/host.js');
const folders = scripts.map(({src}) => new URL('.', src).href).filter((folder) => !running.has(folder));
/** Distance of an entry from the upper edge, as a share of the window's height: a page may have a bar there. */
const TOP_MARGIN = 0.2;

if (folders.length > 0) start();

function start(): void {
  for (const folder of folders) running.add(folder);
  addEventListener('message', onMessage);
  addEventListener('hashchange', updateAll);
  updateAll();
}

function scriptsNamed(name: string): HTMLScriptElement[] {
  return [...document.scripts].filter(({src}) => src && new URL(src).pathname.endsWith(name));
}

/** The frames in a root, and in the open shadow roots inside it. */
function frames(root: ParentNode = document): HTMLIFrameElement[] {
  const inRoot = [...root.querySelectorAll('iframe')].filter(({src}) =>
    folders.some((folder) => src.startsWith(folder)),
  );
  const inShadow = [...root.querySelectorAll('*')].flatMap(({shadowRoot}) =>
    shadowRoot ? frames(shadowRoot) : [],
  );
  return [...inRoot, ...inShadow];
}

/** A sandboxed frame sends its messages from the origin `null`, as a local file does. */
function originOf({sandbox, src}: HTMLIFrameElement): string {
  return sandbox.length > 0 && !sandbox.contains('allow-same-origin') ? 'null' : new URL(src).origin;
}

function updateAll(): void {
  frames().forEach(update);
}

function update(frame: HTMLIFrameElement): void {
  const origin = originOf(frame);
  const [page = '', hash = ''] = location.href.split('#');
  const entry = entryIn(hash, frame.id) || entryIn(hash, encodeURIComponent(frame.id));
  // The reader goes to this frame: it must not wait until it is near the viewport.
  if (entry) frame.loading = 'eager';
  // Before it loads, a frame has a document of this page's origin. It sends a message when it is ready.
  if (frame.contentDocument && origin !== location.origin) return;
  const target = origin === 'null' ? '*' : origin;
  frame.contentWindow?.postMessage(message({page, frame: frame.id, entry}), target);
}

function entryIn(hash: string, id: string): string {
  return id && hash.startsWith(`${id}/`) ? hash.slice(id.length + 1) : '';
}

function onMessage({data, origin, source}: MessageEvent): void {
  const {height, top, bottom} = parseMessage(data) ?? {};
  if (typeof height !== 'number') return;
  const frame = frames().find(({contentWindow}) => contentWindow === source);
  if (!frame || origin !== originOf(frame)) return;
  if (!height) return update(frame);
  frame.style.height = `${height}px`;
  const edge = frame.getBoundingClientRect().top + frame.clientTop;
  // Do not scroll if the entry is already in view.
  if (
    typeof top === 'number' &&
    typeof bottom === 'number' &&
    (edge + top > innerHeight || edge + bottom < 0)
  )
    scrollBy(0, edge + top - innerHeight * TOP_MARGIN);
}
