import {expect} from '@open-wc/testing';
import article from '../../../src/data/article/article.json' with {type: 'json'};
import type {Entry, TimelineDocument} from '../../../src/data/schema.js';
import {filterItems} from '../../../src/features/filters/query.js';
import {fold} from '../../../src/features/filters/search.js';
import {timelineOf} from '../../../src/model/timeline.js';
import {aDocument} from '../../support/builders.js';
import {idsOf, recordOf} from '../../support/record.js';

function search(text: string, document: TimelineDocument): string[] {
  return idsOf(filterItems(recordOf(document).items, {search: text}, timelineOf(document)));
}

const isFoundIn = (text: string, headline: string): boolean =>
  search(text, aDocument({entries: [{headline}]})).length === 1;

describe('a search ignores', () => {
  const SAME: Readonly<Record<string, readonly [text: string, headline: string]>> = {
    case: ['SEOUL', 'In Seoul'],
    'case where small letters differ within a word': ['ΟΔΥΣ', 'Ο Οδυσσέας'],
    'case where one letter has two capitals': ['STRASSE', 'Straße'],
    'case in other alphabets': ['ЖУКОВ', 'Маршал Жуков'],
    'diacritics of the text': ['Zelensky Orban', 'Zelenský, Orbán'],
    'diacritics of the search': ['Séoul', 'Seoul'],
    'how diacritics are encoded': ['Orba\u0301n', 'Orbán'],
    'full width': ['ＮＩＳ', 'The NIS reports'],
    'full width of the text': ['NIS', 'ＮＩＳ'],
    ligatures: ['official', 'An oﬃcial'],
    'space around it': ['  Seoul\t', 'In Seoul'],
    'full-width space': ['국정원\u3000보고', '국정원, 북한군 보고'],
    'how Korean is encoded': ['국정원'.normalize('NFD'), '국정원'],
  };
  for (const [name, [text, headline]] of Object.entries(SAME)) {
    it(name, () => expect(isFoundIn(text, headline)).to.equal(true));
  }
});

describe('a search in Korean', () => {
  for (const typed of ['ㄱ', '구', '국', '국ㅈ', '국저', '국정', '국정ㅇ', '국정워', '국정원']) {
    it(`finds 국정원 when only ${typed} is typed`, () =>
      expect(isFoundIn(typed, '국정원 확인')).to.equal(true));
  }

  it('does not find another syllable', () => {
    expect(isFoundIn('국종', '국정원')).to.equal(false);
  });
});

describe('a search', () => {
  it('finds all words in any order', () => {
    expect(isFoundIn('combat confirms', 'Seoul confirms combat')).to.equal(true);
  });

  it('does not find an entry that lacks a word', () => {
    expect(isFoundIn('combat denies', 'Seoul confirms combat')).to.equal(false);
  });

  it('finds parts of words', () => {
    expect(isFoundIn('firm', 'Seoul confirms combat')).to.equal(true);
  });

  it('does not find a word that spans two texts', () => {
    expect(search('onetwo', aDocument({entries: [{headline: 'one', summary: 'two'}]}))).to.deep.equal([]);
  });

  it('treats no character as a pattern', () => {
    expect(isFoundIn('.*', 'Seoul')).to.equal(false);
    expect(isFoundIn('(10%)', 'More than (10%) of them')).to.equal(true);
  });

  it('finds everything if it is empty or blank', () => {
    expect(isFoundIn('', 'Seoul')).to.equal(true);
    expect(isFoundIn(' \n ', 'Seoul')).to.equal(true);
  });
});

describe('a search covers', () => {
  const TEXTS: Readonly<Record<string, Partial<Entry>>> = {
    'the headline': {headline: 'needle'},
    'the summary': {summary: 'needle'},
    'the quotation': {quote: {text: 'needle', lang: 'en'}},
    'the quoted speaker': {quote: {text: 'x', lang: 'en', speaker: 'needle'}},
    'the speaker': {speaker: 'needle'},
    'the place': {place: {name: 'needle'}},
    'the note': {note: 'needle'},
    'the quoted words of the date': {dating: {basis: 'stated', words: {text: 'needle', lang: 'en'}}},
    'the note on the date': {dating: {basis: 'stated', note: 'needle'}},
    'the corroboration of the date': {dating: {basis: 'stated', corroboration: [{label: 'needle'}]}},
    'the words of the report’s date': {
      reported: {date: '2024', dating: {basis: 'stated', words: {text: 'needle', lang: 'en'}}},
    },
    'the note on the report’s date': {reported: {date: '2024', dating: {basis: 'stated', note: 'needle'}}},
    'the corroboration of the report’s date': {
      reported: {date: '2024', dating: {basis: 'stated', corroboration: [{label: 'needle'}]}},
    },
    'the corrections': {revisions: [{date: '2025', change: 'needle'}]},
    'the claims': {claims: [{claim: 'it', stance: 'denies'}]},
    'the credit of a picture': {media: [{type: 'image', src: 'a.png', credit: 'needle'}]},
    'the sources': {sources: [{label: 'needle'}]},
    'the corroboration': {corroboration: [{label: 'needle'}]},
    'every language of a text': {headline: {en: 'x', ko: 'needle'}},
    'the text for a picture': {media: [{type: 'image', src: 'a.png', alt: 'needle'}]},
    'the caption of a picture': {media: [{type: 'image', src: 'a.png', caption: {ko: 'needle'}}]},
    'the title of a film': {media: [{type: 'video', src: 'a.mp4', title: 'needle'}]},
    'the actors': {actors: ['them']},
    'the actors that it is about': {about: ['them']},
    'the reporter': {reported: {date: '2024', by: 'them'}},
  };
  for (const [name, entry] of Object.entries(TEXTS)) {
    it(name, () => {
      const actors = [{id: 'them', name: 'Some needle'}];
      const claims = [{id: 'it', text: 'A needle'}];
      expect(search('needle', aDocument({actors, claims, entries: [entry]}))).to.have.length(1);
    });
  }

  it('the short name of an actor', () => {
    const actors = [{id: 'nis', name: 'National Intelligence Service', short: 'Needle'}];
    expect(search('needle', aDocument({actors, entries: [{actors: ['nis']}]}))).to.have.length(1);
  });

  it('the source of a link', () => {
    const links = [{type: 'follows', to: 'other', source: {label: 'needle'}}] as const;
    const document = aDocument({entries: [{id: 'one', links: [...links]}, {id: 'other'}]});
    expect(search('needle', document)).to.deep.equal(['one']);
  });

  it('no actor that is not in the entry', () => {
    const actors = [{id: 'them', name: 'needle'}];
    expect(search('needle', aDocument({actors, entries: [{}]}))).to.deep.equal([]);
  });

  it('no ids', () => {
    expect(search('needle', aDocument({entries: [{id: 'needle'}]}))).to.deep.equal([]);
  });

  it('the bundled article in both languages', () => {
    const document = article as unknown as TimelineDocument;
    const patel = ['state-confirms-combat'];
    expect(search('patel', document)).to.deep.equal(patel);
    expect(search('파텔', document)).to.deep.equal(patel);
  });
});

describe('folding', () => {
  it('gives the same result when it is applied twice', () => {
    for (const text of ['Straße', 'İstanbul', '국정원', 'ΟΔΟΣ', 'oﬃcial', 'Ångström']) {
      expect(fold(fold(text)), text).to.equal(fold(text));
    }
  });
});
