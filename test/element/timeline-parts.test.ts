import {expect} from '@open-wc/testing';
import {timelineParts, type ElementState} from '../../src/element/timeline-parts.js';
import {ENGLISH} from '../../src/element/localizer.js';
import type {Fault} from '../../src/data/faults/fault.js';
import type {ListState} from '../../src/views/list.js';
import type {ViewModel} from '../../src/views/view-model.js';

const FAULT: Fault = {severity: 'error', code: 'json', path: [], params: {}};
const CONTEXT = {locale: 'en'};
const VIEW = {
  options: {layout: 'lanes'},
  context: CONTEXT,
  results: {visible: ['a'], filtered: ['a', 'b'], snapshot: {items: ['a', 'b', 'c']}},
} as unknown as ViewModel;
const COUNTS = {shown: 1, filtered: 2, total: 3};

/** A function that returns its name and what it is called with. */
const echo =
  (name: string) =>
  (...args: unknown[]): unknown[] => [name, ...args];

const RECORD = {
  status: 'ready',
  hasProblem: false,
  faults: [],
  localization: ENGLISH,
  canRetry: false,
  attempts: {isOffline: false, hasFailedAgain: false},
};
const retry = (): void => undefined;

interface Given {
  readonly record?: object;
  /** `null` while there is no record. */
  readonly view?: ViewModel | null;
  readonly reveal?: unknown;
  readonly sections?: unknown;
  readonly features?: object;
}

/** What an element passes to the views, with all features that add to them. */
function partsOf({record = {}, view = VIEW, ...state}: Given = {}) {
  const changes: unknown[] = [];
  const features = {
    filters: {
      controls: {actors: 'the actors'},
      clearView: echo('clear'),
      clearAllView: echo('clear all'),
      showAllView: echo('show all'),
    },
    records: {updatesStatus: echo('updates'), keptText: () => 'Not updated.'},
    'long-list': {longListView: echo('long list')},
    'as-of': {asOfStatus: (of: unknown, back: () => void) => (back(), ['as of', of])},
    issues: {detailsView: echo('faults')},
  };
  const parts = timelineParts(view ?? undefined, {
    features,
    reveal: 'reveal',
    sections: 'sections',
    ...state,
    host: document.createElement('div'),
    record: {...RECORD, retry, ...record},
    actions: {change: (...args: unknown[]) => changes.push(...args), close: retry},
    instances: {layout: (name: string) => `the ${name}`},
  } as unknown as ElementState);
  return {parts, changes};
}

describe('what an element passes to the views', () => {
  it('is the layout, and the controls of features', () => {
    const {parts} = partsOf();
    expect(parts.layout).to.equal('the lanes');
    expect(parts.control('actors')).to.equal('the actors');
    expect(parts.control('order')).to.equal(undefined);
    expect(partsOf({features: {lanes: undefined}}).parts.control('actors')).to.equal(undefined);
  });

  it('is whether a record loads', () => {
    expect(partsOf().parts.isLoading).to.equal(false);
    expect(partsOf({record: {status: 'loading'}}).parts.isLoading).to.equal(true);
  });

  it('is the status, with what features add', () => {
    const {parts, changes} = partsOf();
    const {status, clearAll, showAll} = parts;
    expect(status).to.deep.equal({
      asOf: ['as of', VIEW],
      updates: ['updates', VIEW],
      clear: ['clear', COUNTS, 'reveal', CONTEXT],
    });
    expect(clearAll).to.deep.equal(['clear all', 'reveal', CONTEXT]);
    expect(showAll).to.deep.equal(['show all', COUNTS, 'reveal', CONTEXT]);
    expect(changes, 'the button leads back to the latest record').to.deep.equal(['asOf', undefined]);
  });

  it('is the status alone until features have loaded, and while nothing filters', () => {
    const none = {asOf: undefined, updates: undefined, clear: undefined};
    expect(partsOf({features: {}}).parts).to.deep.include({status: none, longList: undefined});
    const {status, clearAll, showAll} = partsOf({reveal: undefined}).parts;
    expect([status.clear, clearAll, showAll]).to.deep.equal([undefined, undefined, undefined]);
  });

  it('is a long list in sections, once it has them', () => {
    const state = {} as ListState;
    expect(partsOf().parts.longList!(state)).to.deep.equal(['long list', 'sections', state, CONTEXT]);
    expect(partsOf({sections: undefined}).parts.longList).to.equal(undefined);
  });

  it('is no more than the language and a notice while there is no record', () => {
    const {parts} = partsOf({view: null, record: {hasProblem: true}});
    expect(parts.localization).to.equal(ENGLISH);
    expect(parts.notice!.place).to.equal('alone');
    expect([parts.layout, parts.longList, parts.status]).to.deep.equal([undefined, undefined, {}]);
  });
});

describe('the notice of a problem', () => {
  const noticeOf = (record: object, features?: object) =>
    partsOf({record, ...(features && {features})}).parts.notice;

  it('is absent if there is none', () => {
    expect(noticeOf({faults: [FAULT]})).to.equal(undefined);
  });

  it('has the faults of a document, which another attempt does not change', () => {
    expect(noticeOf({hasProblem: true, faults: [FAULT]})).to.deep.equal({
      place: 'footer',
      text: 'Not updated.',
      details: ['faults', [FAULT], ENGLISH],
      retry: undefined,
    });
  });

  it('has another attempt for the document of an address, and for a module', () => {
    expect(noticeOf({hasProblem: true, faults: [FAULT], canRetry: true})!.retry).to.equal(retry);
    expect(noticeOf({hasProblem: true})).to.deep.equal({
      place: 'status',
      text: 'Part of this timeline did not load.',
      details: undefined,
      retry,
    });
  });

  it('says so without the features that say more', () => {
    const {text, details} = noticeOf({hasProblem: true, faults: [FAULT]}, {})!;
    expect([text, details]).to.deep.equal(['Part of this timeline did not load.', undefined]);
  });

  it('says that another attempt is on its way, and that it has failed too', () => {
    const textOf = (record: object) =>
      partsOf({view: null, record: {hasProblem: true, ...record}}).parts.notice!.text;
    expect(textOf({})).to.equal('This timeline could not be loaded.');
    expect(textOf({status: 'loading'})).to.equal('Loading…');
    expect(textOf({attempts: {isOffline: false, hasFailedAgain: true}})).to.equal(
      'This timeline still could not be loaded.',
    );
  });

  it('says that the reader is offline if that can be the reason', () => {
    const attempts = {isOffline: true, hasFailedAgain: false};
    const textOf = (record: object) => noticeOf({hasProblem: true, attempts, ...record})!.text;
    expect(textOf({})).to.equal('You are offline. Part of this timeline did not load.');
    expect(textOf({faults: [FAULT], canRetry: true})).to.equal('You are offline. Not updated.');
    expect(textOf({faults: [FAULT]})).to.equal('Not updated.');
  });
});
