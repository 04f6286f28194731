/** What is asked of the renderer. */
import type {Issue} from '../data/issues.js';
import type {RawOptions} from '../element/options.js';

/** How a timeline comes out. */
export const FORMATS = ['shadow', 'light', 'page'] as const;

/** The attributes of the tag, by the names of its properties, beside `lang` and `id`. */
export const ATTRIBUTES = {
  order: 'order',
  kinds: 'kinds',
  actors: 'actors',
  standings: 'standings',
  from: 'from',
  to: 'to',
  asOf: 'as-of',
  selected: 'selected',
  limit: 'limit',
  heading: 'heading',
  headingLevel: 'heading-level',
  controls: 'controls',
  theme: 'theme',
  density: 'density',
  linkTarget: 'link-target',
} as const;

type Attribute = keyof typeof ATTRIBUTES;

export interface RenderOptions extends Pick<RawOptions, Attribute> {
  /**
   * `shadow`: the tag with all that it shows, as the script draws it. `light`: plain HTML that survives a sanitizer.
   * `page`: a page of its own. `shadow` where absent.
   */
  readonly format?: (typeof FORMATS)[number] | undefined;
  /** The language of the words; the document's own where absent. */
  readonly lang?: string | undefined;
  /** The tag's `id`. */
  readonly id?: string | undefined;
  /** The address of `dist/ssr/dprk-deployment-timeline.css`; where absent, the style sheet is written into the markup. */
  readonly stylesheet?: string | undefined;
  /** Whether the whole record is also written down in schema.org's words, as the attribute `structured-data` does. */
  readonly structuredData?: boolean | undefined;
  /** Of a page: the address of the element's module. Without one it has no script, and no controls. */
  readonly script?: string | undefined;
  /** Is told of what cannot be used and is left out. */
  readonly warn?: ((issue: Issue) => void) | undefined;
}

/** The attributes that a tag has with these options. */
export function attributesOf(options: RenderOptions): Record<string, string | undefined> {
  const given = Object.entries(ATTRIBUTES).map(([option, name]) => [
    name,
    textOf(options[option as Attribute]),
  ]);
  return Object.fromEntries([
    ...given,
    ['structured-data', options.structuredData ? '' : undefined],
  ]) as Record<string, string | undefined>;
}

/** Anything else than a text, a number or a list is no attribute. */
function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
