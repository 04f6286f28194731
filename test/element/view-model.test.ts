import {expect} from '@open-wc/testing';
import type {Content} from '../../src/element/record-source.js';
import {Derivation, type ViewModel} from '../../src/element/view-model.js';
import {translator} from '../../src/format/translate.js';
import {en} from '../../src/format/messages.js';
import {dateFormatter} from '../../src/format/date-formatter.js';
import {prepare} from '../../src/model/prepare.js';
import type {RawOptions} from '../../src/element/options.js';
import {reading} from '../../src/features/registry.js';
import {aDocument, manyEntries} from '../support/builders.js';
import {idsOf} from '../support/record.js';

const translate = translator('en', en);
const format = dateFormatter('en', translate);

function contentOf(document = aDocument({entries: manyEntries(4)})): Content {
  return {document, prepared: prepare(document), locale: 'en', translate, format};
}

function aDerivation(): Derivation {
  return new Derivation({select: () => true, follow: () => undefined, opened: new Set()});
}

/** What a derivation makes of options, all of them newly asked for. */
function ask(derivation: Derivation, content: Content, raw: RawOptions & {search?: string} = {}): ViewModel {
  return derivation.view({search: '', ...raw}, content, true)!;
}

const warningsOf = (derivation: Derivation): string[] =>
  derivation.takeWarnings().map(({message}) => message.split(';')[0]!);

before(() => reading.load());

describe('what is shown', () => {
  it('is nothing without content', () => {
    expect(aDerivation().view({search: ''}, undefined, true)).to.equal(undefined);
  });

  it('is nothing once the content is gone', () => {
    const derivation = aDerivation();
    ask(derivation, contentOf());
    expect(derivation.view({search: ''}, undefined, false)).to.equal(undefined);
  });

  it('is all there is, the earliest first', () => {
    expect(idsOf(ask(aDerivation(), contentOf()).shown.visible)).to.deep.equal([
      'entry-1',
      'entry-2',
      'entry-3',
      'entry-4',
    ]);
  });

  it('may begin with the latest', () => {
    expect(idsOf(ask(aDerivation(), contentOf(), {order: 'desc'}).shown.visible)).to.deep.equal([
      'entry-4',
      'entry-3',
      'entry-2',
      'entry-1',
    ]);
  });

  it('is the first few, in the order asked for', () => {
    expect(idsOf(ask(aDerivation(), contentOf(), {order: 'desc', limit: 2}).shown.visible)).to.deep.equal([
      'entry-4',
      'entry-3',
    ]);
  });

  it('counts what was found before the limit', () => {
    const {shown} = ask(aDerivation(), contentOf(), {limit: 1, from: '2000-01-02'});
    expect([shown.snapshot.items.length, shown.filtered.length, shown.visible.length]).to.deep.equal([
      4, 3, 1,
    ]);
  });

  it('answers the search and the filters', () => {
    const {shown} = ask(aDerivation(), contentOf(), {search: 'headline 3', to: '2000-01-03'});
    expect(idsOf(shown.visible)).to.deep.equal(['entry-3']);
  });
});

describe('the same is shown as the same objects', () => {
  it('where nothing was asked', () => {
    const [derivation, content] = [aDerivation(), contentOf()];
    const view = ask(derivation, content);
    expect(derivation.view({search: ''}, content, false)).to.equal(view);
  });

  it('where the same was asked again', () => {
    const [derivation, content] = [aDerivation(), contentOf()];
    const raw = {kinds: ['event'], order: 'desc', limit: 2};
    const [one, two] = [ask(derivation, content, raw), ask(derivation, content, {...raw, kinds: ['event']})];
    expect(two.context).to.equal(one.context);
    expect(two.shown.snapshot).to.equal(one.shown.snapshot);
    expect(two.shown.filtered).to.equal(one.shown.filtered);
    expect(two.shown.visible).to.equal(one.shown.visible);
  });

  it('where a list was written in another way', () => {
    const [derivation, content] = [aDerivation(), contentOf()];
    const {shown} = ask(derivation, content, {kinds: 'event'});
    expect(ask(derivation, content, {kinds: ['event']}).shown.visible).to.equal(shown.visible);
  });

  it('where something else changed: the theme', () => {
    const [derivation, content] = [aDerivation(), contentOf()];
    const {shown, context} = ask(derivation, content);
    const dark = ask(derivation, content, {theme: 'dark'});
    expect([dark.shown.visible, dark.context]).to.have.ordered.members([shown.visible, context]);
  });

  it('but for the entries, where the search changes', () => {
    const [derivation, content] = [aDerivation(), contentOf()];
    const {shown, context} = ask(derivation, content);
    const searched = ask(derivation, content, {search: '3'});
    expect(searched.shown.snapshot).to.equal(shown.snapshot);
    expect(searched.context).to.equal(context);
    expect(searched.shown.visible).not.to.equal(shown.visible);
  });

  it('but for the context, where the level of the heading changes', () => {
    const [derivation, content] = [aDerivation(), contentOf()];
    const {shown, context} = ask(derivation, content);
    const deeper = ask(derivation, content, {headingLevel: 4});
    expect(deeper.shown.visible).to.equal(shown.visible);
    expect(deeper.context).not.to.equal(context);
    expect(deeper.context.headingLevel).to.equal(4);
  });

  it('but not where the content changed, asked or not', () => {
    const derivation = aDerivation();
    const {shown} = ask(derivation, contentOf());
    const other = derivation.view({search: ''}, contentOf(), false)!;
    expect(other.shown.visible).not.to.equal(shown.visible);
  });
});

describe('the warnings of options', () => {
  it('are told once', () => {
    const [derivation, content] = [aDerivation(), contentOf()];
    ask(derivation, content, {theme: 'sepia'});
    ask(derivation, content, {theme: 'sepia', limit: 2});
    expect(warningsOf(derivation)).to.deep.equal(['theme: "sepia" is not one of auto, light, dark']);
  });

  it('are taken once', () => {
    const derivation = aDerivation();
    ask(derivation, contentOf(), {theme: 'sepia'});
    expect([warningsOf(derivation).length, warningsOf(derivation).length]).to.deep.equal([1, 0]);
  });

  it('are told of another value too', () => {
    const [derivation, content] = [aDerivation(), contentOf()];
    ask(derivation, content, {theme: 'sepia'});
    ask(derivation, content, {theme: 'pink'});
    expect(warningsOf(derivation)).to.have.length(2);
  });

  it('are none where all is well', () => {
    const derivation = aDerivation();
    ask(derivation, contentOf(), {theme: 'dark'});
    expect(warningsOf(derivation)).to.deep.equal([]);
  });

  it('wait for a document', () => {
    const derivation = aDerivation();
    derivation.view({search: '', theme: 'sepia'}, undefined, true);
    expect(warningsOf(derivation)).to.deep.equal([]);
  });
});
