/** Addresses that lead to no picture, film or sound, as far as one can see: mostly to the page that shows it. */
import type {MessageReference} from './faults/fault.js';
import type {MediaType} from './field-values.js';
import {LIKE_HOST} from './like-host.js';
import {isMediaFile, mediaTypeOf} from './media-type.js';

/** Documents, and pictures that browsers do not show. */
const OTHER_FILE = /\.(?:html?|pdf|docx?|pptx?|xlsx?|zip|hei[cf]|tiff?|psd)$/i;
/** A page about a file, such as "/wiki/File:Tram.jpg". The file itself is below "/wiki/Special:FilePath/". */
const WIKI_PAGE = /(?:\.wiki[mp]edia\.org\/wiki\/|\/wiki\/[^%/:]+(?::|%3a))[^/]+$/i;
/** Pages of sites that share files. Their addresses of files look different. */
const SHARED =
  /^https?:\/\/(?:(?:drive|docs)\.google\.com\/(?!uc\b|thumbnail\b)|photos\.(?:google\.com|app\.goo\.gl)\/|(?:www\.)?(?:flickr\.com\/photos|instagram\.com)\/|(?:www\.)?dropbox\.com\/.*\bdl=0)/i;
/** "a.jpg, https://…": several addresses, which are none together. */
const SEVERAL = /\shttps?:\/\//i;

/** What to write instead of the address of a file; undefined if it may be one. */
export function insteadOfFile(address: string, type: MediaType): MessageReference | undefined {
  // It has other advice already.
  if (LIKE_HOST.test(address)) return undefined;
  const found = mediaTypeOf(address);
  if (found === 'embed') return {key: 'expected.media-embed'};
  if (type !== 'image') return undefined;
  if (found !== 'image') return {key: 'expected.media-type', params: {type: found}};
  return isPicture(address) ? undefined : {key: 'expected.media-file'};
}

function isPicture(address: string): boolean {
  const [path = ''] = address.trim().split(/[?#]/);
  if (SEVERAL.test(address) || address.startsWith('=')) return false;
  // A name alone needs an end that says what it is; any other address may be answered with a picture.
  if (!/[/?]/.test(address)) return isMediaFile(path);
  return ![OTHER_FILE, WIKI_PAGE].some((pattern) => pattern.test(path)) && !SHARED.test(address);
}
