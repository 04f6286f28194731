import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readTable} from '../../../src/data/csv/table.js';
import {itTakesLinearTime} from '../../support/growth.js';

const SETTINGS = {seed: 20241113, numRuns: 1000};
/** A header from which the delimiter is found. */
const HEADER = ['a', 'b', 'c'];

type Cells = readonly (readonly string[])[];

/** A writer that quotes every cell, and one that quotes those that need it. */
const WRITERS: Readonly<Record<string, (cell: string, delimiter: string) => string>> = {
  all: (cell) => quoted(cell),
  some: (cell, delimiter) =>
    /^[ \u00a0]*"|[\r\n]/.test(cell) || cell.includes(delimiter) ? quoted(cell) : cell,
};

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

function written(rows: Cells, delimiter: string, newline: string, writer: string): string {
  const write = WRITERS[writer]!;
  // A row of one empty cell without quotes is the same as no row at the end.
  const line = (row: readonly string[]) =>
    row.join() === '' && row.length === 1 ? '""' : row.map((cell) => write(cell, delimiter)).join(delimiter);
  return rows.map(line).join(newline);
}

const piece = fc.oneof(
  fc.constantFrom('"', '""', ',', ';', '\t', '\n', ' ', '  ', "'", 'a', '제목'),
  fc.string({unit: 'grapheme'}),
);
const cell = fc.array(piece, {maxLength: 6}).map((pieces) => pieces.join('').replace(/\r\n?/g, '\n'));
const rows = fc.array(fc.array(cell, {minLength: 1, maxLength: 5}), {maxLength: 8});

describe('the cells that were written are read', () => {
  for (const writer of Object.keys(WRITERS)) {
    for (const delimiter of [',', ';', '\t']) {
      it(`with ${JSON.stringify(delimiter)}, where ${writer} are quoted`, () => {
        fc.assert(
          fc.property(rows, fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(), (some, newline, ends) => {
            const cells = [HEADER, ...some];
            const text = written(cells, delimiter, newline, writer) + (ends ? newline : '');
            expect(readTable(text)).to.deep.equal({rows: cells});
          }),
          SETTINGS,
        );
      });
    }
  }

  it('after a byte order mark', () => {
    expect(readTable('\uFEFF"a",b\n1,2')).to.deep.equal({
      rows: [
        ['a', 'b'],
        ['1', '2'],
      ],
    });
  });

  for (const delimiter of [',', ';', '\t']) {
    it(`with blanks before quotation marks, after ${JSON.stringify(delimiter)}`, () => {
      const text = 'a, b, c\n2024, "One, two" ,  "She said ""no"""\n "2025",\u00a0"1\n2"\u00a0, "" \n';
      expect(readTable(text.replaceAll(',', delimiter)).rows.slice(1)).to.deep.equal([
        ['2024', `One${delimiter} two`, 'She said "no"'],
        ['2025', '1\n2', ''],
      ]);
    });
  }

  it('with quotation marks that are a part of the text, after a blank', () => {
    expect(readTable('a,b,c\n1, "x" and "y", "z"!\n').rows[1]).to.deep.equal(['1', ' "x" and "y"', ' "z"!']);
  });

  it('with long runs of blanks', () => {
    const blanks = ' '.repeat(500);
    expect(readTable(`a,b\n"1${blanks}",2${blanks}\n`).rows[1]).to.deep.equal([`1${blanks}`, `2${blanks}`]);
  });

  it('of an empty text: none', () => {
    expect(readTable('')).to.deep.equal({rows: []});
    expect(readTable('\n')).to.deep.equal({rows: [['']]});
  });
});

describe('a broken quotation mark is found', () => {
  const BROKEN: readonly [name: string, text: string, row: number, column: number, found: string][] = [
    ['at the beginning', '"a', 0, 0, '"a'],
    ['in the header', 'a,"b\n1,2', 0, 1, '"b\n1,2'],
    ['in the first cell of a row', 'a,b\n"1,2\n', 1, 0, '"1,2\n'],
    ['in the last cell of a row', 'a,b\n1,"2\n3,4', 1, 1, '"2\n3,4'],
    ['after a cell with line breaks and quotation marks', 'a,b\n"1,\n""x""","2', 1, 1, '"2'],
    ['that is closed too early', 'a,b,c\n1,"2" x,3', 1, 1, '"2" x,3'],
    ['in a sheet with semicolons', 'a;b\n"1;2";"3', 1, 1, '"3'],
    ['after a byte order mark', '\uFEFFa,b\n1,"2', 1, 1, '"2'],
    ['with lines of Windows', 'a,b\r\n1,"2\r\n3', 1, 1, '"2\n3'],
    ['the first of two', 'a,b\n"1" x,2\n"3" y,4', 1, 0, '"1" x,2\n"3" y,4'],
  ];
  for (const [name, text, row, column, found] of BROKEN) {
    it(name, () => {
      const {rows, broken} = readTable(text);
      expect(broken).to.deep.equal({row, column, found});
      expect(rows.length, 'no row after it').to.equal(row + 1);
    });
  }

  it('wherever it is put into a good sheet', () => {
    fc.assert(
      fc.property(rows, fc.nat(), fc.nat(), (some, atRow, atCell) => {
        const cells = [HEADER, ...some];
        const row = atRow % cells.length;
        const column = atCell % cells[row]!.length;
        const lines = cells.map((line) => line.map((one) => quoted(one)));
        lines[row]![column] = '"never closed';
        // Quotation marks after it could close it.
        const text = lines
          .map((line, index) => line.slice(0, index === row ? column + 1 : undefined).join(','))
          .slice(0, row + 1)
          .join('\n');
        const {broken} = readTable(text);
        expect([broken?.row, broken?.column]).to.deep.equal([row, column]);
      }),
      SETTINGS,
    );
  });

  it('but a quotation mark inside a cell that begins without one is not broken', () => {
    expect(readTable('a,b\n5" gun,x "y"').rows[1]).to.deep.equal(['5" gun', 'x "y"']);
  });

  it('but blanks between a closing quotation mark and the delimiter are dropped', () => {
    expect(readTable('a,b\n"1" ,"2" \n').rows[1]).to.deep.equal(['1', '2']);
  });
});

describe('the time grows with the size of the sheet', () => {
  const HOSTILE: Readonly<Record<string, (count: number) => string>> = {
    'broken quotes before blanks at the end of a line': (count) =>
      `a,b\n"${'x"'.repeat(count)}${' '.repeat(count)}\n`,
    'broken quotes before blanks and a delimiter': (count) =>
      `a,b\n"${'x"'.repeat(count)}${'\t '.repeat(count)},`,
    'doubled quotes that are never closed': (count) => `a,b\n"${'x""'.repeat(count)}`,
    'many cells that are never closed': (count) => `a,b\n${'"x ""y'.repeat(count)}`,
    'blanks before each quote': (count) => `a,b\n${' "'.repeat(count)}`,
    'quoted cells after blanks': (count) => `a,b\n${'1, "x, y"\n'.repeat(count)}`,
    'quoted cells after blanks that are never closed': (count) => `a,b\n${', "x""'.repeat(count)}`,
    'blanks after each quote': (count) => `a,b\n${`"x"${' '.repeat(50)}`.repeat(count / 50)}`,
  };
  for (const [name, text] of Object.entries(HOSTILE)) {
    itTakesLinearTime(`with ${name}`, (size) => readTable(text(size)));
  }
});
