/** What an address leads to, as far as its end or its host says it. */
import type {MediaType} from './field-values.js';

const PICTURE = /\.(?:jpe?g|jfif|png|apng|gif|svg|webp|avif|bmp|ico)$/i;
const VIDEO = /\.(?:mp4|m4v|webm|ogv|mov)$/i;
const AUDIO = /\.(?:mp3|m4a|ogg|oga|opus|wav|flac|aac)$/i;
/** Sites whose pages are players. */
const PLAYERS =
  /^(?:www\.|m\.)?(?:youtube\.com|youtube-nocookie\.com|youtu\.be|vimeo\.com|dailymotion\.com)$/i;

/** @param address http(s) or relative */
export function mediaTypeOf(address: string): MediaType {
  const {host, pathname} = partsOf(address);
  if (PLAYERS.test(host)) return 'embed';
  if (VIDEO.test(pathname)) return 'video';
  return AUDIO.test(pathname) ? 'audio' : 'image';
}

/** Whether a name ends as a picture, a film or a sound does. */
export function isMediaFile(name: string): boolean {
  return [PICTURE, VIDEO, AUDIO].some((end) => end.test(name));
}

function partsOf(address: string): {readonly host: string; readonly pathname: string} {
  // Only the end of a relative address matters here.
  return URL.canParse(address, 'https://x.invalid')
    ? new URL(address, 'https://x.invalid')
    : {host: '', pathname: ''};
}
