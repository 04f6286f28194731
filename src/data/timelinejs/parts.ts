/** What both shapes of a TimelineJS document come down to: slides, and where each stands. */

export type Parts = Record<string, unknown>;

export interface Slide {
  /** `events[3]`; of a sheet, `row 5`. */
  readonly where: string;
  readonly parts: Parts;
}

export interface Slides {
  readonly title?: Slide;
  readonly events: readonly Slide[];
  readonly eras: readonly Slide[];
  readonly losses: readonly Loss[];
}

/** What could not be carried over. */
export interface Loss {
  readonly where: string;
  readonly what: string;
}

/** Reads a part and takes it out: what is left in the end was not carried over. */
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

const LONGEST = 80;

/** A value as it is quoted to people. */
export function quoted(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** Whether a value says anything. */
export function isTold(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(isTold);
  return value !== undefined && value !== null && value !== '' && value !== false;
}
