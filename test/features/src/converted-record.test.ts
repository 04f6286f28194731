/** `src` that answers with a document of TimelineJS. */
import {expect} from '@open-wc/testing';
import {mayBeTimelineJs} from '../../../src/data/convert/may-be-timelinejs.js';
import {aDocument} from '../../support/builders.js';
import {eventsAt, put, show, until} from '../../support/harness.js';
import {aNetwork} from '../../support/network.js';

const MOON = JSON.stringify({
  title: {text: {headline: 'On the Moon'}, background: {color: '#fff'}},
  events: [
    {
      start_date: {year: 1969, month: 7, day: 20},
      text: {headline: 'Apollo 11 lands', text: '<p>In the Sea of Tranquility.</p>'},
      media: {url: 'a.jpg', caption: 'The Eagle'},
      background: {color: '#000'},
    },
    {start_date: {year: 1972}, text: {headline: 'Apollo 17 returns'}},
  ],
});
const SHEET = 'Year,Month,Day,Headline,Text,Media\n1969,7,20,Apollo 11 lands,<p>Text</p>,a.jpg\n';

describe('an address of a document of TimelineJS', () => {
  it('that is JSON is shown, with a warning for each type of loss', async () => {
    aNetwork((request) => request.answer(MOON));
    const timeline = put('src="timeline.json"');
    const errors = eventsAt(timeline.element, 'dprk-error');
    await timeline.settled();
    expect(timeline.title()).to.equal('On the Moon');
    expect(timeline.headlines()).to.deep.equal(['Apollo 11 lands', 'Apollo 17 returns']);
    await until(() => errors.length > 0);
    expect(errors.map(({severity}) => severity)).to.deep.equal(['warning']);
    expect(errors[0]!.issues.map(({message}) => message)).to.deep.equal([
      'Converted from another format. Not kept: background (2)',
    ]);
  });

  it('that is a sheet is shown', async () => {
    aNetwork((request) => request.answer(SHEET, {type: 'text/csv'}));
    const timeline = await show('src="https://docs.google.com/spreadsheets/d/e/X/pub?output=csv" lang="ko"');
    expect(timeline.headlines()).to.deep.equal(['Apollo 11 lands']);
  });

  it('is followed by a refresh', async () => {
    const network = aNetwork((request) =>
      request.answer(network.requests.length === 1 ? MOON : MOON.replace('On the Moon', 'On Mars')),
    );
    const timeline = await show('src="timeline.json" refresh="60"');
    expect(timeline.title()).to.equal('On the Moon');
    await network.pass(61);
    await until(() => timeline.title() === 'On Mars');
  });

  it('that has no entries is read as a document of ours, whose faults name the fields', async () => {
    for (const text of [{}, {text: 'B'}, {title: 'B', media: 'a.jpg'}]) {
      const answer = {title: 'T', events: [{date: '1998', headline: 'A', ...text}]};
      aNetwork((request) => request.answer(JSON.stringify(answer)));
      const timeline = put('src="timeline.json"');
      const errors = eventsAt(timeline.element, 'dprk-error');
      await timeline.settled();
      expect(errors[0]!.issues.map(({path}) => path)).to.deep.equal(['entries', 'events']);
    }
  });
});

describe('the converter of TimelineJS loads', () => {
  it('for what may be such a document', () => {
    expect(mayBeTimelineJs(MOON, 'json')).to.be.true;
    expect(mayBeTimelineJs('{"timeline": {"date": []}}', 'json')).to.be.true;
    expect(mayBeTimelineJs(SHEET, 'csv')).to.be.true;
    expect(mayBeTimelineJs(`A title,,,\n\n${SHEET}`, 'csv'), 'below a title').to.be.true;
    expect(mayBeTimelineJs('Headline,Text,Year\n', 'csv')).to.be.true;
  });

  it('for no document of ours', () => {
    const about = aDocument({entries: [{headline: 'The "events": a history'}]});
    expect(mayBeTimelineJs(JSON.stringify(about), 'json')).to.be.false;
    expect(mayBeTimelineJs('{"entries": []}', 'json')).to.be.false;
    expect(mayBeTimelineJs('date,headline,year\n', 'csv')).to.be.false;
  });
});
