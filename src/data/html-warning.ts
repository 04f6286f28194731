/** HTML in texts. It is shown as it is written, since all texts are plain text. */
import {faultAt, type Fault} from './faults/fault.js';

const TAG =
  /<\/?(?:p|br|b|i|u|em|strong|a|div|span|ul|ol|li|h[1-6]|img|blockquote|font|su[bp]|iframe|table|t[dr]|script|style)\b[^<>]{0,1000}>/i;
const ENTITY =
  /&(?:amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[nm]dash|hellip|[a-z]uml|[a-z](?:acute|grave|circ)|#\d{1,7}|#x[\da-f]{1,6});/i;

/** One warning for the first text of a document with HTML; none if there is none. */
export function htmlWarning(document: object): readonly Fault[] {
  const path: PropertyKey[] = [];
  const found = firstIn(document, path);
  return found === undefined ? [] : [faultAt(path, 'html', {found, severity: 'warning'})];
}

/** The part that is HTML in the first such text. @param path changed to that of the text */
function firstIn(value: unknown, path: PropertyKey[]): string | undefined {
  if (typeof value === 'string') return htmlIn(value);
  if (typeof value !== 'object' || value === null) return undefined;
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  for (const key of keys) {
    path.push(key);
    const found = firstIn((value as Record<PropertyKey, unknown>)[key], path);
    if (found !== undefined) return found;
    path.pop();
  }
  return undefined;
}

function htmlIn(text: string): string | undefined {
  const tag = text.includes('<') ? TAG.exec(text)?.[0] : undefined;
  return tag ?? (text.includes('&') ? ENTITY.exec(text)?.[0] : undefined);
}
