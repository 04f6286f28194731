import {expect} from '@open-wc/testing';
import {parseCsv, sheetSteps} from '../../src/data/csv/parse-csv.js';
import {documentSteps, parseDocument} from '../../src/data/parse-document.js';
import {parseRecord} from '../../src/data/parse-record.js';
import {finished, inSteps, type Steps} from '../../src/data/steps.js';
import {aDocument, manyEntries} from '../support/builders.js';

const textWith = (entries: number) => JSON.stringify(aDocument({entries: manyEntries(entries)}));

function countSteps(steps: Steps<unknown>): number {
  let count = 1;
  while (!steps.next().done) count += 1;
  return count;
}

describe('reading in steps', () => {
  it('has its result at once for a text of up to 500,000 characters', () => {
    const steps = () => documentSteps(textWith(2));
    expect(inSteps(500_000, steps())).to.deep.equal(finished(steps()));
    expect(inSteps(500_001, steps())).to.be.a('promise');
  });

  it('has the same result for a longer text, and lets the page go on meanwhile', async () => {
    const text = textWith(6000);
    const result = parseRecord(text);
    let isOver = false;
    void (result as Promise<unknown>).then(() => (isOver = true));
    await new Promise((resolve) => setTimeout(resolve));
    expect(isOver).to.equal(false);
    expect(await result).to.deep.equal(parseDocument(text));
  });

  it('takes more steps for more entries, of a document and of a sheet', () => {
    const more = countSteps(documentSteps(textWith(3000))) - countSteps(documentSteps(textWith(1000)));
    expect(more).to.equal(4);
    const sheet = (rows: number) => `date,headline\n${'2024,A\n'.repeat(rows)}`;
    expect(countSteps(sheetSteps(sheet(3000))) - countSteps(sheetSteps(sheet(1000)))).to.be.at.least(4);
    expect(finished(sheetSteps(sheet(3)))).to.deep.equal(parseCsv(sheet(3)));
  });

  it('finds the same faults', () => {
    const text = JSON.stringify({entries: [{headline: 1}, ...manyEntries(1200), {date: 'x'}, 3]});
    const codes = parseDocument(text).faults.map(({code, path}) => [code, ...(path as string[])].join(' '));
    expect(codes).to.deep.equal([
      'text entries 0 headline',
      'date-syntax entries 1201 date',
      'missing entries 1201 headline',
      'type entries 1202',
    ]);
  });
});
