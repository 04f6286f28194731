/** The record in schema.org's words, beside what is drawn of it. */
import type {RenderOptions} from './options.js';
import type {StaticView} from './view.js';

/** A script that is data, where it is asked for. In a tag, the element's own takes its place. */
export function structuredMarkup({view: {content}, features}: StaticView, options: RenderOptions): string {
  if (!options.structuredData) return '';
  const text = features['structured-data'].structuredData(content.document, content.locale);
  return `<script type="application/ld+json">${text}</script>`;
}
