import {expect} from '@open-wc/testing';
import type {Issue} from '../../src/data/issues.js';
import {parseTimeline} from '../../src/data/parse.js';
import {aDocument} from '../support/builders.js';
import {itTakesLinearTime} from '../support/growth.js';

const messagesOf = (input: unknown): string[] => parseTimeline(input).issues.map(({message}) => message);

/** A valid document in which a value is put at a path of keys and indexes; `undefined` takes the field out. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const document: unknown = structuredClone(
    aDocument({
      claims: [{id: 'claim', text: 'A claim'}],
      kinds: [{id: 'talk', label: 'Talk', mark: 'dot'}],
      entries: [
        {},
        {
          actors: ['a'],
          reported: {date: '2024-11-13', by: 'a'},
          place: {name: 'Seoul', timeZone: 'Asia/Seoul'},
          quote: {text: 'Words', lang: 'en'},
          claims: [{claim: 'claim', stance: 'confirms'}],
          links: [{type: 'follows', to: 'entry-1'}],
          sources: [{label: 'A source', url: 'page.html', paragraphs: [1]}],
          dating: {basis: 'inferred', words: {text: 'on Tuesday', lang: 'en'}},
          revisions: [{date: '2024-12-01', change: 'A change'}],
        },
      ],
    }),
  );
  const {entries} = document as {entries: object[]};
  // One picture needs no list around it.
  Object.assign(entries[1]!, {media: {src: 'picture.png', alt: 'A picture', width: 10, height: 10}});
  const parents = path.slice(0, -1);
  const target = parents.reduce<unknown>(
    (part, key) => (part as Record<string | number, unknown>)[key],
    document,
  ) as Record<string | number, unknown>;
  const last = path.at(-1)!;
  if (value === undefined) Reflect.deleteProperty(target, last);
  else target[last] = value;
  return document;
}

const E = ['entries', 1] as const;

type Fault = readonly [name: string, path: readonly (string | number)[], value: unknown, message: string];

const FAULTS: readonly Fault[] = [
  ['a wrong type', ['entries'], {}, 'entries: {} is not a list such as [{"headline": "…"}].'],
  ['a string for an object', ['source'], 'Us', 'source: "Us" is not an object such as {"title": "…"}.'],
  ['a number for a string', ['id'], 5, 'id: 5 is not a string: put it in quotation marks.'],
  ['a string for a number', [...E, 'media', 'width'], '10', 'entries[1].media.width: "10" is not a number.'],
  ['null for a text', ['title'], null, 'title: null is no value. Leave the field out, or write one.'],
  [
    'null for a required text',
    [...E, 'headline'],
    null,
    'entries[1].headline: null is no value. Leave the field out, or write one.',
  ],
  [
    'a name for a place',
    [...E, 'place'],
    'Seoul',
    'entries[1].place: "Seoul" is not an object such as {"name": "…"}.',
  ],
  [
    'an address for sources',
    [...E, 'sources'],
    'https://example.org/',
    'entries[1].sources: "https://example.org/" is not a list such as [{"label": "…"}].',
  ],
  [
    'an address for media',
    [...E, 'media'],
    'a.jpg',
    'entries[1].media: "a.jpg" is not a list such as [{"src": "…"}].',
  ],
  ['a name for actors', [...E, 'actors'], 'A; B', 'entries[1].actors: "A; B" is not a list such as ["…"].'],
  [
    'an empty text',
    [...E, 'headline'],
    ' ',
    'entries[1].headline: " " is not a text. Use a string that is not empty, or an object with one such string for each language.',
  ],
  [
    'a text in no language',
    ['title'],
    {},
    'title: {} is not a text. Use a string that is not empty, or an object with one such string for each language.',
  ],
  [
    'an empty text in one language',
    ['title'],
    {en: 'Title', ko: ''},
    'title.ko: "" is not a text. Use a string that is not empty, or an object with one such string for each language.',
  ],
  ['a missing field', [...E, 'headline'], undefined, 'entries[1].headline: Required, but missing.'],
  ['a missing list', ['entries'], undefined, 'entries: Required, but missing.'],
  ['another version', ['version'], 2, 'version: 2 is not one of 1.'],
  [
    'an unknown standing',
    [...E, 'standing'],
    'sure',
    'entries[1].standing: "sure" is not one of "confirmed", "announced", "on-record", "unnamed-official", "reported", "described", "speculation", "unclear", "unstated".',
  ],
  [
    'an unknown extent',
    [...E, 'extent'],
    'long',
    'entries[1].extent: "long" is not one of "throughout", "within".',
  ],
  [
    'an unknown stance',
    [...E, 'claims', 0, 'stance'],
    'hopes',
    'entries[1].claims[0].stance: "hopes" is not one of "confirms", "reports", "cautious", "denies", "none".',
  ],
  [
    'an unknown type of link',
    [...E, 'links', 0, 'type'],
    'likes',
    'entries[1].links[0].type: "likes" is not one of "responds-to", "follows", "about", "repeats", "denies", "supersedes".',
  ],
  [
    'an unknown basis',
    [...E, 'dating', 'basis'],
    'guessed',
    'entries[1].dating.basis: "guessed" is not one of "stated", "inferred", "corroborated", "undated".',
  ],
  [
    'an unknown mark',
    ['kinds', 0, 'mark'],
    'star',
    'kinds[0].mark: "star" is not one of "check", "diamond", "arrow", "square", "circle", "question", "dot".',
  ],
  [
    'an id with a space',
    [...E, 'id'],
    'a b',
    'entries[1].id: "a b" is not an id. Use letters, digits, ".", "_" and "-", and begin with a letter or a digit.',
  ],
  [
    'an empty id',
    ['id'],
    '',
    'id: "" is not an id. Use letters, digits, ".", "_" and "-", and begin with a letter or a digit.',
  ],
  ['a bad language', ['lang'], 'e', 'lang: "e" is not a language tag such as "en" or "pt-BR".'],
  [
    'a bad language of a text',
    ['title'],
    {en_GB: 'A title'},
    'title.en_GB: "en_GB" is not a language tag such as "en" or "pt-BR".',
  ],
  [
    'a bad language of a quotation',
    [...E, 'quote', 'lang'],
    '',
    'entries[1].quote.lang: "" is not a language tag such as "en" or "pt-BR".',
  ],
  [
    'a bad country',
    ['actors', 0, 'country'],
    'kr',
    'actors[0].country: "kr" is not a country code of two capital letters.',
  ],
  [
    'a paragraph that is no whole number',
    [...E, 'sources', 0, 'paragraphs', 0],
    1.5,
    'entries[1].sources[0].paragraphs[0]: 1.5 is not a whole number of 1 or more.',
  ],
  [
    'a paragraph before the first',
    [...E, 'sources', 0, 'paragraphs', 0],
    0,
    'entries[1].sources[0].paragraphs[0]: 0 is not a whole number of 1 or more.',
  ],
  [
    'an address of another scheme',
    [...E, 'sources', 0, 'url'],
    'javascript:alert(1)',
    'entries[1].sources[0].url: "javascript:alert(1)" is not an address that is allowed here. Write one that begins with "https://" or "http://", or one relative to the page.',
  ],
  [
    'a picture of another scheme',
    [...E, 'media', 'src'],
    'data:image/png,',
    'entries[1].media.src: "data:image/png," is not an address that is allowed here. Write one that begins with "https://" or "http://", or one relative to the page.',
  ],
  [
    'a contact of another scheme',
    ['contact'],
    'tel:112',
    'contact: "tel:112" is not an e-mail, http(s) or relative address.',
  ],
  [
    'an unknown time zone',
    [...E, 'place', 'timeZone'],
    'Asia/Pyongyangg',
    'entries[1].place.timeZone: "Asia/Pyongyangg" is not an IANA time zone such as "Asia/Seoul".',
  ],
  [
    'an offset for a time zone',
    [...E, 'place', 'timeZone'],
    '+09:00',
    'entries[1].place.timeZone: "+09:00" is not an IANA time zone such as "Asia/Seoul".',
  ],
  [
    'what is no date',
    [...E, 'date'],
    '2024-1-1',
    'entries[1].date: "2024-1-1" is not an EDTF date. Write 2024-01-01.',
  ],
  [
    'a month that does not exist',
    [...E, 'date'],
    '2024-13-01',
    'entries[1].date: "2024-13-01" is not an EDTF date: there is no such day or time. Correct it: year-month-day, as in 2024-11-13.',
  ],
  [
    'a day that does not exist',
    [...E, 'reported', 'date'],
    '2024-02-30',
    'entries[1].reported.date: "2024-02-30" is not an EDTF date: there is no such day or time. Correct it: year-month-day, as in 2024-11-13.',
  ],
  [
    'an interval that runs backwards',
    [...E, 'date'],
    '2024-11-13/2024-11-12',
    'entries[1].date: "2024-11-13/2024-11-12" is not an EDTF date: the interval ends before it begins. Write the earlier date first.',
  ],
  [
    'a bad date of a source',
    ['source', 'published'],
    'today',
    'source.published: "today" is not an EDTF date such as "2024-11-13" or "2024-11".',
  ],
  [
    'a bad date of a correction',
    [...E, 'revisions', 0, 'date'],
    '',
    'entries[1].revisions[0].date: "" is not an EDTF date. If the date is not known, leave it out.',
  ],
  [
    'an entry twice',
    [...E, 'id'],
    'entry-1',
    'entries[1].id: "entry-1" is already the id of another. Write a different one.',
  ],
  [
    'an actor twice',
    ['actors', 1],
    {id: 'a', name: 'Again'},
    'actors[1].id: "a" is already the id of another. Write a different one.',
  ],
  [
    'a claim twice',
    ['claims', 1],
    {id: 'claim', text: 'Again'},
    'claims[1].id: "claim" is already the id of another. Write a different one.',
  ],
  [
    'a kind twice',
    ['kinds', 1],
    {id: 'talk', label: 'Again'},
    'kinds[1].id: "talk" is already the id of another. Write a different one.',
  ],
  [
    'a standing twice',
    ['standings'],
    [
      {id: 'reported', label: 'They say'},
      {id: 'reported', label: 'Again'},
    ],
    'standings[1].id: "reported" is already the id of another. Write a different one.',
  ],
  [
    'a picture without an address',
    [...E, 'media', 'src'],
    undefined,
    'entries[1].media.src: Required for media of this type, but missing. Write the address of the file, or for an embed that of the page.',
  ],
  [
    'an embed without an address',
    [...E, 'media'],
    [{type: 'embed', src: 'a.png'}],
    'entries[1].media[0].url: Required for media of this type, but missing. Write the address of the file, or for an embed that of the page.',
  ],
  [
    'an unknown kind',
    [...E, 'kind'],
    'rumour',
    'entries[1].kind: "rumour" is not the id of a kind. Correct it, or add a kind with this id.',
  ],
  [
    'an unknown actor',
    [...E, 'actors', 1],
    'b',
    'entries[1].actors[1]: "b" is not the id of an actor. Correct it, or add an actor with this id.',
  ],
  [
    'an unknown actor spoken of',
    [...E, 'about'],
    ['a', 'b'],
    'entries[1].about[1]: "b" is not the id of an actor. Correct it, or add an actor with this id.',
  ],
  [
    'an unknown reporter',
    [...E, 'reported', 'by'],
    'b',
    'entries[1].reported.by: "b" is not the id of an actor. Correct it, or add an actor with this id.',
  ],
  [
    'an unknown claim',
    [...E, 'claims', 0, 'claim'],
    'other',
    'entries[1].claims[0].claim: "other" is not the id of a claim. Correct it, or add a claim with this id.',
  ],
  [
    'a link to nothing',
    [...E, 'links', 0, 'to'],
    'entry-9',
    'entries[1].links[0].to: "entry-9" is not the id of an entry. Correct it, or add an entry with this id.',
  ],
];

describe('a fault has its path, what was found and what was expected', () => {
  it('and the document that the faults are put into has none', () => {
    expect(messagesOf(changed(['id'], 'other'))).to.deep.equal([]);
  });

  for (const [name, path, value, message] of FAULTS) {
    it(name, () => {
      const {document, issues} = parseTimeline(changed(path, value));
      expect(issues.map((issue) => issue.message)).to.deep.equal([message]);
      expect(issues[0]!.severity).to.equal('error');
      expect(document).to.equal(undefined);
    });
  }
});

describe('a fault of one thing without a list', () => {
  it('has the path that the page wrote', () => {
    const {issues} = parseTimeline(changed([...E, 'media', 'size'], 1));
    expect(issues.map(({severity, path}) => [severity, path])).to.deep.equal([
      ['warning', 'entries[1].media.size'],
    ]);
  });
});

describe('an issue', () => {
  it('has a field for each part', () => {
    expect(parseTimeline(changed([...E, 'date'], 'soon')).issues).to.deep.equal([
      {
        severity: 'error',
        path: 'entries[1].date',
        code: 'date-syntax',
        found: '"soon"',
        expected: '',
        message: 'entries[1].date: "soon" is not an EDTF date such as "2024-11-13" or "2024-11".',
      },
    ]);
  });

  it('names what was expected', () => {
    const [issue] = parseTimeline(changed([...E, 'extent'], 'long')).issues;
    expect(issue!.expected).to.equal('"throughout", "within"');
  });

  it('shortens what was found', () => {
    const [issue] = parseTimeline(changed(['id'], `${'x'.repeat(100)} y`)).issues;
    expect(issue!.found).to.equal(`"${'x'.repeat(59)}…`);
  });

  it('shows what was found as it is, even where it looks like a placeholder', () => {
    expect(messagesOf(changed(['lang'], '$& {expected}'))[0]).to.contain('lang: "$& {expected}" is not');
  });

  it('quotes a key that is not an identifier', () => {
    expect(messagesOf(changed(['title'], {'no language': 'A title'}))[0]).to.contain(
      'title["no language"]: ',
    );
  });
});

describe('all faults are reported', () => {
  it('of several fields of one entry', () => {
    const document = changed(E, {
      id: 'entry-2',
      kind: 'event',
      standing: 'x',
      date: 'y',
      actors: 'z',
      headline: '',
    });
    expect(parseTimeline(document).issues.map(({path}) => path)).to.have.members([
      'entries[1].standing',
      'entries[1].date',
      'entries[1].actors',
      'entries[1].headline',
    ]);
  });

  it('of single values and between values at once', () => {
    const document = aDocument({actors: [], entries: [{date: '2024-13-01', actors: ['nobody']}]});
    expect(parseTimeline(document).issues.map(({path}) => path)).to.deep.equal([
      'entries[0].date',
      'entries[0].actors[0]',
    ]);
  });

  it('between values where another value is missing', () => {
    const document = changed([...E, 'headline'], undefined) as {entries: {kind: string}[]};
    document.entries[0]!.kind = 'rumour';
    expect(parseTimeline(document).issues.map(({path}) => path)).to.deep.equal([
      'entries[1].headline',
      'entries[0].kind',
    ]);
  });

  it('once: an invalid id is not also an unknown one', () => {
    expect(messagesOf(changed([...E, 'kind'], 'a rumour'))).to.have.length(1);
  });

  it('but not each actor where the list of actors is invalid', () => {
    expect(messagesOf(changed(['actors'], 'none'))).to.deep.equal([
      'actors: "none" is not a list such as [{"id": "…", "name": "…"}].',
    ]);
  });

  it('and unknown fields beside them, as warnings after the errors', () => {
    const document = {...aDocument({lang: ''}), titel: 'A typing error'};
    expect(parseTimeline(document).issues.map(({severity, path}) => [severity, path])).to.deep.equal([
      ['error', 'lang'],
      ['warning', 'titel'],
    ]);
  });

  it('of ten thousand entries', () => {
    const entries = Array.from({length: 10_000}, () => ({date: '2024-13-01'}));
    const {issues} = parseTimeline(aDocument({entries}));
    expect(issues).to.have.length(500);
    expect(issues[498]!.path).to.equal('entries[498].date');
    expect(issues.at(-1)).to.include({code: 'more', message: '9,501 more faults are not listed.'});
  });
});

describe('a document with more faults than anybody reads', () => {
  /** The number of all faults. */
  const countIn = ({issues}: {issues: readonly Issue[]}) => {
    const last = issues.at(-1)!;
    expect(issues.length).to.be.at.most(500);
    return last.code === 'more' ? issues.length - 1 + Number(last.found.replaceAll(',', '')) : issues.length;
  };
  const listOf = (count: number, item: unknown) => Array.from({length: count}, () => item);

  for (const [count, entries] of [
    [500, listOf(500, 1)],
    [501, listOf(501, 1)],
    [1000, listOf(1000, 1)],
    [2400, listOf(400, {id: 1, kind: 1, standing: 1, date: 1, actors: 1})],
    [1503, [{...aDocument().entries[0], actors: listOf(1500, 5)}, 1, null, 2]],
    [
      700,
      listOf(700, {...aDocument().entries[0], id: 'x', date: 'soon'}).map((entry, index) => ({
        ...(entry as object),
        id: `e${index}`,
      })),
    ],
  ] as const) {
    it(`has the number of all: ${count}`, () => {
      expect(countIn(parseTimeline({...aDocument(), entries}))).to.equal(count);
    });
  }

  it('has the number of its warnings', () => {
    const fields = Object.fromEntries(listOf(800, 1).map((value, index) => [`field${index}`, value]));
    const result = parseTimeline({...aDocument(), ...fields});
    expect(countIn(result)).to.equal(800);
    expect(result.document).to.be.an('object');
    expect(result.issues.at(-1)!.severity).to.equal('warning');
  });

  const faultyText = (count: number) =>
    JSON.stringify(aDocument()).replace(/"entries":\[.*\]/, `"entries":[${'1,'.repeat(count)}1]`);

  it('is counted, however many there are', () => {
    expect(countIn(parseTimeline(faultyText(4_900_000)))).to.equal(4_900_001);
  });

  itTakesLinearTime('is found in linear time', (size) => parseTimeline(faultyText(size)));
});

describe('a document of another program', () => {
  const codesOf = (document: unknown) => parseTimeline(document).issues.map(({code}) => code);

  it('is one error, which says how to convert it', () => {
    for (const document of [
      {title: {text: {headline: 'A'}}, events: [{start_date: {year: 2006}, text: {headline: 'B'}}]},
      {events: [{start: '2006', title: 'A'}]},
      [{id: 1, content: 'A', start: '2006'}],
      {items: [{id: 1, content: 'A', start: '2006'}]},
      [{start_date: {year: '2006'}, text: {headline: 'A'}}],
      {timeline: {headline: 'A', date: [{startDate: '2012,1,26', headline: 'B'}]}},
    ]) {
      expect(codesOf(document)).to.deep.equal(['foreign']);
      expect(codesOf(JSON.stringify(document))).to.deep.equal(['foreign']);
      expect(parseTimeline(document).issues[0]!.message).to.contain('npx dprk-deployment-timeline convert');
    }
  });

  it('is none if it has entries, under whatever name', () => {
    expect(codesOf({entries: [{date: '1998', headline: 'A'}], events: [], timeline: {}})).to.deep.equal([
      'unknown',
      'unknown',
    ]);
    expect(codesOf({})).to.deep.equal(['missing']);
    expect(codesOf({timeline: [{date: '1998', headline: 'A'}]})).to.deep.equal([
      'missing-list',
      'field-guess',
    ]);
    expect(codesOf({events: 'x', timeline: null})).to.deep.equal(['missing', 'field-guess', 'field-guess']);
    for (const event of [
      {date: '1998', headline: 'A'},
      {date: '1998', title: 'A'},
      {date: '1998', text: 'A'},
    ])
      expect(codesOf({events: [event]})).to.deep.equal(['missing-list', 'field-guess']);
    const years = Object.fromEntries(['1969', '1970', '1971', '1972'].map((year) => [year, [{title: 'A'}]]));
    expect(parseTimeline({years}).issues[0]!.message).to.equal(
      'entries: Required, but missing. There are lists in years["1969"], years["1970"], years["1971"], …. If they have the entries, put all of them into one list, name it "entries", at the top level; give each of them a "headline" and a "date".',
    );
    expect(codesOf({people: [{name: 'A'}], events: [{date: '1998'}]})[0]).to.equal('missing-list');
    expect(parseTimeline({items: [{date: '1998', headline: 'A'}]}).issues[1]!.message).to.contain(
      'Should it be "entries"',
    );
  });
});

describe('an unknown field', () => {
  const warningsOf = (document: unknown) => {
    const result = parseTimeline(document);
    expect(result.document).to.be.an('object');
    return result.issues;
  };

  it('is a warning: the document is valid', () => {
    expect(warningsOf({...aDocument(), extra: 1})).to.deep.equal([
      {
        severity: 'warning',
        path: 'extra',
        code: 'unknown',
        found: '',
        expected: '',
        message: 'extra: The format has no such field. It is ignored.',
      },
    ]);
  });

  for (const path of [
    ['source', 'extra'],
    ['actors', 0, 'extra'],
    ['kinds', 0, 'extra'],
    [...E, 'extra'],
    [...E, 'place', 'extra'],
    [...E, 'dating', 'words', 'extra'],
    [...E, 'claims', 0, 'extra'],
    [...E, 'sources', 0, 'extra'],
    [...E, 'revisions', 0, 'extra'],
  ]) {
    const written = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
    it(`is reported at ${written.slice(1)}`, () => {
      expect(warningsOf(changed(path, true)).map((issue) => issue.path)).to.deep.equal([written.slice(1)]);
    });
  }

  it('is ignored', () => {
    expect(parseTimeline({...aDocument(), extra: 1}).document).not.to.have.property('extra');
  });

  it('is not a language of a text', () => {
    expect(warningsOf(aDocument({title: {en: 'Title', 'zh-Hant-TW': 'Title'}, lang: 'en'}))).to.deep.equal(
      [],
    );
  });

  it('can have the name of a property that every object has', () => {
    expect(warningsOf({...aDocument(), toString: 'x'}).map(({path}) => path)).to.deep.equal(['toString']);
  });

  describe('gets the name that is meant', () => {
    const expectedAt = (document: unknown) => {
      const {issues} = parseTimeline(document);
      return issues
        .filter(({severity}) => severity === 'warning')
        .map(({path, expected}) => [path, expected]);
    };
    const entryWith = (fields: object) => ({entries: [{date: '1998', headline: 'A', ...fields}]});

    it('after a typing error', () => {
      expect(expectedAt(entryWith({sumary: 'B', KIND: 'event', palce: {name: 'C'}}))).to.deep.equal([
        ['entries[0].sumary', 'summary'],
        ['entries[0].KIND', 'kind'],
        ['entries[0].palce', 'place'],
      ]);
      expect(expectedAt({...entryWith({}), entires: [], titel: 'D'})).to.deep.equal([
        ['entires', ''],
        ['titel', 'title'],
      ]);
      expect(expectedAt(entryWith({sources: [{label: 'E', urll: 'https://a.org'}]}))).to.deep.equal([
        ['entries[0].sources[0].urll', 'url'],
      ]);
    });

    it('if people call it otherwise', () => {
      expect(expectedAt(entryWith({description: 'B', where: 'C', category: 'event'}))).to.deep.equal([
        ['entries[0].description', 'summary'],
        ['entries[0].where', '"place": {"name": "…"}'],
        ['entries[0].category', 'kind'],
      ]);
      const {document, issues} = parseTimeline({entries: [{date: '1998', title: 'A'}]});
      expect(document).to.equal(undefined);
      expect(issues.map(({message}) => message)).to.include(
        'entries[0].title: The format has no such field. It is ignored. Should it be "headline"? Then rename it.',
      );
    });

    it('with the object or the list that holds it', () => {
      const entry = {link: 'https://a.org', image: 'a.jpg', location: 'Seoul', who: 'US'};
      expect(expectedAt(entryWith(entry))).to.deep.equal([
        ['entries[0].link', '"sources": [{"label": "…", "url": "…"}]'],
        ['entries[0].image', '"media": [{"src": "…"}]'],
        ['entries[0].location', '"place": {"name": "…"}'],
        ['entries[0].who', '"actors": ["…"]'],
      ]);
      expect(expectedAt(entryWith({link: 'https://a.org', sources: []}))).to.deep.equal([
        ['entries[0].link', ''],
      ]);
      const [issue] = parseTimeline(entryWith({url: 'https://a.org'})).issues;
      expect(issue!.message).to.equal(
        'entries[0].url: The format has no such field. It is ignored. Write it as "sources": [{"label": "…", "url": "…"}].',
      );
    });

    it('unless the object has that field, or no name is near', () => {
      expect(expectedAt(entryWith({title: 'B', xyz: 1, id2: 1}))).to.deep.equal([
        ['entries[0].title', ''],
        ['entries[0].xyz', ''],
        ['entries[0].id2', ''],
      ]);
    });
  });
});

describe('an address that is none', () => {
  for (const url of ['http:[/a', 'www.example.org/\u0001']) {
    it(`has one fault, and no advice for one of another site: ${JSON.stringify(url)}`, () => {
      const {issues} = parseTimeline(aDocument({entries: [{sources: [{label: 'A', url}]}]}));
      expect(issues.map(({code}) => code)).to.deep.equal(['address']);
    });
  }
});
