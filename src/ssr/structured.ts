import type {RenderOptions} from './options.js';
import type {StaticView} from './view.js';

/** A script with JSON-LD, if it is requested. Inside the tag, the element replaces it with its own. */
export function structuredMarkup({view, features}: StaticView, options: RenderOptions): string {
  if (!options.structuredData) return '';
  return `<script type="application/ld+json">${features['structured-data'].structuredData(view)}</script>`;
}
