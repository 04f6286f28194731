import {expect} from '@open-wc/testing';
import {translator} from '../../src/format/translate.js';
import type {Message} from '../../src/format/message.js';
import {LANGUAGES} from '../../src/languages/index.js';
import type {MessageKey} from '../../src/languages/messages.js';
import {en} from '../support/messages.js';

function textOf(message: Message, params: Record<string, string | number> = {}, locale = 'en'): string {
  return translator(locale, {key: message})('key', params);
}

/** The texts of a message: one, or one for each plural form. */
const formsOf = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);

/** The parameters in all forms of a message. */
const paramsOf = (message: Message): string[] => [
  ...new Set(formsOf(message).flatMap((text) => text.match(/\{\w+\}/g) ?? [])),
];

describe('a message', () => {
  it('has its parameters filled in', () => {
    expect(textOf('{shown} of {total} shown', {shown: 7, total: 14})).to.equal('7 of 14 shown');
  });

  it('can use a parameter twice', () => {
    expect(textOf('{who}, {who}', {who: 'NIS'})).to.equal('NIS, NIS');
  });

  it('has no text for a missing parameter', () => {
    expect(textOf('by {author}.')).to.equal('by .');
  });

  for (const text of ['$&', '$1', "$'", '$$', '{who}', '{n}', '\\', '<b>']) {
    it(`takes parameters literally: ${text}`, () => {
      expect(textOf('about {who}.', {who: text, n: 1})).to.equal(`about ${text}.`);
    });
  }

  it('writes numbers as the locale does', () => {
    expect(textOf('{n}', {n: 10_000})).to.equal('10,000');
    expect(textOf('{n}', {n: 10_000}, 'de')).to.equal('10.000');
    expect(textOf('{n}', {n: 10_000}, 'hi-u-nu-deva')).to.equal('१०,०००');
  });

  it('does not change digits in a text', () => {
    expect(textOf('{year}', {year: '10000'})).to.equal('10000');
  });

  it('is its key if it is missing', () => {
    expect(translator('en', {})('search')).to.equal('search');
  });
});

describe('a plural', () => {
  const entries = {one: '{n} entry', other: '{n} entries'};

  it('has a form for one', () => {
    expect(textOf(entries, {n: 1})).to.equal('1 entry');
  });

  it('has another form for more and for none', () => {
    expect([0, 2, 10_000].map((n) => textOf(entries, {n}))).to.deep.equal([
      '0 entries',
      '2 entries',
      '10,000 entries',
    ]);
  });

  it('follows the rules of the language', () => {
    const polish = {one: '{n} wpis', few: '{n} wpisy', many: '{n} wpisów', other: '{n} wpisu'};
    expect([1, 3, 5, 22].map((n) => textOf(polish, {n}, 'pl'))).to.deep.equal([
      '1 wpis',
      '3 wpisy',
      '5 wpisów',
      '22 wpisy',
    ]);
  });

  it('uses the form `other` if the message lacks a form', () => {
    expect(textOf({other: '{n} wpisu'}, {n: 3}, 'pl')).to.equal('3 wpisu');
  });

  it('uses the form `one` for 1 also in a language without plurals', () => {
    const lag = {one: '다음 날', other: '{n}일 뒤'};
    expect([1, 2].map((n) => textOf(lag, {n}, 'ko'))).to.deep.equal(['다음 날', '2일 뒤']);
  });

  it('is empty if there is no form `other`', () => {
    expect(textOf({one: 'one'}, {n: 2})).to.equal('');
  });

  it('uses the form `other` if there is no number', () => {
    expect(textOf(entries, {n: '1'})).to.equal('1 entries');
    expect(textOf(entries)).to.equal(' entries');
  });
});

describe('English', () => {
  it('has the forms `one` and `other` in each plural', () => {
    for (const [key, message] of Object.entries(en)) {
      if (typeof message !== 'string') expect(Object.keys(message), key).to.deep.equal(['one', 'other']);
    }
  });
});

for (const [language, {messages: load}] of Object.entries(LANGUAGES)) {
  describe(`the messages in ${language}`, () => {
    it('have the same keys as the English ones', async () => {
      expect(Object.keys(await load())).to.have.members(Object.keys(en));
    });

    it('have the same parameters as the English ones', async () => {
      for (const [key, message] of Object.entries(await load())) {
        // A language says whether it counts hours to twelve or to twenty-four.
        if (key === 'date.clock') continue;
        expect(paramsOf(message), key).to.have.members(paramsOf(en[key as MessageKey]));
      }
    });

    it('are never empty', async () => {
      for (const [key, message] of Object.entries(await load())) {
        for (const text of formsOf(message)) expect(text.trim(), key).not.to.equal('');
      }
    });

    it('are plurals if the English ones are, each with the form `other`', async () => {
      for (const [key, message] of Object.entries(await load())) {
        expect(typeof message, key).to.equal(typeof en[key as MessageKey]);
        if (typeof message !== 'string') expect(message, key).to.have.property('other');
      }
    });
  });
}

/** Names of formats, keys and headers are the same in all languages. */
const NAMES =
  /\b(npx dprk-deployment-timeline (?:check|convert) FILE|https:\/\/example\.org\/a\.jpg|claim:stance|in-combat:confirms|type:id|follows:first-entry|alt|sources|type|url|data-record|SIMILE Timeline|quot|null|198X|embed|markup|markdown|Markdown|timeout|max-bytes|YAML|\d{2}T\d{2}|tqx=out:csv|date|headline|time|datetime|extent|within|true|false|PDF|npm install|CSP|frame-src|sandbox|allow-downloads|entries|headers=1|Google|XML|src|data|ol|ul|Enter|UTC|UTF-8|JSON|CSV|CSL|SVG|PNG|HTML|BibTeX|TimelineJS|iCalendar|EDTF|IANA|CORS|MB|id|https?|s|ko|pt-BR|Asia\/Seoul|tsv|json|csv|application\/json|text\/csv|Access-Control-Allow-Origin)(?![A-Za-z])|\\[nt]/g;

describe('Korean', () => {
  it('has no Latin letters but in names', async () => {
    const {'patterns.locales': _tags, ...messages} = await LANGUAGES.ko!.messages();
    const latin = Object.entries(messages).filter(([, message]) =>
      formsOf(message).some((text) => /[A-Za-z]/.test(text.replace(/\{\w+\}/g, '').replace(NAMES, ''))),
    );
    expect(latin).to.deep.equal([]);
  });
});
