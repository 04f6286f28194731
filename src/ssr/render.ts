/** Renders a timeline as HTML. */
import {pageMarkup} from './page.js';
import {lightMarkup} from './light.js';
import {FORMATS, type RenderOptions} from './options.js';
import {tagMarkup} from './tag.js';
import {staticView} from './view.js';

export {RenderError} from './view.js';
export type {RenderOptions} from './options.js';

const MARKUP = {shadow: tagMarkup, light: lightMarkup, page: pageMarkup};

/**
 * Renders a document as HTML. With the same version of Node, the same document and options give the same bytes in every
 * time zone and locale.
 * @param document in the data format, as an object or as JSON text. Default: the bundled article
 * @throws RenderError if the document cannot be shown; its `issues` list the reasons
 * @throws RangeError if there is no such format
 */
export async function render(document?: unknown, options: RenderOptions = {}): Promise<string> {
  const {format = 'shadow'} = options;
  if (!FORMATS.includes(format))
    throw new RangeError(`format: ${JSON.stringify(format)} is not one of ${FORMATS.join(', ')}`);
  const markup = MARKUP[format];
  const renderOptions = format === 'page' ? pageOptions(options) : options;
  return markup(await staticView(document, renderOptions), renderOptions, document);
}

/** In a complete page the timeline has the first heading. Without a script, controls would not work. */
function pageOptions(options: RenderOptions): RenderOptions {
  const controls = options.script === undefined ? 'none' : options.controls;
  return {...options, headingLevel: options.headingLevel ?? 1, controls};
}
