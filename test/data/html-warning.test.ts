import {expect} from '@open-wc/testing';
import {parseCsv} from '../../src/data/csv/parse-csv.js';
import {htmlWarning} from '../../src/data/html-warning.js';
import {toIssue} from '../../src/data/issues.js';
import {parseTimeline} from '../../src/data/parse.js';
import {aDocument} from '../support/builders.js';
import {itTakesLinearTime} from '../support/growth.js';

describe('HTML in texts', () => {
  for (const text of [
    ...[
      '<p>First.</p>',
      'a <br/> b',
      'a<BR>',
      '<a href="x">',
      'AT&amp;T',
      'a&nbsp;b',
      'it&#39;s',
      'it&#x27;s',
    ],
    ...['</div>', 'caf&eacute;', '<h2 class="a">'],
  ]) {
    it(`is a warning: ${text}`, () => {
      const {document, issues} = parseTimeline(aDocument({entries: [{}, {summary: text}]}));
      expect(document!.entries[1]!.summary).to.equal(text);
      expect(issues.map(({severity, code, path}) => [severity, code, path])).to.deep.equal([
        ['warning', 'html', 'entries[1].summary'],
      ]);
    });
  }

  for (const written of ['<p>', '\\u003cp\\u003E', '\\u003Cbr>', '&amp;', '\\u0026amp;']) {
    it(`is a warning in JSON: ${written}`, () => {
      const text = `{"entries": [{"date": "1998", "headline": "A ${written}"}]}`;
      expect(parseTimeline(text).issues.map(({code}) => code)).to.deep.equal(['html']);
    });
  }

  it('is one warning for a document', () => {
    const {issues} = parseTimeline(
      aDocument({
        title: {en: 'T', ko: '<i>T</i>'},
        entries: [{headline: '<b>A</b>'}, {headline: '<b>B</b>'}],
      }),
    );
    expect(issues.map(({message}) => message)).to.deep.equal([
      'title.ko: HTML such as "<i>" is shown as it is written. Remove it. For links, emphasis and lists, set "markup" to "markdown", and write Markdown.',
    ]);
  });

  it('is a warning at its place in a sheet', () => {
    const {document, faults} = parseCsv('date,headline,summary\n2024,A,a\n2024,B,<p>First.</p>&amp;\n');
    expect(document).to.be.an('object');
    expect(faults.map((fault) => toIssue(fault).path)).to.deep.equal(['row 3, column summary']);
  });

  for (const text of ['a < b > c', '<3', '<redacted>', 'R&D; more', 'Q&A', 'x&y=1', 'if a<b', '& amp ;']) {
    it(`is not ${text}`, () => {
      expect(parseTimeline(aDocument({title: text})).issues).to.deep.equal([]);
    });
  }

  for (const text of ['<a ', '<p', '&', '&#1', '<', '<a<']) {
    itTakesLinearTime(`takes a time that grows with the text: ${text}`, (size) =>
      htmlWarning({title: text.repeat(size)}, undefined),
    );
  }
});
