/** From templates to text. */
import {render, type ElementRenderer, type RenderInfo} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';

/** A template with slots wants a host; of ours nothing is asked. */
const NOBODY = {} as unknown as ElementRenderer;
const HOST: Partial<RenderInfo> = {customElementHostStack: [NOBODY]};

/** What finds the bindings again, for a script that takes them up: ours draws anew. In texts, `<` and `>` are escaped. */
const MARKER = /<!--\/?lit-[^>]*-->|<\?>/.source;
/** Between two texts something stays: one text is set a little closer than two. */
const SEAMS = new RegExp(`(?<=[^>])(?:${MARKER})+(?=[^<])`, 'g');
const MARKERS = new RegExp(MARKER, 'g');
const SPACE_IN_TAGS = /\s+(?=>)/g;

/** The markup of a template. */
export function markupOf(template: unknown): string {
  return collectResultSync(render(template, HOST))
    .replace(SEAMS, '<!---->')
    .replace(MARKERS, '')
    .replace(SPACE_IN_TAGS, '');
}

const ESCAPES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** A text as it stands in markup, also between double quotes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character]!);
}

/** Attributes as they stand in a tag; those that are undefined are left out. */
export function attributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(value)}"`))
    .join('');
}
