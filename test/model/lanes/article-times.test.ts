import {expect} from '@open-wc/testing';
import {bundled} from '../../../src/data/article/article.js';
import {times} from '../../../src/model/lanes/article-times.js';
import {timesOf} from '../../../src/model/lanes/spans.js';
import {recordOf} from '../../support/record.js';

it('the times of the article equal those computed from its dates', () => {
  const computed = timesOf(bundled.entries);
  const {items} = recordOf(bundled);
  expect(items).to.not.be.empty;
  for (const item of items) expect(times.spanOf(item), item.entry.id).to.deep.equal(computed.spanOf(item));
  expect(times.utc).to.equal(computed.utc);
});
