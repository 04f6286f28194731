import {aTimeout, expect} from '@open-wc/testing';
import {aDocument} from '../support/builders.js';
import {eventsAt, put, show, until, type EventMap, type TimelineHarness} from '../support/harness.js';
import {aNetwork} from '../support/network.js';

const RECORD = aDocument({
  title: 'Record',
  entries: [
    {id: 'one', kind: 'response', date: '2024-01-01', headline: 'Entry one', note: 'A note.'},
    {id: 'two', kind: 'stance', date: '2024-02-01', headline: 'Entry two', note: 'A note.'},
    {id: 'three', kind: 'stance', date: '2024-03-01', headline: 'Entry three', note: 'A note.'},
  ],
});
const other = (title: string) =>
  aDocument({title, entries: [{id: 'other', kind: 'response', date: '2024-01-01', headline: 'Other'}]});

/** Something that a page sets in a handler, and what is shown then. */
interface Action {
  readonly act: (timeline: TimelineHarness) => void;
  readonly look: (timeline: TimelineHarness) => unknown;
  readonly expected: unknown;
}

const ACTIONS: Readonly<Record<string, Action>> = {
  data: {
    act: ({element}) => (element.data = other('Fallback')),
    look: (timeline) => timeline.title(),
    expected: 'Fallback',
  },
  src: {
    act: ({element}) => (element.src = 'other.json'),
    look: (timeline) => timeline.title(),
    expected: 'Other address',
  },
  layout: {
    act: ({element}) => (element.layout = 'lanes'),
    look: (timeline) => timeline.has('lanes'),
    expected: true,
  },
  kinds: {
    act: ({element}) => (element.kinds = ['stance']),
    look: (timeline) => timeline.headlines(),
    expected: ['Entry two', 'Entry three'],
  },
  selected: {
    act: ({element}) => (element.selected = 'three'),
    look: (timeline) => timeline.selected(),
    expected: ['Entry three'],
  },
  asOf: {
    act: ({element}) => (element.asOf = '2024-02-15'),
    look: (timeline) => timeline.headlines(),
    expected: ['Entry one', 'Entry two'],
  },
  strings: {
    act: ({element}) => (element.strings = {en: {search: 'Look for'}}),
    look: (timeline) => timeline.searchField()!.placeholder,
    expected: 'Look for',
  },
  'an attribute': {
    act: ({element}) => element.setAttribute('order', 'desc'),
    look: (timeline) => timeline.headlines(),
    expected: ['Entry three', 'Entry two', 'Entry one'],
  },
};

/** How each event comes about, in an element that shows the record. */
const EVENTS: readonly [name: string, type: keyof EventMap, cause: (timeline: TimelineHarness) => unknown][] =
  [
    ['dprk-load', 'dprk-load', ({element}) => (element.src = 'same.json')],
    ['dprk-error of an error', 'dprk-error', ({element}) => (element.src = 'gone.json')],
    ['dprk-error of a warning', 'dprk-error', ({element}) => (element.theme = 'sepia' as 'dark')],
    ['dprk-select', 'dprk-select', (timeline) => timeline.openDetails(timeline.entry('Entry one'))],
    ['dprk-change', 'dprk-change', (timeline) => timeline.search('entry')],
  ];

function anAddress(): void {
  aNetwork((request) => {
    if (request.address === 'gone.json') request.answer('', {status: 404});
    else request.answer(JSON.stringify(request.address === 'other.json' ? other('Other address') : RECORD));
  });
}

describe('in a handler', () => {
  for (const [name, type, cause] of EVENTS) {
    for (const [what, {act, look, expected}] of Object.entries(ACTIONS)) {
      it(`of ${name}, setting ${what} takes effect`, async () => {
        anAddress();
        const timeline = await show('src="record.json"');
        expect(look(timeline)).not.to.deep.equal(expected);
        let calls = 0;
        timeline.element.addEventListener(
          type,
          () => {
            calls += 1;
            act(timeline);
          },
          {once: true},
        );
        await cause(timeline);
        await timeline.settled();
        expect(calls).to.equal(1);
        expect(look(timeline)).to.deep.equal(expected);
      });
    }
  }

  for (const [what, {act, look, expected}] of Object.entries(ACTIONS)) {
    it(`of the first dprk-load, setting ${what} takes effect`, async () => {
      anAddress();
      const timeline = put('src="record.json"');
      let calls = 0;
      timeline.element.addEventListener(
        'dprk-load',
        () => {
          calls += 1;
          act(timeline);
        },
        {once: true},
      );
      await until(() => calls > 0);
      await timeline.settled();
      expect(look(timeline)).to.deep.equal(expected);
    });
  }

  it('of each dprk-error, a fallback takes effect', async () => {
    const timeline = await show();
    const fallback = other('Fallback');
    const {element} = timeline;
    const errors = eventsAt(element, 'dprk-error');
    element.addEventListener('dprk-error', () => (element.data = fallback));
    for (const version of [1, 2, 3]) {
      element.data = {version};
      await until(() => errors.length === version);
      await timeline.settled();
      expect(timeline.title(), String(version)).to.equal('Fallback');
      expect(timeline.has('error')).to.equal(false);
    }
    element.data = {version: 4};
    element.data = {version: 5};
    await until(() => errors.length === 4);
    await timeline.settled();
    expect(timeline.title()).to.equal('Fallback');
  });

  it('of dprk-select, another record is shown without a selection, and nothing is reported', async () => {
    for (const delay of [undefined, Promise.resolve(), aTimeout(0)]) {
      const timeline = await show('', {properties: {data: RECORD, selected: 'two'}});
      const errors = eventsAt(timeline.element, 'dprk-error');
      const replace = () => (timeline.element.data = other('Other'));
      timeline.element.addEventListener('dprk-select', () => {
        if (delay) void delay.then(replace);
        else replace();
      });
      await timeline.openDetails(timeline.entry('Entry one'));
      await until(() => timeline.title() === 'Other');
      await timeline.settled();
      expect(timeline.selected()).to.deep.equal([]);
      expect(timeline.element.selected).to.equal(undefined);
      expect(errors).to.deep.equal([]);
    }
  });

  it('of dprk-select, another version of the record keeps the selection', async () => {
    const timeline = await show('', {properties: {data: RECORD}});
    timeline.element.addEventListener(
      'dprk-select',
      () => (timeline.element.data = {...RECORD, title: 'New version'}),
    );
    await timeline.openDetails(timeline.entry('Entry one'));
    await until(() => timeline.title() === 'New version');
    expect(timeline.selected()).to.deep.equal(['Entry one']);
  });

  it('of dprk-select, an entry that the page selects instead stays selected', async () => {
    const timeline = await show('', {properties: {data: RECORD}});
    timeline.element.addEventListener('dprk-select', () => (timeline.element.selected = 'three'));
    const details = await timeline.openDetails(timeline.entry('Entry one'));
    expect(details.open).to.equal(false);
    expect(timeline.details(timeline.entry('Entry three'))!.open).to.equal(true);
    expect(timeline.selected()).to.deep.equal(['Entry three']);
  });
});
