/** The bundled article in English: `scripts/generate-article.mjs` computed its dates and order in advance. */
import {article} from '../data/article/article.js';
import {articleDates} from '../format/article-dates.js';
import {preparedArticle} from '../model/prepared-article.js';
import type {Content, Localization} from '../views/view-model.js';

export function articleContent({locale, translate}: Localization): Content {
  return {
    from: 'bundled',
    document: article,
    prepared: preparedArticle,
    format: articleDates,
    locale,
    translate,
  };
}
