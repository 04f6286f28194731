import {expect, waitUntil} from '@open-wc/testing';
import {article} from '../../src/data/article/article.js';
import {articleDates} from '../../src/format/article-dates.js';
import {preparedArticle} from '../../src/model/prepared-article.js';
import * as issues from '../../src/features/issues/index.js';
import * as records from '../../src/features/records/index.js';
import {aDocument, manyEntries} from '../support/builders.js';
import {ko} from '../support/messages.js';
import {aNetwork} from '../support/network.js';
import {aController, loadAll, named, textOf} from '../support/record-controller.js';

const INVALID = {version: 1};

describe('the record that an element requests', () => {
  it('is idle before the first request', () => {
    const {controller, state} = aController();
    expect(state()).to.equal('idle -');
    expect(controller.localization.locale).to.equal('en');
  });

  it('is the bundled article at once, and loads nothing', () => {
    const {controller, ask, features, reports} = aController();
    expect(ask()).to.equal(`ready ${article.title as string}`);
    expect(controller.document).to.equal(article);
    expect([features.requested, reports]).to.deep.equal([[], []]);
  });

  it('is the article as it was computed in advance, also once records can be read', async () => {
    const {controller, ask, features} = aController();
    await loadAll(features);
    ask();
    expect(controller.content!.prepared).to.equal(preparedArticle);
    expect(controller.content!.format).to.equal(articleDates);
  });

  it('loads until its modules have loaded, and then asks for an update', async () => {
    const {controller, ask, state, features, testHost} = aController();
    expect(ask({data: named('One'), search: 'a'})).to.equal('loading -');
    expect(features.requested).to.deep.equal(['records', 'filters']);
    await features.arrive('records', records);
    expect(state()).to.equal('loading -');
    expect(testHost.requests).to.equal(0);
    await features.arrive('filters');
    expect(state()).to.equal('ready One');
    expect(controller.document!.title).to.equal('One');
    expect(testHost.requests).to.equal(1);
  });

  it('is there at once if all its modules have loaded', async () => {
    const {ask, features, testHost} = aController();
    await loadAll(features);
    expect(ask({data: named('One')})).to.equal('ready One');
    expect(ask({child: textOf('Two')})).to.equal('ready Two');
    expect(testHost.requests).to.equal(0);
  });

  it('is read step by step if its text is very long, while the last one is shown', async () => {
    const {ask, state, features} = aController();
    await loadAll(features, 'long-list');
    ask({child: textOf('One')});
    const long = JSON.stringify(aDocument({title: 'Long', entries: manyEntries(6000)}));
    expect(ask({child: long})).to.equal('loading One');
    expect(ask({child: long, lang: 'en-GB'})).to.equal('loading One');
    await waitUntil(() => state() === 'ready Long', 'it is read', {timeout: 20_000});
  });

  it('is dropped if it is read step by step, and another one is requested', async () => {
    const {ask, state, features, testHost} = aController();
    await loadAll(features, 'long-list');
    ask({child: JSON.stringify(aDocument({title: 'Long', entries: manyEntries(6000)}))});
    expect(ask({child: textOf('Two')})).to.equal('ready Two');
    const last = JSON.stringify(aDocument({title: 'Last', entries: manyEntries(12_000)}));
    expect(ask({child: last})).to.equal('loading Two');
    await waitUntil(() => state() === 'ready Last', 'it is read', {timeout: 20_000});
    expect(testHost.requests).to.equal(1);
  });

  it('is not computed again for the same request', async () => {
    const {controller, ask, features} = aController();
    await loadAll(features);
    const data = named('One');
    ask({data});
    const {content, document} = controller;
    ask({data});
    expect(controller.content).to.equal(content);
    ask({data, asOf: '2024-11-13'});
    await features.arrive('as-of');
    expect(controller.content).not.to.equal(content);
    expect(controller.document, 'it is not parsed again').to.equal(document);
  });

  it('takes the place of the article before it has loaded, and the other way round', async () => {
    const {controller, ask, features} = aController();
    ask();
    expect(ask({data: named('One')})).to.equal('loading -');
    expect(controller.document).to.equal(undefined);
    await features.arrive('records', records);
    expect(ask({lang: 'ko'})).to.equal('loading -');
  });

  it('shows the document as of a day', async () => {
    const {controller, ask, features} = aController();
    await loadAll(features, 'as-of');
    ask({data: aDocument({entries: [{date: '2024-01-01'}, {date: '2024-02-01'}]}), asOf: '2024-01-15'});
    expect(controller.content!.prepared.items).to.have.length(1);
  });
});

describe('the faults of a document', () => {
  it('are available when their list has loaded, and what is shown stays', async () => {
    const {controller, ask, state, features, reports} = aController();
    await loadAll(features);
    ask({data: named('One')});
    expect(ask({data: INVALID})).to.equal('loading One');
    expect(features.requested).to.include('issues');
    expect(reports).to.deep.equal([]);
    await features.arrive('issues', issues);
    expect(state()).to.equal('failed! One');
    expect(controller.faults.map(({code}) => code)).to.include('missing');
    expect(reports).to.have.length(1);
    expect(ask({data: named('Two')})).to.equal('ready Two');
    expect(controller.faults).to.deep.equal([]);
  });

  it('are reported once for each document', async () => {
    const {ask, features, languages, reports} = aController();
    await loadAll(features, 'issues');
    const data = '{';
    ask({data});
    ask({data, heading: 'Other'});
    ask({data, lang: 'ko'});
    await languages.arrive('ko', ko);
    expect(reports).to.deep.equal(['error json']);
    ask({data: '[}'});
    expect(reports).to.deep.equal(['error json', 'error json']);
  });

  it('load nothing if there are none', async () => {
    const {ask, features, reports} = aController();
    await loadAll(features);
    expect(ask({data: named('One')})).to.equal('ready One');
    expect(features.requested).to.deep.equal(['records']);
    expect(reports).to.deep.equal([]);
  });

  it('are warnings if the document can be shown: it does not wait for their words', async () => {
    const {controller, ask, state, features, reports} = aController();
    await loadAll(features);
    expect(ask({data: {...named('One'), colour: 'red'}})).to.equal('ready One');
    expect(controller.faults).to.have.length(1);
    expect(reports).to.deep.equal([]);
    await features.arrive('issues', issues);
    expect(reports).to.deep.equal(['warning unknown']);
    expect(state()).to.equal('ready One');
  });

  it('are not reported if another document replaces theirs before their words have loaded', async () => {
    const {ask, state, features, reports} = aController();
    await loadAll(features);
    ask({data: {...named('One'), colour: 'red'}});
    ask({data: named('Two')});
    await features.arrive('issues', issues);
    expect(state()).to.equal('ready Two');
    expect(reports).to.deep.equal([]);
  });

  it('have advice', async () => {
    const {controller, ask, features} = aController();
    await loadAll(features, 'issues');
    ask({data: '{"title": "One",}'});
    expect(controller.faults[0]).not.to.have.property('written');
    expect(controller.faults[0]!.params.expected).to.have.property('key', 'expected.place');
  });

  for (const [data, state, report] of [
    ['{', 'failed! -', 'error json'],
    [{...named('One'), colour: 'red'}, 'ready One', 'warning unknown'],
  ] as const)
    it(`are reported even if their words do not load: ${report}`, async () => {
      const controller = aController();
      await loadAll(controller.features);
      controller.ask({data});
      await controller.features.fail('issues');
      expect(controller.state()).to.equal(state);
      expect(controller.reports).to.deep.equal([report]);
    });
});

describe('what is in a document', () => {
  const withEras = {...named('Eras'), eras: [{label: 'The nineties', date: '199X'}]};

  it('is shown when the features for it have loaded', async () => {
    const {controller, ask, state, features} = aController();
    await loadAll(features);
    ask({data: named('One')});
    expect(ask({data: {...withEras, markup: 'markdown'}})).to.equal('loading One');
    await features.arrive('markdown');
    expect(state()).to.equal('loading One');
    await features.arrive('long-list');
    expect(state()).to.equal('ready Eras');
    expect(controller.resultFeatures).to.deep.equal(['markdown', 'long-list']);
  });

  it('is shown without a feature that does not load', async () => {
    const {ask, state, features, reports} = aController();
    await loadAll(features);
    ask({data: withEras});
    await features.fail('long-list');
    expect(state()).to.equal('failed! Eras');
    expect(reports).to.deep.equal(['error']);
  });
});

describe('another attempt', () => {
  it('can help with an address alone', async () => {
    const {controller, ask, features} = aController();
    expect(controller.canRetry).to.equal(false);
    await loadAll(features, 'issues');
    for (const request of [{}, {data: '{'}, {child: '{'}]) {
      ask(request);
      expect(controller.canRetry, Object.keys(request).join()).to.equal(false);
    }
  });
});

describe('a module that does not load', () => {
  for (const name of ['records', 'src']) {
    it(`is reported, and nothing new is shown if it is essential: ${name}`, async () => {
      aNetwork();
      const {controller, ask, state, features, reports} = aController();
      ask();
      ask({src: 'a.json'});
      if (name === 'src') await loadAll(features);
      else await features.arrive('src');
      await features.fail(name);
      expect(state()).to.equal('failed! -');
      expect([controller.faults, reports]).to.deep.equal([[], ['error']]);
    });
  }

  it('keeps the previous content if it is essential', async () => {
    aNetwork();
    const {controller, ask, state, features} = aController();
    await loadAll(features);
    ask({data: {...named('One'), colour: 'red'}});
    ask({src: 'a.json'});
    await features.fail('src');
    expect(state()).to.equal('failed! One');
    expect(controller.faults, 'those of a document are no longer current').to.deep.equal([]);
  });

  it('is a problem, but the record is shown if it is not essential', async () => {
    const {ask, state, features, reports} = aController();
    await loadAll(features);
    ask({data: named('One'), layout: 'lanes'});
    await features.fail('lanes');
    expect(state()).to.equal('failed! One');
    expect(reports).to.deep.equal(['error']);
    expect(ask({data: named('Two'), layout: 'lanes'}), 'it is not loaded again').to.equal('failed! Two');
    expect(reports).to.have.length(1);
    expect(ask({data: named('Three')}), 'it is not needed').to.equal('ready Three');
  });

  it('is loaded again by another attempt', async () => {
    const {controller, ask, state, features, reports} = aController();
    ask({data: named('One')});
    await features.fail('records');
    controller.retry();
    expect(state()).to.equal('loading! -');
    expect(features.requested).to.deep.equal(['records', 'records']);
    await features.arrive('records', records);
    expect(state()).to.equal('ready One');
    expect(reports).to.deep.equal(['error']);
  });
});
