/** The bundled document in English, and the way to its texts in other languages. */
import english from './article.json?lang=en';
import type {TimelineDocument} from './schema.js';
import type {TextOverlay} from './text-overlay.js';

export const bundled: TimelineDocument = english;

/** The texts alone, by language, in the document's shape. */
export const OVERLAYS: Readonly<Record<string, () => Promise<TextOverlay>>> = {
  ko: () => import('./article.json?overlay=ko').then((module) => module.default),
};

/** A document with a language's texts beside its own: each text that the overlay has becomes a map of both. */
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
