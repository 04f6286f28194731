/** What both forms of a TimelineJS document have in common: slides, and where each one is. */

export type Parts = Record<string, unknown>;

export interface Slide {
  /** `events[3]`; in a sheet, `row 5`. */
  readonly where: string;
  readonly parts: Parts;
}

export interface Slides {
  readonly title?: Slide;
  readonly events: readonly Slide[];
  readonly eras: readonly Slide[];
  readonly losses: readonly Loss[];
}

/** Something that was not converted, or not exactly. */
export interface Loss {
  readonly where: string;
  readonly what: string;
  /** Whether it is a group, which an option of the conversion would keep. */
  readonly isGroup?: boolean;
}

/** Removes a part and returns it: what remains in the end was not converted. */
export function take(parts: Parts, key: string): unknown {
  const value = Object.hasOwn(parts, key) ? parts[key] : undefined;
  Reflect.deleteProperty(parts, key);
  return value;
}

/** A text or a number as text; '' for anything else. */
export function textIn(value: unknown): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

/** A copy of an object; an empty one for anything else. */
export function partsIn(value: unknown): Parts {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? {...value} : {};
}

const MAX_LENGTH = 80;

/** A value as JSON, shortened. */
export function quoted(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
}

/** Whether a value holds anything but blanks and switches that are off. */
export function hasContent(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(hasContent);
  return value !== undefined && value !== null && value !== '' && value !== false;
}
