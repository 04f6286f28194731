import {expect} from '@open-wc/testing';
import {converterFault} from '../../src/data/convert/converter-fault.js';
import {lossFaults, type LossType} from '../../src/data/convert/losses.js';
import {parseCsv} from '../../src/data/csv/parse-csv.js';
import {withAdvice} from '../../src/data/faults/advice.js';
import {faultAt, type Fault, type Param} from '../../src/data/faults/fault.js';
import {messages as english, type FaultKey} from '../../src/data/faults/messages.js';
import {faultText} from '../../src/data/faults/text.js';
import {mistakenAttribute, unreadRecord} from '../../src/data/faults/option-fault.js';
import {loadFaults} from '../../src/data/load/faults.js';
import {parseDocument} from '../../src/data/parse-document.js';
import {parseLoadSettings, parseOptions} from '../../src/element/options.js';
import {elementFault} from '../../src/features/page-record/lookup.js';
import {translator} from '../../src/format/translate.js';
import {messages as koMessages} from '../../src/languages/ko.js';
import {parseDay} from '../../src/model/day.js';
import {timelineOf} from '../../src/model/timeline.js';
import {aDocument} from '../support/builders.js';
import {messageOf} from '../support/faults.js';

const korean = translator('ko', koMessages);
const said = (fault: Fault) => faultText(withAdvice(fault), korean);

/** Texts that are not JSON, one for each way. */
const BROKEN_JSON = [
  'date,headline\n1998,A',
  'title: A\n',
  '{"title": "A", "title": "B", "entries": []}',
  ...['[1,]', '[1 2]', '["a"b"]', "['']", '{,}', '{"a"}', '[,]', '[01]', '["a', '["\t"]'],
  ...['["\\x"]', '[//]', '[\u00a0]', '[;]', '[}', '[', '1 1', '', '[<br>]', '[&quot;]', '[NaN]', '{} {}'],
];

/** Dates that are not EDTF, one for each advice. */
const BAD_DATES = [
  ...['2017/1/1', '11/12/2024', '2024\u201111-12', '2024-\u200b11-12', '45608', '44 BC', '11/12/24'],
  ...['2024-12-03T23:20', 'Winter 2024', '1984-1X', 'TBD', 'before 1850'],
  ...['500–400 BC', '44', '–1945', '\u22121945', '1914–', '1914 and 1918', 'early 1800s'],
  ...['明治5年9月12日', '2024-11-12 00:00:00'],
];

/** Dates that are EDTF but probably mean something else, beside others that say so. */
const DOUBTFUL_DATES = [
  '1912-13',
  '1920-21',
  '2010-11',
  '2475',
  '4278',
  '5323',
  '9999-01-01',
  '1900-01-01T00:00:00',
];

/** Faults of many kinds, as documents, sheets, servers and options have them. */
function manyFaults(): Fault[] {
  const bad = {
    ...aDocument({
      actors: [{id: 'a', name: 'A'}],
      entries: [
        {kind: 'rumour', actors: ['nobody'], claims: [{claim: 'none', stance: 'confirms'}]},
        {links: [{type: 'about', to: 'nowhere'}], date: '2024-13-01'},
        {date: '2025/2024', place: {name: 'x', timeZone: 'Nowhere'}},
      ],
    }),
    version: 2,
    lang: 5,
    source: [],
    kinds: {},
    claims: 'none',
    own: 1,
    contact: 'tel:1',
  };
  const media = {src: 'a', alt: 'b', width: '1', height: 0};
  const actor = {id: 'a b', name: '', country: 'kr'};
  const statuses = [400, 401, 403, 404, 410, 429, 500, 503];
  return [
    ...parseDocument(bad).faults,
    ...parseDocument({...aDocument({lang: 'e'}), actors: [actor]}).faults,
    ...parseDocument({...aDocument(), entries: [{...aDocument().entries[0], media}]}).faults,
    ...parseDocument(aDocument({entries: [{id: 'a', date: 'soon'}, {id: 'a'}]})).faults,
    ...BAD_DATES.flatMap((revised) => parseDocument({...aDocument(), revised}).faults),
    ...parseDocument(aDocument({title: '<b>T</b>'})).faults,
    ...parseDocument(aDocument({title: 'T'.repeat(20_001)})).faults,
    ...parseDocument({...aDocument(), entries: Array.from({length: 501}, () => 1)}).faults,
    ...parseDocument({entries: [{id: 'a', headline: 'A', after: 'a', media: [{src: 'a.png'}, {}]}]}).faults,
    ...parseDocument({entries: [{id: 'a', headline: 'A', date: '1998', after: 'a'}]}).faults,
    ...parseDocument({
      entries: [{headline: 'A', link: 'https://a.org', media: [{src: 'https://youtu.be/a'}]}],
    }).faults,
    ...parseDocument({entries: [{headline: 'A', media: [{src: 'a.mp4'}]}]}).faults,
    ...parseDocument({1969: [{}], 1970: [{}]}).faults,
    ...parseDocument(unreadable()).faults,
    ...parseDocument({title: null, posts: [{}], source: 'A', claims: 'B'}).faults,
    ...[null, undefined, [], {events: []}, ...BROKEN_JSON].flatMap((input) => parseDocument(input).faults),
    ...[
      'date,headline,actors,actors\n2024-13-01,One,a,b,c,d\n',
      'date,headline\n2024,"Two\n',
      'date,headline,sources.url\n2024,One,"page\njavascript:x"\n,Two,',
      'kind,headline\nevent,One',
      'date,event\n2024,One',
      'date 2024,headline One\n2025,Two',
      'BEGIN:VCALENDAR\n',
      '<?xml version="1.0"?>',
      '<html>',
      'google.visualization.Query.setResponse({});',
      'const record = {};',
      'Päivä,Otsikko\n1998,A',
      '{"entries": []}',
      'date,headline,links,claims\n2024,A,https://a.org b,c\n',
      'date,headline,media,media.alt\n2024,A,a.png,"B\nC"\n',
      'date,headline,actor\n2024,A,"US, UK"\n2024,B,US\n2024,C,UK\n',
      'date,headline,sources\n2024,A,https://a.org and https://b.org\n',
      'date,time,headline\n1998,09:00,#REF!\n#N/A,,B\n2024-01-01T09:00:00/2024-01-02,,C',
      'kind,id,date,headline,actor,claims\nactor,a,,A\nclaim,c,,C\nx,,2024,B,b,d:denies',
    ].flatMap((text) => parseCsv(text).faults),
    ...[
      ...[
        loadFaults.address,
        loadFaults.quotes,
        loadFaults.network,
        loadFaults.cors,
        loadFaults.file,
        loadFaults.editor,
        loadFaults.broken,
        loadFaults.empty,
      ].map((of) => of('a.json')),
      ...[
        loadFaults.timeout('a.json', 2500),
        loadFaults.size('a.json', 5000),
        loadFaults.encoding('UTF-8'),
        loadFaults.binary(),
      ],
      ...statuses.map((status) => loadFaults.http('a.json', status)),
      loadFaults.type('a.json', 'text/x', 'page'),
      loadFaults.type('a.json', 'x', 'other'),
    ].map((fault) => fault.toFault()),
    ...parseDocument(aDocument({entries: [{sources: [{label: 'A', url: 'www.a.example'}]}]})).faults,
    ...parseDocument(aDocument({entries: DOUBTFUL_DATES.map((date) => ({date}))})).faults,
    ...parseCsv('date,era,headline\n0044,BC,A\n').faults,
    ...parseCsv('date,headline,sources\n2024,A,www.a.example\n').faults,
    ...parseCsv(`date,headline${',q'.repeat(21)}\n2024,A${',1'.repeat(21)}\n`).faults,
    // These need an export that fails.
    faultAt([], 'export', {found: 'json', expected: 'Error: refused'}),
    faultAt([], 'downloads'),
    ...optionFaults(),
    mistakenAttribute('data'),
    unreadRecord(),
    elementFault('#a', undefined),
    elementFault('#a', document.body),
    ...conversionFaults(),
  ].map(withAdvice);
}

function conversionFaults(): Fault[] {
  const types = Object.keys(english).filter((key) => key.startsWith('loss.'));
  return [
    ...lossFaults(
      types.map((key) => ({
        type: key.slice(5) as LossType,
        field: 'background',
        where: 'events[0]',
        found: 'x',
      })),
    ),
    faultAt([], 'no-entries'),
    faultAt([], 'own-format'),
    // From the converter of TimelineJS: without an example.
    ...(['expected.object', 'expected.list'] as const).map((key) =>
      faultAt([], 'type', {found: 1, expected: {key}}),
    ),
    faultAt([], 'undated-items', {found: 2}),
    faultAt([], 'untitled-items', {found: 2}),
    faultAt([], 'next-date', {found: '2004'}),
    faultAt([], 'no-converter', {expected: 'TimelineJS'}),
    converterFault('markwhen', {key: 'expected.install', params: {package: '@markwhen/parser'}}),
  ];
}

function unreadable(): unknown {
  return Object.defineProperty({}, 'version', {
    get() {
      throw new Error('boom');
    },
  });
}

function optionFaults(): Fault[] {
  const faults: Fault[] = [];
  const raw = {
    layout: 'x',
    kinds: 'x',
    search: {},
    selected: 'x',
    limit: 0,
    headingLevel: 9,
    heading: '',
    to: 'x',
  };
  parseOptions(raw, {timeline: timelineOf(aDocument()), parseDay}, (fault) => faults.push(fault));
  parseLoadSettings({timeout: 'x', maxBytes: 'x'}, (fault) => faults.push(fault));
  return faults;
}

describe('the faults that are tried here', () => {
  it('use every message that a fault can have', () => {
    const used = new Set<string>();
    const use = (param: Param) => {
      if (typeof param !== 'object') return;
      used.add(param.key);
      Object.values(param.params ?? {}).forEach(use);
    };
    // A browser has to block a frame for this one.
    used.add('fault.blocked');
    for (const {code, params} of manyFaults()) {
      used.add(`fault.${code}`);
      Object.values(params).forEach(use);
    }
    const keys = Object.keys(english).filter((key) => !/^(fault\.at|place\..*)$/.test(key));
    // For a type that the format does not have, and for the renderer.
    const unused = ['expected.other', 'expected.interfaceLanguage'];
    expect(keys.filter((key) => !used.has(key))).to.have.members(unused);
  });
});

describe('in Korean', () => {
  it('fields and columns with names that are not in the format are called what they are', () => {
    const [columns] = parseCsv(`date,headline${',q'.repeat(21)}\n2024,A${',1'.repeat(21)}\n`).faults.filter(
      ({code}) => code === 'unknown-columns',
    );
    expect(said(columns!)).to.contain('열이 21개 있어 무시합니다');
    const guess = faultAt(['entries', 0, 'titel'], 'field-guess', {expected: 'title'});
    expect(said(guess)).to.contain('"title" 필드인가요?').and.not.contain('열인가요');
  });

  it('place, found and expected are in the sentence', () => {
    const [kind, actor] = parseDocument(
      aDocument({actors: [{id: 'a', name: 'A'}], entries: [{kind: 'rumour', actors: ['nobody']}]}),
    ).faults;
    expect(said(kind!)).to.equal(
      'entries[0].kind: "rumour": 유형 가운데 이런 id가 없습니다. id를 고치거나 이 id로 추가하세요.',
    );
    expect(said(actor!)).to.equal(
      'entries[0].actors[0]: "nobody": 주체 가운데 이런 id가 없습니다. id를 고치거나 이 id로 추가하세요.',
    );
    expect(said(faultAt(['entries'], 'type', {found: {}, expected: {key: 'expected.list'}}))).to.equal(
      'entries: {} 대신 목록 형식의 값이 필요합니다.',
    );
    expect(said(faultAt([], 'missing'))).to.equal('필수 필드가 빠져 있습니다.');
  });

  it('rows and columns of a sheet are translated', () => {
    const [fault] = parseCsv('date,headline\n2024-13-01,One').faults;
    expect(said(fault!)).to.equal(
      '2행 date 열: "2024-13-01": EDTF 날짜가 아닙니다. 그런 날짜나 시각은 없습니다. 2024-11-13처럼 연-월-일로 고치세요.',
    );
    const lines = parseCsv('date,headline,sources\n2024,One,"a\nhttps://["').faults[0]!;
    expect(said(lines)).to.match(/^2행 sources 열 2번째 줄: "https:\/\/\[": 여기에 쓸 수 없는 주소입니다\. /);
    const cells = parseCsv('date,headline\n2024,One,two').faults[0]!;
    expect(said(cells)).to.match(/^2행: 이 행에는 셀이 3개 있지만 머리글에는 2개뿐입니다\./);
  });

  it('lines and columns of a text are translated', () => {
    expect(said(parseDocument('{\n"a": 1,\n}').faults[0]!)).to.equal(
      'JSON으로 읽을 수 없습니다. 2번째 줄 7번째 글자: 닫는 괄호 앞의 쉼표를 지우세요.',
    );
  });

  it('answers of a server are translated', () => {
    expect(said(loadFaults.http('a.json', 404).toFault())).to.equal(
      'src: 서버가 "a.json" 요청에 404 상태로 응답했습니다. 그 주소에는 아무것도 없습니다. 주소를 잘못 적지 않았는지 확인하세요.',
    );
  });

  it('no fault has words of English', () => {
    // What was found may be anything; names of the format and of options, and commands are in Latin letters.
    const isEnglish = /\b(a|an|the|is|not|of|one|or|more|and|it|from|to|such|check|line|row)\b/i;
    for (const fault of manyFaults()) {
      const {found, ...params} = fault.params;
      const text = said({
        ...fault,
        path: [],
        params: found === undefined ? params : {...params, found: '값'},
      });
      expect(text.replace(/"[^"]*"|npx .* FILE/g, ''), messageOf(fault)).not.to.match(isEnglish);
    }
  });

  it('each message has the placeholders of the English one', () => {
    const placeholders = (message: string) => [...new Set(message.match(/\{\w+\}/g))];
    for (const [key, message] of Object.entries(english)) {
      expect(placeholders(koMessages[key as FaultKey] as string), key).to.have.members(placeholders(message));
    }
  });
});
