/** The bundled document in English, and the way to its texts in other languages. */
export {article as bundled} from './generated/document.js';
export {OVERLAYS} from './generated/overlays.js';
