// The command as whoever installs the package has it: in an empty folder, with nothing of this project near.
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import {isBuiltin} from 'node:module';
import {tmpdir} from 'node:os';
import path from 'node:path';
import test, {after} from 'node:test';
import {withImports} from '../../scripts/size.mjs';
import {installPackage} from './support/package.mjs';
import {ROOT} from './support/server.mjs';

const NAME = 'dprk-deployment-timeline';
const home = `${mkdtempSync(`${tmpdir()}/timeline-cli-`)}/`;
after(() => rmSync(home, {recursive: true, force: true}));
const {folder} = installPackage(home);
writeFileSync(`${home}package.json`, '{"private": true}');
// What `npm install` does beside unpacking: it adds the dependencies and links the command.
const dependencies = Object.keys(JSON.parse(readFileSync(`${folder}package.json`, 'utf8')).dependencies);
for (const name of dependencies) {
  mkdirSync(path.dirname(`${home}node_modules/${name}`), {recursive: true});
  symlinkSync(`${ROOT}node_modules/${name}`, `${home}node_modules/${name}`);
}
execFileSync('npm', ['rebuild', '--offline', '--silent'], {cwd: home});

/** Runs the command with arguments, as `npx` would find it. */
function run(args, {input = '', bin = `${home}node_modules/.bin/${NAME}`} = {}) {
  const {status, stdout, stderr} = spawnSync(bin, args, {cwd: home, input, encoding: 'utf8'});
  return {status, stdout, stderr};
}

const COMMAND = `"${home}node_modules/.bin/${NAME}"`;

/** Runs a line of a shell. */
function shell(line) {
  const {status, stdout, stderr} = spawnSync('sh', ['-c', line], {cwd: home, encoding: 'utf8'});
  return {status, stdout, stderr};
}

function written(name, content) {
  writeFileSync(home + name, content);
  return name;
}

const ENTRY = {id: 'a', kind: 'event', standing: 'unstated', date: '2024-11-12', actors: [], headline: 'A'};
const DOCUMENT = {
  version: 1,
  id: 'd',
  lang: 'en',
  title: 'T',
  source: {title: 'S'},
  actors: [],
  entries: [ENTRY],
};
const good = written('good.json', JSON.stringify(DOCUMENT));
const warned = written('warned.json', JSON.stringify({...DOCUMENT, titel: 'T'}));
const bad = written(
  'bad.json',
  JSON.stringify({...DOCUMENT, titel: 'T', entries: [{...ENTRY, date: '2024-13-01'}]}),
);
const sheet = written('sheet.csv', 'date,headline,actor\n2024-11-12,A,South Korea\n2024-13-01,B,NIS\n');

const BAD_DATE =
  '"2024-13-01" is not an EDTF date: there is no such day or time. Correct it: year-month-day, as in 2024-11-13.';

test('npx finds it', () => {
  const {version} = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
  const {status, stdout} = run(['--offline', NAME, '--version'], {bin: 'npx'});
  assert.deepEqual([status, stdout], [0, `${version}\n`]);
});

test('it needs only dependencies of the package and an optional one, and contains no code for pages', () => {
  const files = withImports(['dist/cli.js']);
  const code = files.map((file) => readFileSync(folder + file, 'utf8')).join('\n');
  const imported = [...code.matchAll(/(?:from|import)\s*\(?\s*["'`]([\w@./:-]+)["'`]/g)].map(
    ([, name]) => name,
  );
  assert.notEqual(imported.length, 0);
  const known = [...dependencies, '@markwhen/parser'];
  assert.deepEqual(
    imported.filter(
      (name) =>
        !name.startsWith('./') &&
        !isBuiltin(name) &&
        !known.some((one) => name === one || name.startsWith(`${one}/`)),
    ),
    [],
  );
  assert.ok(!/lit-html|LitElement|customElements/.test(code));
});

test('check: a good document', () => {
  assert.deepEqual(run(['check', good, `${folder}dist/data/article.json`.replace(home, '')]), {
    status: 0,
    stdout: `good.json: no faults\nnode_modules/${NAME}/dist/data/article.json: no faults\n`,
    stderr: '',
  });
});

test('check: errors, with warnings after them', () => {
  const {status, stdout, stderr} = run(['check', bad]);
  assert.deepEqual([status, stderr], [1, '']);
  const [name, errors = '', error, warnings = '', warning] = stdout.split('\n');
  assert.deepEqual(
    [name, error, warning],
    [
      'bad.json',
      `    entries[0].date: ${BAD_DATE}`,
      '    titel: The format has no such field. It is ignored.',
    ],
  );
  assert.match(errors, /^ {2}1 error:$/);
  assert.match(warnings, /^ {2}1 warning/);
});

test('check: warnings alone are no failure', () => {
  const {status, stdout} = run(['check', warned]);
  assert.equal(status, 0);
  assert.match(stdout, /titel: The format has no such field/);
});

test('check: a sheet, by row and column', () => {
  const {status, stdout} = run(['check', sheet]);
  assert.equal(status, 1);
  assert.match(stdout, new RegExp(`^ {4}row 3, column date: ${BAD_DATE}$`, 'm'));
});

test('check: in Korean', () => {
  const {status, stdout} = run(['check', '--lang', 'ko-KR', sheet, good]);
  assert.equal(status, 1);
  assert.match(stdout, /3행 date 열: "2024-13-01": EDTF 날짜가 아닙니다/);
  assert.match(stdout, /good\.json: 잘못된 곳이 없습니다./);
});

test('check: as JSON', () => {
  const {status, stdout} = run(['check', '--json', good, sheet, 'none.json']);
  assert.equal(status, 2);
  assert.deepEqual(JSON.parse(stdout), [
    {file: 'good.json', valid: true, issues: []},
    {
      file: 'sheet.csv',
      valid: false,
      issues: [
        {
          severity: 'error',
          path: 'row 3, column date',
          code: 'date-nonexistent',
          found: '"2024-13-01"',
          expected: '',
          message: `row 3, column date: ${BAD_DATE}`,
        },
      ],
    },
    {file: 'none.json', valid: false, issues: [], unreadable: 'there is no such file'},
  ]);
});

for (const [name, input, status] of [
  ['a document', JSON.stringify(DOCUMENT), 0],
  ['a document with a fault', JSON.stringify({...DOCUMENT, id: ''}), 1],
  ['a sheet', 'date,headline\n2024,A\n', 0],
  ['a sheet with a fault', 'date;headline\n2024-13;A\n', 1],
  ['nothing', '', 1],
]) {
  test(`check: through a pipe, ${name}`, () => {
    assert.equal(run(['check', '-'], {input: String(input)}).status, status);
  });
}

for (const [name, bytes, status] of [
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${JSON.stringify(DOCUMENT)}`), 0],
  ['UTF-16', Buffer.from(`\uFEFF${JSON.stringify(DOCUMENT)}`, 'utf16le'), 0],
  ['no encoding at all', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), 2],
]) {
  test(`check: a file in ${name}`, () => {
    assert.equal(run(['check', written('encoded.json', bytes)]).status, status);
  });
}

test('check: nothing in a document reaches the terminal as a command', () => {
  const name = written(
    'escapes.json',
    JSON.stringify({...DOCUMENT, '\u001b[2J\u009b31m\u202e': 1, lang: '\u009b\u202e'}),
  );
  for (const args of [[], ['--json']]) {
    const {stdout} = run(['check', ...args, name]);
    for (const character of ['\u001b', '\u009b', '\u202e']) assert.ok(!stdout.includes(character));
    assert.match(stdout, /\\u009b\\u202e/);
  }
  const [{issues}] = JSON.parse(run(['check', '--json', name]).stdout);
  assert.ok(issues.some(({path}) => path.includes('\u009b31m\u202e')));
});

test('check: into a file', () => {
  for (const args of [[], ['--json']]) {
    const {stdout} = run(['check', bad, good, ...args]);
    assert.deepEqual(run(['check', bad, good, 'none.json', ...args, '--out', 'report.txt']), {
      status: 2,
      stdout: '',
      stderr: args.length > 0 ? '' : 'none.json: there is no such file\n',
    });
    if (args.length === 0) assert.equal(readFileSync(`${home}report.txt`, 'utf8'), stdout);
    else assert.equal(JSON.parse(readFileSync(`${home}report.txt`, 'utf8')).length, 3);
  }
  const {status, stderr} = run(['check', good, '--out', 'no/such/folder/report.txt']);
  assert.equal(status, 2);
  assert.match(stderr, /ENOENT/);
});

test('the file - is the standard output, and no other text is in it', () => {
  assert.equal(run(['check', good, '--out', '-']).stdout, 'good.json: no faults\n');
  assert.equal(run(['render', good, '--out', '-']).stdout, run(['render', good]).stdout);
  const dated = written('dated.csv', 'date,headline\n2017/1/1,A\n');
  assert.deepEqual(run(['check', '--fix', '--out', '-', dated]), {
    status: 0,
    stdout: 'date,headline\n2017-01-01,A\n',
    stderr: 'dated.csv: 1 date corrected\ndated.csv: no faults\n',
  });
  assert.ok(!existsSync(`${home}-`));
});

test('render: a year before our era, which begins with a dash', () => {
  const {status, stderr} = run(['render', good, '--from', '-0044']);
  assert.equal(status, 2);
  assert.match(stderr, /ambiguous\.\n[^]*--from=-XYZ/);
  assert.equal(run(['render', good, '--from=-0044']).status, 0);
});

test('check: more files than can be open at once', () => {
  mkdirSync(`${home}many`);
  for (let index = 0; index < 300; index += 1) written(`many/${index}.json`, JSON.stringify(DOCUMENT));
  const {status, stdout, stderr} = shell(`ulimit -n 64; ${COMMAND} check many/*.json`);
  assert.deepEqual([status, stderr], [0, '']);
  assert.equal(stdout.match(/no faults/g)?.length, 300);
});

test('check: a file that is too large for a text, and files with nothing in them', () => {
  const large = written('large.json', '');
  truncateSync(home + large, 600e6);
  assert.deepEqual(run(['check', large]), {status: 2, stdout: '', stderr: 'large.json: it is too large\n'});
  for (const name of ['empty.csv', 'empty.json', 'empty'])
    assert.ok(run(['check', written(name, ' \n')]).stdout.includes(`\n    "${name}" is empty.`), name);
  assert.match(run(['check', '-']).stdout, /^ {4}"-" is empty\./m);
});

test('an output that cannot be written is no fault of the document', {skip: !existsSync('/dev/full')}, () => {
  const {status, stderr} = shell(`${COMMAND} check good.json > /dev/full`);
  assert.equal(status, 2);
  assert.match(stderr, /^The output could not be written: ENOSPC.*\n$/);
  assert.deepEqual(shell(`${COMMAND} check none.json 2> /dev/full`), {status: 2, stdout: '', stderr: ''});
});

for (const [name, args, message] of [
  ['a file that is not there', ['check', 'none.json'], 'none.json: there is no such file'],
  ['a folder', ['check', '.'], '.: it is a folder'],
  ['no file', ['check'], 'check needs a file'],
  ['an unknown command', ['chekc'], 'no such command: chekc'],
  ['an argument with an escape sequence', ['x\u001b[31m'], 'no such command: x\\u001b[31m'],
  ['an unknown option', ['check', '--jsn', 'good.json'], "Unknown option '--jsn'"],
  ['an unknown language', ['check', '--lang', 'xx', 'good.json'], '--lang: xx is not one of en, ko'],
  ['two files to convert', ['convert', 'a', 'b'], 'convert needs one file'],
  [
    'groups that are neither',
    ['convert', 'a', '--groups', 'x'],
    '--groups: x is not one of kinds, actors, none',
  ],
  [
    'a language that is not one',
    ['render', '--lang', 'en_US'],
    '--lang: en_US is not a language tag such as',
  ],
  ['no language', ['render', '--lang', ''], '--lang:  is not a language tag such as en or pt-BR'],
  ['two files to draw', ['render', 'a', 'b'], 'render takes one file'],
  ['an unknown format', ['render', '--format', 'pdf'], '--format: pdf is not one of shadow, light, page'],
  ['a file to draw that is not there', ['render', 'none.json'], 'none.json: there is no such file'],
  ['arguments for the schema', ['schema', 'x'], 'schema takes no arguments: x'],
]) {
  test(`not understood or not readable: ${name}`, () => {
    const {status, stdout, stderr} = run([args].flat());
    assert.deepEqual([status, stdout], [2, '']);
    assert.ok(stderr.startsWith(String(message)), stderr);
  });
}

test('help: of all, of each command, and without a command', () => {
  for (const args of [
    ['--help'],
    ['-h'],
    ['help'],
    ['check', '--help'],
    ['convert', '-h'],
    ['from-timelinejs', '-h'],
    ['schema', '-h'],
    ['render', '--help'],
  ]) {
    const {status, stdout} = run(args);
    assert.deepEqual([status, stdout.startsWith(`Usage: ${NAME}`)], [0, true], args.join(' '));
  }
  const {status, stdout, stderr} = run([]);
  assert.deepEqual([status, stdout, stderr.startsWith('Usage')], [2, '', true]);
});

test('help names every attribute that render takes', () => {
  const {stdout} = run(['render', '--help']);
  for (const name of ['order', 'as-of', 'link-target'])
    assert.ok(new RegExp(`\\b${name}\\b`).test(stdout), name);
  assert.ok(
    stdout.split('\n').every((line) => line.length <= 120),
    'lines of usual width',
  );
});

test('schema: prints what is published', () => {
  const {status, stdout} = run(['schema']);
  assert.equal(status, 0);
  assert.deepEqual(JSON.parse(stdout), JSON.parse(readFileSync(`${folder}dist/schema.json`, 'utf8')));
});

const TIMELINEJS = {
  title: {text: {headline: 'A <b>title</b>'}},
  events: [
    {
      start_date: {year: '1066', month: '10', day: '14'},
      text: {headline: 'A battle'},
      background: {color: '#fff'},
    },
  ],
};

test('convert: a document that check finds good, and by type what did not come with it', () => {
  const name = written('timeline.json', JSON.stringify(TIMELINEJS));
  for (const command of ['convert', 'from-timelinejs']) {
    const {status, stdout, stderr} = run([command, name]);
    assert.equal(status, 0);
    const {title, entries} = JSON.parse(stdout);
    assert.deepEqual([title, entries.map(({date}) => date)], ['A title', ['1066-10-14']]);
    assert.equal(
      stderr,
      'timeline.json: 1 entry\nNot converted, or not exactly:\n  1 × Not kept: background\nEach value is listed with --verbose.\n',
    );
    assert.equal(run(['check', '-'], {input: stdout}).status, 0);
  }
  const {stderr} = run(['convert', name, '--verbose']);
  assert.match(stderr, /1 × Not kept: background\n {6}events\[0\]: \{"color":"#fff"\}\n$/);
});

test('convert: a sheet of TimelineJS, into a file', () => {
  const sheet =
    'Year,End Day,Headline,Text,Group\n1066,,A battle,<p>Text</p>,Wars\n1067,A peace,https://example.org,,\n';
  const name = written('My sheet.csv', sheet);
  const {status, stdout, stderr} = run(['convert', name, '--out', 'out.json', '--lang', 'fr']);
  assert.deepEqual([status, stdout], [0, '']);
  assert.match(
    stderr,
    /seems shifted[^\n]*\n {6}row 3: End Day: A peace; Headline: https:\/\/example\.org\n/,
  );
  const {title, lang, entries, kinds} = JSON.parse(readFileSync(`${home}out.json`, 'utf8'));
  assert.deepEqual([title, lang, entries[0].summary], ['My sheet', 'fr', 'Text']);
  assert.deepEqual([entries[0].kind, kinds[0].label], ['wars', 'Wars']);
  assert.equal(run(['check', 'out.json']).status, 0);
  assert.match(run(['convert', name, '--groups', 'none', '--verbose']).stderr, /row 2: Wars\n/);
});

test('an address is no file: each command says what to do', () => {
  const sheet = 'https://docs.google.com/spreadsheets/d';
  for (const command of ['check', 'convert', 'render']) {
    for (const [address, advice] of /** @type {const} */ ([
      [`${sheet}/e/X/pub?output=csv`, /it is an address, and the command reads files\. Download it first/],
      [`${sheet}/X/edit#gid=0`, /Publish to web/],
    ])) {
      const {status, stdout, stderr} = run([command, address]);
      assert.deepEqual([status, stdout], [2, ''], `${command} ${address}`);
      assert.match(stderr, advice);
      assert.doesNotMatch(stderr, /no such file/);
    }
  }
});

test('convert: nothing is written where there is no entry, or none of the formats', () => {
  for (const [text, message] of [
    ['{"events": []}', 'Nothing in it can become an entry.'],
    [
      '{"events": [\n  // none\n]}',
      'The text is not JSON. Line 2, column 3: JSON has no comments. Remove this one.',
    ],
    ['{"type": "FeatureCollection"}', 'This is none of the formats that can be converted: '],
    [JSON.stringify(DOCUMENT), 'This already is a record, which needs no conversion.'],
  ]) {
    const name = written('other.json', text);
    const {status, stdout, stderr} = run(['convert', name, '--out', 'none.json']);
    assert.deepEqual([status, stdout, existsSync(`${home}none.json`)], [1, '', false]);
    assert.ok(stderr.startsWith(`other.json cannot be converted:\n  ${message}`), stderr);
  }
});

test('convert: JSON in a script, as TimelineJS 2 published it', () => {
  const data = {timeline: {headline: 'H', type: 'default', date: [{startDate: '2012,1,26', headline: 'X'}]}};
  const name = written('timeline.jsonp', `storyjs_jsonp_data = ${JSON.stringify(data)}`);
  const {title, entries} = JSON.parse(run(['convert', name]).stdout);
  assert.deepEqual([title, entries[0].date, entries[0].headline], ['H', '2012-01-26', 'X']);
});

test('convert: files of other programs', () => {
  for (const [file, text] of [
    [
      'a.ics',
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20240102\r\nSUMMARY:A\r\nEND:VEVENT\r\nEND:VCALENDAR',
    ],
    ['a.xml', '<data><event start="Jan 2 2024" title="A"/></data>'],
    ['items.json', '[{"id": 1, "content": "A", "start": "2024-01-02"}]'],
  ]) {
    const {status, stdout} = run(['convert', written(file, text)]);
    assert.equal(status, 0, file);
    const {title, entries} = JSON.parse(stdout);
    assert.deepEqual(
      [title, entries.map(({date, headline}) => [date, headline])],
      [file.split('.')[0], [['2024-01-02', 'A']]],
    );
  }
});

test('convert: without the package that reads a format, it names what to install', () => {
  const {status, stderr} = run(['convert', written('plan.mw', '2024: A\n')]);
  assert.equal(status, 1);
  assert.match(stderr, /cannot be read as markwhen\..*npm install @markwhen\/parser/);
});

test('convert: a file that cannot be written', () => {
  const name = written('timeline.json', JSON.stringify(TIMELINEJS));
  const {status, stderr} = run(['convert', name, '--out', 'no/such/folder/out.json']);
  assert.equal(status, 2);
  assert.match(stderr, /ENOENT/);
});

test('render: the bundled article, as the fragments of the package', () => {
  for (const lang of ['en', 'ko']) {
    const {status, stdout, stderr} = run(['render', '--format', 'light', '--lang', lang]);
    assert.deepEqual([status, stderr], [0, '']);
    assert.equal(stdout, readFileSync(`${folder}dist/fragments/article.${lang}.html`, 'utf8'));
  }
  assert.match(run(['render', '--lang', 'en']).stdout, /<template shadowrootmode="open"/);
});

test('render: a file, a sheet and what comes through a pipe, with attributes, into a file', () => {
  assert.match(run(['render', good, '--heading-level', '3']).stdout, / heading-level="3">[^]*<h3/);
  assert.match(run(['render', good, '--structured-data']).stdout, /ld\+json/);
  assert.match(run(['render', written('fine.csv', 'date,headline\n2024,A year\n')]).stdout, /A year/);
  const args = ['render', '-', '--format', 'page', '--heading', 'Mine', '--out', 'page.html'];
  assert.deepEqual(run(args, {input: JSON.stringify(DOCUMENT)}), {status: 0, stdout: '', stderr: ''});
  assert.match(readFileSync(`${home}page.html`, 'utf8'), /^<!doctype html>[^]*<title>Mine<\/title>/);
});

test('render and check: the markup of a sheet that names none', () => {
  const marked = written('marked.csv', 'date,headline,summary\n2024,A,It is *so*.\n');
  const render = (...args) => run(['render', marked, '--format', 'light', ...args]).stdout;
  assert.match(render(), /It is \*so\*\./);
  assert.match(render('--markup', 'markdown'), /It is <em>so<\/em>\./);
  assert.equal(run(['check', marked, '--markup', 'markdown']).status, 0);
  assert.equal(run(['check', marked, '--markup', 'html']).status, 2);
});

test('render: a document with errors is not rendered; warnings are listed', () => {
  const refused = run(['render', bad]);
  assert.deepEqual([refused.status, refused.stdout], [1, '']);
  assert.match(refused.stderr, /^bad\.json cannot be shown:\n {2}.*2024-13-01/);
  const {status, stdout, stderr} = run(['render', warned, '--order', 'up', '--lang', 'xx']);
  assert.equal(status, 0);
  assert.match(stdout, /^<dprk-deployment-timeline lang="en"/);
  for (const name of ['titel', 'order', 'lang']) assert.match(stderr, new RegExp(`^ {2}${name}: `, 'm'));
  assert.equal(stderr.trim().split('\n').length, 3);
});

test('render: a warning about a sheet is printed once, with its row', () => {
  const sheet = written('host.csv', 'date,headline,sources.label,sources.url\n2024,A,B,www.example.org/a\n');
  const {status, stderr} = run(['render', sheet, '--order', 'up']);
  assert.equal(status, 0);
  assert.match(stderr, /^ {2}row 2, column sources\.url.*\n {2}order: .*\n$/);
});

test('a reader that stops early ends the command without an error', () => {
  const {stdout, stderr} = shell(`${COMMAND} schema | head -n 1`);
  assert.deepEqual([stdout, stderr], ['{\n', '']);
});
