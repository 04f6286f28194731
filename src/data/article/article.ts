/** The bundled document in English. */
export {article} from './generated/document.js';
