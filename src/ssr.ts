/** Renders timelines without a browser, in Node. Defines no custom element. */
export {render, RenderError, type RenderOptions} from './ssr/render.js';
export {styleSheet} from './ssr/style-sheet.js';
