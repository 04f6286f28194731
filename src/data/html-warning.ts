/** HTML in texts. It is shown as it is written, since all texts are plain text. */
import {faultAt, type Fault} from './faults/fault.js';

const TAG =
  /<\/?(?:p|br|b|i|u|em|strong|a|div|span|ul|ol|li|h[1-6]|img|blockquote|font|su[bp]|iframe|table|t[dr]|script|style)\b[^<>]{0,1000}>/i;
const ENTITY =
  /&(?:amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[nm]dash|hellip|[a-z]uml|[a-z](?:acute|grave|circ)|#\d{1,7}|#x[\da-f]{1,6});/i;

/** What is in all HTML; in JSON, as it is or as its code. To look for them one by one is faster than by a pattern. */
const SIGNS = ['<', '&', '\\u00'];

/**
 * One warning for the first text of a document with HTML; none if there is none.
 * @param input what the document was read from: most JSON has no sign of HTML, and to see that is quick
 */
export function htmlWarning(document: object, input: unknown): readonly Fault[] {
  const first =
    typeof input === 'string' && !SIGNS.some((sign) => input.includes(sign)) ? undefined : firstIn(document);
  return first ? [faultAt(first.path.toReversed(), 'html', {found: first.found, severity: 'warning'})] : [];
}

interface First {
  /** The part of the text that is HTML. */
  readonly found: string;
  /** The way from the text to the value. */
  readonly path: PropertyKey[];
}

/** The first text with HTML in a value. The path is made on the way back, since hardly any document has such a text. */
function firstIn(value: unknown): First | undefined {
  if (typeof value === 'string') {
    const found = htmlIn(value);
    return found === undefined ? undefined : {found, path: []};
  }
  if (typeof value !== 'object' || value === null) return undefined;
  for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
    const first = firstIn((value as Record<PropertyKey, unknown>)[key]);
    if (!first) continue;
    first.path.push(key);
    return first;
  }
  return undefined;
}

function htmlIn(text: string): string | undefined {
  const tag = text.includes('<') ? TAG.exec(text)?.[0] : undefined;
  return tag ?? (text.includes('&') ? ENTITY.exec(text)?.[0] : undefined);
}
