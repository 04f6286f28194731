import type {RenderOptions} from './options.js';
import type {StaticView} from './view.js';

/** A script with JSON-LD, if it is requested. Inside the tag, the element replaces it with its own. */
export function structuredMarkup(
  {view: {content, context}, features}: StaticView,
  options: RenderOptions,
): string {
  if (!options.structuredData) return '';
  const text = features['structured-data'].structuredData(
    content.document,
    content.locale,
    undefined,
    context.timeline.plainWords,
  );
  return `<script type="application/ld+json">${text}</script>`;
}
