import {expect} from '@open-wc/testing';
import type {FeatureName} from '../../src/features/registry.js';
import {features} from '../../src/features/registry.js';
import {aDocument} from '../support/builders.js';
import {eventsAt, put, show, until, type Setting, type TimelineHarness} from '../support/harness.js';
import {aNetwork} from '../support/network.js';

const RECORD = aDocument({
  title: 'Record',
  entries: [
    {id: 'one', kind: 'response', date: '2024-01-01', headline: 'One', actors: ['a']},
    {id: 'two', kind: 'stance', date: '2024-02-01', headline: 'Two', actors: ['b']},
  ],
});

/** Counts the updates of an element from now on. */
function counted({element}: TimelineHarness): () => number {
  let count = 0;
  element.addController({hostUpdated: () => (count += 1)});
  return () => count;
}

/** How many updates an action takes, until nothing more is shown. */
async function updatesAfter(
  timeline: TimelineHarness,
  act: (timeline: TimelineHarness) => unknown,
): Promise<number> {
  const count = counted(timeline);
  await act(timeline);
  await timeline.settled();
  // An update too many would be the next microtasks' or the next frame's.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  await timeline.settled();
  return count();
}

async function updatesOfFirst(attributes = '', setting: Setting = {}): Promise<number> {
  const timeline = put(attributes, setting);
  return updatesAfter(timeline, () => undefined);
}

/** The first to use it loads it: no other test of this file may do so before. */
function expectUnloaded(name: FeatureName): void {
  expect(features.loaded[name], `${name} has loaded already`).to.equal(undefined);
}

// In this order: each of these needs a feature that nothing has loaded before.
describe('where code must load, there is an update before and one after', () => {
  it('for the first record of a page', async () => {
    expectUnloaded('records');
    expect(await updatesOfFirst('', {properties: {data: RECORD}})).to.equal(2);
  });

  it('for a chip', async () => {
    const timeline = await show();
    expectUnloaded('filters');
    const chip = timeline.chip('Response');
    expect(await updatesAfter(timeline, () => chip.element.click())).to.equal(2);
    expect(timeline.entries()).to.have.length(4);
  });

  it('for faults', async () => {
    const timeline = await show('', {properties: {data: RECORD}});
    expectUnloaded('issues');
    expect(await updatesAfter(timeline, ({element}) => (element.data = '{'))).to.equal(2);
    expect(timeline.has('fault')).to.equal(true);
  });

  it('for a layout', async () => {
    const timeline = await show();
    expectUnloaded('claims');
    expect(await updatesAfter(timeline, ({element}) => (element.layout = 'claims'))).to.equal(2);
    expect(timeline.has('claims')).to.equal(true);
  });

  it('for a language', async () => {
    const timeline = await show();
    expect(await updatesAfter(timeline, ({element}) => (element.lang = 'ko'))).to.equal(2);
    expect(timeline.part('timeline')!.lang).to.equal('ko');
  });
});

describe('there is one update', () => {
  const ONE: Readonly<Record<string, (timeline: TimelineHarness) => unknown>> = {
    'a record': ({element}) => (element.data = aDocument({title: 'Other'})),
    'a record as text': ({element}) => (element.data = JSON.stringify(RECORD)),
    'a record that is taken away': ({element}) => (element.data = undefined),
    faults: ({element}) => (element.data = {version: 1}),
    'an attribute': ({element}) => element.setAttribute('order', 'desc'),
    'a filter': ({element}) => (element.kinds = ['stance']),
    'a chip': (timeline) => timeline.chip('Response').element.click(),
    'a search': ({element}) => (element.search = 'one'),
    'a selection': ({element}) => element.select('two'),
    'a layout': ({element}) => (element.layout = 'claims'),
    'a language': ({element}) => (element.lang = 'ko'),
    strings: ({element}) => (element.strings = {en: {search: 'Look for'}}),
    'an option that is not used': ({element}) => (element.theme = 'sepia' as 'dark'),
    'everything at once': ({element}) => {
      Object.assign(element, {data: undefined, kinds: ['event'], order: 'desc', search: 'a', limit: 1});
      element.lang = 'ko';
      const content = JSON.stringify(aDocument({title: 'Of the script'}));
      element.innerHTML = `<script type="application/json">${content}</script>`;
    },
  };
  for (const [name, act] of Object.entries(ONE)) {
    it(`for ${name}`, async () => {
      const timeline = await show('', {properties: {data: RECORD}});
      expect(await updatesAfter(timeline, act)).to.equal(1);
    });
  }

  it('for the first view of the article', async () => {
    expect(await updatesOfFirst()).to.equal(1);
  });

  it('for the first view of a record', async () => {
    const properties = {data: RECORD, kinds: ['stance'], layout: 'claims' as const};
    expect(await updatesOfFirst('lang="ko" order="desc"', {properties})).to.equal(1);
  });

  it('for a script within the tag that comes, changes and goes', async () => {
    const timeline = await show();
    const script = Object.assign(document.createElement('script'), {type: 'application/json'});
    script.textContent = JSON.stringify(RECORD);
    expect(await updatesAfter(timeline, ({element}) => element.append(script))).to.equal(1);
    const change = () => (script.textContent = JSON.stringify(aDocument({title: 'Other'})));
    expect(await updatesAfter(timeline, change)).to.equal(1);
    expect(timeline.title()).to.equal('Other');
    expect(await updatesAfter(timeline, () => script.remove())).to.equal(1);
  });

  it('for each dprk-error with a fallback, beside the one that reports it', async () => {
    const timeline = await show('', {properties: {data: RECORD}});
    const errors = eventsAt(timeline.element, 'dprk-error');
    timeline.element.addEventListener('dprk-error', () => (timeline.element.data = RECORD));
    expect(await updatesAfter(timeline, ({element}) => (element.data = {version: 1}))).to.equal(2);
    expect(errors).to.have.length(1);
  });
});

describe('an address', () => {
  it('takes one update when it is requested, and one for the answer', async () => {
    const network = aNetwork();
    const timeline = put('src="a.json"');
    const count = counted(timeline);
    await until(() => features.loaded.src);
    await until(() => network.requests.length > 0 && !timeline.element.isUpdatePending);
    network.requests[0]!.answer(JSON.stringify(RECORD));
    await timeline.settled();
    expect(count(), 'with the module that loads it').to.equal(3);
    const next = counted(timeline);
    timeline.element.src = 'b.json';
    await until(() => network.requests.length > 1 && !timeline.element.isUpdatePending);
    expect(next()).to.equal(1);
    network.requests[1]!.answer(JSON.stringify(RECORD));
    await timeline.settled();
    expect(next()).to.equal(2);
  });
});

describe('there is no update', () => {
  const NONE: Readonly<Record<string, (timeline: TimelineHarness) => unknown>> = {
    'the same record': ({element}) => (element.data = RECORD),
    'the same attribute': ({element}) => element.setAttribute('order', 'desc'),
    'another attribute': ({element}) => element.setAttribute('data-other', 'x'),
    'the same language, said by an ancestor': ({element}) => (element.parentElement!.lang = 'en'),
    'content that is no record': ({element}) => element.append('text'),
    'a move in the page': ({element}) => document.body.append(element),
  };
  for (const [name, act] of Object.entries(NONE)) {
    it(`for ${name}`, async () => {
      const timeline = await show('order="desc"', {properties: {data: RECORD}});
      const box = timeline.element.parentElement!;
      expect(await updatesAfter(timeline, act)).to.equal(0);
      box.append(timeline.element);
    });
  }
});
