import {expect} from '@open-wc/testing';
import {parseCsv} from '../../src/data/csv/parse-csv.js';
import {toIssue} from '../../src/data/issues.js';
import {LIKE_HOST} from '../../src/data/like-host.js';
import {parseTimeline} from '../../src/data/parse.js';
import {aDocument} from '../support/builders.js';
import {itTakesLinearTime} from '../support/growth.js';

const HOSTS = [
  'www.example.org/page',
  'WWW.example.org',
  ' www.example.org/a',
  'example.org/page',
  'example.com',
  'news.example.co.uk/a?b',
  'yna.co.kr/view/1',
  'youtu.be/abc',
  'http//example.org/',
  'https:/example.org/',
  'https:example.org',
];

const OTHERS = [
  'https://www.example.org/page',
  'http://example.org',
  '//example.org/page',
  '/www.example.org/page',
  './example.org/page',
  '../example.org/page',
  'article.html',
  'page.php',
  'page.php?from=www.example.org/',
  'script.pl',
  'notes.md',
  'pages.en/article.html',
  'pages.ko/article.html',
  'three.js/docs',
  'v1.2/page',
  'archive.2024/page.html',
  'pictures/www.png',
  'www',
  'www/page.html',
  '#example.org/page',
  '?next=example.org/page',
  'https.html',
];

describe('an address without https://', () => {
  for (const address of HOSTS) {
    it(`looks like one of another site: ${address}`, () => expect(LIKE_HOST.test(address)).to.equal(true));
  }
  for (const address of OTHERS) {
    it(`may be meant as it is: ${address}`, () => expect(LIKE_HOST.test(address)).to.equal(false));
  }

  it('is a warning that says what to write, and the document is shown', () => {
    const sources = [{label: 'example.org', url: 'www.example.org/page'}];
    const {document, issues} = parseTimeline(aDocument({entries: [{sources}]}));
    expect(document!.entries[0]!.sources).to.deep.equal(sources);
    expect(issues.map(({severity, code, message}) => [severity, code, message])).to.deep.equal([
      [
        'warning',
        'address-host',
        'entries[0].sources[0].url: "www.example.org/page" leads to a file of this site. If another site is meant, begin the address with "https://"; if not, with "./".',
      ],
    ]);
  });

  it('is found in every field that has an address, and in no other', () => {
    const url = 'www.example.org';
    const source = {label: url, url, archived: url};
    const media = {type: 'image' as const, src: url, link: url, alt: url};
    const {issues} = parseTimeline(
      aDocument({
        title: url,
        source: {title: url, url},
        entries: [
          {
            headline: url,
            sources: [source],
            dating: {basis: 'stated', corroboration: [source]},
            media: [media, {type: 'video', src: url, poster: url, captions: url}],
          },
        ],
      }),
    );
    const entry = 'entries[0]';
    expect(issues.map(({path}) => path)).to.have.members([
      'source.url',
      ...['sources[0]', 'dating.corroboration[0]'].flatMap((path) => [
        `${entry}.${path}.url`,
        `${entry}.${path}.archived`,
      ]),
      ...['media[0].src', 'media[0].link', 'media[1].src', 'media[1].poster', 'media[1].captions'].map(
        (path) => `${entry}.${path}`,
      ),
    ]);
  });

  it('is a warning at its place in a sheet', () => {
    const {document, faults} = parseCsv(
      'date,headline,sources.label,sources.url,media\n2024,A,B,www.example.org/a,A cat www.example.org/cat.jpg\n',
    );
    expect(document).to.be.an('object');
    expect(faults.map((fault) => [fault.code, toIssue(fault).path])).to.have.deep.members([
      ['address-host', 'row 2, column sources.url, line 1'],
      ['address-host', 'row 2, column media, line 1'],
    ]);
  });

  for (const text of ['a.', 'www.', 'a', 'https:', 'a.co']) {
    itTakesLinearTime(`takes a time that grows with the text: ${text}`, (size) =>
      LIKE_HOST.test(text.repeat(size)),
    );
  }
});

describe('a source in a cell with an address without https://', () => {
  const warnings = (cell: string) => {
    const {document, faults} = parseCsv(`date,headline,sources\n2024,A,"${cell}"\n`);
    expect(document!.entries[0]!.sources).to.deep.equal(cell.split('\n').map((label) => ({label})));
    return faults.map((fault) => toIssue(fault).message);
  };

  for (const [cell, found] of [
    ['www.example.org', 'www.example.org'],
    ['Yonhap www.example.org/a', 'www.example.org/a'],
    ['Yonhap, 2024: example.co.kr/a', 'example.co.kr/a'],
  ] as const) {
    it(`is a warning: ${cell}`, () => {
      expect(warnings(cell)).to.deep.equal([
        `row 2, column sources, line 1: "${found}" is shown as text, not as a link. Begin the address with "https://".`,
      ]);
    });
  }

  it('is a warning at its line', () => {
    expect(warnings('Yonhap\nwww.example.org/a')[0]).to.match(/^row 2, column sources, line 2: /);
  });

  for (const name of [
    'Amazon.com',
    'The Example.org newsroom',
    'Minutes, 12/2024',
    'AP/Reuters',
    'p. 3/4',
    'a.b',
    'No. 3/a',
  ]) {
    it(`is not ${name}`, () => expect(warnings(name)).to.deep.equal([]));
  }

  itTakesLinearTime('takes a time that grows with the cell', (size) =>
    parseCsv(`date,headline,sources\n2024,A,${'www.a b.co/ '.repeat(size)}\n`),
  );
});
