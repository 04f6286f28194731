import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {jsonFault} from '../../../src/data/json/syntax-fault.js';

const FAULTS: readonly [name: string, text: string, fault: string][] = [
  [
    'a comma too many in an object',
    '{\n  "a": 1,\n}',
    'line 2, column 9: no comma stands before a closing bracket: take it out',
  ],
  [
    'a comma too many in a list',
    '[1, 2,]',
    'line 1, column 6: no comma stands before a closing bracket: take it out',
  ],
  ['a comma too few', '{\n  "a": 1\n  "b": 2\n}', 'line 2, column 9: a comma is missing here'],
  ['a comma too few between objects', '[{}\n{}]', 'line 1, column 4: a comma is missing here'],
  ['a comma twice', '[1,,2]', 'line 1, column 4: a value is missing here'],
  ['a comma first', '{,}', 'line 1, column 2: a name between double quotes is missing here'],
  [
    'a quotation mark within a text',
    '{"a": "She said "no" to it"}',
    'line 1, column 18: a comma is missing here, or a quotation mark within the text is not written \\"',
  ],
  [
    'a quotation mark within a text, before a number',
    '{"a": "a "2" b"}',
    'line 1, column 11: a comma is missing here, or a quotation mark within the text is not written \\"',
  ],
  ['single quotes', "{'a': 1}", 'line 1, column 2: names and texts stand between straight double quotes (")'],
  ['curly quotes', '{“a”: 1}', 'line 1, column 2: names and texts stand between straight double quotes (")'],
  ['a bare name', '{a: 1}', 'line 1, column 2: names and texts stand between straight double quotes (")'],
  [
    'a bare word',
    '{"a": None}',
    'line 1, column 7: names and texts stand between straight double quotes (")',
  ],
  [
    'a number for a name',
    '{1: 2}',
    'line 1, column 2: names and texts stand between straight double quotes (")',
  ],
  ['no colon', '{"a" 1}', 'line 1, column 5: a colon is missing here'],
  ['no colon and no value', '{"a"}', 'line 1, column 5: a colon is missing here'],
  ['no value', '{"a": }', 'line 1, column 7: a value is missing here'],
  ['a number with a zero before it', '[01]', 'line 1, column 2: numbers are not written like this'],
  ['a number with a point at its end', '[1.]', 'line 1, column 2: numbers are not written like this'],
  [
    'a line break in a text',
    '{"a": "one\ntwo"}',
    'line 1, column 7: a text does not end on its line: close it with ", or write its line breaks as \\n',
  ],
  [
    'a text that is not closed',
    '{"a": "one',
    'line 1, column 7: a text does not end on its line: close it with ", or write its line breaks as \\n',
  ],
  [
    'a tab in a text',
    '["a\tb"]',
    'line 1, column 4: a tab or another control character stands within a text: write a tab as \\t',
  ],
  [
    'a path of Windows',
    '["C:\\data"]',
    'line 1, column 5: this backslash leads to nothing: a backslash itself is written \\\\',
  ],
  [
    'half an escape',
    '["\\u12"]',
    'line 1, column 3: this backslash leads to nothing: a backslash itself is written \\\\',
  ],
  ['a comment', '{} // so', 'line 1, column 4: the document ends before this'],
  ['a comment within', '{\n// so\n}', 'line 2, column 1: there are no comments in JSON'],
  ['a comment of a script', '# so\n{}', 'line 1, column 1: there are no comments in JSON'],
  ['a blank that is none', '{\u00a0}', 'line 1, column 2: an invisible character stands here: take it out'],
  ['a byte order mark', '\uFEFF{}', 'line 1, column 1: an invisible character stands here: take it out'],
  ['a web page', '<!doctype html>', 'line 1, column 1: this does not belong here'],
  ['a semicolon', '{"a": 1; "b": 2}', 'line 1, column 8: this does not belong here'],
  ['a colon for a comma', '{"a": 1: 2}', 'line 1, column 8: this does not belong here'],
  [
    'a bracket that does not fit',
    '[\n{"a": 1]\n]',
    'line 2, column 8: this does not close the bracket of line 2',
  ],
  [
    'half of it',
    '{\n "a": [\n  1',
    'line 3, column 4: the text ends too early: the bracket of line 2 is not closed',
  ],
  ['a bracket too many', '{}}', 'line 1, column 3: the document ends before this'],
  ['only a closing one', ']', 'line 1, column 1: this does not belong here'],
  ['nothing', '', 'line 1, column 1: there is nothing'],
  ['white space', ' \n ', 'line 2, column 2: there is nothing'],
  [
    'lines of Windows',
    '[\r\n1,\r\n]',
    'line 2, column 2: no comma stands before a closing bracket: take it out',
  ],
];

describe('a text that is not JSON is told where and why', () => {
  for (const [name, text, fault] of FAULTS) {
    it(name, () => {
      expect(() => {
        JSON.parse(text);
      }).to.throw();
      expect(jsonFault(text)).to.equal(fault);
    });
  }

  it('wherever the browser finds it so, and nowhere else', () => {
    const piece = fc.constantFrom(
      ...Array.from('{}[],:"\\/n1-+.eE0 \n\t\'a\u00a0'),
      '',
      'true',
      'null',
      '"x"',
      '\\u00e9',
    );
    const spoilt = fc.tuple(fc.json(), fc.nat(), fc.nat(3), piece).map(([text, at, length, put]) => {
      const from = at % (text.length + 1);
      return text.slice(0, from) + put + text.slice(from + length);
    });
    const any = fc.oneof(
      spoilt,
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(any, (text) => {
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        expect(jsonFault(text) === undefined).to.equal(isJson);
      }),
      {seed: 20241113, numRuns: 3000},
    );
  });

  it('however deep it goes', () => {
    expect(jsonFault('['.repeat(100_000))).to.match(/^line 1, column 100001: the text ends too early/);
  });
});
