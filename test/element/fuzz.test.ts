import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {parseCsv} from '../../src/data/csv/parse-csv.js';
import {parseTimeline} from '../../src/data/parse.js';
import type {Entry, TimelineDocument} from '../../src/data/schema.js';
import {filterItems} from '../../src/features/filters/query.js';
import {prepare} from '../../src/model/prepare.js';
import {snapshotOf, timelineOf} from '../../src/model/timeline.js';
import {aDocument} from '../support/builders.js';
import {anything, documents, PATIENCE, settings, texts} from '../support/fuzz.js';
import {ClaimsHarness} from '../support/claims.js';
import {allText, show, type TimelineHarness} from '../support/harness.js';
import {Lanes} from '../support/lanes-harness.js';
import {aNetwork} from '../support/network.js';
import {steps, type Given} from '../support/steps.js';
import {StoryHarness} from '../support/story.js';

const ENGLISH = 'Who confirmed what, and who answered';
const GOOD = aDocument({title: 'Good', entries: [{headline: 'Alpha'}]});

const uncaught: unknown[] = [];
const onError = (event: ErrorEvent | PromiseRejectionEvent): void => {
  uncaught.push('reason' in event ? event.reason : event.message);
};
before(() => {
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onError);
});
after(() => {
  removeEventListener('error', onError);
  removeEventListener('unhandledrejection', onError);
});

/** The entries that the model finds in a document, in order. */
function entriesOf(document: TimelineDocument, kinds?: string, search = '', order?: string): Entry[] {
  const timeline = timelineOf(document);
  const {items} = snapshotOf(prepare(document, undefined));
  const found = filterItems(items, {search, kinds: kinds ? new Set([kinds]) : undefined}, timeline);
  return (order === 'desc' ? found.toReversed() : found).map(({entry}) => entry);
}

function headlinesOf(entries: readonly Entry[]): string[] {
  return entries.map(({headline}) => headline as string);
}

/** What a layout shows of entries: their headlines, or the texts of the claims that it has rows for. */
const LAYOUTS = {
  list: {
    shown: (timeline: TimelineHarness) => timeline.headlines(),
    expected: (_: TimelineDocument, entries: readonly Entry[]) => headlinesOf(entries),
  },
  story: {
    shown: (timeline: TimelineHarness) =>
      timeline.has('story') ? new StoryHarness(timeline).headlines() : [],
    expected: (_: TimelineDocument, entries: readonly Entry[]) => headlinesOf(entries),
  },
  lanes: {
    shown: (timeline: TimelineHarness) => new Lanes(timeline).headlines().toSorted(),
    expected: (_: TimelineDocument, entries: readonly Entry[]) => headlinesOf(entries).toSorted(),
  },
  claims: {
    shown: (timeline: TimelineHarness) => {
      const claims = new ClaimsHarness(timeline);
      return claims.table ? claims.claims() : [];
    },
    expected: (document: TimelineDocument, entries: readonly Entry[]) =>
      entries.some(({claims = []}) => claims.length > 0)
        ? document.claims!.map(({text}) => text as string)
        : [],
  },
};
type LayoutName = keyof typeof LAYOUTS;

/** What is read is shown, and what cannot be read leaves the last that could. */
function expectShown(timeline: TimelineHarness, read: TimelineDocument | undefined): void {
  expect(timeline.headlines()).to.deep.equal(headlinesOf(entriesOf(read ?? GOOD)));
  expect(timeline.state('error')).to.equal(!read);
  if (read) expect(timeline.element.document).to.deep.equal(read);
  else expect(timeline.error()).not.to.equal('');
  expect(timeline.root.querySelectorAll('img, script')).to.have.length(0);
  expect(uncaught).to.deep.equal([]);
}

describe('whatever comes in', () => {
  it('by the property is shown, or the last good one is kept', async () => {
    const timeline = await show('', {properties: {data: GOOD}});
    const holds = async (data: unknown): Promise<void> => {
      await timeline.set({data: GOOD});
      await timeline.set({data});
      expectShown(timeline, parseTimeline(data ?? GOOD).document);
    };
    await fc.assert(
      fc.asyncProperty(fc.oneof(anything, texts), async (data) => {
        if (data !== null) await holds(data);
      }),
      settings(60),
    );
  }).timeout(PATIENCE);

  it('by a script within the tag is shown, or the last good one is kept', async () => {
    const timeline = await show('', {content: '<script type="application/json"></script>'});
    const script = timeline.element.querySelector('script')!;
    const set = async (text: string): Promise<unknown> => {
      script.textContent = text;
      return timeline.settled();
    };
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        await set(JSON.stringify(GOOD));
        await set(text);
        expectShown(timeline, parseTimeline(text).document);
      }),
      settings(60),
    );
  }).timeout(PATIENCE);

  it('from an address is shown, or the last good one is kept', async () => {
    let next = {text: '', type: ''};
    aNetwork((request) => request.answer(next.text, {type: next.type}));
    const timeline = await show('', {properties: {data: GOOD}});
    const sheets = fc.oneof(
      texts,
      fc
        .array(fc.array(fc.constantFrom('date', 'headline', '2024-01-01', '"', 'a,b', '=1', ';', '\t')))
        .map((rows) => rows.map((cells) => cells.join(',')).join('\n')),
    );
    let count = 0;
    await fc.assert(
      fc.asyncProperty(sheets, fc.constantFrom('application/json', 'text/csv'), async (text, type) => {
        await timeline.set({data: GOOD});
        next = {text, type};
        await timeline.set({data: undefined, src: `${(count += 1)}`});
        const {document} =
          text.trim() === ''
            ? {}
            : type === 'text/csv'
              ? parseCsv(text, {language: 'en'})
              : parseTimeline(text);
        expectShown(timeline, document);
      }),
      settings(60),
    );
  }).timeout(PATIENCE);
});

describe('whatever a page and a reader do with the tag', () => {
  const holds = ({root}: TimelineHarness, {data, src, script}: Readonly<Given>): void => {
    const isGiven = (data ?? src ?? undefined) !== undefined || script;
    expect(isGiven && allText(root).includes(ENGLISH), 'ours in the place of theirs').to.equal(false);
    expect(uncaught).to.deep.equal([]);
  };

  it('throws nothing, and ends with what was asked for last', async () => {
    const good = JSON.stringify(aDocument({title: 'Loaded'}));
    aNetwork((request) => {
      if (request.address === 'good.json') request.answer(good);
      if (request.address === 'bad.json') request.answer('{');
      if (request.address === 'gone.json') request.answer('', {status: 404});
    });
    await fc.assert(
      fc.asyncProperty(
        steps(holds),
        documents,
        fc.constantFrom('event', ''),
        fc.constantFrom('asc', 'desc'),
        fc.constantFrom('Alpha', ''),
        fc.constantFrom(...(Object.keys(LAYOUTS) as LayoutName[])),
        async (commands, last, kinds, order, search, layout) => {
          const timeline = await show();
          const given: Given = {data: undefined, src: null, script: false};
          await fc.asyncModelRun(() => ({model: given, real: timeline}), commands);
          const {element} = timeline;
          for (const name of ['lang', 'src', 'controls']) element.removeAttribute(name);
          Object.assign(element, {asOf: null, limit: null, actors: null});
          await timeline.set({data: last, search, order, layout, kinds: kinds || null});
          const {shown, expected} = LAYOUTS[layout];
          const entries = entriesOf(last, kinds, search, order);
          expect(timeline.has(layout), layout).to.equal(entries.length > 0);
          expect(await shown(timeline), layout).to.deep.equal(expected(last, entries));
          expect(timeline.has('error')).to.equal(false);
          expect(uncaught).to.deep.equal([]);
          element.parentElement!.remove();
        },
      ),
      settings(40),
    );
    expect(uncaught).to.deep.equal([]);
  }).timeout(PATIENCE);
});
