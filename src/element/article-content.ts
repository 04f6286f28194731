/** The bundled article in English: everything about it has been computed beforehand. */
import {article} from '../data/article/article.js';
import {articleDates} from '../data/article/formatter.js';
import {articlePrepared} from '../data/article/prepared.js';
import type {Content, Localization} from '../views/view-model.js';

export function articleContent({locale, translate}: Localization): Content {
  return {
    from: 'bundled',
    document: article,
    prepared: articlePrepared,
    format: articleDates,
    locale,
    translate,
  };
}
