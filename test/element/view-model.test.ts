import {expect} from '@open-wc/testing';
import {ViewModels} from '../../src/element/view-model.js';
import type {Content, ViewModel} from '../../src/views/view-model.js';
import {translator} from '../../src/format/translate.js';
import {coreMessages} from '../../src/format/messages.js';
import {dateFormatter} from '../../src/format/date-formatter.js';
import {prepare} from '../../src/model/prepare.js';
import type {RawOptions} from '../../src/element/options.js';
import {features} from '../../src/features/registry.js';
import {aDocument, manyEntries} from '../support/builders.js';
import {messageOf} from '../support/faults.js';
import {idsOf} from '../support/record.js';

const translate = translator('en', coreMessages);
const format = dateFormatter('en', translate);

function contentOf(document = aDocument({entries: manyEntries(4)})): Content {
  return {from: 'data', document, prepared: prepare(document), locale: 'en', translate, format};
}

function someViews(): ViewModels {
  return new ViewModels({
    select: () => true,
    follow: () => undefined,
    opened: new Set(),
    translatorFor: () => Promise.resolve(translate),
    warn: () => undefined,
  });
}

/** What a views makes of options, all of them newly asked for. */
function ask(views: ViewModels, content: Content, raw: RawOptions & {search?: string} = {}): ViewModel {
  return views.create({search: '', ...raw}, content, features.loaded);
}

const warningsOf = (views: ViewModels): string[] => views.takeWarnings().map(messageOf);

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

  it('answers the search and the filters', () => {
    const {results} = ask(someViews(), contentOf(), {search: 'headline 3', to: '2000-01-03'});
    expect(idsOf(results.visible)).to.deep.equal(['entry-3']);
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
    expect([warningsOf(views).length, warningsOf(views).length]).to.deep.equal([1, 0]);
  });

  it('are told of another value too', () => {
    const [views, content] = [someViews(), contentOf()];
    ask(views, content, {theme: 'sepia'});
    ask(views, content, {theme: 'pink'});
    expect(warningsOf(views)).to.have.length(2);
  });

  it('are none where all is well', () => {
    const views = someViews();
    ask(views, contentOf(), {theme: 'dark'});
    expect(warningsOf(views)).to.deep.equal([]);
  });
});
