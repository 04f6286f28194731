import {expect} from '@open-wc/testing';
import {
  ViewModelBuilder,
  type ContextActions,
  type RawViewOptions,
} from '../../src/element/view-model-builder.js';
import type {Content, ViewModel} from '../../src/views/view-model.js';
import {translator} from '../../src/format/translate.js';
import {coreMessages} from '../../src/format/messages.js';
import {dateFormatter} from '../../src/format/date-formatter.js';
import {parseDay} from '../../src/model/day.js';
import {changesBetween} from '../../src/model/changes.js';
import {prepare} from '../../src/model/prepare.js';
import type {RawOptions} from '../../src/element/options.js';
import {features, type LoadedFeatures} from '../../src/features/registry.js';
import {aDocument, manyEntries} from '../support/builders.js';
import {messageOf} from '../support/faults.js';
import {idsOf} from '../support/record.js';

const translate = translator('en', coreMessages);
const format = dateFormatter('en', translate);

function contentOf(document = aDocument({entries: manyEntries(4)})): Content {
  return {from: 'data', document, prepared: prepare(document), locale: 'en', translate, format};
}

const ACTIONS: ContextActions = {
  select: () => true,
  follow: () => undefined,
  addressOf: () => undefined,
  opened: new Set(),
  translatorFor: () => Promise.resolve(translate),
  requestUpdate: () => undefined,
};
const someViews = () => new ViewModelBuilder(ACTIONS);

/** What a views makes of options, all of them newly asked for. */
function ask(views: ViewModelBuilder, content: Content, raw: RawOptions & {search?: string} = {}): ViewModel {
  return views.create({search: '', ...raw}, content, features.loaded);
}

const warningsOf = (views: ViewModelBuilder): string[] => views.takeWarnings().map(messageOf);

before(() => Promise.all([features.load('records'), features.load('filters')]));

describe('what is shown', () => {
  it('is all there is, the earliest first', () => {
    expect(idsOf(ask(someViews(), contentOf()).results.visible)).to.deep.equal([
      'entry-1',
      'entry-2',
      'entry-3',
      'entry-4',
    ]);
  });

  it('may begin with the latest', () => {
    expect(idsOf(ask(someViews(), contentOf(), {order: 'desc'}).results.visible)).to.deep.equal([
      'entry-4',
      'entry-3',
      'entry-2',
      'entry-1',
    ]);
  });

  it('is the first few, in the order asked for', () => {
    expect(idsOf(ask(someViews(), contentOf(), {order: 'desc', limit: 2}).results.visible)).to.deep.equal([
      'entry-4',
      'entry-3',
    ]);
  });

  it('counts what was found before the limit', () => {
    const {results} = ask(someViews(), contentOf(), {limit: 1, from: '2000-01-02'});
    expect([results.snapshot.items.length, results.filtered.length, results.visible.length]).to.deep.equal([
      4, 3, 1,
    ]);
  });

  it('is all there is until the filters have loaded', () => {
    const views = someViews();
    const raw = {search: 'headline 3', kinds: 'response', from: '2000-01-03'};
    expect(views.create(raw, contentOf(), {}).results.visible).to.have.length(4);
    expect(views.hasWarnings).to.equal(false);
  });

  it('is of any of several kinds, actors and standings', () => {
    const entries = [
      {id: 'a', kind: 'event', actors: ['x']},
      {id: 'b', kind: 'stance', actors: ['y']},
      {id: 'c', kind: 'response', actors: ['z'], standing: 'confirmed' as const},
    ];
    const shown = (raw: Parameters<typeof ask>[2]) =>
      idsOf(ask(someViews(), contentOf(aDocument({entries})), raw).results.visible).join('');
    expect(shown({kinds: 'event stance'})).to.equal('ab');
    expect(shown({actors: ['y', 'z']})).to.equal('bc');
    expect(shown({standings: 'confirmed'})).to.equal('c');
    expect(shown({kinds: 'event response', actors: 'x'})).to.equal('a');
  });

  it('answers the search and the filters', () => {
    const {results} = ask(someViews(), contentOf(), {search: 'headline 3', to: '2000-01-03'});
    expect(idsOf(results.visible)).to.deep.equal(['entry-3']);
  });
});

describe('the context of the views', () => {
  const [entry] = contentOf().document.entries;
  const loaded = {
    citations: {entryActions: (of: unknown, context: unknown) => ['cite', of, context]},
    media: {media: (of: unknown, context: unknown) => ['picture', of, context]},
    records: {updateMarks: (...args: unknown[]) => args},
  } as unknown as LoadedFeatures;
  const contextOf = (raw: RawViewOptions = {}, content = contentOf(), of = loaded) =>
    someViews().create({search: '', ...raw}, content, of).context;

  it('has the actions of the element, and the content', () => {
    const content = contentOf();
    const context = contextOf({linkTarget: '_blank'}, content);
    expect(context).to.include({...ACTIONS, locale: 'en', translate, format, from: 'data'});
    expect([context.linkTarget, context.headingLevel]).to.deep.equal(['_blank', 2]);
  });

  it('has actions of entries with the control for them, once their feature has loaded', () => {
    const context = contextOf({controls: 'link'});
    expect(context.entryActions!(entry!)).to.deep.equal(['cite', entry, context]);
    expect(contextOf().entryActions).to.equal(undefined);
    expect(contextOf({controls: 'link'}, contentOf(), {}).entryActions).to.equal(undefined);
  });

  it('has pictures if the page allows them, once their feature has loaded', () => {
    const context = contextOf({media: true});
    expect(context.media!(entry!)).to.deep.equal(['picture', entry, context]);
    expect(contextOf().media).to.equal(undefined);
    expect(contextOf({media: true}, contentOf(), {}).media).to.equal(undefined);
  });

  it('has the changes of an update, once their feature has loaded', () => {
    const changes = changesBetween(undefined, contentOf().document);
    const updated = {...contentOf(), changes};
    expect(contextOf({}, updated).updateMark).to.deep.equal([changes, translate]);
    expect(contextOf().updateMark).to.equal(undefined);
    expect(contextOf({}, updated, {}).updateMark).to.equal(undefined);
  });
});

describe('the same is shown as the same objects', () => {
  it('where the same was asked again', () => {
    const [views, content] = [someViews(), contentOf()];
    const raw = {kinds: ['event'], order: 'desc', limit: 2};
    const [one, two] = [ask(views, content, raw), ask(views, content, {...raw, kinds: ['event']})];
    expect(two.context).to.equal(one.context);
    expect(two.results.snapshot).to.equal(one.results.snapshot);
    expect(two.results.filtered).to.equal(one.results.filtered);
    expect(two.results.visible).to.equal(one.results.visible);
  });

  it('where a list was written in another way', () => {
    const [views, content] = [someViews(), contentOf()];
    const {results} = ask(views, content, {kinds: 'event'});
    expect(ask(views, content, {kinds: ['event']}).results.visible).to.equal(results.visible);
  });

  it('where something else changed: the theme', () => {
    const [views, content] = [someViews(), contentOf()];
    const {results, context} = ask(views, content);
    const dark = ask(views, content, {theme: 'dark'});
    expect([dark.results.visible, dark.context]).to.have.ordered.members([results.visible, context]);
  });

  it('but for the entries, where the search changes', () => {
    const [views, content] = [someViews(), contentOf()];
    const {results, context} = ask(views, content);
    const searched = ask(views, content, {search: '3'});
    expect(searched.results.snapshot).to.equal(results.snapshot);
    expect(searched.context).to.equal(context);
    expect(searched.results.visible).not.to.equal(results.visible);
  });

  it('but for the context, where the level of the heading changes', () => {
    const [views, content] = [someViews(), contentOf()];
    const {results, context} = ask(views, content);
    const deeper = ask(views, content, {headingLevel: 4});
    expect(deeper.results.visible).to.equal(results.visible);
    expect(deeper.context).not.to.equal(context);
    expect(deeper.context.headingLevel).to.equal(4);
  });

  it('but not where the content changed', () => {
    const views = someViews();
    const {results} = ask(views, contentOf());
    const other = ask(views, contentOf());
    expect(other.results.visible).not.to.equal(results.visible);
  });
});

describe('the warnings of options', () => {
  it('are reported once', () => {
    const [views, content] = [someViews(), contentOf()];
    ask(views, content, {theme: 'sepia'});
    ask(views, content, {theme: 'sepia', limit: 2});
    expect(warningsOf(views)).to.deep.equal([
      'theme: "sepia" is not one of auto, light, dark. It is ignored.',
    ]);
  });

  it('are taken once', () => {
    const views = someViews();
    ask(views, contentOf(), {theme: 'sepia'});
    expect(views.hasWarnings).to.equal(true);
    expect([warningsOf(views).length, warningsOf(views).length]).to.deep.equal([1, 0]);
    expect(views.hasWarnings).to.equal(false);
  });

  it('are reported for another value too, in order', () => {
    const [views, content] = [someViews(), contentOf()];
    ask(views, content, {theme: 'sepia'});
    ask(views, content, {theme: 'pink'});
    expect(warningsOf(views).map((warning) => warning.split(' ')[1])).to.deep.equal(['"sepia"', '"pink"']);
  });

  it('are reported for a day only once a feature that parses days has loaded', () => {
    const raw = {search: '', asOf: 'soon'};
    for (const name of ['filters', 'as-of'] as const) {
      const views = someViews();
      views.create(raw, contentOf(), {});
      expect(views.hasWarnings, name).to.equal(false);
      views.create(raw, contentOf(), {[name]: {...features.loaded.filters, parseDay}});
      expect(warningsOf(views), name).to.deep.equal([
        'as-of: "soon" is not a day such as 2024-11-13. It is ignored.',
      ]);
    }
  });

  it('are none where all is well', () => {
    const views = someViews();
    ask(views, contentOf(), {theme: 'dark'});
    expect(warningsOf(views)).to.deep.equal([]);
  });
});
