import {expect} from '@open-wc/testing';
import {columnLetter, linesOf, numberOf, sourceOf, wordsOf} from '../../../src/data/csv/cell.js';
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
    ['https://a.org said so', {label: 'https://a.org said so'}],
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
    'beginnings of addresses': (count) => `${'http://'.repeat(count)} ,`,
  };
  for (const [name, line] of Object.entries(LONG)) {
    itTakesLinearTime(`is read in a time that grows with its length: ${name}`, (size) =>
      sourceOf(line(size)),
    );
  }
});

describe('other cells', () => {
  it('have lines, without the blank ones at the end', () => {
    expect(linesOf(' a \n\n b\n \n')).to.deep.equal(['a', '', 'b']);
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
