import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {article as bundled} from '../../../src/data/article/article.js';
import type {Entry, TimelineDocument} from '../../../src/data/schema.js';
import {
  citation,
  CITATION_STYLES,
  type CitationStyle,
  type CiteContext,
} from '../../../src/features/citations/citation.js';
import {timelineOf} from '../../../src/model/timeline.js';
import {dateFormatter} from '../../../src/format/date-formatter.js';
import {aDocument} from '../../support/builders.js';
import {translator} from '../../../src/format/translate.js';
import {en, translators} from '../../support/messages.js';

interface Setting extends Partial<CiteContext> {
  readonly locale?: keyof typeof translators;
  readonly document?: TimelineDocument;
}

/** Cites the only entry of a document. */
function cite(style: CitationStyle, parts: Partial<Entry> = {}, setting: Setting = {}): string {
  const {locale = 'en', document, ...more} = setting;
  const whole = aDocument({...document, entries: [{id: 'one', ...parts}]});
  const translate = translators[locale];
  return citation(whole.entries[0]!, whole, style, {
    locale,
    translate,
    format: dateFormatter(locale, translate),
    standings: timelineOf(whole).standings,
    ...more,
  });
}

/** Cites an entry of the bundled document. */
function citeBundled(style: CitationStyle, id: string): string {
  const entry = bundled.entries.find((each) => each.id === id)!;
  return citation(entry, bundled, style, {
    locale: 'en',
    translate: translators.en,
    format: dateFormatter('en', translators.en),
    standings: timelineOf(bundled).standings,
  });
}

/** A document with these fields of its source. */
const withSource = (source: Partial<TimelineDocument['source']>) =>
  aDocument({source: {title: 'A source', ...source}});

type Item = Record<string, unknown> & {readonly id: string; readonly type: string; readonly note: string};

const itemOf = (json: string): Item => (JSON.parse(json) as Item[])[0]!;

describe('a citation in plain text', () => {
  it('has headline, date, standing, source, place and record', () => {
    expect(citeBundled('plain', 'nis-confirms-combat')).to.equal(
      '“South Korea’s intelligence service confirms combat”, 13 Nov 2024 (inferred from “On Wednesday”). ' +
        'Standing: Confirmed (National Intelligence Service). ' +
        'Source: Daniel Kim, “S. Korea Prepares Phased Response as North Korean Troops Engage in Russian Combat ' +
        'Operations”, https://viewusglobal.com/latest/article/77686/. ' +
        'Sources: Article, paragraphs 1 and 3. ' +
        'In: “Who confirmed what, and who answered”, entry nis-confirms-combat.',
    );
  });

  it('leaves out fields that the document does not have', () => {
    expect(cite('plain')).to.equal(
      '“A headline”, 13 Nov 2024. Standing: On the record. Source: “A source”. In: “A title”, entry one.',
    );
  });

  it('leaves out a blank author and publisher', () => {
    expect(cite('plain', {}, {document: withSource({author: ' ', publisher: ''})})).to.contain(
      'Source: “A source”.',
    );
  });

  it('has the day of access only if it is given', () => {
    expect(cite('plain', {}, {accessed: '2024-12-01'})).to.contain('“A source”, retrieved 1 Dec 2024.');
    expect(cite('plain')).not.to.contain('retrieved');
  });

  it('has the address of the entry, unless it is a local file', () => {
    expect(cite('plain', {}, {url: 'https://a.example/#x/one'})).to.contain(
      'entry one, https://a.example/#x/one.',
    );
    expect(cite('plain', {}, {url: 'file:///home/me/page.html#x/one'})).not.to.contain('file:');
  });

  it('resolves relative addresses, or leaves them out', () => {
    const document = withSource({url: '../report'});
    expect(cite('plain', {}, {document, base: 'https://a.example/b/c/'})).to.contain(
      'https://a.example/b/report',
    );
    expect(cite('plain', {}, {document})).to.contain('Source: “A source”.');
  });

  it('has each source of the entry', () => {
    const sources = [
      {label: 'TASS', url: 'https://tass.com/1', published: '2024-11-13'},
      {label: 'Article', paragraphs: [2]},
    ];
    expect(cite('plain', {sources})).to.contain(
      'Sources: TASS, https://tass.com/1, 13 Nov 2024; Article, paragraph 2.',
    );
  });

  it('is one line, whatever the texts contain', () => {
    const text = cite('plain', {headline: ' A\n\u2028headline\t\u0000 with\u202e all '});
    expect(text).to.match(/^“A headline with all”, /);
    expect(text).to.match(/^[^\p{Cc}\p{Cf}\p{Zl}]+$/u);
  });

  it('keeps dates and signs in order after texts of the other direction', () => {
    const setting = {document: withSource({title: 'مقال', publisher: 'Views'})};
    const parts = {headline: 'خبر 12', sources: [{label: 'سلام', published: '2024-11-13'}]};
    for (const style of ['plain', 'markdown'] as const)
      expect(cite(style, parts, setting)).to.equal(
        '“\u2068خبر 12\u2069”, 13 Nov 2024. Standing: On the record. Source: “\u2068مقال\u2069”, Views. ' +
          'Sources: \u2068سلام\u2069, 13 Nov 2024. In: “A title”, entry one.',
      );
  });

  it('keeps Latin texts in order in a language from right to left', () => {
    const translate = translator('he', {...en, timeline: 'ציר זמן', source: 'מקור'});
    expect(cite('plain', {headline: 'חדשות'}, {translate})).to.match(
      /^“חדשות”.*מקור: “\u2068A source\u2069”/,
    );
  });

  it('has no signs for directions in fields for LaTeX and JSON', () => {
    for (const style of ['bibtex', 'csl-json'] as const)
      expect(cite(style, {headline: 'خبر'})).to.include('“خبر”');
  });

  it('ends a sentence with one period', () => {
    expect(cite('plain', {}, {document: withSource({publisher: 'Views Inc.'})})).to.contain(
      'Views Inc. In: ',
    );
  });

  it('is in the reader’s language, except the title of the work', () => {
    const document = aDocument({
      source: {title: {en: 'A source', ko: '출처 제목'}},
      title: {en: 'A title', ko: '제목'},
    });
    expect(cite('plain', {headline: {en: 'A headline', ko: '머리말'}}, {document, locale: 'ko'})).to.equal(
      '“머리말”, 2024년 11월 13일. 정보 구분: 공식 발언. 출처: “A source”. 수록: “제목”, 항목 one.',
    );
  });
});

describe('a citation is as certain as its entry', () => {
  const sentences: readonly [standing: Entry['standing'], sentence: string][] = [
    ['confirmed', 'Standing: Confirmed (Actor a).'],
    ['announced', 'Standing: Announced (Actor a).'],
    ['on-record', 'Standing: On the record (Actor a).'],
    ['unnamed-official', 'Standing: Unnamed official (Actor a).'],
    ['reported', 'Standing: Reported.'],
    ['described', 'Standing: As the source describes.'],
    ['speculation', 'Standing: Speculation.'],
    ['unclear', 'Standing: Unclear.'],
    ['unstated', 'Standing: Not stated.'],
  ];
  for (const [standing, sentence] of sentences) {
    it(`in every style: ${standing}`, () => {
      for (const style of CITATION_STYLES)
        expect(cite(style, {standing, actors: ['a']}), style).to.contain(sentence);
    });
  }

  it('names who reported it, and when', () => {
    const entry: Partial<Entry> = {
      standing: 'reported',
      actors: ['forces'],
      reported: {date: '2024-11-14', by: 'nis'},
    };
    expect(cite('plain', entry)).to.contain('Standing: Reported by Actor nis, 14 Nov 2024.');
  });

  it('has the document’s own name of the standing', () => {
    const document = aDocument({
      standings: [
        {id: 'confirmed', label: 'Signed'},
        {id: 'reported', label: 'Hearsay'},
      ],
    });
    expect(cite('plain', {standing: 'confirmed'}, {document})).to.contain('Standing: Signed.');
    const reported = {date: '2024-11-14', by: 'nis'};
    expect(cite('plain', {standing: 'reported', reported}, {document})).to.contain('Standing: Hearsay.');
  });

  it('names the speaker', () => {
    expect(cite('plain', {standing: 'confirmed', actors: ['a', 'b'], speaker: 'A spokesperson'})).to.contain(
      'Standing: Confirmed (Actor a and Actor b, A spokesperson).',
    );
  });

  it('has the basis of a date that the source does not state', () => {
    const dated = (dating: Entry['dating']) => cite('plain', {dating}).split('. ')[0];
    expect(dated({basis: 'stated', words: {text: 'May', lang: 'en'}})).to.equal('“A headline”, 13 Nov 2024');
    expect(dated({basis: 'inferred'})).to.equal('“A headline”, 13 Nov 2024 (inferred)');
    expect(dated({basis: 'undated', words: {text: 'initially', lang: 'en'}})).to.equal(
      '“A headline”, 13 Nov 2024 (undated: “initially”)',
    );
  });
});

describe('a citation in Markdown', () => {
  it('has links to the source, to its places and to the entry', () => {
    const document = withSource({author: 'A. Author', url: 'https://a.example/'});
    const sources = [{label: 'Page', url: 'https://b.example/'}];
    expect(cite('markdown', {sources}, {document, url: 'https://c.example/#x/one'})).to.equal(
      '“A headline”, 13 Nov 2024. Standing: On the record. ' +
        'Source: A. Author, [“A source”](https://a.example/). ' +
        'Sources: [Page](https://b.example/). ' +
        'In: [“A title”, entry one](https://c.example/#x/one).',
    );
  });

  it('escapes the special characters of Markdown and HTML', () => {
    const headline = '*a* _b_ `c` [d](e) <f> \\ #g ~~h~~ |i| $j$ &k; !l {m} x^2^ http://n www.o';
    expect(cite('markdown', {headline}).split('”')[0]).to.equal(
      '“\\*a\\* \\_b\\_ \\`c\\` \\[d\\]\\(e\\) \\<f\\> \\\\ \\#g \\~\\~h\\~\\~ \\|i\\| \\$j\\$ \\&k; \\!l \\{m\\} ' +
        'x\\^2\\^ http\\://n www\\.o',
    );
  });

  it('encodes characters that would end an address', () => {
    const document = withSource({url: 'https://a.example/x_(y)?q=`<a>`&copy;=1#(z)'});
    expect(cite('markdown', {}, {document})).to.contain(
      '(https://a.example/x_%28y%29?q=%60%3Ca%3E%60&amp;copy;=1#%28z%29)',
    );
  });

  it('begins no list or heading, even with messages of the page', () => {
    const translate = translator('en', {...en, quoted: '{text}'});
    for (const [headline, start] of [
      ['1. One', '1\\. One'],
      ['- One', '\\- One'],
      ['+ One', '\\+ One'],
      ['# One', '\\# One'],
      ['> One', '\\> One'],
    ] as const)
      expect(cite('markdown', {headline}, {translate})).to.match(
        new RegExp(`^${start.replace(/[\\+.]/g, '\\$&')},`),
      );
  });
});

/** Parses an entry as BibTeX does: by counting braces. */
function fieldsOf(bibtex: string): Record<string, string> {
  const fields: Record<string, string> = {};
  let rest = /^@misc\{[\w.:-]+,\n([^]*)\}$/.exec(bibtex)![1]!;
  while (rest) {
    const [start, name] = /^ {2}([a-z]+) = /.exec(rest)!;
    rest = rest.slice(start.length);
    const end = rest.startsWith('{') ? closing(rest) + 1 : rest.indexOf(',');
    fields[name!] = rest.startsWith('{') ? rest.slice(1, end - 1) : rest.slice(0, end);
    expect(rest.slice(end, end + 2)).to.equal(',\n');
    rest = rest.slice(end + 2);
  }
  return fields;
}

/** The index at which the first brace of a text is closed. */
function closing(text: string): number {
  let depth = 0;
  for (const {0: brace, index} of text.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth === 0) return index;
  }
  throw new Error(`not closed: ${text}`);
}

describe('a citation of a record without a source', () => {
  const {source: _source, ...own} = aDocument();
  const document = {...own, entries: [{...own.entries[0]!, id: 'one'}]};
  const citeOwn = (style: CitationStyle, url?: string) =>
    citation(document.entries[0]!, document, style, {
      locale: 'en',
      translate: translators.en,
      format: dateFormatter('en', translators.en),
      standings: timelineOf(document).standings,
      url,
    });
  const url = 'https://a.example/#x/one';

  it('has the address of the entry as that of the work', () => {
    expect(fieldsOf(citeOwn('bibtex', url))).to.deep.include({title: '{A title}', url});
    expect(itemOf(citeOwn('csl-json', url))).to.deep.include({title: 'A title', type: 'webpage', URL: url});
  });

  it('has none if the entry has none, or that of a local file', () => {
    for (const address of [undefined, 'file:///home/me/page.html#x/one']) {
      expect(fieldsOf(citeOwn('bibtex', address))).not.to.have.property('url');
      expect(itemOf(citeOwn('csl-json', address))).not.to.have.property('URL');
    }
  });
});

describe('a citation in BibTeX', () => {
  it('has only fields that the document has', () => {
    expect(cite('bibtex')).to.equal(
      '@misc{document:one,\n' +
        '  title = {{A source}},\n' +
        '  note = {“A headline”, 13 Nov 2024. Standing: On the record. In: “A title”, entry one.},\n' +
        '}',
    );
  });

  it('has author, publisher, date and addresses if they are known', () => {
    const document = withSource({
      author: 'Simon and Schuster',
      publisher: 'Views',
      url: 'https://a.example/x?a=1%20{b}&c_d#e~f^g',
      published: '2024-11-14',
    });
    expect(fieldsOf(cite('bibtex', {}, {document, accessed: '2024-12-01'}))).to.include({
      author: '{Simon and Schuster}',
      howpublished: 'Views',
      year: '2024',
      month: 'nov',
      day: '14',
      url: 'https://a.example/x?a=1%20%7Bb%7D&c_d#e~f%5Eg',
      urldate: '2024-12-01',
    });
  });

  const published: readonly [date: string, fields: Record<string, string>][] = [
    ['2024', {year: '2024'}],
    ['2024-03', {year: '2024', month: 'mar'}],
    ['2024-11-12T13:15:00-05:00', {year: '2024', month: 'nov', day: '12'}],
    ['2024~', {year: 'about 2024'}],
    ['2024-21', {year: 'spring 2024'}],
    ['-0043', {year: '44 BC'}],
    ['2023/2024', {year: '2023–2024'}],
    ['/2024', {year: 'up to 2024'}],
    ['201X', {year: '2010s'}],
  ];
  for (const [date, fields] of published) {
    it(`has the publication date ${date}`, () => {
      const {year, month, day} = fieldsOf(cite('bibtex', {}, {document: withSource({published: date})}));
      const found = {year, month, day};
      expect(found).to.deep.equal({year: undefined, month: undefined, day: undefined, ...fields});
    });
  }

  it('escapes the special characters of LaTeX, but not letters', () => {
    const {note} = fieldsOf(cite('bibtex', {headline: '50% & $5 #1 a_b {c} \\d ~e ^f 국정원 é'}));
    expect(note).to.contain(
      '50\\% \\& \\$5 \\#1 a\\_b \\textbraceleft{}c\\textbraceright{} \\textbackslash{}d \\textasciitilde{}e ' +
        '\\textasciicircum{}f 국정원 é',
    );
  });

  it('has a key that every program accepts', () => {
    expect(cite('bibtex', {id: 'a, b}'}, {document: aDocument({id: 'x{y'})})).to.match(
      /^@misc\{x-y:a--b-,\n/,
    );
  });

  it('has balanced braces and no open command, whatever the texts', () => {
    fc.assert(
      fc.property(fc.record(texts()), (hostile) => {
        const text = citeHostile('bibtex', hostile);
        const fields = fieldsOf(text);
        expect(Object.keys(fields)).to.include.members(['title', 'note']);
        for (const name of ['title', 'note', 'author', 'howpublished'])
          expect((fields[name] ?? '').replace(/\\([%&$#_]|text[a-z]+\{\})/g, '')).not.to.match(/[\\%&$#_~^]/);
      }),
    );
  });
});

describe('a citation in CSL-JSON', () => {
  it('is a list of one item with only fields that the document has', () => {
    expect(JSON.parse(cite('csl-json'))).to.deep.equal([
      {
        id: 'document:one',
        type: 'document',
        title: 'A source',
        'event-date': {'date-parts': [[2024, 11, 13]]},
        note: '“A headline”, 13 Nov 2024. Standing: On the record. In: “A title”, entry one.',
      },
    ]);
  });

  it('has author, publisher, dates and address if they are known', () => {
    const document = withSource({
      author: 'Daniel Kim',
      publisher: 'Views',
      url: 'https://a.example/',
      published: '2024-11',
    });
    expect(itemOf(cite('csl-json', {}, {document, accessed: '2024-12-01'}))).to.deep.include({
      type: 'webpage',
      author: [{literal: 'Daniel Kim'}],
      publisher: 'Views',
      URL: 'https://a.example/',
      issued: {'date-parts': [[2024, 11]]},
      accessed: {'date-parts': [[2024, 12, 1]]},
    });
  });

  const dates: readonly [date: string, cslDate: object, extent?: Entry['extent']][] = [
    ['2024', {'date-parts': [[2024]]}],
    ['2024-11', {'date-parts': [[2024, 11]]}],
    ['2024-11-12T13:15:00-05:00', {'date-parts': [[2024, 11, 12]]}],
    ['2024-11-XX', {'date-parts': [[2024, 11]]}],
    ['2024-XX-XX', {'date-parts': [[2024]]}],
    ['1845-09~', {'date-parts': [[1845, 9]], circa: true}],
    ['2024?', {'date-parts': [[2024]], circa: true}],
    ['2024-11-13%', {'date-parts': [[2024, 11, 13]], circa: true}],
    ['2024-23', {'date-parts': [[2024]], season: 3}],
    ['-0043-03-15', {'date-parts': [[-44, 3, 15]]}],
    ['0000', {'date-parts': [[-1]]}],
    ['0001', {'date-parts': [[1]]}],
    [
      '2024-10-30~/2024-11-13',
      {
        'date-parts': [
          [2024, 10, 30],
          [2024, 11, 13],
        ],
        circa: true,
      },
    ],
    ['2023/2024-02', {'date-parts': [[2023], [2024, 2]]}],
    ['2024-10-22/2024-11-13', {literal: 'between 22 Oct and 13 Nov 2024'}, 'within'],
    ['/2024-11-13', {literal: 'by 13 Nov 2024'}, 'within'],
    ['/2024-11-13', {literal: 'up to 13 Nov 2024'}],
    ['2024-11-13/..', {literal: 'from 13 Nov 2024'}],
    ['2024-21/2024-22', {literal: 'spring 2024 – summer 2024'}],
    ['201X', {literal: '2010s'}],
    ['Y-170000002', {literal: '170,000,002 BC'}],
  ];
  for (const [date, cslDate, extent] of dates) {
    it(`writes ${date}${extent ? ` (${extent})` : ''}`, () => {
      expect(itemOf(cite('csl-json', {date, ...(extent && {extent})}))['event-date']).to.deep.equal(cslDate);
    });
  }

  it('is valid JSON with known fields only, whatever the texts', () => {
    const known = ['id', 'type', 'title', 'author', 'publisher', 'URL', 'event-date', 'note'];
    fc.assert(
      fc.property(fc.record(texts()), (hostile) => {
        const item = itemOf(citeHostile('csl-json', hostile));
        expect(known).to.include.members(Object.keys(item));
        expect(item.note).to.contain('Standing: ');
      }),
    );
  });
});

/** Texts with characters that are special in some format, and any others. */
function texts() {
  const specials = fc.constantFrom(
    ...Array.from('{}\\%&$#_~^[]()*`<>"\'|!:,=@\n\r\t\u202e국ش é'),
    '\\}',
    '{{',
    '\\begin{x}',
    '"}',
  );
  const text = () =>
    fc
      .array(fc.oneof(specials, fc.string({unit: 'binary'})), {maxLength: 12})
      .map((parts) => parts.join(''))
      .filter((joined) => /\S/.test(joined));
  return {headline: text(), title: text(), author: text(), publisher: text(), label: text(), name: text()};
}

type Hostile = Readonly<Record<keyof ReturnType<typeof texts>, string>>;

function citeHostile(style: CitationStyle, texts: Hostile): string {
  const {headline, title, author, publisher, label, name} = texts;
  const document = aDocument({title, source: {title, author, publisher}, actors: [{id: 'a', name}]});
  return cite(style, {headline, sources: [{label}], actors: ['a'], standing: 'confirmed'}, {document});
}
