import {expect} from '@open-wc/testing';
import {columnLetter, linesOf, numberOf, sourceOf, textLinesOf, wordsOf} from '../../../src/data/csv/cell.js';
import {thingsInLine} from '../../../src/data/csv/linked-line.js';
import {mediaLines, mediaOf} from '../../../src/data/csv/media-line.js';
import {itTakesLinearTime} from '../../support/growth.js';

describe('a source in one line', () => {
  for (const [line, source] of [
    ['Yonhap', {label: 'Yonhap'}],
    ['Yonhap, https://example.org/a', {label: 'Yonhap', url: 'https://example.org/a'}],
    ['Yonhap,https://example.org/a', {label: 'Yonhap', url: 'https://example.org/a'}],
    ['Yonhap – HTTP://example.org', {label: 'Yonhap', url: 'HTTP://example.org'}],
    ['https://www.example.org/a', {label: 'example.org', url: 'https://www.example.org/a'}],
    ['https://[', {label: 'https://[', url: 'https://['}],
    ['https://a.org and https://b.org', {label: 'https://a.org and', url: 'https://b.org'}],
    ['https://a.org said so', {label: 'said so', url: 'https://a.org'}],
    ['Yonhap (https://a.org/1)', {label: 'Yonhap', url: 'https://a.org/1'}],
    ['Yonhap: (https://a.org/1).', {label: 'Yonhap', url: 'https://a.org/1'}],
    ['[Yonhap](https://a.org/1)', {label: 'Yonhap', url: 'https://a.org/1'}],
    ['[Yonhap News](https://a.org/1), 2024', {label: 'Yonhap News 2024', url: 'https://a.org/1'}],
    ['<https://a.org/1>', {label: 'a.org', url: 'https://a.org/1'}],
    ['Yonhap <https://a.org/1>', {label: 'Yonhap', url: 'https://a.org/1'}],
    ['Yonhap [https://a.org/1]', {label: 'Yonhap', url: 'https://a.org/1'}],
    ['https://a.org/1.', {label: 'a.org', url: 'https://a.org/1'}],
    ['https://a.org/1;', {label: 'a.org', url: 'https://a.org/1'}],
    ['https://a.org/1 Yonhap', {label: 'Yonhap', url: 'https://a.org/1'}],
    ['https://a.org/1, Yonhap', {label: 'Yonhap', url: 'https://a.org/1'}],
    ['https://a.org/1 – Yonhap (in Korean)', {label: 'Yonhap (in Korean)', url: 'https://a.org/1'}],
    ['https://a.org/1 (Yonhap)', {label: 'Yonhap', url: 'https://a.org/1'}],
    ['Yonhap https://a.org/1 (in Korean)', {label: 'Yonhap (in Korean)', url: 'https://a.org/1'}],
    ['https://a.org/wiki/Foo_(bar)', {label: 'a.org', url: 'https://a.org/wiki/Foo_(bar)'}],
    ['Foo (https://a.org/wiki/Foo_(bar)).', {label: 'Foo', url: 'https://a.org/wiki/Foo_(bar)'}],
    ['http://[::1]', {label: '[::1]', url: 'http://[::1]'}],
    ['A https://a.org B https://b.org C', {label: 'A https://a.org B https://b.org C'}],
    ['see https://', {label: 'see https://'}],
    ['', {}],
  ] as const) {
    it(`is read from ${JSON.stringify(line)}`, () => {
      expect(sourceOf(line)).to.deep.equal(source);
    });
  }

  const LONG: Readonly<Record<string, (count: number) => string>> = {
    blanks: (count) => `a${' '.repeat(count)}b`,
    'many addresses': (count) => `${'http://x'.repeat(count)} b`,
    brackets: (count) => `https://a.org/${')'.repeat(count)}`,
    'marks before an address': (count) => `a${' -'.repeat(count)}b https://a.org`,
    'closed brackets and commas': (count) => `${'),'.repeat(count)}https://a.org`,
    'names with commas': (count) => `${'a, '.repeat(count)}https://a.org`,
    'blanks before a bracket': (count) => `a${' '.repeat(count)}b [`,
    'beginnings of addresses': (count) => `${'http://'.repeat(count)} ,`,
  };
  for (const [name, line] of Object.entries(LONG)) {
    itTakesLinearTime(`is read in a time that grows with its length: ${name}`, (size) =>
      thingsInLine(line(size)).map(sourceOf),
    );
  }
});

describe('the addresses of a line', () => {
  for (const line of [
    'https://a.org/1; https://b.org/2',
    'https://a.org/1 https://b.org/2',
    'https://a.org/1,https://b.org/2',
    '<https://a.org/1>, <https://b.org/2>.',
    '(https://a.org/1) ; https://b.org/2',
  ]) {
    it(`are apart where there is nothing else: ${line}`, () => {
      expect(thingsInLine(line).map(sourceOf)).to.deep.equal([
        {label: 'a.org', url: 'https://a.org/1'},
        {label: 'b.org', url: 'https://b.org/2'},
      ]);
    });
  }

  for (const line of [
    'https://a.org/1',
    'Yonhap https://a.org/1 https://b.org/2',
    'https://a.org/1 and https://b.org/2',
    'https://web.archive.org/web/2024/https://a.org/1',
    'https://a.org/1,2;3',
  ]) {
    it(`stay together otherwise: ${line}`, () => expect(thingsInLine(line)).to.deep.equal([line]));
  }
});

describe('several sources in a line', () => {
  const [a, b] = ['https://a.org/1', 'https://b.org/2'];
  for (const [line, labels] of [
    [`[BBC](${a}), [CNN](${b})`, ['BBC', 'CNN']],
    [`[BBC](${a}),[CNN](${b})`, ['BBC', 'CNN']],
    [`[BBC News](${a}) [CNN](${b})`, ['BBC News', 'CNN']],
    [`BBC ${a}, CNN ${b}`, ['BBC', 'CNN']],
    [`BBC (${a}); CNN (${b});`, ['BBC', 'CNN']],
    [`Smith, J. (${a}), Doe, K. (${b})`, ['Smith, J.', 'Doe, K.']],
    [`Yonhap, ${a}, ${b}`, ['Yonhap', 'b.org']],
  ] as const) {
    it(`are apart where each address comes after its name: ${line}`, () => {
      expect(thingsInLine(line).map(sourceOf)).to.deep.equal([
        {label: labels[0], url: a},
        {label: labels[1], url: b},
      ]);
    });
  }

  for (const line of [
    `A ${a}, ${b} B`,
    `${a} BBC, ${b} CNN`,
    `[Yonhap](${a}), 2024`,
    `[Foo, bar](${a})`,
    '',
  ]) {
    it(`stay together otherwise: ${line}`, () => expect(thingsInLine(line)).to.deep.equal([line]));
  }
});

describe('media in one line', () => {
  for (const [line, src, alt] of [
    ['A tram https://a.org/x.jpg', 'https://a.org/x.jpg', 'A tram'],
    ['https://a.org/x.jpg A tram', 'https://a.org/x.jpg', 'A tram'],
    ['x.jpg A tram', 'x.jpg', 'A tram'],
    ['images/x.jpg A tram', 'images/x.jpg', 'A tram'],
    ['A tram https://a.org/x.jpg in 1920', 'https://a.org/x.jpg', 'A tram in 1920'],
    ['A tram (https://a.org/x.jpg)', 'https://a.org/x.jpg', 'A tram'],
    ['See https://a.org x.jpg', 'x.jpg', 'See https://a.org'],
    ['A tram: my photo.jpg', 'my photo.jpg', 'A tram'],
    ['A tram (my photo.jpg)', 'my photo.jpg', 'A tram'],
    ['A tram images/x.jpg', 'images/x.jpg', 'A tram'],
    ['my photo.jpg, A tram', 'my photo.jpg', 'A tram'],
    ['A tram - photo (1).jpg', 'photo (1).jpg', 'A tram'],
  ] as const) {
    it(`are read from ${line}`, () => {
      expect(mediaOf(line)).to.deep.equal({src, alt});
    });
  }
});

describe('media in one line without words', () => {
  for (const [line, src] of [
    ['my photo.jpg', 'my photo.jpg'],
    ['photo (1).jpg', 'photo (1).jpg'],
    ['images/my photo.jpg', 'images/my photo.jpg'],
    ['p1.jpg (https://a.org/1.jpg)', 'https://a.org/1.jpg'],
    ['my photo.jpg (https://a.org/1.jpg)', 'https://a.org/1.jpg'],
    ['see album', 'see album'],
    ['=IMAGE("https://a.org/1.jpg")', '=IMAGE("https://a.org/1.jpg")'],
  ] as const) {
    it(`are read from ${line}`, () => expect(mediaOf(line)).to.deep.equal({src}));
  }

  for (const [line, ...sources] of [
    [
      'p1.jpg (https://a.org/1.jpg),p 2.jpg (https://a.org/2.jpg)',
      'https://a.org/1.jpg',
      'https://a.org/2.jpg',
    ],
    ['a.jpg, my photo.jpg', 'a.jpg', 'my photo.jpg'],
    ['https://a.org/1.jpg, https://a.org/2.jpg', 'https://a.org/1.jpg', 'https://a.org/2.jpg'],
  ] as const) {
    it(`are several in ${line}`, () => {
      expect(mediaLines(line).map(mediaOf)).to.deep.equal(sources.map((src) => ({src})));
    });
  }

  itTakesLinearTime('are read in a time that grows with its length', (size) => [
    mediaLines('a.jpg '.repeat(size)).map(mediaOf),
    mediaLines('a.jpg,'.repeat(size)).map(mediaOf),
    mediaLines(`${'a/ '.repeat(size)}b.jpg`).map(mediaOf),
  ]);
});

describe('other cells', () => {
  it('have lines, without the blank ones at the end', () => {
    expect(linesOf(' a \n\n b\n \n')).to.deep.equal(['a', '', 'b']);
  });

  it('have texts with the invisible characters that mean something', () => {
    expect(textLinesOf(' \u200fa\u200f \n\u200b\n\n')).to.deep.equal(['\u200fa\u200f', '\u200b']);
    expect(linesOf(' \u200fa\u200f \n\u200b\nb')).to.deep.equal(['a', '', 'b']);
  });

  it('have numbers, or the text that is none', () => {
    expect([' 12 ', '-1.5', '1e3', 'x'].map(numberOf)).to.deep.equal([12, -1.5, '1e3', 'x']);
  });

  it('have words', () => {
    expect(wordsOf(' a, b;c\nd ')).to.deep.equal(['a', 'b', 'c', 'd']);
  });

  it('have columns with letters', () => {
    expect([0, 25, 26, 51, 701, 702].map(columnLetter)).to.deep.equal(['A', 'Z', 'AA', 'AZ', 'ZZ', 'AAA']);
  });
});
