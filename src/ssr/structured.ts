/** The record in schema.org's words, beside what is drawn of it. */
import type {ViewModel} from '../element/view-model.js';
import {structuredData} from '../features/structured-data/structured-data.js';
import type {RenderOptions} from './options.js';

/** A script that is data, where it is asked for. In a tag, the element's own takes its place. */
export function structuredMarkup({content}: ViewModel, options: RenderOptions): string {
  if (!options.structuredData) return '';
  return `<script type="application/ld+json">${structuredData(content.document, content.locale)}</script>`;
}
