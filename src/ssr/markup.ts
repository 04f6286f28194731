/**
 * Renders templates to text. The element does not hydrate, but renders again: so there are no markers for hydration. Lit's
 * own renderer writes them, and has a parser of HTML with it, for templates of any kind. Ours are simple: no `>` in a value
 * of an attribute, and quotation marks are double.
 */
import {noChange, nothing, type TemplateResult} from 'lit';
import {PartType, type Directive, type PartInfo} from 'lit/directive.js';
import {getDirectiveClass, isPrimitive, isTemplateResult} from 'lit/directive-helpers.js';

/** Where a template has a value. */
const HOLE = '\0';
const TAG_OR_HOLE = /<[^<>]*>|\0/g;
/** A value in a tag: that of an attribute such as `?open=`, or of a directive for the element. */
const BOUND = /(?<=\s)(?:([.?@]?)([^\s"=/]+)=(?:"([^"\0]*\0[^"]*)"|\0)|\0)/g;
const SPACE_AT_END = /(?<!\s)\s+(?=>)/;

/** Where a value begins or ends. In a text, `<` and `>` are escaped. */
const EDGE = '<?>';
/** Between two texts, there is a comment: browsers set one text node a little narrower than two. */
const EDGES_BETWEEN_TEXTS = /(?<=[^>])(?:<\?>)+(?=[^<])/g;

export function markupOf(template: unknown): string {
  return contentMarkup(template).replace(EDGES_BETWEEN_TEXTS, '<!---->').replaceAll(EDGE, '');
}

function contentMarkup(value: unknown): string {
  return EDGE + valueMarkup(resolved(value, {type: PartType.CHILD})) + EDGE;
}

function valueMarkup(value: unknown): string {
  if (isEmpty(value)) return '';
  if (isTemplateResult(value)) return templateMarkup(value as TemplateResult);
  if (!isPrimitive(value)) return [...(value as Iterable<unknown>)].map(contentMarkup).join('');
  return escaped(String(value));
}

function templateMarkup({strings, values}: TemplateResult): string {
  const rest = values.values();
  const next = (): unknown => rest.next().value;
  return strings
    .join(HOLE)
    .replace(TAG_OR_HOLE, (match) => (match === HOLE ? contentMarkup(next()) : tagMarkup(match, next)));
}

/** @param next gives the next value of the template */
function tagMarkup(tag: string, next: () => unknown): string {
  return tag
    .replace(BOUND, (_, kind?: string, name?: string, value: string = HOLE) =>
      attributeMarkup(kind, name, value, next),
    )
    .replace(SPACE_AT_END, '');
}

const PART_TYPES = {
  '': PartType.ATTRIBUTE,
  '.': PartType.PROPERTY,
  '?': PartType.BOOLEAN_ATTRIBUTE,
  '@': PartType.EVENT,
} as const;

function attributeMarkup(kind = '', name: string | undefined, template: string, next: () => unknown): string {
  const [start = '', ...texts] = template.split(HOLE);
  const values = texts.map(next);
  // Nothing of a directive for an element, or of a listener, is in the markup.
  if (name === undefined || kind === '@') return '';
  const part = {type: PART_TYPES[kind as '.' | '?'], name, tagName: ''};
  const all = values.map((value) => resolved(value, part));
  if (kind === '?' || name === 'checked') return all[0] && !isEmpty(all[0]) ? name : '';
  // Of the properties, `checked` and `value` have an attribute.
  if (all.includes(nothing) || (kind === '.' && name !== 'value')) return '';
  const text = all.map((value, index) => (isEmpty(value) ? '' : String(value)) + texts[index]!).join('');
  return `${name}="${escaped(start + text)}"`;
}

/** The value of a directive. */
function resolved(value: unknown, part: PartInfo): unknown {
  const Class = getDirectiveClass(value);
  if (!Class) return value;
  const directive: Directive = new Class(part);
  const {values} = value as {values: unknown[]};
  return resolved(directive.render(...values), part);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === nothing || value === noChange;
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
