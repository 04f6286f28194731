/**
 * Where the entries of the bundled document stand in time, by their place in it. A build puts the value in the place of
 * this module's code, so that the lanes need not load what reads dates (see `scripts/evaluate.mjs`).
 */
import {bundled} from './article.js';
import type {Span} from '../../model/lanes/scene.js';
import {clockOf, spanOf} from '../../model/lanes/spans.js';

export const spans: readonly Span[] = bundled.entries.map((entry) => spanOf(entry, clockOf(bundled.entries)));
