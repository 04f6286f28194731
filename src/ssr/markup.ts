/** Renders templates to text. */
import {render, type ElementRenderer, type RenderInfo} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';

/** Lit refuses slots outside a custom element, but uses nothing of this placeholder. */
const PLACEHOLDER = {} as unknown as ElementRenderer;
const HOST: Partial<RenderInfo> = {customElementHostStack: [PLACEHOLDER]};

/**
 * Lit's markers for hydration. The element does not hydrate: it renders again. Texts cannot match, because `<` and `>` in
 * them are escaped.
 */
const MARKER = /<!--\/?lit-[^>]*-->|<\?>/.source;
/** Markers between two texts. A comment must replace them: browsers set one text node a little narrower than two. */
const MARKERS_BETWEEN_TEXTS = new RegExp(`(?<=[^>])(?:${MARKER})+(?=[^<])`, 'g');
const MARKERS = new RegExp(MARKER, 'g');
const SPACE_IN_TAGS = /(?<!\s)\s+(?=>)/g;

export function markupOf(template: unknown): string {
  return collectResultSync(render(template, HOST))
    .replace(MARKERS_BETWEEN_TEXTS, '<!---->')
    .replace(MARKERS, '')
    .replace(SPACE_IN_TAGS, '');
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
