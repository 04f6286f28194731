/** Parts of a value of unknown shape. */

export type Parts = Record<string, unknown>;

/** Removes a part and returns it: what remains in the end was not converted. */
export function take(parts: Parts, key: string): unknown {
  const value = Object.hasOwn(parts, key) ? parts[key] : undefined;
  Reflect.deleteProperty(parts, key);
  return value;
}

/** Removes a part and returns it as text. What is no text stays: it is not converted. */
export function takeText(parts: Parts, key: string): string {
  const value = Object.hasOwn(parts, key) ? parts[key] : undefined;
  return typeof value === 'object' && value !== null ? '' : textIn(take(parts, key));
}

/** A text or a number as text; '' for anything else. */
export function textIn(value: unknown): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

/** A copy of an object; an empty one for anything else. */
export function partsIn(value: unknown): Parts {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? {...value} : {};
}

export function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

const MAX_LENGTH = 80;

/** A value as JSON, shortened. */
export function quoted(value: unknown): string {
  const text = jsonOf(value);
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
}

function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return '…'; // nested too deeply
  }
}

/** More than any format has. */
const MAX_DEPTH = 20;

/** Whether a value holds anything but blanks and switches that are off. */
export function hasContent(value: unknown, depth = 0): boolean {
  if (typeof value === 'object' && value !== null)
    return depth > MAX_DEPTH || Object.values(value).some((part) => hasContent(part, depth + 1));
  return value !== undefined && value !== null && value !== '' && value !== false;
}
