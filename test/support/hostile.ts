/** Hostile documents, and what to check in an element that shows them. */
import type {TimelineDocument} from '../../src/data/schema.js';

/** Makes each text of a document from the name of its field, so that each can be found. */
export type Payload = (field: string) => string;

/** A document with every field of the format that holds a text, all of them made by `text`. */
export function withTexts(text: Payload): TimelineDocument {
  const dating = (of: string) => ({
    basis: 'inferred' as const,
    words: {text: text(`${of} words`), lang: 'en'},
    note: text(`${of} note`),
    corroboration: [{label: text(`${of} source`), url: 'page.html'}],
  });
  const source = {label: text('source label'), url: 'https://example.org/', archived: 'archive.html'};
  return {
    version: 1,
    id: 'hostile',
    lang: 'en',
    title: text('title'),
    description: text('description'),
    coverage: text('coverage'),
    licence: text('licence'),
    contact: 'desk@example.org',
    source: {
      title: text('origin title'),
      author: text('origin author'),
      publisher: text('origin publisher'),
      note: text('origin note'),
      url: 'origin.html',
    },
    actors: [
      {id: 'a', name: text('name')},
      {id: 'b', name: text('other name'), short: text('short name')},
    ],
    claims: [{id: 'c', text: text('claim')}],
    kinds: [{id: 'k', label: text('kind'), mark: 'dot'}],
    entries: [
      {
        id: 'one',
        kind: 'k',
        standing: 'on-record',
        date: '2024-11-12',
        dating: dating('dating'),
        actors: ['a', 'b'],
        speaker: text('speaker'),
        place: {name: text('place')},
        headline: text('headline'),
        summary: text('summary'),
        quote: {text: text('quote'), lang: 'en', speaker: text('quote speaker')},
        claims: [{claim: 'c', stance: 'confirms'}],
        sources: [source],
        corroboration: [{label: text('corroboration label')}],
        note: text('note'),
        revisions: [{date: '2024-12-01', change: text('change')}],
      },
      {
        id: 'two',
        kind: 'stance',
        standing: 'reported',
        date: '2024-11-10/2024-11-13',
        reported: {date: '2024-11-13', by: 'b', dating: dating('report')},
        actors: [],
        about: ['a'],
        headline: text('other headline'),
        links: [{type: 'about', to: 'one', source: {label: text('link source')}}],
        claims: [{claim: 'c', stance: 'denies'}],
      },
    ],
  };
}

/** The elements that there are, each with the names of its attributes. */
export function shapesIn(root: ParentNode): Set<string> {
  return new Set(
    [...root.querySelectorAll('*')].map((element) =>
      [element.localName, ...element.getAttributeNames().sort()].join(' '),
    ),
  );
}

/**
 * The visible contents of an element that reach out of its box: the text of each, and by how much. The rectangles of letters
 * are higher than their lines, so of texts only the sides count.
 */
export function stickingOut(host: Element): string[] {
  const box = host.getBoundingClientRect();
  return seenRectangles(host).flatMap(({what, isInLine, left, right, top, bottom}) => {
    const high = isInLine ? 0 : Math.max(box.top - top, bottom - box.bottom);
    const over = Math.max(box.left - left, right - box.right, high);
    return over > 1 ? [`${what.slice(0, 40)}: ${Math.round(over)} px`] : [];
  });
}

interface Seen {
  readonly what: string;
  readonly isInLine: boolean;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The rectangles of elements and texts, cut off where an ancestor cuts them off. */
function seenRectangles(host: Element): Seen[] {
  const seen: Seen[] = [];
  const walker = document.createTreeWalker(host.shadowRoot!, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node instanceof Element ? node : node.parentElement;
    if (!element || element.closest('.visually-hidden')) continue;
    for (const {left, right, top, bottom} of rectanglesOf(node)) {
      const what =
        node instanceof Element ? `<${node.localName} class="${node.className}">` : (node as Text).data;
      const isInLine = element !== node || getComputedStyle(element).display.startsWith('inline');
      const rectangle = {what, isInLine, left, right, top, bottom};
      if (left < right && top < bottom && isLeftBy(element, rectangle, element === node))
        seen.push(rectangle);
    }
  }
  return seen;
}

function rectanglesOf(node: Node): DOMRectList {
  if (node instanceof Element) return node.getClientRects();
  const range = document.createRange();
  range.selectNode(node);
  return range.getClientRects();
}

/** Cuts a rectangle to what its ancestors let be seen; whether anything is left. */
function isLeftBy(element: Element, rectangle: Seen, isOwn: boolean): boolean {
  for (let box: Element | null = isOwn ? element.parentElement : element; box; box = box.parentElement) {
    if (getComputedStyle(box).overflowX === 'visible') continue;
    const {left, right, top, bottom} = box.getBoundingClientRect();
    rectangle.left = Math.max(rectangle.left, left);
    rectangle.right = Math.min(rectangle.right, right);
    rectangle.top = Math.max(rectangle.top, top);
    rectangle.bottom = Math.min(rectangle.bottom, bottom);
    if (rectangle.left >= rectangle.right || rectangle.top >= rectangle.bottom) return false;
  }
  return true;
}

/** The texts with neighbours whose direction they could change: everything up to the next border for directions. */
export function notIsolated(root: ParentNode & Node, texts: readonly string[]): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = texts.find((one) => (node as Text).data.includes(one));
    if (text === undefined || node.parentElement!.closest('textarea, .visually-hidden')) continue;
    const border = borderOf(node.parentElement!);
    const rest = border.textContent.replace(text, '').trim();
    if (rest !== '') found.push(`${text.slice(0, 24)}: beside ${JSON.stringify(rest.slice(0, 40))}`);
  }
  return found;
}

/** The closest ancestor in which directions are worked out by themselves. */
function borderOf(element: Element): Element {
  const {display, unicodeBidi} = getComputedStyle(element);
  const isBorder =
    !display.startsWith('inline') || display === 'inline-block' || /isolate|plaintext/.test(unicodeBidi);
  return isBorder ? element : borderOf(element.parentElement!);
}
