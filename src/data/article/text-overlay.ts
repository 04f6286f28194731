import type {TimelineDocument} from '../schema.js';

/**
 * The texts of a document in another language, at the same paths as in the document. Arrays are objects by index, and
 * everything without texts is left out: `{title: '…', entries: {3: {headline: '…'}}}`.
 */
export interface TextOverlay {
  readonly [key: string]: string | TextOverlay;
}

/** The document in two languages: each text in the overlay becomes a map with the text of the document and of the overlay. */
export function withTexts(
  document: TimelineDocument,
  overlay: TextOverlay,
  language: string,
): TimelineDocument {
  return merged(document, overlay, (original, translation) => ({
    [document.lang]: original,
    [language]: translation,
  })) as TimelineDocument;
}

function merged(
  base: unknown,
  overlay: TextOverlay[string],
  combine: (original: unknown, translation: string) => unknown,
): unknown {
  if (typeof overlay === 'string') return combine(base, overlay);
  const copy: Record<string, unknown> | unknown[] = Array.isArray(base)
    ? [...(base as readonly unknown[])]
    : {...(base as object)};
  for (const [key, part] of Object.entries(overlay)) {
    Object.assign(copy, {[key]: merged(Reflect.get(copy, key), part, combine)});
  }
  return copy;
}
