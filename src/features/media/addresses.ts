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
  return new URL(address, typeof document === 'undefined' ? BASE : document.baseURI);
}

/** The address for a frame: sites refuse to show their watch pages in frames. Others stay as they are. */
export function frameAddress(address: string): string {
  const url = absolute(address);
  const site = url.hostname.replace(/^(?:www|m)\./, '');
  return SITES[site]?.(url) ?? address;
}

const SITES: Readonly<Record<string, (url: URL) => string | undefined>> = {
  'youtube.com': youtube,
  'youtube-nocookie.com': youtube,
  'youtu.be': youtube,
  'vimeo.com': vimeo,
  'dailymotion.com': dailymotion,
  'dai.ly': dailymotion,
};

function youtube({hostname, pathname, searchParams}: URL): string | undefined {
  const [, path] = /^\/(?:(?:shorts|live|embed)\/)([\w-]+)\/?$/.exec(pathname) ?? [];
  const [, short] = (hostname === 'youtu.be' && /^\/([\w-]+)$/.exec(pathname)) || [];
  const id = path ?? short ?? (pathname === '/watch' ? searchParams.get('v') : null);
  if (!id || !/^[\w-]+$/.test(id)) return undefined;
  const start = secondsOf(searchParams.get('t') ?? searchParams.get('start') ?? '');
  return `https://www.youtube-nocookie.com/embed/${id}${start > 0 ? `?start=${start}` : ''}`;
}

/** "90", "90s", "1m30s" */
function secondsOf(time: string): number {
  const [, hours = 0, minutes = 0, seconds = 0] = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(time) ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** A film that is not listed has a key: `/ID/KEY`. */
function vimeo({pathname, hash}: URL): string | undefined {
  const [, id, key] = /^\/(?:channels\/[\w-]+\/)?(\d+)(?:\/(\w+))?\/?$/.exec(pathname) ?? [];
  if (id === undefined) return undefined;
  return `https://player.vimeo.com/video/${id}${key === undefined ? '' : `?h=${key}`}${hash}`;
}

function dailymotion({pathname, searchParams}: URL): string | undefined {
  const [, id] = /^\/(?:(?:embed\/)?video\/)?([A-Za-z0-9]+)\/?$/.exec(pathname) ?? [];
  if (id === undefined) return undefined;
  const start = secondsOf(searchParams.get('start') ?? '');
  return `https://geo.dailymotion.com/player.html?video=${id}${start > 0 ? `&startTime=${start}` : ''}`;
}
