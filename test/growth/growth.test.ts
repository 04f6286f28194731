/** Whatever is large in a record, whatever is done with it takes no longer than in proportion to it. */
import {parseDocument} from '../../src/data/parse-document.js';
import {groupFaults} from '../../src/data/faults/groups.js';
import {toIssue} from '../../src/data/issues.js';
import {textOfHtml} from '../../src/data/convert/html.js';
import {parseCsv} from '../../src/data/csv/parse-csv.js';
import {itTakesLinearTime} from '../support/growth.js';
import {FAULTY, RECORDS} from './records.js';
import {USES} from './uses.js';

/** A sheet has a cell for each language in each row. How many it can have is limited. */
const PRODUCTS = ['languages of an actor, export as a sheet'];
const SIZES = {start: 250, largest: 2000};

for (const [dimension, recordOf] of Object.entries(RECORDS)) {
  describe(`a record with many ${dimension}`, () => {
    const made = new Map<number, ReturnType<typeof recordOf>>();
    after(() => made.clear());

    /** A new object each time: what is kept for a document is computed again. */
    const freshRecord = (size: number) => {
      if (!made.has(size)) made.set(size, recordOf(size));
      const document = made.get(size)!;
      return {...document, entries: [...document.entries], actors: [...document.actors]};
    };

    for (const [use, prepareUse] of Object.entries(USES)) {
      if (PRODUCTS.includes(`${dimension}, ${use}`)) continue;
      itTakesLinearTime(`takes linear time: ${use}`, (size) => prepareUse(freshRecord(size)), SIZES);
    }
  });
}

describe('a record with many faults', () => {
  for (const [fault, recordOf] of Object.entries(FAULTY)) {
    itTakesLinearTime(
      `takes linear time: ${fault}`,
      (size) => {
        const text = JSON.stringify(recordOf(size));
        return () => groupFaults(parseDocument(text).faults).map((group) => toIssue(group.fault));
      },
      SIZES,
    );
  }
});

describe('a sheet with many columns', () => {
  itTakesLinearTime('takes linear time', (size) => {
    const names = Array.from({length: size}, (_, index) => `Column ${index}`);
    const text = `date,headline,${names.join()}\n2024,A,${names.join()}\n`;
    return () => parseCsv(text);
  });
});

describe('HTML with many empty blocks', () => {
  for (const part of ['<br><p>', '<p><br></p>', '<td><div>']) {
    itTakesLinearTime(`takes linear time: ${part}`, (size) => textOfHtml(`<li>${part.repeat(size)}`), {
      start: 5000,
    });
  }
});
