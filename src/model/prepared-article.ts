/** What `prepare` computes from the bundled document, computed before the build by `scripts/generate-article.mjs`. */
import {article} from '../data/article/article.js';
import {counts, order, statements} from '../data/article/generated/prepared.js';
import type {Statement} from './claims.js';
import type {Prepared} from './timeline.js';

export const preparedArticle: Prepared = {
  items: order.map((item) => ({entry: article.entries[item.position]!, ...item})),
  statements: new Map<string, readonly Statement[]>(statements),
  counts,
};
