import type {TimelineDocument} from '../schema.js';

/**
 * The texts of one language, in the shape of the document: an array is an object by index, values without texts are left
 * out. `{title: '…', entries: {3: {headline: '…'}}}`
 */
export interface TextOverlay {
  readonly [key: string]: string | TextOverlay;
}

/** A document with its own texts and those of another language: each text in the overlay becomes a map of both. */
export function withTexts(
  document: TimelineDocument,
  overlay: TextOverlay,
  language: string,
): TimelineDocument {
  return merged(document, overlay, (own, other) => ({
    [document.lang]: own,
    [language]: other,
  })) as TimelineDocument;
}

function merged(
  base: unknown,
  overlay: TextOverlay[string],
  both: (own: unknown, other: string) => unknown,
): unknown {
  if (typeof overlay === 'string') return both(base, overlay);
  const copy: Record<string, unknown> | unknown[] = Array.isArray(base)
    ? [...(base as readonly unknown[])]
    : {...(base as object)};
  for (const [key, part] of Object.entries(overlay)) {
    Object.assign(copy, {[key]: merged(Reflect.get(copy, key), part, both)});
  }
  return copy;
}
