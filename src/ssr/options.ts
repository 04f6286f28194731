/** The options of the renderer. */
import type {Issue} from '../data/issues.js';
import type {RawOptions} from '../element/options.js';
import type {Options} from '../views/options.js';

/** Options that have no effect without a script. */
type ScriptOption = 'layout' | 'search' | 'deepLinks';

export const FORMATS = ['shadow', 'light', 'page'] as const;

/** Names of options, and of the tag's attributes that they set. `lang` and `id` are handled separately. */
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
} as const satisfies Readonly<Record<Exclude<keyof Options, ScriptOption>, string>>;

type Attribute = keyof typeof ATTRIBUTES;

export interface RenderOptions extends Pick<RawOptions, Attribute> {
  /**
   * `shadow` (the default): the tag with the list, as the script renders it; the other layouts need the script. `light`:
   * plain HTML that survives a sanitizer. `page`: a complete HTML page.
   */
  readonly format?: (typeof FORMATS)[number] | undefined;
  /** The language of the interface. Default: the document's language. */
  readonly lang?: string | undefined;
  /** The `id` of the tag, or of the section of `light`. */
  readonly id?: string | undefined;
  /** Whether the pictures and other media of entries are shown. Their servers learn about readers. Default: false. */
  readonly media?: boolean | undefined;
  /** The address of `dist/ssr/dprk-deployment-timeline.css`. Without it, the markup contains the style sheet. */
  readonly stylesheet?: string | undefined;
  /** Whether the markup also contains the record as schema.org JSON-LD, as with the attribute `structured-data`. */
  readonly structuredData?: boolean | undefined;
  /** For `page`: the address of the element's module. Without it, the page has no script and no controls. */
  readonly script?: string | undefined;
  /** Called for each value that cannot be used and is ignored. */
  readonly warn?: ((issue: Issue) => void) | undefined;
}

/** Whether the page gets the element's script. */
export function hasScript({format, script}: RenderOptions): boolean {
  return format !== 'page' || script !== undefined;
}

export function attributesOf(options: RenderOptions): Record<string, string | undefined> {
  const given = Object.entries(ATTRIBUTES).map(([option, name]) => [
    name,
    textOf(options[option as Attribute]),
  ]);
  return Object.fromEntries([
    ...given,
    ['media', options.media ? '' : undefined],
    ['structured-data', options.structuredData ? '' : undefined],
  ]) as Record<string, string | undefined>;
}

/** Undefined if the value cannot be written as an attribute. */
function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
