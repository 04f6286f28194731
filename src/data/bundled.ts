/** The bundled document. English is at hand; each other language's texts are loaded when first asked for. */
import english from './article.json?lang=en';
import type {TimelineDocument} from './schema.js';
import type {TextOverlay} from './text-overlay.js';

const OVERLAYS: Readonly<Record<string, () => Promise<{readonly default: TextOverlay}>>> = {
  ko: () => import('./article.json?overlay=ko'),
};

/** The bundled document in English. */
export const bundled: TimelineDocument = english;

/** The bundled document with a language's texts beside the English ones, where it has them. Rejects where they cannot load. */
export async function bundledIn(language: string): Promise<TimelineDocument> {
  const overlay = (await OVERLAYS[language]?.())?.default;
  return overlay ? (withTexts(bundled, overlay, language) as TimelineDocument) : bundled;
}

/** Each text that the overlay has becomes a map of both languages; what it leaves out stays as it is. */
function withTexts(base: unknown, overlay: TextOverlay[string], language: string): unknown {
  if (typeof overlay === 'string') return {[bundled.lang]: base, [language]: overlay};
  if (Array.isArray(base)) {
    return base.map((part: unknown, index) =>
      String(index) in overlay ? withTexts(part, overlay[index]!, language) : part,
    );
  }
  const texts = Object.entries(overlay).map(([key, part]) => [
    key,
    withTexts((base as Readonly<Record<string, unknown>>)[key], part, language),
  ]);
  return {...(base as object), ...Object.fromEntries(texts)};
}
