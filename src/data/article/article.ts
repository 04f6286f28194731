/** The bundled document in English, and the way to its texts in other languages. */
import english from './article.json?lang=en';
import type {TimelineDocument} from '../schema.js';
import type {TextOverlay} from './text-overlay.js';

export const bundled: TimelineDocument = english;

/** The texts alone, by language, in the document's shape. */
export const OVERLAYS: Readonly<Record<string, () => Promise<TextOverlay>>> = {
  ko: () => import('./article.json?overlay=ko').then((module) => module.default),
};
