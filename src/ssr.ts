/** Draws timelines without a browser: for Node, and nothing is registered here. */
export {render, RenderError, type RenderOptions} from './ssr/render.js';
export {styleSheet} from './ssr/style-sheet.js';
