import {expect} from '@open-wc/testing';
import {parseCsv} from '../../src/data/csv/parse-csv.js';
import {isFault, issueAt, type Issue} from '../../src/data/issues.js';
import {jsonFault} from '../../src/data/json/syntax-fault.js';
import {LoadFault, loadIssue, type LoadCode} from '../../src/data/load/faults.js';
import {parseTimeline} from '../../src/data/parse.js';
import {warningOf, parseOptions} from '../../src/element/options.js';
import {faultParts, faultWords} from '../../src/format/faults.js';
import {translator} from '../../src/format/translate.js';
import type {Message} from '../../src/format/message.js';
import {messages as enFaults} from '../../src/features/issues/messages.js';
import {koFaults} from '../../src/languages/ko-faults.js';
import {parseDay} from '../../src/model/day.js';
import {timelineOf} from '../../src/model/timeline.js';
import {aDocument} from '../support/builders.js';

const english = translator('en', enFaults);
const korean = translator('ko', koFaults);

const CODES = Object.keys(enFaults).flatMap((key) => /^fault\.(?!at$)(.+)$/.exec(key)?.[1] ?? []);

/** An issue of each code. */
const ofDocuments = CODES.filter(isFault).map((code) =>
  issueAt(['entries', 3, 'date'], code, 'x', 'an actor'),
);
const ofLoading = CODES.filter((code): code is LoadCode => code.startsWith('load-')).map((code) =>
  loadIssue(new LoadFault(code, 'https://example.org/a.json', '404', 'page')),
);

/** A document, a sheet or a text that is not JSON with faults of many sorts: what they expect is told in words too. */
function manyIssues(): Issue[] {
  const bad = {
    ...aDocument({
      actors: [],
      entries: [
        {kind: 'rumour', actors: ['nobody'], claims: [{claim: 'none', stance: 'confirms'}]},
        {links: [{type: 'about', to: 'nowhere'}], date: '2024-13-01'},
      ],
    }),
    version: 2,
    lang: 5,
    source: [],
    kinds: {},
    claims: 'none',
    own: 1,
  };
  const media = {src: 'a', alt: 'b', width: '1', height: 0};
  return [
    ...parseTimeline(bad).issues,
    ...parseTimeline({...aDocument(), entries: [{...aDocument().entries[0], media}]}).issues,
    ...parseTimeline(null).issues,
    ...parseCsv('date,headline,actors,actors\n2024-13-01,One,a,b,c,d\n2024,"Two\n').issues,
    ...parseCsv('date,headline,sources.url\n2024,One,"page\njavascript:x"\n,Two,').issues,
    ...parseCsv('kind,headline\nevent,One').issues,
  ];
}

function optionIssues(): Issue[] {
  const issues: Issue[] = [];
  parseOptions(
    {
      layout: 'pile',
      kinds: 'x',
      controls: '',
      selected: 'x',
      limit: 0,
      headingLevel: 9,
      heading: ' ',
      from: 'soon',
    },
    {timeline: timelineOf(aDocument()), parseDay},
    (...warning) => issues.push(warningOf(...warning)),
  );
  issues.push(warningOf('from', 'soon', 'a day such as 2024-11-13'));
  return issues;
}

describe('in English a fault is told in the words of its message', () => {
  for (const issue of [...ofDocuments, ...ofLoading]) {
    it(issue.code, () => expect(faultWords(issue, english)).to.equal(issue.message));
  }

  it('whatever is expected', () => {
    const issues = [...manyIssues(), ...optionIssues()];
    expect(issues.length).to.be.greaterThan(20);
    expect(issues.map((issue) => faultWords(issue, english))).to.deep.equal(
      issues.map(({message}) => message),
    );
  });
});

describe('in Korean', () => {
  const said = (issue: Issue) => faultWords(issue, korean);

  it('the place, what was found and what was expected are told', () => {
    const [kind, actor] = parseTimeline(
      aDocument({actors: [], entries: [{kind: 'rumour', actors: ['nobody']}]}),
    ).issues;
    expect(said(kind!)).to.equal('entries[0].kind: "rumour": 유형 가운데 이런 id가 없습니다.');
    expect(said(actor!)).to.equal('entries[0].actors[0]: "nobody": 주체 가운데 이런 id가 없습니다.');
    expect(said(issueAt(['entries'], 'type', {}, 'a list'))).to.equal(
      'entries: {} 대신 목록 형식의 값이 필요합니다.',
    );
    expect(said(issueAt([], 'missing'))).to.equal('필수 필드가 빠져 있습니다.');
  });

  it('rows and columns of a sheet are told', () => {
    const [issue] = parseCsv('date,headline\n2024-13-01,One').issues;
    expect(said(issue!)).to.equal(
      '2행 date 열: "2024-13-01": EDTF 날짜가 아닙니다. 그런 날이나 시각은 없습니다.',
    );
    const lines = parseCsv('date,headline,sources\n2024,One,"a\nhttps://["').issues[0]!;
    expect(said(lines)).to.match(/^2행 sources 열 2번째 줄: "https:\/\/\[" 대신 http\(s\) 주소나/);
    const cells = parseCsv('date,headline\n2024,One,two').issues[0]!;
    expect(said(cells)).to.match(/^2행: 이 행에는 칸이 3개 있지만 머리글에는 2개뿐입니다\./);
  });

  it('lines and columns of a text are told', () => {
    const issue = issueAt([], 'json', undefined, jsonFault('{\n"a": 1,\n}'));
    expect(said(issue)).to.equal(
      'JSON으로 읽을 수 없습니다. 2번째 줄 7번째 칸: 닫는 괄호 앞에는 쉼표를 쓰지 않습니다. 쉼표를 지우세요.',
    );
  });

  it('every way in which a text fails to be JSON is told', () => {
    const texts = ['[1,]', '[1 2]', '["a"b"]', "['']", '{,}', '{"a"}', '[,]', '[01]', '["a', '["\t"]'];
    const others = ['["\\x"]', '[//]', '[\u00a0]', '[;]', '[}', '[', '1 1', ''];
    for (const text of [...texts, ...others]) {
      expect(said(issueAt([], 'json', undefined, jsonFault(text))), text).not.to.match(/[a-z]{3}|line/);
    }
  });

  it('each answer of a server has its advice', () => {
    const at = (status: number) => said(loadIssue(new LoadFault('load-http', 'data.json', String(status))));
    expect(at(404)).to.equal(
      'src: 서버가 404 상태로 응답했습니다. 그 주소에는 아무것도 없습니다. 주소의 철자를 확인하세요.',
    );
    for (const status of [400, 401, 403, 410, 429, 500, 503]) {
      expect(at(status), String(status)).to.match(/^src: 서버가 \d+ 상태로 응답했습니다\. [^a-z]+$/);
    }
    for (const what of ['page', 'other']) {
      expect(said(loadIssue(new LoadFault('load-type', 'a', 'text/x', what)))).not.to.match(/let|check/);
    }
  });

  it('no fault keeps words of English', () => {
    // What may stand in Latin letters: names of the format, of options, and what was found.
    const rest = (issue: Issue) =>
      faultParts(issue, korean)
        .sentence.filter(({role}) => role !== 'found')
        .map(({text}) => text.replace(/"[^"]*"/g, ''))
        .join('');
    const english = /\b(a|an|the|is|not|of|one|or|more|and|it|from|to|such|check|line|row)\b/;
    for (const issue of [...ofDocuments, ...ofLoading, ...manyIssues(), ...optionIssues()]) {
      expect(rest(issue), issue.message).not.to.match(english);
    }
  });

  it('has every key, with the parameters of the English one', () => {
    const forms = (message: Message) => (typeof message === 'string' ? [message] : Object.values(message));
    const params = (message: Message) => [
      ...new Set(forms(message).flatMap((text) => text.match(/\{\w+\}/g) ?? [])),
    ];
    expect(Object.keys(koFaults)).to.have.members(Object.keys(enFaults));
    for (const [key, message] of Object.entries(enFaults)) {
      const other = koFaults[key as keyof typeof enFaults];
      expect(params(other), key).to.have.members(params(message));
      expect(typeof other, key).to.equal(typeof message);
      for (const text of forms(other)) expect(text.trim(), key).not.to.equal('');
    }
  });
});

describe('what is put into a sentence', () => {
  it('is told apart from it', () => {
    const issue = issueAt(['entries', 0, 'extent'], 'value', 'long', '"throughout", "within"');
    expect(faultParts(issue, english)).to.deep.equal({
      path: 'entries[0].extent',
      sentence: [
        {text: '"long"', role: 'found'},
        {text: ' is not one of '},
        {text: '"throughout", "within"', role: 'expected'},
      ],
    });
  });

  for (const text of ['{expected}', '$&', 'a list', '\u202e', 'one of {list}']) {
    it(`is taken for what it is: ${JSON.stringify(text)}`, () => {
      const issue = issueAt(['lang'], 'language', text);
      expect(faultWords(issue, english)).to.equal(issue.message);
      expect(faultParts(issue, korean).sentence[0]).to.deep.equal({text: issue.found, role: 'found'});
    });
  }
});

describe('a fault that nobody has words for', () => {
  it('is told in its own', () => {
    const own = {...issueAt(['a'], 'id', 'x'), code: 'tidings' as 'id', message: 'a: so it is'};
    expect(faultWords(own, korean)).to.equal('a: so it is');
    expect(faultWords({...own, path: '', message: 'so it is'}, korean)).to.equal('so it is');
  });

  it('may be told in the words of a page', () => {
    const words = translator('de', {...enFaults, 'fault.type': '{expected} erwartet, nicht {found}'});
    expect(faultWords(issueAt(['a'], 'type', 1, 'a list'), words)).to.equal('a: a list erwartet, nicht 1');
  });
});
