/** Dates that `<time>` elements name. */
import {read, textOf} from './text.js';

export interface PageDate {
  /** In EDTF: a date, or the two of an interval. */
  readonly parts: readonly string[];
  /** The nodes that show it. */
  readonly nodes: ReadonlySet<Node>;
  /** The date of the next `<time>`, if it is no part of the interval. */
  readonly next: string | undefined;
  /** Whether nothing but a separator is between them. */
  readonly isBesideNext: boolean;
}

/** A day with a time, as HTML allows it: a blank before the time, no seconds, an offset without a colon. */
const TIME = /^([^T ]+)[T ](\d\d:\d\d)(:\d\d)?(?:\.\d+)?(?:(Z)|([+-]\d\d):?(\d\d))?$/;
/** Intervals have no times of day. */
const DAY = /^-?\d{4}[^T:/]*$/;
/** What is between the two dates of an interval. */
const JOINT =
  /^(?:[-‐‑‒–—―−~〜～→]+|to|until|till|through|bis|à|au|a|al|hasta|até|tot|до|по|至|到|부터|から)$/iu;
const SEPARATORS = /^[\s:·,.;|/&+–—-]*$/;

/** The first date in an element, and the second if both are an interval. */
export function pageDateIn(root: Element): PageDate | undefined {
  const times = read(root, 'time[datetime]').filter((time) => edtfIn(time) !== '');
  const [first, second] = times;
  if (!first) return undefined;
  const date = edtfIn(first);
  const single = {parts: [date], nodes: new Set([first]), next: undefined, isBesideNext: false};
  if (!second) return single;
  const next = edtfIn(second);
  const between = textBetween(first, second);
  const isJoined = JOINT.test(between);
  if (!isJoined || !DAY.test(date) || !DAY.test(next)) {
    const isSeparated = first.parentNode === second.parentNode && SEPARATORS.test(between);
    return {...single, next, isBesideNext: isJoined || isSeparated};
  }
  const nodes = new Set([first, ...nodesBetween(first, second, root), second]);
  return {...single, parts: [...new Set([date, next])], nodes};
}

export function edtfOf(datetime: string): string {
  const value = datetime.trim();
  const match = TIME.exec(value);
  if (!match) return value;
  const [, day = '', minutes = '', seconds = ':00', utc = '', hours = '', rest = ''] = match;
  const offset = hours && `${hours}:${rest}`;
  return `${day}T${minutes}${seconds}${utc}${offset}`;
}

function edtfIn(time: Element): string {
  return edtfOf(time.getAttribute('datetime')!);
}

function textBetween(first: Element, second: Element): string {
  const range = document.createRange();
  range.setStartAfter(first);
  range.setEndBefore(second);
  return textOf(range.cloneContents());
}

function nodesBetween(first: Element, second: Element, root: Element): Node[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = first;
  const nodes: Node[] = [];
  for (let node = walker.nextNode(); node && !second.contains(node); node = walker.nextNode())
    if (!first.contains(node)) nodes.push(node);
  return nodes;
}
