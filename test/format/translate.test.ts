import {expect} from '@open-wc/testing';
import {translator} from '../../src/format/translate.js';
import type {Message} from '../../src/format/message.js';
import {LANGUAGES} from '../../src/languages/index.js';
import type {MessageKey} from '../../src/languages/messages.js';
import {en} from '../support/messages.js';

/** What a message says. */
function said(message: Message, params: Record<string, string | number> = {}, locale = 'en'): string {
  return translator(locale, {shown: message})('shown', params);
}

/** Every text of a message: one, or one a plural form. */
const formsOf = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);

/** The parameters that the forms of a message name between them. */
const paramsOf = (message: Message): string[] => [
  ...new Set(formsOf(message).flatMap((text) => text.match(/\{\w+\}/g) ?? [])),
];

describe('a message', () => {
  it('is filled in', () => {
    expect(said('{shown} of {total} shown', {shown: 7, total: 14})).to.equal('7 of 14 shown');
  });

  it('may name a parameter twice', () => {
    expect(said('{who}, {who}', {who: 'NIS'})).to.equal('NIS, NIS');
  });

  it('leaves nothing where a parameter is missing', () => {
    expect(said('by {author}.')).to.equal('by .');
  });

  for (const text of ['$&', '$1', "$'", '$$', '{who}', '{n}', '\\', '<b>']) {
    it(`takes a text for what it is: ${text}`, () => {
      expect(said('about {who}.', {who: text, n: 1})).to.equal(`about ${text}.`);
    });
  }

  it('writes numbers in the reader’s way', () => {
    expect(said('{n}', {n: 10_000})).to.equal('10,000');
    expect(said('{n}', {n: 10_000}, 'de')).to.equal('10.000');
    expect(said('{n}', {n: 10_000}, 'hi-u-nu-deva')).to.equal('१०,०००');
  });

  it('leaves digits in a text alone', () => {
    expect(said('{year}', {year: '10000'})).to.equal('10000');
  });

  it('that is not there is told by its key, not by an error', () => {
    expect(translator('en', {})('search')).to.equal('search');
  });
});

describe('a plural', () => {
  const entries = {one: '{n} entry', other: '{n} entries'};

  it('has one form for one', () => {
    expect(said(entries, {n: 1})).to.equal('1 entry');
  });

  it('has another for more, and for none', () => {
    expect([0, 2, 10_000].map((n) => said(entries, {n}))).to.deep.equal([
      '0 entries',
      '2 entries',
      '10,000 entries',
    ]);
  });

  it('is chosen by the rules of the language', () => {
    const polish = {one: '{n} wpis', few: '{n} wpisy', many: '{n} wpisów', other: '{n} wpisu'};
    expect([1, 3, 5, 22].map((n) => said(polish, {n}, 'pl'))).to.deep.equal([
      '1 wpis',
      '3 wpisy',
      '5 wpisów',
      '22 wpisy',
    ]);
  });

  it('takes the general form for one that the language has and the message has not', () => {
    expect(said({other: '{n} wpisu'}, {n: 3}, 'pl')).to.equal('3 wpisu');
  });

  it('takes an exact form for one, in a language without plurals too', () => {
    const lag = {one: '다음 날', other: '{n}일 뒤'};
    expect([1, 2].map((n) => said(lag, {n}, 'ko'))).to.deep.equal(['다음 날', '2일 뒤']);
  });

  it('without a general form leaves nothing', () => {
    expect(said({one: 'one'}, {n: 2})).to.equal('');
  });

  it('without a number takes the general form', () => {
    expect(said(entries, {n: '1'})).to.equal('1 entries');
    expect(said(entries)).to.equal(' entries');
  });
});

describe('English', () => {
  it('has a form for one and a general form in each plural', () => {
    for (const [key, message] of Object.entries(en)) {
      if (typeof message !== 'string') expect(Object.keys(message), key).to.deep.equal(['one', 'other']);
    }
  });
});

for (const [language, {messages: load}] of Object.entries(LANGUAGES)) {
  describe(`the messages in ${language}`, () => {
    it('have the keys of the English ones', async () => {
      expect(Object.keys(await load())).to.have.members(Object.keys(en));
    });

    it('have the parameters of the English ones', async () => {
      for (const [key, message] of Object.entries(await load())) {
        expect(paramsOf(message), key).to.have.members(paramsOf(en[key as MessageKey]));
      }
    });

    it('are never empty', async () => {
      for (const [key, message] of Object.entries(await load())) {
        for (const text of formsOf(message)) expect(text.trim(), key).not.to.equal('');
      }
    });

    it('are plurals where the English ones are, each with a general form', async () => {
      for (const [key, message] of Object.entries(await load())) {
        expect(typeof message, key).to.equal(typeof en[key as MessageKey]);
        if (typeof message !== 'string') expect(message, key).to.have.property('other');
      }
    });
  });
}

/** Names of formats, keys and headers are the same in every language. */
const NAMES =
  /\b(Enter|UTC|UTF-8|JSON|CSV|CSL|SVG|PNG|HTML|BibTeX|iCalendar|EDTF|IANA|CORS|MB|id|https?|s|ko|pt-BR|Asia\/Seoul|tsv|json|csv|application\/json|text\/csv|Access-Control-Allow-Origin)(?![A-Za-z])|\\[nt]/g;

describe('Korean', () => {
  it('is in Korean but for signs and names', async () => {
    const messages = await LANGUAGES.ko!.messages();
    const latin = Object.entries(messages).filter(([, message]) =>
      formsOf(message).some((text) => /[A-Za-z]/.test(text.replace(/\{\w+\}/g, '').replace(NAMES, ''))),
    );
    expect(latin).to.deep.equal([]);
  });
});
