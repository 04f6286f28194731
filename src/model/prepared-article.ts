/** What `prepare` computes from the bundled document, computed before the build by `scripts/generate-article.mjs`. */
import {counts, order, statements} from '../data/article/generated/prepared.js';
import type {Statement} from './claims.js';
import type {Prepared} from './timeline.js';

export const preparedArticle: Prepared = {
  order,
  statements: new Map<string, readonly Statement[]>(statements),
  counts,
};
