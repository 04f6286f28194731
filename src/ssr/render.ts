/** A timeline as a text of HTML. */
import {pageMarkup} from './page.js';
import {lightMarkup} from './light.js';
import type {RenderOptions} from './options.js';
import {tagMarkup} from './tag.js';
import {staticView} from './view.js';

export {RenderError} from './view.js';
export type {RenderOptions} from './options.js';

const MARKUP = {shadow: tagMarkup, light: lightMarkup, page: pageMarkup};

/**
 * Draws a document. The same document and options give the same bytes with one version of Node, in every time zone and
 * locale.
 * @param document in the format, as an object or as JSON; the bundled one where undefined
 * @throws RenderError where the document cannot be shown; its `issues` tell why
 */
export async function render(document?: unknown, options: RenderOptions = {}): Promise<string> {
  const markup = MARKUP[options.format ?? 'shadow'];
  const asked = options.format === 'page' ? forPage(options) : options;
  return markup(await staticView(document, asked), asked, document);
}

/** A page of its own begins its outline, and has no controls without a script. */
function forPage(options: RenderOptions): RenderOptions {
  const controls = options.script === undefined ? 'none' : options.controls;
  return {...options, headingLevel: options.headingLevel ?? 1, controls};
}
