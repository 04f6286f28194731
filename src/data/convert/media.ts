/** Media of other formats as ours. */
import {mediaTypeOf} from '../media-type.js';
import {addressIn, sourcesOf, withoutBlanks} from './address.js';
import {fileOfPage} from './file-pages.js';
import type {Embedded} from './html-reader.js';
import type {ReportLoss} from './losses.js';
import type {Parts} from './parts.js';

export interface MediaWords {
  readonly alt?: string;
  readonly title?: string;
  readonly caption?: string;
  readonly credit?: string;
  readonly link?: string;
  /** The address of a small picture of it. */
  readonly thumbnail?: string;
  /** In pixels. */
  readonly width?: number;
  readonly height?: number;
  /** Whether it is known to be a picture, whatever its address looks like. */
  readonly isPicture?: boolean;
  /** Whether it is known to be a page that can be embedded. */
  readonly isFrame?: boolean;
}

export interface Media {
  readonly media: readonly Parts[];
  /** What is kept as a source, since it is neither a file nor a player. */
  readonly sources: readonly Parts[];
}

const NO_MEDIA: Media = {media: [], sources: []};
/** The end of an address, or a parameter at its end, as TimelineJS itself recognizes a picture. */
const PICTURE = /(?:\.|=)(?:jpe?g|png|gif|svg|webp|avif|bmp)(?:[?#].*)?$/is;
/** The pages of these sites refuse to be embedded; their players do not. */
const PLAYERS: readonly (readonly [page: RegExp, player: (address: string, part: string) => string])[] = [
  [
    /^https?:\/\/(?:www\.|m\.)?soundcloud\.com\/(.+)/i,
    (address) => `https://w.soundcloud.com/player/?url=${encodeURIComponent(address)}`,
  ],
  [
    /^https?:\/\/open\.spotify\.com\/((?:track|album|playlist|episode|show)\/.+)/i,
    (_, part) => `https://open.spotify.com/embed/${part}`,
  ],
];

/** @param text the address; without one, the result is empty */
export function mediaOf(text: string, words: MediaWords, reportLoss: ReportLoss): Media {
  const address = addressIn(text, reportLoss);
  if (address === undefined) {
    const lost = labelOf(words) || words.alt;
    if (lost && text !== '') reportLoss('caption', lost);
    return NO_MEDIA;
  }
  const file = fileOfPage(address);
  if (file !== undefined && (words.isPicture || isFile(file)))
    return fileMedia(file, {...words, link: [words.link, address].find(Boolean)!}, reportLoss);
  const player = playerOf(address);
  const type = player === undefined && !words.isFrame ? mediaTypeOf(address) : 'embed';
  if (type === 'embed')
    return {media: [{type, url: player ?? address, ...film(words, reportLoss)}], sources: []};
  if (type !== 'image') return fileMedia(address, words, reportLoss);
  const isPicture = words.isPicture ?? (isFile(address) || words.width !== undefined);
  if (isPicture) return fileMedia(address, words, reportLoss);
  reportLoss('media', address);
  if (words.thumbnail) reportLoss('field', words.thumbnail, 'thumbnail');
  return {media: [], sources: sourcesOf(labelOf(words) || (words.alt ?? ''), address, reportLoss)};
}

/** By the end of the address. */
function isFile(address: string): boolean {
  return PICTURE.test(address) || mediaTypeOf(address) !== 'image';
}

/** A picture, film or sound with this address. */
function fileMedia(address: string, words: MediaWords, reportLoss: ReportLoss): Media {
  const type = mediaTypeOf(address);
  if (type === 'image') return picture(address, words, reportLoss);
  return {media: [{type, src: address, ...film(words, reportLoss)}], sources: []};
}

/** Pictures, films, sounds and frames that are part of a text. */
export function mediaInText(embedded: readonly Embedded[], reportLoss: ReportLoss): Media {
  const all = embedded.map(({address, words, element}) =>
    mediaOf(
      address,
      element === 'img' ? {alt: words, isPicture: true} : {title: words, isFrame: element === 'iframe'},
      reportLoss,
    ),
  );
  return {media: all.flatMap(({media}) => media), sources: all.flatMap(({sources}) => sources)};
}

/** The parts that any type can have, and that are not empty. */
function shared({caption, credit, link}: MediaWords, reportLoss: ReportLoss): Parts {
  const url = link ? addressIn(link, reportLoss) : undefined;
  return {...(caption && {caption}), ...(credit && {credit}), ...(url !== undefined && {link: url})};
}

function picture(src: string, words: MediaWords, reportLoss: ReportLoss): Media {
  const {alt, title, width, height, thumbnail} = words;
  if (thumbnail && withoutBlanks(thumbnail) !== src) reportLoss('field', thumbnail, 'thumbnail');
  const hasSize = isSize(width) && isSize(height);
  const media = {
    type: 'image',
    src,
    ...(alt && {alt}),
    ...(title && {title}),
    ...shared(words, reportLoss),
    ...(hasSize && {width, height}),
  };
  return {media: [media], sources: []};
}

function film(words: MediaWords, reportLoss: ReportLoss): Parts {
  const {alt, title, thumbnail} = words;
  const name = [title, alt].find(Boolean);
  const poster = thumbnail ? addressIn(thumbnail, reportLoss) : undefined;
  return {...(name && {title: name}), ...shared(words, reportLoss), ...(poster !== undefined && {poster})};
}

function playerOf(address: string): string | undefined {
  for (const [page, player] of PLAYERS) {
    const [, part] = page.exec(address) ?? [];
    if (part !== undefined) return player(address, part);
  }
  return undefined;
}

function labelOf({caption, credit}: MediaWords): string {
  return [caption, credit && `(${credit})`].filter(Boolean).join(' ');
}

function isSize(size: number | undefined): size is number {
  return Number.isInteger(size) && Number(size) > 0;
}
