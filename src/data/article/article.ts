/** The bundled document in English. */
import type {TimelineDocument} from '../schema.js';
import english from './article.json?lang=en';

export const article: TimelineDocument = english;
