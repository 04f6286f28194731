/** What `prepare` computes from the bundled document (see `scripts/generate-article.mjs`). */
import {counts, order, statements} from '../data/article/generated/prepared.js';
import type {Statement} from './claims.js';
import type {Prepared} from './timeline.js';

export const preparedArticle: Prepared = {
  order,
  statements: new Map<string, readonly Statement[]>(statements),
  counts,
};
