/** Renders templates to text. */
import {render, type ElementRenderer, type RenderInfo} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';

/** Lit refuses slots outside a custom element, but uses nothing of this placeholder. */
const PLACEHOLDER = {} as unknown as ElementRenderer;
const HOST: Partial<RenderInfo> = {customElementHostStack: [PLACEHOLDER]};

/** Lit's markers for hydration. */
const MARKER = '<!--/?lit-[^>]*-->';
/** Markers between two texts. A comment must replace them: browsers set one text node a little narrower than two. */
const MARKERS_BETWEEN_TEXTS = new RegExp(`(?<=[^>])(?:${MARKER})+(?=[^<])`, 'g');
const MARKERS = new RegExp(MARKER, 'g');
/** The end of a template that ends with a part. Hydration needs none. */
const PLACEHOLDERS = /<\?>/g;
const SPACE_IN_TAGS = /(?<!\s)\s+(?=>)/g;

export function markupOf(template: unknown): string {
  return hydratableMarkupOf(template).replace(MARKERS_BETWEEN_TEXTS, '<!---->').replace(MARKERS, '');
}

/** With Lit's markers, so that the element need not render again. Texts cannot match: `<` and `>` in them are escaped. */
export function hydratableMarkupOf(template: unknown): string {
  return collectResultSync(render(template, HOST)).replace(PLACEHOLDERS, '').replace(SPACE_IN_TAGS, '');
}

const ESCAPES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** Escapes a text for content and for attributes in double quotes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character]!);
}

/** Leaves out attributes that are undefined. */
export function attributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(value)}"`))
    .join('');
}
