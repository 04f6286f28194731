import {expect} from '@open-wc/testing';
import {aDocument} from '../support/builders.js';
import {allText, show} from '../support/harness.js';

const reported = {date: '2024-11-20', by: 'nis'};
const actors = [{id: 'nis', name: 'National Intelligence Service', short: 'NIS'}];

async function shown(entry: object, more: object = {}) {
  const entries = [{headline: 'One', note: 'A note', ...entry}];
  const timeline = await show('', {properties: {data: aDocument({actors, ...more, entries})}});
  return {
    row: timeline.detailsOf(timeline.entry('One')).Reported,
    standing: allText(timeline.part('standing')),
  };
}

describe('who reported an entry, and when', () => {
  it('is in its standing', async () => {
    const {row, standing} = await shown({standing: 'reported', reported});
    expect([row, standing]).to.deep.equal([undefined, 'Reported by NIS, 20 Nov 2024']);
  });

  it('is in the details if the standing says something else', async () => {
    const {row, standing} = await shown({standing: 'announced', reported});
    expect([row, standing]).to.deep.equal([['NIS, 20 Nov 2024'], 'Announced']);
  });

  it('is in the details if the document has another label for the standing', async () => {
    const standings = [{id: 'reported', label: 'Second-hand'}];
    const {row, standing} = await shown({standing: 'reported', reported}, {standings});
    expect([row, standing]).to.deep.equal([['NIS, 20 Nov 2024'], 'Second-hand']);
  });

  it('is a date alone if the document does not say who', async () => {
    const {row} = await shown({standing: 'reported', reported: {date: '2024-11-20'}});
    expect(row).to.deep.equal(['20 Nov 2024']);
  });
});
