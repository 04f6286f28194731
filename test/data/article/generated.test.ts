import {expect} from '@open-wc/testing';
import {compute} from '../../../scripts/article/compute.js';
import {article as bundled} from '../../../src/data/article/article.js';
import {dates, datesWithin} from '../../../src/data/article/generated/dates.js';
import {articleDates} from '../../../src/format/article-dates.js';
import {dateFormatter} from '../../../src/format/date-formatter.js';
import type {DatedItem} from '../../../src/model/entry-dates.js';
import {prepare} from '../../../src/model/prepare.js';
import {preparedArticle} from '../../../src/model/prepared-article.js';
import {translators} from '../../support/messages.js';

describe('what is generated from the bundled article', () => {
  const computed = compute(bundled);

  it('has the order, the statements and the counts that the code computes', () => {
    const {items, ...others} = prepare(bundled);
    const shown = items.map(({date: _date, onRecord: _onRecord, ...item}: Partial<DatedItem>) => item);
    expect(preparedArticle).to.deep.equal({...others, items: shown});
  });

  it('has the dates that the code formats in English', () => {
    expect(dates).to.deep.equal(computed.dates);
    expect(datesWithin).to.deep.equal(computed.datesWithin);
  });

  it('has every date that its entries and sources show', () => {
    const {date: format} = dateFormatter('en', translators.en);
    for (const {date, extent} of bundled.entries)
      expect(articleDates.date(date, extent).text).to.equal(format(date, extent).text);
    const published = bundled.entries.flatMap(({dating}) =>
      (dating?.corroboration ?? []).flatMap((source) => source.published ?? []),
    );
    expect(published).not.to.have.length(0);
    for (const date of published) expect(articleDates.date(date).text).to.equal(format(date).text);
  });
});
