/** The bundled article in English. */
export {article} from './generated/document.js';
