/**
 * The bundled document, worked out. A build puts the value in the place of this module's code, so that the first view
 * need not load what works documents out (see `scripts/evaluate.mjs`).
 */
import {article} from './article.js';
import {prepare} from '../../model/prepare.js';
import type {Prepared} from '../../model/timeline.js';

export const articlePrepared: Prepared = prepare(article);
