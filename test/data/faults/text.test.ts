import {expect} from '@open-wc/testing';
import {faultAt, type Fault, type FaultPath} from '../../../src/data/faults/fault.js';
import {messages} from '../../../src/data/faults/messages.js';
import {messageFormatter, paramText} from '../../../src/data/faults/format.js';
import {optionFault} from '../../../src/data/faults/option-fault.js';
import {faultText, pathText} from '../../../src/data/faults/text.js';
import {toIssue} from '../../../src/data/issues.js';
import {itTakesLinearTime} from '../../support/growth.js';

const english = messageFormatter(messages);

describe('a path in words', () => {
  const PATHS: readonly [path: FaultPath, text: string][] = [
    [[], ''],
    [['entries'], 'entries'],
    [['entries', 3, 'date'], 'entries[3].date'],
    [['entries', 0, 'claims', 1], 'entries[0].claims[1]'],
    [['title', 'no name', 'x'], 'title["no name"].x'],
    [['0'], '["0"]'],
    [[''], '[""]'],
    [['a"b'], '["a\\"b"]'],
    [{row: 4}, 'row 4'],
    [{column: 'date'}, 'column date'],
    [{row: 10_000, column: 'date'}, 'row 10000, column date'],
    [{row: 4, column: 'sources.url', line: 2}, 'row 4, column sources.url, line 2'],
    [{item: 4, keys: []}, 'list item 4'],
    [{item: 4, keys: ['sources', 1, 'url']}, 'list item 4, sources[1].url'],
    [{option: 'heading-level'}, 'heading-level'],
  ];
  for (const [path, text] of PATHS) {
    it(`is ${JSON.stringify(text)}`, () => expect(pathText(path, english)).to.equal(text));
  }

  it('is in the words of the language', () => {
    const german = messageFormatter({'place.cell': 'Zeile {row}, Spalte {column}'});
    expect(pathText({row: 4, column: 'date'}, german)).to.equal('Zeile 4, Spalte date');
  });
});

describe('a fault in words', () => {
  it('has path and fault', () => {
    expect(faultText(faultAt(['lang'], 'language', {found: 5}), english)).to.equal(
      'lang: 5 is not a language tag such as "en" or "pt-BR".',
    );
  });

  it('has the fault alone where it is of the whole document', () => {
    expect(faultText(faultAt([], 'missing'), english)).to.equal('Required, but missing.');
  });

  it('has other messages in it, and those in turn', () => {
    const what = {key: 'expected.json-early', params: {open: 2}} as const;
    const expected = {key: 'expected.place', params: {line: 3, column: 4, what}} as const;
    expect(paramText(expected, english)).to.equal(
      'Line 3, column 4: The text ends too early. The bracket on line 2 is not closed.',
    );
    expect(faultText(faultAt([], 'json', {expected}), english)).to.equal(
      `The text is not JSON. ${paramText(expected, english)}`,
    );
  });

  for (const text of ['{expected}', '{found}', '{what}', '$&', 'a list', '\u202e']) {
    it(`shows what was found as it is: ${JSON.stringify(text)}`, () => {
      const fault = faultAt(['lang', text], 'type', {found: text, expected: {key: 'expected.list'}});
      expect(faultText(fault, english)).to.equal(
        `lang[${JSON.stringify(text)}]: ${JSON.stringify(text)} is not a list.`,
      );
    });
  }

  it('shows the key where a language lacks the message', () => {
    const partly = messageFormatter({'fault.at': '{path}: {fault}'});
    expect(faultText(faultAt(['a'], 'missing'), partly)).to.equal('a: fault.missing');
  });

  itTakesLinearTime('takes a time that grows with its size', (size) => {
    const braces = '{found}'.repeat(size);
    const fault: Fault = {...faultAt([braces], 'type'), params: {found: braces, expected: braces}};
    expect(faultText(fault, english).length).to.be.above(3 * braces.length);
  });
});

describe('what was found', () => {
  const foundIn = (found: unknown) => faultAt([], 'type', {found}).params.found;

  it('is JSON, shortened', () => {
    expect(foundIn({a: [1, 'b']})).to.equal('{"a":[1,"b"]}');
    expect(foundIn('x'.repeat(100))).to.equal(`"${'x'.repeat(59)}…`);
  });

  it('may be anything', () => {
    const own: Record<string, unknown> = {};
    own.own = own;
    expect([own, 1n, Symbol('s')].map(foundIn)).to.deep.equal([
      '(object, not JSON)',
      '(bigint, not JSON)',
      'Symbol(s)',
    ]);
    expect(foundIn(undefined)).to.equal(undefined);
  });
});

describe('the fault of an option', () => {
  it('is a warning of its attribute', () => {
    const fault = optionFault('limit', 0, {key: 'expected.whole'});
    expect(toIssue(fault)).to.deep.equal({
      severity: 'warning',
      path: 'limit',
      code: 'option',
      found: '0',
      expected: 'a whole number of 1 or more',
      message: 'limit: 0 is not a whole number of 1 or more. It is ignored.',
    });
  });

  it('can be of an object that contains itself', () => {
    const own: Record<string, unknown> = {};
    own.own = own;
    expect(optionFault('order', own, 'x').params.found).to.equal('object');
  });
});
