import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {messages} from '../../../src/data/faults/messages.js';
import {messageFormatter, paramText} from '../../../src/data/faults/format.js';
import {syntaxFault} from '../../../src/data/json/syntax-fault.js';

const english = messageFormatter(messages);

/** In English; '' where the text is JSON. */
const faultIn = (text: string) => paramText(syntaxFault(text), english);

const FAULTS: readonly [name: string, text: string, fault: string][] = [
  [
    'a comma too many in an object',
    '{\n  "a": 1,\n}',
    'Line 2, column 9: Remove the comma before the closing bracket.',
  ],
  ['a comma too many in a list', '[1, 2,]', 'Line 1, column 6: Remove the comma before the closing bracket.'],
  ['a comma too few', '{\n  "a": 1\n  "b": 2\n}', 'Line 2, column 9: A comma is missing here.'],
  ['a comma too few between objects', '[{}\n{}]', 'Line 1, column 4: A comma is missing here.'],
  ['a comma twice', '[1,,2]', 'Line 1, column 4: A value is missing here.'],
  ['a comma first', '{,}', 'Line 1, column 2: A name in double quotes is missing here.'],
  [
    'a quotation mark within a text',
    '{"a": "She said "no" to it"}',
    'Line 1, column 18: A comma is missing here, or a quotation mark inside a text is not written as \\".',
  ],
  [
    'a quotation mark within a text, before a number',
    '{"a": "a "2" b"}',
    'Line 1, column 11: A comma is missing here, or a quotation mark inside a text is not written as \\".',
  ],
  ['single quotes', "{'a': 1}", 'Line 1, column 2: Put names and texts in straight double quotes (").'],
  ['curly quotes', '{“a”: 1}', 'Line 1, column 2: Put names and texts in straight double quotes (").'],
  ['a bare name', '{a: 1}', 'Line 1, column 2: Put names and texts in straight double quotes (").'],
  ['a bare word', '{"a": Text}', 'Line 1, column 7: Put names and texts in straight double quotes (").'],
  ['a number for a name', '{1: 2}', 'Line 1, column 2: Put names and texts in straight double quotes (").'],
  ['no colon', '{"a" 1}', 'Line 1, column 5: A colon is missing here.'],
  ['no colon and no value', '{"a"}', 'Line 1, column 5: A colon is missing here.'],
  ['no value', '{"a": }', 'Line 1, column 7: A value is missing here.'],
  [
    'a number with a zero before it',
    '[01]',
    'Line 1, column 2: JSON does not allow numbers in this form. Write it like 12 or 0.5, or put it in double quotes.',
  ],
  [
    'a number with a point at its end',
    '[1.]',
    'Line 1, column 2: JSON does not allow numbers in this form. Write it like 12 or 0.5, or put it in double quotes.',
  ],
  [
    'a line break in a text',
    '{"a": "one\ntwo"}',
    'Line 1, column 7: This text does not end on its line. Close it with ", or write a line break as \\n.',
  ],
  [
    'a text that is not closed',
    '{"a": "one',
    'Line 1, column 7: This text does not end on its line. Close it with ", or write a line break as \\n.',
  ],
  [
    'a tab in a text',
    '["a\tb"]',
    'Line 1, column 4: A text must not contain a tab or another control character. Write a tab as \\t.',
  ],
  [
    'a path of Windows',
    '["C:\\data"]',
    'Line 1, column 5: This backslash is not part of a valid escape. Write a backslash as \\\\.',
  ],
  [
    'half an escape',
    '["\\u12"]',
    'Line 1, column 3: This backslash is not part of a valid escape. Write a backslash as \\\\.',
  ],
  ['a comment', '{} // so', 'Line 1, column 4: The document ends before this. Remove the rest.'],
  ['a comment within', '{\n// so\n}', 'Line 2, column 1: JSON has no comments. Remove this one.'],
  ['a comment of a script', '# so\n{}', 'Line 1, column 1: JSON has no comments. Remove this one.'],
  ['a blank that is none', '{\u00a0}', 'Line 1, column 2: Remove the invisible character.'],
  ['a byte order mark', '\uFEFF{}', 'Line 1, column 1: Remove the invisible character.'],
  [
    'a break of an editor',
    '{<br />\n"a": 1}',
    'Line 1, column 2: This is HTML, which an editor has probably added. Take it out.',
  ],
  [
    'signs as HTML writes them',
    '{&quot;a&quot;: 1}',
    'Line 1, column 2: This is an HTML entity, such as &quot; for a quotation mark. Write the character itself.',
  ],
  [
    'a value of a programming language',
    '{"a": NaN}',
    'Line 1, column 7: JSON has no such value. Leave the field out, or write true or false.',
  ],
  [
    'an object in each line',
    '{"a": 1}\n{"a": 2}\n',
    'Line 2, column 1: Another object begins here, as in JSON Lines. Put all objects into one list: {"entries": [{…}, {…}]}',
  ],
  ['a semicolon', '{"a": 1; "b": 2}', 'Line 1, column 8: This is not allowed here.'],
  ['a colon for a comma', '{"a": 1: 2}', 'Line 1, column 8: This is not allowed here.'],
  [
    'a bracket that does not fit',
    '[\n{"a": 1]\n]',
    'Line 2, column 8: This bracket does not match the one on line 2.',
  ],
  [
    'half of it',
    '{\n "a": [\n  1',
    'Line 3, column 4: The text ends too early. The bracket on line 2 is not closed.',
  ],
  ['a bracket too many', '{}}', 'Line 1, column 3: The document ends before this. Remove the rest.'],
  ['only a closing one', ']', 'Line 1, column 1: This is not allowed here.'],
  ['nothing', '', 'Line 1, column 1: The text is empty.'],
  ['white space', ' \n ', 'Line 2, column 2: The text is empty.'],
  ['lines of Windows', '[\r\n1,\r\n]', 'Line 2, column 2: Remove the comma before the closing bracket.'],
];

describe('a text that is not JSON is reported, with where and why', () => {
  for (const [name, text, fault] of FAULTS) {
    it(name, () => {
      expect(() => {
        JSON.parse(text);
      }).to.throw();
      expect(faultIn(text)).to.equal(fault);
    });
  }

  it('if the browser refuses it, and only then', () => {
    const piece = fc.constantFrom(
      ...Array.from('{}[],:"\\/n1-+.eE0 \n\t\'a\u00a0'),
      '',
      'true',
      'null',
      '"x"',
      '\\u00e9',
    );
    const damaged = fc.tuple(fc.json(), fc.nat(), fc.nat(3), piece).map(([text, at, length, put]) => {
      const from = at % (text.length + 1);
      return text.slice(0, from) + put + text.slice(from + length);
    });
    const any = fc.oneof(
      damaged,
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
        expect(syntaxFault(text) === undefined).to.equal(isJson);
      }),
      {seed: 20241113, numRuns: 3000},
    );
  });

  it('however deep it goes', () => {
    expect(faultIn('['.repeat(100_000))).to.match(/^Line 1, column 100001: The text ends too early/);
  });
});
