import {expect} from '@open-wc/testing';
import {isBlank, trimmed} from '../../src/data/blanks.js';
import {parseCsv} from '../../src/data/csv/parse-csv.js';
import {parseTimeline} from '../../src/data/parse.js';
import {aDocument} from '../support/builders.js';
import {itTakesLinearTime} from '../support/growth.js';

const UNSEEN = [
  '\u00a0',
  '\u200b',
  '\ufeff',
  '\u200e',
  '\u200f',
  '\u2060',
  '\u202f',
  '\u3000',
  '\u00ad',
  '\t',
];

const codePoint = (text: string) => `U+${text.charCodeAt(0).toString(16).padStart(4, '0')}`;

describe('what cannot be seen around a value', () => {
  for (const sign of UNSEEN) {
    it(`is removed: ${codePoint(sign)}`, () => {
      expect(trimmed(`${sign} a${sign}b ${sign}`)).to.equal(`a${sign}b`);
      expect(isBlank(` ${sign}`)).to.equal(true);
    });

    it(`is no fault in a document: ${codePoint(sign)}`, () => {
      const pad = (text: string) => `${sign}${text}${sign}`;
      const clean = aDocument({
        actors: [{id: 'a', name: 'A'}],
        entries: [
          {id: 'one'},
          {
            id: 'two',
            date: '2024-11-12',
            actors: ['a'],
            links: [{type: 'follows', to: 'one'}],
            sources: [{label: 'S', url: 'https://example.org/a'}],
          },
        ],
      });
      const [one, two] = clean.entries as unknown as [Record<string, unknown>, Record<string, unknown>];
      const padded = {
        ...clean,
        id: pad(clean.id),
        actors: [{id: pad('a'), name: 'A'}],
        entries: [
          one,
          {
            ...two,
            id: pad('two'),
            kind: pad(two.kind as string),
            standing: pad(two.standing as string),
            date: pad('2024-11-12'),
            actors: [pad('a')],
            links: [{type: 'follows', to: pad('one')}],
            sources: [{label: 'S', url: pad('https://example.org/a')}],
          },
        ],
      };
      expect(parseTimeline(padded)).to.deep.equal({document: clean, issues: []});
    });

    it(`is no fault in a sheet: ${codePoint(sign)}`, () => {
      const cells = ['2024-11-12', 'Response', 'On record', 'nis; mnd', 'S https://a.example/x'];
      const row = (parts: readonly string[]) => parts.map((part) => `"${part}"`).join(',');
      const padded = cells.map((cell) => `${sign}${cell.replace('; ', `${sign}; ${sign}`)}${sign}`);
      const names = ['date', 'kind', 'standing', 'actors', 'sources', 'headline'];
      const text = (header: readonly string[], values: readonly string[]) =>
        `${row(header)}\n${row([...values, 'H'])}\n${row([sign])}\n`;
      const {document, faults} = parseCsv(
        text(
          names.map((name) => name + sign),
          padded,
        ),
      );
      expect(faults).to.deep.equal([]);
      expect(document).to.deep.equal(parseCsv(text(names, cells)).document);
    });
  }

  it('stays within a text', () => {
    expect(parseTimeline(aDocument({title: ' A\u00a0title '})).document!.title).to.equal(' A\u00a0title ');
  });

  itTakesLinearTime('takes a time that grows with its length', (size) => {
    expect(trimmed(`a${'\u200b'.repeat(size)}b`).length).to.equal(size + 2);
    expect(trimmed('\u200b'.repeat(size))).to.equal('');
  });
});
