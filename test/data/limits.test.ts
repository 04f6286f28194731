import {expect} from '@open-wc/testing';
import {parseTimeline} from '../../src/data/parse.js';
import {aDocument} from '../support/builders.js';

/** The limits in docs/data-format.md: a document with a text of some length, and how long it may be. */
const LIMITS: Readonly<Record<string, readonly [most: number, document: (length: number) => object]>> = {
  'an id': [500, (length) => aDocument({id: 'x'.repeat(length)})],
  'an address': [
    8000,
    (length) => aDocument({source: {title: 'A', url: `https://example.org/${'x'.repeat(length - 20)}`}}),
  ],
  'a headline': [20_000, (length) => aDocument({entries: [{headline: 'x'.repeat(length)}]})],
  'a name in a language': [
    20_000,
    (length) => aDocument({actors: [{id: 'a', name: {ko: 'x'.repeat(length)}}]}),
  ],
  'the name of an author': [
    20_000,
    (length) => aDocument({source: {title: 'A', author: 'x'.repeat(length)}}),
  ],
  'a summary': [200_000, (length) => aDocument({entries: [{summary: 'x'.repeat(length)}]})],
};

describe('the length of a text', () => {
  for (const [name, [most, documentWith]] of Object.entries(LIMITS)) {
    it(`has a limit: ${name}`, () => {
      expect(parseTimeline(documentWith(most)).issues).to.deep.equal([]);
      const {document, issues} = parseTimeline(documentWith(most + 1));
      expect(document).to.equal(undefined);
      expect(issues.map(({code, severity}) => [code, severity])).to.deep.equal([['length', 'error']]);
      expect(issues[0]!.message).to.match(/… is longer than [\d,]+ characters\.$/);
      expect(issues[0]!.expected.replace(',', '')).to.equal(String(most));
    });
  }
});
