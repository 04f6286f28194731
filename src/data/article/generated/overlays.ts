// Generated from article.json: change that file, then run `npm run article`.
import type {TextOverlay} from '../text-overlay.js';

/** The texts alone, by language, in the document's shape. */
export const OVERLAYS: Readonly<Record<string, () => Promise<TextOverlay>>> = {
  ko: () => import('./ko.js').then(({texts}) => texts),
};
