import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {hashOf, idFromText} from '../../../src/data/slug.js';
import {parseCsv} from '../../../src/data/csv/parse-csv.js';
import type {ParseSettings} from '../../../src/data/parse-settings.js';
import {toIssue, type Issue} from '../../../src/data/issues.js';
import type {TimelineDocument} from '../../../src/data/schema.js';
import {itTakesLinearTime} from '../../support/growth.js';

const SETTINGS = {seed: 20241113, numRuns: 1000};

const issuesOf = (text: string, defaults?: ParseSettings): Issue[] =>
  parseCsv(text, defaults).faults.map(toIssue);

const messagesOf = (text: string, defaults?: ParseSettings): string[] =>
  issuesOf(text, defaults).map(({message}) => message);

/** The document of a sheet that has no fault, not even a warning. */
function read(text: string, defaults?: ParseSettings): TimelineDocument {
  expect(messagesOf(text, defaults)).to.deep.equal([]);
  return parseCsv(text, defaults).document!;
}

/** The one entry of a sheet with these columns besides `date` and `headline`. */
const entryWith = (cells: Readonly<Record<string, string>>) =>
  read(sheet([{date: '2024-11-12', headline: 'H', ...cells}])).entries[0]!;

/** A sheet of rows by column, all cells quoted. */
function sheet(rows: readonly Readonly<Record<string, string>>[]): string {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = [names, ...rows.map((row) => names.map((name) => row[name] ?? ''))];
  return cells.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
}

describe('a sheet of dates, headlines and actors', () => {
  const document = read(
    'date,headline,actor\n2024-11-12,First,South Korea\n2024-11,Second,NIS; South Korea\n',
  );

  it('is a timeline of events without a standing', () => {
    expect(document.entries).to.deep.equal([
      {
        id: 'first',
        kind: 'event',
        standing: 'unstated',
        date: '2024-11-12',
        actors: ['south-korea'],
        headline: 'First',
      },
      {
        id: 'second',
        kind: 'event',
        standing: 'unstated',
        date: '2024-11',
        actors: ['NIS', 'south-korea'],
        headline: 'Second',
      },
    ]);
  });

  it('names each actor once, as it is written', () => {
    expect(document.actors).to.deep.equal([
      {id: 'south-korea', name: 'South Korea'},
      {id: 'NIS', name: 'NIS'},
    ]);
  });

  it('has the language English, no title and no source by default', () => {
    expect(document).to.include({version: 1, id: 'timeline', lang: 'en'});
    expect(document).not.to.have.any.keys('title', 'source');
    expect(read('date,headline\n', {language: 'ko'})).to.deep.equal({
      version: 1,
      id: 'timeline',
      lang: 'ko',
      actors: [],
      entries: [],
    });
  });
});

describe('a sheet as programs write it', () => {
  const two = {date: '2024-11-12', headline: 'A, "b"\nc; d'};
  const expected = read(sheet([two])).entries;

  for (const [name, text] of [
    ['semicolons', 'date;headline\n2024-11-12;"A, ""b""\nc; d"\n'],
    ['tabs', 'date\theadline\r\n2024-11-12\t"A, ""b""\r\nc; d"\r\n'],
    ['a byte order mark', '\uFEFFdate,headline\n2024-11-12,"A, ""b""\nc; d"'],
    ['old line breaks', 'date,headline\r2024-11-12,"A, ""b""\rc; d"\r'],
    ['blank rows and columns', ',date,headline,\n,,,\n,2024-11-12,"A, ""b""\nc; d",\n,,,\n'],
    ['capitals and blanks in the header', ' Date ,HEADLINE\n2024-11-12,"A, ""b""\nc; d"'],
    ['cells that are left out at the end', 'date,headline,note\n2024-11-12,"A, ""b""\nc; d"'],
  ] as const) {
    it(`is read with ${name}`, () => {
      expect(read(text).entries).to.deep.equal(expected);
    });
  }

  it('may have a quotation mark within a text that begins with none', () => {
    expect(read('date,headline\n2024-11-12,The 5" gun').entries[0]!.headline).to.equal('The 5" gun');
  });
});

describe('a column', () => {
  it('for each field of an entry is called by its path', () => {
    const entry = entryWith({
      id: 'one',
      kind: 'response',
      standing: 'on-record',
      extent: 'within',
      'dating.basis': 'inferred',
      'dating.words.text': 'am Dienstag',
      'dating.words.lang': 'de',
      'reported.date': '2024-11-13',
      'reported.by': 'National Intelligence Service',
      about: 'x; y',
      speaker: 'A speaker',
      'place.name': 'Seoul',
      'place.timeZone': 'Asia/Seoul',
      summary: 'S',
      'quote.text': ' Words ',
      'quote.lang': 'de',
      claims: 'c-1:confirms c-2:denies',
      links: 'follows:one',
      'links.source.label': 'L',
      'sources.label': 'A\nB',
      'sources.url': '\nhttps://example.org/b',
      'sources.paragraphs': '1 3',
      corroboration: 'C',
      note: 'N',
      'media.src': 'a.png',
      'media.alt': 'A',
      'media.width': '10',
      'media.height': '20',
      'revisions.date': '2024-12-01',
      'revisions.change': 'R',
    });
    expect(entry).to.deep.equal({
      id: 'one',
      kind: 'response',
      standing: 'on-record',
      date: '2024-11-12',
      extent: 'within',
      dating: {basis: 'inferred', words: {text: 'am Dienstag', lang: 'de'}},
      reported: {date: '2024-11-13', by: 'national-intelligence-service'},
      actors: [],
      about: ['x', 'y'],
      speaker: 'A speaker',
      place: {name: 'Seoul', timeZone: 'Asia/Seoul'},
      headline: 'H',
      summary: 'S',
      quote: {text: ' Words ', lang: 'de'},
      claims: [
        {claim: 'c-1', stance: 'confirms'},
        {claim: 'c-2', stance: 'denies'},
      ],
      links: [{type: 'follows', to: 'one', source: {label: 'L'}}],
      sources: [
        {label: 'A', paragraphs: [1, 3]},
        {label: 'B', url: 'https://example.org/b'},
      ],
      corroboration: [{label: 'C'}],
      note: 'N',
      media: [{type: 'image', src: 'a.png', alt: 'A', width: 10, height: 20}],
      revisions: [{date: '2024-12-01', change: 'R'}],
    });
  });

  it('with a language after it holds the text in that language', () => {
    expect(entryWith({'headline.ko': '제목', 'headline.pt-BR': 'Título'}).headline).to.deep.equal({
      en: 'H',
      ko: '제목',
      'pt-BR': 'Título',
    });
    expect(entryWith({'sources.label.ko': '기사', 'sources.label': 'Article'}).sources).to.deep.equal([
      {label: {ko: '기사', en: 'Article'}},
    ]);
  });

  it('may stand in any order', () => {
    const text = '"headline.ko","date","headline"\n"제목","2024","H"';
    expect(read(text).entries[0]!.headline).to.deep.equal({ko: '제목', en: 'H'});
  });

  it('of words of the format takes them with capitals and blanks', () => {
    expect(entryWith({standing: 'On record', kind: 'Response'})).to.include({
      standing: 'on-record',
      kind: 'response',
    });
  });

  it('of sources takes a line for each: a name, an address or both', () => {
    const sources = 'Yonhap, https://a.org/x\nhttps://www.b.org/y\nA book';
    expect(entryWith({sources}).sources).to.deep.equal([
      {label: 'Yonhap', url: 'https://a.org/x'},
      {label: 'b.org', url: 'https://www.b.org/y'},
      {label: 'A book'},
    ]);
  });

  it('of sources has a source for each of several addresses in a line', () => {
    const {sources} = entryWith({sources: 'https://a.org/1; https://b.org/2\nA book'});
    expect(sources).to.deep.equal([
      {label: 'a.org', url: 'https://a.org/1'},
      {label: 'b.org', url: 'https://b.org/2'},
      {label: 'A book'},
    ]);
  });

  for (const column of ['sources', 'corroboration']) {
    it(`of ${column} has a warning about an address that stays a part of a name`, () => {
      const cell = 'https://a.org/1 and https://b.org/2\nA https://c.org, https://d.org B\nC https://e.org/5';
      expect(messagesOf(sheet([{date: '2024', headline: 'H', [column]: cell}]))).to.deep.equal([
        `row 2, column ${column}, line 1: "https://a.org/1" is shown as text, not as a link. Write one line for each address.`,
        `row 2, column ${column}, line 2: "https://c.org" is shown as text, not as a link. Write one line for each address.`,
      ]);
    });
  }

  it('of sources has a warning about an address without https://', () => {
    expect(messagesOf(sheet([{date: '2024', headline: 'H', sources: 'Yonhap www.a.org/1'}]))).to.deep.equal([
      'row 2, column sources, line 1: "www.a.org/1" is shown as text, not as a link. Begin the address with "https://".',
    ]);
  });

  it('of the addresses of sources gives each the name of its site, unless another column has one', () => {
    const url = 'https://www.a.org/1\nhttps://b.org/2\nx.html';
    expect(entryWith({'sources.url': url, 'sources.label': '\nB'}).sources).to.deep.equal([
      {label: 'a.org', url: 'https://www.a.org/1'},
      {label: 'B', url: 'https://b.org/2'},
      {label: 'x.html', url: 'x.html'},
    ]);
    expect(entryWith({'sources.label.ko': '기사', 'sources.url': 'https://a.org'}).sources).to.deep.equal([
      {label: {ko: '기사'}, url: 'https://a.org'},
    ]);
    const basis = {'dating.basis': 'inferred', 'dating.corroboration.url': 'https://a.org/1'};
    expect(entryWith(basis).dating!.corroboration).to.deep.equal([{label: 'a.org', url: 'https://a.org/1'}]);
    const link = {id: 'one', links: 'follows:one', 'links.source.url': 'https://a.org/1'};
    expect(entryWith(link).links![0]!.source).to.deep.equal({label: 'a.org', url: 'https://a.org/1'});
  });

  it('of addresses has each of several in its only line', () => {
    const [a, b] = ['https://a.org/1.jpg', 'https://b.org/2.jpg'];
    expect(entryWith({'sources.url': `${a}, ${b}`}).sources!.map(({url}) => url)).to.deep.equal([a, b]);
    const media = {'media.src': `${a}, ${b}`, 'media.alt': 'A\nB'};
    expect(entryWith(media).media!.map(({src, alt}) => [src, alt])).to.deep.equal([
      [a, 'A'],
      [b, 'B'],
    ]);
  });

  it('of pairs may have blanks around the colon', () => {
    expect(entryWith({claims: 'a: confirms, b :denies'}).claims).to.deep.equal([
      {claim: 'a', stance: 'confirms'},
      {claim: 'b', stance: 'denies'},
    ]);
  });

  it('of the names of sources has no warning if a name is the address', () => {
    const source = {'sources.label': 'https://a.org/1', 'sources.url': 'https://a.org/1'};
    expect(entryWith(source).sources).to.have.length(1);
  });

  it('of quoted words is in the language of the sheet, unless it names another', () => {
    expect(entryWith({'quote.text': 'Words'}).quote).to.deep.equal({text: 'Words', lang: 'en'});
  });

  it('that the format does not know is reported once, and ignored', () => {
    const text = 'date,headline,colour,\n2024,A,red,x\n2024,B,blue,\n';
    expect(messagesOf(text)).to.deep.equal([
      'column colour: The format has no such field. It is ignored.',
      'column D: The format has no such field. It is ignored.',
    ]);
    expect(parseCsv(text).document!.entries).to.have.length(2);
  });
});

describe('the language of a sheet that names none', () => {
  it('is that of the page, unless it has columns in that', () => {
    const languageIn = (columns: string, language: string) =>
      read(`date,headline${columns}\n`, {language}).lang;
    expect(languageIn('', 'ko')).to.equal('ko');
    expect(languageIn(',headline.en', 'ko')).to.equal('ko');
    expect(languageIn(',headline.ko', 'ko')).to.equal('en');
    expect(languageIn(',headline.ko,headline.en', 'ko')).to.equal('und');
    expect(languageIn('', 'not a tag')).to.equal('en');
  });
});

describe('actors', () => {
  const idsIn = (actors: string) => entryWith({actors}).actors;

  for (const [cell, ids] of [
    ['nis defense-ministry', ['nis-defense-ministry']],
    ['bell hooks', ['bell-hooks']],
    ['north korea; bell hooks', ['north-korea', 'bell-hooks']],
    ['North Korean forces', ['north-korean-forces']],
    ['nis; Ministry of Defense ;', ['nis', 'ministry-of-defense']],
    ['South Korea\nPoland', ['south-korea', 'Poland']],
    ['NIS; nis', ['NIS', 'nis']],
    ['South Korea; south korea', ['south-korea']],
    ['국방부; 국가정보원', [idFromText('국방부'), idFromText('국가정보원')]],
    ['Élysée; "Elysee!"', ['elysee', 'elysee-2']],
  ] as const) {
    it(`are ${ids.join(' and ')} in ${JSON.stringify(cell)}`, () => {
      expect(idsIn(cell)).to.deep.equal(ids);
    });
  }

  it('can have a row of their own, and are then known by id and by name', () => {
    const document = read(
      sheet([
        {
          kind: 'actor',
          id: 'nis',
          headline: 'National Intelligence Service',
          'headline.ko': '국가정보원',
          short: 'NIS',
          country: 'KR',
        },
        {kind: 'actor', headline: 'United States'},
        {date: '2024', headline: 'A', actors: '국가정보원; united states'},
        {date: '2024', headline: 'B', actors: 'nis united-states'},
      ]),
    );
    expect(document.actors).to.deep.equal([
      {
        id: 'nis',
        name: {en: 'National Intelligence Service', ko: '국가정보원'},
        short: 'NIS',
        country: 'KR',
      },
      {id: 'united-states', name: 'United States'},
    ]);
    expect(document.entries.map(({actors}) => actors)).to.deep.equal([
      ['nis', 'united-states'],
      ['nis', 'united-states'],
    ]);
  });

  it('cause a warning if others have a row and they have none', () => {
    const text = 'kind,id,date,headline,actor\nactor,nis,,NIS,\n,,2024,A,nis\n,,2024,B,nsi\n,,2024,C,nsi\n';
    expect(messagesOf(text)).to.deep.equal([
      'row 4, column actor: "nsi" is not the id of an actor. It is added as a new one. If it is a typing error, correct it.',
    ]);
    expect(parseCsv(text).document!.actors).to.have.length(2);
  });
});

describe('an actor with commas', () => {
  const messagesFor = (...cells: string[]) =>
    messagesOf(sheet(cells.map((actor) => ({date: '2024', headline: 'A', actor}))));

  it('has a warning if each part is an actor elsewhere', () => {
    expect(messagesFor('US, south korea', 'South Korea', 'US')).to.deep.equal([
      'row 2, column actor: "US, south korea" is one actor here. If it is several, separate them by semicolons: US; south korea',
    ]);
  });

  it('is one actor otherwise', () => {
    expect(messagesFor('Foreign Ministry, Seoul', 'Seoul', 'Seoul,')).to.deep.equal([]);
  });
});

describe('a row that is not an entry', () => {
  it('sets a field of the document', () => {
    const document = read(
      sheet([
        {kind: 'document', id: 'lang', headline: 'ko', date: ''},
        {kind: 'document', id: 'title', headline: '제목', 'headline.en': 'A title'},
        {kind: 'Document', id: 'source.title', headline: 'Our desk'},
        {kind: 'document', id: 'source.url', headline: ' https://example.org '},
        {kind: 'document', id: 'contact', headline: 'desk@example.org'},
      ]),
      {language: 'en'},
    );
    expect(document).to.deep.equal({
      version: 1,
      id: idFromText('제목'),
      lang: 'ko',
      title: {ko: '제목', en: 'A title'},
      contact: 'desk@example.org',
      source: {title: 'Our desk', url: 'https://example.org'},
      actors: [],
      entries: [],
    });
  });

  it('gives a claim its text, and a kind its label and mark', () => {
    const document = read(
      sheet([
        {kind: 'claim', id: 'in-combat', headline: 'They are in combat'},
        {kind: 'kind', id: 'talk', headline: 'Talks', mark: 'circle'},
        {kind: 'talks', date: '2024', headline: 'A', claims: 'in-combat:denies'},
      ]),
    );
    expect(document.claims).to.deep.equal([{id: 'in-combat', text: 'They are in combat'}]);
    expect(document.kinds).to.deep.equal([{id: 'talk', label: 'Talks', mark: 'circle'}]);
    expect(document.entries[0]!.kind).to.equal('talk');
  });

  it('has no date: an entry may have a kind of the same name', () => {
    const document = read(
      sheet([
        {kind: 'kind', id: 'claim', headline: 'Claim', mark: 'dot'},
        {kind: 'claim', date: '2024', headline: 'A'},
      ]),
    );
    expect(document.entries[0]!.kind).to.equal('claim');
  });

  it('is reported if it sets something unknown, or something twice', () => {
    const text = 'kind,id,headline,date,note\ndocument,titel,A,,\ndocument,title,B,,x\ndocument,title,C,,\n';
    expect(messagesOf(text)).to.deep.equal([
      'row 4, column id: "title" is already the id of another. Write a different one.',
      'row 2, column id: The format has no such field. It is ignored.',
      'row 3, column note: The format has no such field. It is ignored.',
    ]);
  });
});

describe('rows without a date', () => {
  it('are entries that come last, with one warning', () => {
    const text = 'date,headline\n,A\n2024,B\n,C\n';
    expect(issuesOf(text).map(({severity, message}) => [severity, message])).to.deep.equal([
      ['warning', 'column date: Rows without a date: 2. Their entries come last.'],
    ]);
    expect(parseCsv(text).document!.entries.map(({date}) => date)).to.deep.equal([
      undefined,
      '2024',
      undefined,
    ]);
  });

  it('can be eras and standings', () => {
    const document = read(
      'kind,id,date,span,headline\nera,,,1998/2004,The first line\nstanding,on record,,,By name\n,,1999,,A\n',
    );
    expect(document.eras).to.deep.equal([{label: 'The first line', date: '1998/2004'}]);
    expect(document.standings).to.deep.equal([{id: 'on-record', label: 'By name'}]);
  });

  it('have their faults in the column of the sheet', () => {
    expect(messagesOf('kind,date,span,headline\nera,,soon,An era\n')).to.deep.equal([
      'row 2, column span: "soon" is not an EDTF date such as "2024-11-13" or "2024-11".',
    ]);
  });
});

describe('a column of media', () => {
  it('has one thing in each line', () => {
    const {entries} = read(
      'date,headline,media\n2024,A,"A map https://example.org/a.png\nfilm.mp4\nThe launch: https://youtu.be/x"\n',
    );
    expect(entries[0]!.media).to.deep.equal([
      {type: 'image', src: 'https://example.org/a.png', alt: 'A map'},
      {type: 'video', src: 'film.mp4'},
      {type: 'embed', url: 'https://youtu.be/x', title: 'The launch'},
    ]);
  });

  it('has each of several addresses in a line', () => {
    const [one, two] = ['https://a.org/1.png', 'https://a.org/2.png'];
    const {document} = parseCsv(`date,headline,media\n2024,A,${one} ${two}\n`);
    expect(document!.entries[0]!.media).to.deep.equal([
      {type: 'image', src: one},
      {type: 'image', src: two},
    ]);
  });
});

describe('a picture that is none', () => {
  it('is a warning that says what to write', () => {
    const messages = [
      'media\n2024,A,see album\n2024,C,A https://a.org/1.jpg and https://a.org/2.jpg\n',
      'media.src\n2024,B,https://youtu.be/x\n',
    ].flatMap((text) => messagesOf(`date,headline,${text}`));
    expect(messages.filter((message) => !message.includes('no text for those'))).to.deep.equal([
      'row 2, column media, line 1: "see album" does not look like a file that can be shown here. Write the address of the picture itself, such as "https://example.org/a.jpg". For a page, set "type" to "embed", and write its address in "url".',
      'row 3, column media, line 1: "https://a.org/1.jpg" is shown as text, not as a link. Write one line for each address.',
      'row 2, column media.src, line 1: "https://youtu.be/x" does not look like a file that can be shown here. It is the page of a player. Set "type" to "embed", and write its address in "url", not in "src".',
    ]);
  });
});

describe('an unknown kind', () => {
  it('becomes one of the document’s own, with a warning', () => {
    const text = 'date,headline,kind\n2024,A,Press release\n2025,B,press release\n';
    const {document} = parseCsv(text);
    expect(issuesOf(text).map(({severity, message}) => [severity, message])).to.deep.equal([
      [
        'warning',
        'row 2, column kind: "Press release" is not the id of a kind. It is added as a new one. If it is a typing error, correct it.',
      ],
    ]);
    expect(document!.kinds).to.deep.equal([{id: 'press-release', label: 'Press release'}]);
    expect(document!.entries.map(({kind}) => kind)).to.deep.equal(['press-release', 'press-release']);
  });
});

describe('a missing id', () => {
  it('is made from the headline, and is unique', () => {
    const text = 'id,date,headline\n,2024,A headline\na-headline,2024,B\n,2024,A headline!\n,2024,제목\n';
    expect(read(text).entries.map(({id}) => id)).to.deep.equal([
      'a-headline-2',
      'a-headline',
      'a-headline-2024',
      hashOf('제목 2024'),
    ]);
  });
});

describe('a guard against formulas is removed', () => {
  for (const [cell, text] of [
    ["'=1+1", '=1+1'],
    ["'-0044-03-15", '-0044-03-15'],
    ["''=1", "'=1"],
    ["'\t=1", '\t=1'],
    ["'tis", "'tis"],
    ["''", "''"],
  ] as const) {
    it(`of ${JSON.stringify(cell)}`, () => {
      expect(entryWith({note: cell}).note).to.equal(text);
    });
  }
});

describe('a fault in a sheet has row and column', () => {
  const FAULTS: readonly [name: string, text: string, expected: readonly string[]][] = [
    [
      'an invalid date',
      'headline,date\nA,2024\nB,12/11/2024\n',
      [
        'row 3, column date: "12/11/2024" is not an EDTF date. Write 2024-11-12 or 2024-12-11, whichever it means.',
      ],
    ],
    [
      'a blank cell that must not be blank',
      'Headline,Date\nA,2024\n,2024\n',
      ['row 3, column Headline: Required, but missing.'],
    ],
    ['a column that must be there, once', 'headline\nA\nB\n', ['column date: Required, but missing.']],
    [
      'anything but a sheet',
      'Sign in, please',
      [
        'No row names the columns. Write their names into the first row: date, headline, and others if there are any. This row looked most like a header: "Sign in, please"',
      ],
    ],
    [
      'a header in words that are not known, below a title',
      'A title\n\nPäivä,Otsikko\n1998,A\n',
      [
        'No row names the columns. Write their names into the first row: date, headline, and others if there are any. This row looked most like a header: "Päivä, Otsikko"',
      ],
    ],
    [
      'a sheet of TimelineJS, below a title too',
      'A title,,\nYear,Month,Headline\n1998,1,A\n',
      [
        'This looks like a document of another program. Convert it with: npx dprk-deployment-timeline convert FILE. "src" can also load the address of a document of TimelineJS.',
      ],
    ],
    [
      'a script',
      'const record = {\n',
      ['The text is not a sheet. This is a script. Keep only the JSON in it.'],
    ],
    [
      'a feed',
      '<rss version="2.0">\n',
      [
        'The text is not a sheet. This is XML. If it is of SIMILE Timeline, convert it with: npx dprk-deployment-timeline convert FILE',
      ],
    ],
    ['nothing', '', ['column date: Required, but missing.', 'column headline: Required, but missing.']],
    [
      'a comma without quotation marks',
      'date,headline\n2024,A\n2024-11-12,Seoul, again\n',
      [
        'row 3: This row has 3 cells, but the header has 2. Put a text that contains the separator in straight double quotation marks (").',
      ],
    ],
    [
      'a quotation mark that is not closed',
      'date,headline\n2024,A\n2024,"Seoul\n2025,B\n',
      [
        'row 3, column headline: A quotation mark opens a text here that is not closed correctly: "\\"Seoul\\n2025,B\\n". Inside such a text, write each quotation mark twice.',
      ],
    ],
    [
      'a quotation mark that is closed too early',
      'date,headline,note\n2024,"A" B,C\n',
      [
        'row 2, column headline: A quotation mark opens a text here that is not closed correctly: "\\"A\\" B,C\\n". Inside such a text, write each quotation mark twice.',
      ],
    ],
    [
      'a column twice',
      'date,headline,Date\n',
      ['column C: The header has the column "Date" twice. Remove this one, or rename it.'],
    ],
    [
      'a column twice by its language',
      'kind,id,date,headline,headline.en\ndocument,lang,,en,\n,,2024,A,B\n',
      ['column headline.en: The header has the column "headline.en" twice. Remove this one, or rename it.'],
    ],
    [
      'the line of a list',
      'date,headline,sources.label,sources.url\n2024,A,"One\nTwo","https://a.org\njavascript:1"\n',
      [
        'row 2, column sources.url, line 2: "javascript:1" is not an address that is allowed here. Write one that begins with "https://" or "http://", or one relative to the page.',
      ],
    ],
    [
      'an unknown stance',
      'date,headline,claims\n2024,A,a:confirms b:no\n',
      ['row 2, column claims: "no" is not one of "confirms", "reports", "cautious", "denies", "none".'],
    ],
    [
      'a claim in words',
      'date,headline,claims\n2024,A,a:confirms They are in combat\n',
      [
        'row 2, column claims: "They are in combat" is not written as claim:stance, such as "in-combat:confirms".',
      ],
    ],
    [
      'an address among the links, and an id alone',
      'date,headline,links\n2024,A,https://a.org/x b\n',
      [
        'row 2, column links: "https://a.org/x" is an address. Write addresses into the column "sources".',
        'row 2, column links: "b" is not written as type:id, such as "follows:first-entry".',
      ],
    ],
    [
      'a line break in a text for the only picture',
      'date,headline,media,media.alt\n2024,A,a.png,"B\nC"\n',
      [
        'row 2, column media.alt, line 2: Each line here belongs to the same line of the column media, which has no such line. Add it there, or remove the line break here.',
      ],
    ],
    [
      'a line of a list that has no object in another column',
      'date,headline,dating.basis,dating.corroboration.label,dating.corroboration.paragraphs\n2024,A,stated,B,"1\n2"\n',
      [
        'row 2, column dating.corroboration.paragraphs, line 2: Each line here belongs to the same line of the column dating.corroboration.label, which has no such line. Add it there, or remove the line break here.',
      ],
    ],
    [
      'a link to nothing',
      'date,headline,links\n2024,A,follows:b\n',
      ['row 2, column links: "b" is not the id of an entry. Correct it, or add an entry with this id.'],
    ],
    [
      'an invalid number',
      'date,headline,media.src,media.alt,media.width,media.height\n2024,A,a.png,A,10px,1\n',
      ['row 2, column media.width, line 1: "10px" is not a number.'],
    ],
    [
      'an id twice',
      'id,date,headline\na,2024,A\n\na,2024,B\n',
      ['row 4, column id: "a" is already the id of another. Write a different one.'],
    ],
    [
      'an invalid country',
      'kind,id,headline,country,date\nactor,a,A,kr,\n',
      ['row 2, column country: "kr" is not a country code of two capital letters.'],
    ],
    [
      'an address of the document',
      'kind,id,headline,date\ndocument,source.url,javascript:1,\n',
      [
        'row 2, column headline: "javascript:1" is not an address that is allowed here. Write one that begins with "https://" or "http://", or one relative to the page.',
      ],
    ],
  ];

  for (const [name, text, expected] of FAULTS) {
    it(name, () => {
      const {document, faults} = parseCsv(text);
      expect(messagesOf(text)).to.deep.equal(expected);
      expect(faults.map(({severity}) => severity)).to.deep.equal(expected.map(() => 'error'));
      expect(document).to.equal(undefined);
    });
  }

  it('and a field for each part', () => {
    expect(issuesOf('date,headline,extent\n2024,A,long\n')).to.deep.equal([
      {
        severity: 'error',
        path: 'row 2, column extent',
        code: 'value',
        found: '"long"',
        expected: '"throughout", "within"',
        message: 'row 2, column extent: "long" is not one of "throughout", "within".',
      },
    ]);
  });

  it('and all are reported, errors first', () => {
    const text = 'date,headline,colour\n2024-13,A,red\n2024,B,red,x\n';
    expect(issuesOf(text).map(({severity, path}) => [severity, path])).to.deep.equal([
      ['error', 'row 3'],
      ['error', 'row 2, column date'],
      ['warning', 'column colour'],
    ]);
  });
});

describe('the template', () => {
  it('has no fault', async () => {
    const response = await fetch('/demo/data/template.csv');
    const {title, actors, claims, kinds, entries} = read(await response.text());
    expect(title).to.deep.equal({en: 'Who found Neptune, and when', ko: '해왕성은 누가 언제 발견했나'});
    expect(actors.map(({id}) => id)).to.deep.equal(['adams', 'le-verrier', 'berlin']);
    expect([claims!.length, kinds!.length, entries.length]).to.deep.equal([1, 1, 4]);
    expect(entries[3]!.sources).to.have.length(2);
  });
});

describe('no sheet', () => {
  it('makes the parser throw', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...['date', 'headline', 'kind', 'actor', 'sources', 'headline.ko', '__proto__', 'constructor'],
      ),
      fc.constantFrom(
        ...[',', ';', '\t', '\n', '\r\n', '"', '""', "'", '2024', '\uFEFF', 'document', 'lang'],
      ),
      fc.string({unit: 'binary'}),
    );
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 60}), (pieces) => {
        const {document, faults} = parseCsv(pieces.join(''));
        expect(faults.some(({severity}) => severity === 'error')).to.equal(document === undefined);
      }),
      SETTINGS,
    );
  });

  it('changes Object.prototype', () => {
    const keys = [
      '__proto__',
      'constructor.prototype',
      'headline.__proto__',
      '__proto__.ko',
      'place.__proto__',
    ];
    for (const key of keys) {
      parseCsv(sheet([{date: '2024', headline: 'A', [key]: 'polluted'}]));
      parseCsv(sheet([{kind: 'document', id: `${key}.polluted`, headline: 'polluted', date: ''}]));
    }
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
    expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
  });

  it('loses one of ten thousand rows', () => {
    const rows = Array.from({length: 10_000}, (_, index) => `2024-11-12,"Row, ""${index}""",Seoul; Poland`);
    const {entries, actors} = read(`date,headline,actor\n${rows.join('\n')}`);
    expect(entries.length).to.equal(10_000);
    expect(entries.at(-1)!.headline).to.equal('Row, "9999"');
    expect(actors.length).to.equal(2);
  });

  const tagsOf = (count: number) =>
    Array.from({length: count}, (_, index) => `en-${String(index).padStart(8, '0')}`);
  const headerOf = (count: number) =>
    ['date', 'headline', ...tagsOf(count).map((tag) => `headline.${tag}`)].join(',');
  const SHEETS: Readonly<Record<string, (count: number) => string>> = {
    'a row with many languages': (count) => `${headerOf(count)}\n2024,${tagsOf(count).join(',')}\n`,
    'many short rows below many languages': (count) => `${headerOf(count)}\n${'x,A\n'.repeat(count)}`,
    'many documents': (count) => `${headerOf(count)},kind,id\n${'document\n'.repeat(count)}`,
    'many columns without a name': (count) =>
      `date,headline,${','.repeat(count)}\n${'2024,A\n'.repeat(count)}`,
  };
  for (const [name, sheet] of Object.entries(SHEETS)) {
    itTakesLinearTime(`takes longer than its size allows: ${name}`, (size) => parseCsv(sheet(size)), {
      start: 200,
    });
  }
});
