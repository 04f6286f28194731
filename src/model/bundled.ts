/**
 * The bundled document, worked out. A build puts the value in the place of this module's code, so that the first view
 * need not load what works documents out (see `scripts/evaluate.mjs`).
 */
import {bundled} from '../data/bundled.js';
import {prepare} from './prepare.js';
import type {Prepared} from './timeline.js';

export const preparedBundle: Prepared = prepare(bundled);
