/** Addresses of media: which host they lead to, and which page of a known site is made for frames. */

/** Stands for the page's own site, where there is no page. It is never a real host. */
const BASE = 'https://relative.invalid/';

/** The host that the address leads to, as readers know it; the address itself if it is relative and there is no page. */
export function hostOf(address: string): string {
  const {host} = absolute(address);
  return host === 'relative.invalid' ? address : host.replace(/^www\./, '');
}

/** @param address http(s) or relative: the parser has checked it */
export function absolute(address: string): URL {
  const base = typeof document === 'undefined' ? BASE : document.baseURI;
  // Some addresses depend on the page: "https:" only completes an address of an https page, and a `data:` page completes none.
  return new URL(address, URL.canParse(address, base) ? base : BASE);
}

/** The address for a frame: sites refuse to show their watch pages in frames. Others stay as they are. */
export function frameAddress(address: string): string {
  const url = absolute(address);
  return SITES.get(url.hostname.replace(/^(?:www|m)\./, ''))?.(url) ?? address;
}

/** Not an object: a host may be called as something that every object has. */
const SITES: ReadonlyMap<string, (url: URL) => string | undefined> = new Map([
  ['youtube.com', youtube],
  ['youtube-nocookie.com', youtube],
  ['youtu.be', (url) => youtubeFilm(/^\/([\w-]+)$/.exec(url.pathname)?.[1], url)],
  ['vimeo.com', vimeo],
  ['dailymotion.com', (url) => dailymotionFilm(/^\/video\/([A-Za-z\d]+)(?:_[^/]*)?\/?$/, url)],
  ['dai.ly', (url) => dailymotionFilm(/^\/([A-Za-z\d]+)\/?$/, url)],
]);

const YOUTUBE = 'https://www.youtube-nocookie.com';

/** An address for frames keeps its query, which may be all that it has: a playlist or a channel. */
function youtube(url: URL): string | undefined {
  const {pathname, search, searchParams} = url;
  if (/^\/embed\/[\w-]+\/?$/.test(pathname)) return YOUTUBE + pathname + search;
  const [, path] = /^\/(?:shorts|live)\/([\w-]+)\/?$/.exec(pathname) ?? [];
  return youtubeFilm(path ?? (pathname === '/watch' ? searchParams.get('v') : undefined), url);
}

function youtubeFilm(id: string | null | undefined, {searchParams}: URL): string | undefined {
  if (!id || !/^[\w-]+$/.test(id)) return undefined;
  const start = secondsOf(searchParams.get('t') ?? searchParams.get('start') ?? '');
  return `${YOUTUBE}/embed/${id}${start > 0 ? `?start=${start}` : ''}`;
}

/** "90", "90s", "1m30s" */
function secondsOf(time: string): number {
  const [, hours = 0, minutes = 0, seconds = 0] = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(time) ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** A film that is not listed has a key, a hexadecimal number: `/ID/KEY`. Other words after the ID are pages about the film. */
function vimeo({pathname, searchParams, hash}: URL): string | undefined {
  const [, id, inPath] = /^\/(?:channels\/[\w-]+\/)?(\d+)(?:\/([\da-f]+))?\/?$/.exec(pathname) ?? [];
  if (id === undefined) return undefined;
  const key = inPath ?? /^[\da-f]+$/.exec(searchParams.get('h') ?? '')?.[0];
  return `https://player.vimeo.com/video/${id}${key === undefined ? '' : `?h=${key}`}${hash}`;
}

function dailymotionFilm(path: RegExp, {pathname, searchParams}: URL): string | undefined {
  const [, id] = path.exec(pathname) ?? [];
  if (id === undefined) return undefined;
  const start = secondsOf(searchParams.get('start') ?? '');
  return `https://geo.dailymotion.com/player.html?video=${id}${start > 0 ? `&startTime=${start}` : ''}`;
}
