import {expect} from '@open-wc/testing';
import {bareIssue} from '../../../src/data/faults/bare-issue.js';
import {faultAt, type FaultPath} from '../../../src/data/faults/fault.js';

describe('an issue without words', () => {
  it('has the code as its message, and the value that was found', () => {
    const fault = faultAt(['lang'], 'language', {found: 5, expected: {key: 'expected.string'}});
    expect(bareIssue(fault)).to.deep.equal({
      ...{severity: 'error', path: 'lang', code: 'language', found: '5', expected: '', message: 'language'},
    });
  });

  const paths: readonly (readonly [FaultPath, string])[] = [
    [[], ''],
    [['entries', 3, 'headline', 'pt-BR'], 'entries[3].headline["pt-BR"]'],
    [{row: 4, column: 'date'}, 'row 4, column date'],
    [{item: 3, keys: ['sources', 0]}, 'item 3, keys sources[0]'],
    [{option: 'src'}, 'src'],
  ];
  for (const [path, text] of paths)
    it(`has a path: ${JSON.stringify(text)}`, () =>
      expect(bareIssue({severity: 'error', code: 'missing', path, params: {}}).path).to.equal(text));
});
