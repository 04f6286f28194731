import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {repeatedNames} from '../../src/data/json/repeated-names.js';
import {parseTimeline} from '../../src/data/parse.js';
import {finished} from '../../src/data/steps.js';
import {aDocument} from '../support/builders.js';
import {itTakesLinearTime} from '../support/growth.js';

const SETTINGS = {seed: 20241113, numRuns: 1000};

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
});

const FIELDS = Object.keys(aDocument());
const ENTRY_FIELDS = [
  ...Object.keys(aDocument().entries[0]!),
  ...['reported', 'about', 'claims', 'links', 'dating', 'place', 'sources', 'quote', 'media', 'revisions'],
];

describe('anything but a document', () => {
  const REFUSED: readonly [name: string, input: unknown, firstMessage: string][] = [
    ['null', null, 'null is not an object such as {"entries": [{"headline": "…"}]}.'],
    ['undefined', undefined, 'Required, but missing.'],
    ['a number', 1, '1 is not an object such as {"entries": [{"headline": "…"}]}.'],
    ['true', true, 'true is not an object such as {"entries": [{"headline": "…"}]}.'],
    ['a function', () => 1, '() => 1 is not an object such as {"entries": [{"headline": "…"}]}.'],
    ['a list', [], 'The top level must be an object. Put the list into it: {"entries": […]}.'],
    [
      'the text of a list',
      '[{"date": "1998", "headline": "x"}]',
      'The top level must be an object. Put the list into it: {"entries": […]}.',
    ],
    ['an empty object', {}, 'entries: Required, but missing.'],
    ['the text of a number', '1', '1 is not an object such as {"entries": [{"headline": "…"}]}.'],
    ['the text of a text', '"{}"', '"{}" is not an object such as {"entries": [{"headline": "…"}]}.'],
  ];
  for (const [name, input, message] of REFUSED) {
    it(`is refused: ${name}`, () => {
      const result = parseTimeline(input);
      expect(result).not.to.have.property('document');
      expect(result.issues[0]!.message).to.equal(message);
    });
  }
});

describe('the text of a document', () => {
  it('is read', () => {
    expect(parseTimeline(JSON.stringify(aDocument())).document).to.deep.equal(aDocument());
  });

  it('may begin with a byte order mark', () => {
    expect(parseTimeline(`\uFEFF${JSON.stringify(aDocument())}`)).to.deep.equal({
      document: aDocument(),
      issues: [],
    });
    expect(parseTimeline('\uFEFF{"a" 1}').issues[0]!.message).to.contain('column 5');
  });

  for (const [name, text] of [
    ['a comma too many', '{"version": 1,}'],
    ['nothing', ''],
    ['half of it', '{"version": 1'],
    ['HTML', '<!doctype html>'],
    ['two byte order marks', `\uFEFF\uFEFF${JSON.stringify(aDocument())}`],
  ]) {
    it(`is refused with ${name}`, () => {
      const {document, issues} = parseTimeline(text);
      expect(document).to.equal(undefined);
      expect(issues).to.have.length(1);
      expect([issues[0]!.code, issues[0]!.path]).to.deep.equal(['json', '']);
      expect(issues[0]!.message).to.match(/^The text is not JSON\. ./);
    });
  }

  it('may have a __proto__ and do no harm', () => {
    const text = JSON.stringify(aDocument()).replace('{', '{"__proto__": {"polluted": true},');
    const {document} = parseTimeline(text);
    expect(document).to.deep.equal(aDocument());
    expect(Object.getPrototypeOf(document)).to.equal(Object.prototype);
    expect({}).not.to.have.property('polluted');
  });

  it('is not given a field by a __proto__', () => {
    const text = JSON.stringify(aDocument()).replace('"entries":', '"__proto__":{"entries":[]},"others":');
    expect(parseTimeline(text).issues[0]!.message).to.contain('entries: Required');
  });
});

describe('a list under another name', () => {
  const LISTS: readonly [name: string, document: object, path: string][] = [
    ['of a map', {type: 'FeatureCollection', features: [{properties: {name: 'A'}}]}, 'features'],
    ['of a query', {head: {vars: ['a']}, results: {bindings: [{a: {value: 'A'}}]}}, 'results.bindings'],
    ['of structured data', {'@context': 'https://schema.org', '@graph': [{name: 'A'}]}, '["@graph"]'],
    ['of a feed', {feed: {title: 'A'}, items: [{title: 'A'}]}, 'items'],
    ['beside lists of the format', {actors: [{id: 'a', name: 'A'}], posts: [{title: 'A'}]}, 'posts'],
  ];
  for (const [name, document, path] of LISTS) {
    it(`is named: ${name}`, () => {
      expect(parseTimeline(document).issues[0]!.message).to.equal(
        `entries: Required, but missing. There is a list in ${path}. If it has the entries, name it "entries", at the top level; give each of them a "headline" and a "date".`,
      );
    });
  }

  it('is not named where it has no objects, or is deep in the document', () => {
    const documents = [
      {values: [['date', 'headline']]},
      {errors: ['a']},
      {a: {b: {c: {d: [{}]}}}},
      {actors: [{id: 'a', name: 'A'}]},
    ];
    for (const document of documents)
      expect(parseTimeline(document).issues[0]!.message).to.equal('entries: Required, but missing.');
  });
});

describe('a text that is no JSON, but a record', () => {
  for (const [text, message] of [
    ['date,headline\n1998,A', /^The text is not JSON\. This is a sheet\./],
    ['"headline";"date"\n', /This is a sheet/],
    ['title: A\nentries:\n  - date: 1998\n', /This is YAML/],
    ['callback({"entries": []});', /This is a script/],
    [")]}'\n{}", /This is a script/],
    ['<!-- {"entries": []} -->', /This is HTML, which an editor has probably added/],
    ['{"date": 1', /The text ends too early/],
    ['Error: no such file', /straight double quotes/],
  ] as const) {
    it(`is named: ${JSON.stringify(text)}`, () => {
      expect(parseTimeline(text).issues.map(({message: one}) => one)).to.satisfy(
        (all: string[]) => all.length === 1 && message.test(all[0]!),
      );
    });
  }
});

describe('a name that an object has twice', () => {
  const listed = (text: string) => finished(repeatedNames(text, JSON.parse(text)));
  const repeatedIn = (text: string) =>
    parseTimeline(text).issues.flatMap(({severity, message}) => (severity === 'warning' ? [message] : []));
  const twice = (path: string) => `${path}: This name is in the same object twice. Only the last one counts.`;

  it('is a warning, since one of the values is lost', () => {
    const text =
      '{"entries": [{"date": "1998", "headline": "a"}, {"date": "1998", "headline": "\\"date\\": \\\\", "date": "1999"}], "title": "T", "entries": [{"headline": "b"}]}';
    const {document} = parseTimeline(text);
    expect(document!.entries.map(({headline}) => headline)).to.deep.equal(['b']);
    expect(repeatedIn(text)).to.deep.equal([twice('entries[1].date'), twice('entries')]);
  });

  it('is none in objects beside or within one another, and in texts', () => {
    const text = '{"title": "{\\"title\\": 1}", "source": {"title": "title"}, "entries": []}';
    expect(repeatedIn(text)).to.deep.equal([]);
  });

  it('is never found in what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(listed(JSON.stringify({value}))).to.deep.equal([]);
      }),
      SETTINGS,
    );
  });

  it('is listed up to the limit', () => {
    const names = Array.from({length: 2000}, () => '"a": 1').join();
    expect(listed(`{${names}}`)).to.have.length(500);
  });

  for (const piece of ['"a": 1, ', '"a": "\\\\", ', '"a": [{}], ', '"a": "\\"\\"", ']) {
    itTakesLinearTime(`takes linear time: ${piece}`, (size) => {
      let index = 0;
      const text = piece.repeat(size).replaceAll('a', () => `a${(index += 1)}`);
      listed(`{${text}"z": 1}`);
    });
  }
});

describe('the parsed document', () => {
  it('is a copy: later changes of the page’s own do not reach it', () => {
    const own = aDocument({entries: [{actors: ['a'], sources: [{label: 'S', paragraphs: [1]}]}]});
    const before = structuredClone(own);
    const {document} = parseTimeline(own);
    own.title = 'Changed';
    own.entries[0]!.headline = 'Changed';
    own.entries[0]!.actors.push('b');
    own.entries[0]!.sources![0]!.paragraphs!.push(2);
    own.entries.pop();
    expect(document).to.deep.equal(before);
  });

  it('has copies of texts too', () => {
    const title = {en: 'Title', ko: '제목'};
    const {document} = parseTimeline(aDocument({title}));
    title.ko = 'Changed';
    expect(document!.title).to.deep.equal({en: 'Title', ko: '제목'});
  });

  it('leaves the page’s own as it was', () => {
    const frozen = JSON.stringify(aDocument());
    const own = aDocument();
    parseTimeline(own);
    expect(JSON.stringify(own)).to.equal(frozen);
  });

  it('may be frozen', () => {
    expect(parseTimeline(Object.freeze(aDocument())).issues).to.deep.equal([]);
  });

  it('may have no entries', () => {
    expect(parseTimeline(aDocument({entries: []})).issues).to.deep.equal([]);
  });
});

describe('the parser never throws', () => {
  it('on anything at all', () => {
    fc.assert(
      fc.property(anything, (input) => {
        expect(parseTimeline(input).issues).not.to.be.empty;
      }),
      SETTINGS,
    );
  });

  it('on any JSON text', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseTimeline(text).issues).not.to.be.empty;
      }),
      SETTINGS,
    );
  });

  it('on anything in the place of a field', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FIELDS), anything, (field, value) => {
        expect(parseTimeline({...aDocument(), [field]: value})).to.have.property('issues');
      }),
      SETTINGS,
    );
  });

  it('on anything in the place of a field of an entry', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ENTRY_FIELDS), anything, (field, value) => {
        const document = aDocument();
        const entries = [{...document.entries[0], [field]: value}];
        expect(parseTimeline({...document, entries})).to.have.property('issues');
      }),
      SETTINGS,
    );
  });

  it('on an object that contains itself', () => {
    const own: Record<string, unknown> = {};
    own.title = own;
    own.id = own;
    const {issues} = parseTimeline(own);
    expect(issues.find(({path}) => path === 'id')!.message).to.equal(
      'id: (object, not JSON) is not a string.',
    );
  });

  it('on a value that throws when it is read', () => {
    const thrown = new Error('not now');
    const fails = (): never => {
      throw thrown;
    };
    const documents: unknown[] = [
      Object.defineProperty({}, 'version', {get: fails}),
      Object.defineProperty(aDocument(), 'entries', {get: fails}),
      {...aDocument(), entries: [Object.defineProperty({}, 'headline', {get: fails})]},
      {...aDocument(), entries: new Proxy([], {get: fails})},
      new Proxy({}, {get: fails, has: fails, ownKeys: fails}),
    ];
    for (const document of documents) {
      const {issues, ...rest} = parseTimeline(document);
      expect(rest).to.deep.equal({});
      expect(issues.map(({code, severity}) => [code, severity])).to.deep.equal([['unreadable', 'error']]);
      expect(issues[0]!.message).to.contain('not now');
    }
  });

  it('on a bigint', () => {
    expect(parseTimeline({...aDocument(), version: 1n}).issues[0]!.message).to.equal(
      'version: (bigint, not JSON) is not one of 1.',
    );
  });
});

describe('a document that is refused', () => {
  it('has at least one error, and one that is accepted has none', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FIELDS), fc.jsonValue(), (field, value) => {
        const {document, issues} = parseTimeline({...aDocument(), [field]: value});
        expect(issues.some(({severity}) => severity === 'error')).to.equal(document === undefined);
      }),
      SETTINGS,
    );
  });
});
