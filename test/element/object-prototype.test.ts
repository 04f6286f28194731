import {expect} from '@open-wc/testing';
import {aDocument} from '../support/builders.js';
import {show, until} from '../support/harness.js';
import {aNetwork} from '../support/network.js';

/** What old scripts of a page add to every object. */
const ADDED: Readonly<Record<string, unknown>> = {each: () => undefined, extend: 'x', toJson: null};

/** Shows something while every object has enumerable properties that nobody expects. */
async function withAdded(shown: () => Promise<void>): Promise<void> {
  Object.assign(Object.prototype, ADDED);
  try {
    await shown();
  } finally {
    for (const name of Object.keys(ADDED)) Reflect.deleteProperty(Object.prototype, name);
  }
}

describe('a page that adds properties to Object.prototype', () => {
  it('gets the article, in every layout', () =>
    withAdded(async () => {
      const timeline = await show();
      expect(timeline.entries()).to.have.length(14);
      for (const layout of ['lanes', 'claims', 'story', 'list'] as const) {
        await timeline.set({layout});
        await until(() => timeline.has(layout), layout);
      }
    }));

  it('gets its own record, as data and as a sheet', () =>
    withAdded(async () => {
      const data = aDocument({title: 'Own', entries: [{headline: 'One'}, {headline: 'Two'}]});
      const timeline = await show('', {properties: {data: JSON.parse(JSON.stringify(data)) as unknown}});
      expect(timeline.headlines()).to.deep.equal(['One', 'Two']);
      expect(timeline.element.issues).to.deep.equal([]);
      aNetwork((request) => request.answer('date,headline\n1998,First study\n', {type: 'text/csv'}));
      await timeline.set({data: undefined, src: 'a.csv'});
      await until(() => timeline.headlines()[0] === 'First study');
    }));
});
