/** Records of other subjects, as the demo has them: millions of years, and minutes. */
import {expect} from '@open-wc/testing';
import deepTime from '../../demo/data/deep-time.json' with {type: 'json'};
import oneNight from '../../demo/data/one-night.json' with {type: 'json'};
import {violations} from '../support/axe.js';
import {showClaims} from '../support/claims.js';
import {eventsAt, allText, show, until, type TimelineHarness} from '../support/harness.js';
import {showLanes} from '../support/lanes-harness.js';

const CONTROLS = 'controls="layout kinds actors search order as-of export link"';
const records = {'deep time': deepTime, 'one night': oneNight};
const LAYOUTS = ['list', 'story', 'lanes', 'claims'];

/** Whether anything reaches out of the element to the side. */
const isWithin = ({element}: TimelineHarness): boolean => element.scrollWidth <= element.clientWidth;

for (const [name, data] of Object.entries(records)) {
  describe(`the record of ${name}`, () => {
    for (const layout of LAYOUTS) {
      for (const lang of ['en', 'ko']) {
        it(`is shown in the layout ${layout} in ${lang}, narrow and wide, without a warning`, async () => {
          const timeline = await show(`lang="${lang}" ${CONTROLS}`, {width: 340});
          const errors = eventsAt(timeline.element, 'dprk-error');
          await timeline.set({data, layout: layout as 'list', media: true});
          expect(isWithin(timeline), 'narrow').to.equal(true);
          timeline.element.parentElement!.style.inlineSize = '1100px';
          await until(() => isWithin(timeline), 'nothing reaches out when wide');
          expect(errors).to.deep.equal([]);
          expect(allText(timeline.root)).not.to.match(/NaN|Infinity|undefined|Invalid/);
        });
      }

      it(`is accessible in the layout ${layout}`, async () => {
        const timeline = await show(`layout="${layout}" ${CONTROLS}`, {properties: {data}});
        expect(await violations(timeline.element)).to.deep.equal([]);
      });
    }

    it('has its own kinds, each with its chip', async () => {
      const timeline = await show('', {properties: {data}});
      for (const {label} of data.kinds) expect(timeline.chips()).to.include(label.en);
      const [{id, label}] = data.kinds as [(typeof data.kinds)[number]];
      await timeline.chip(label.en).press();
      const entries = data.entries.filter(({kind}) => kind === id);
      expect(timeline.headlines()).to.have.members(entries.map(({headline}) => headline.en));
    });

    it('has a lane for everyone', async () => {
      const lanes = await showLanes('', {properties: {data}});
      for (const {short, name: whole} of data.actors as {short?: {en: string}; name: {en: string}}[])
        expect(lanes.names()).to.satisfy((names: string[]) =>
          names.some((each) => each === short?.en || each === whole.en),
        );
    });
  });
}

describe('millions of years', () => {
  const data = deepTime;

  it('are shown as they are written, with those that they are about', async () => {
    const timeline = await show('', {properties: {data}});
    expect(timeline.date(timeline.entry('as dated in 2013'))).to.contain('about 66,043,000 BC');
    expect(timeline.leadParts()).to.deep.equal([
      'There was a great impact at the end of the Cretaceous: Confirms: Bruce Bohor and others, May 1984 (Montana)',
      'Peter Schulte and 40 others, 5 Mar 2010, later',
      'Pincelli Hull and others, 17 Jan 2020, later',
      'Denies: Charles Officer and Charles Drake, 8 Mar 1985',
      'Reports: Smit',
      'Alvarez',
      'Hildebrand',
      '4 more claims',
    ]);
    expect((await timeline.attribute('lang', 'ko')).date(timeline.entry('2013년'))).to.contain(
      '기원전 66,043,000년경',
    );
  });

  it('come in the order of when it happened, the statements after them', async () => {
    const timeline = await show('', {properties: {data}});
    expect(timeline.headlines().slice(0, 5)).to.deep.equal([
      'Most of the Deccan lavas pour out in India',
      'The Cretaceous ends, as dated in 2013',
      'The Cretaceous ends, as dated in 1980',
      'Rock melts at Chicxulub, as dated in 1992',
      'A thin clay in Spain speaks for an impact',
    ]);
  });

  it('are on the record from when they were reported', async () => {
    const timeline = await show('as-of="1980-12-31"', {properties: {data}});
    expect(timeline.headlines()).to.deep.equal([
      'The Cretaceous ends, as dated in 1980',
      'A thin clay in Spain speaks for an impact',
      'An asteroid is proposed as the cause',
    ]);
  });

  it('stand in lanes on one scale with years of today', async () => {
    const lanes = await showLanes('', {properties: {data}, width: 1100});
    const middle = (headline: string) => {
      const {left, width} = lanes.mark(lanes.entry(headline)).getBoundingClientRect();
      return left + width / 2;
    };
    const impact = middle('as dated in 2013');
    const proposed = middle('An asteroid is proposed');
    const reviewed = middle('Forty-one authors');
    expect(proposed - impact, 'most of the width').to.be.above(600);
    expect(Math.abs(reviewed - proposed), 'thirty years').to.be.below(1);
  });
});

describe('one evening', () => {
  const data = oneNight;

  it('is shown with the clocks of the places', async () => {
    const timeline = await show('', {properties: {data}});
    const date = (headline: string) => timeline.date(timeline.entry(headline));
    expect(date('Schabowski reads')).to.contain('18:53 9 Nov 1989 (UTC+1)');
    expect(date('Bush welcomes')).to.contain('15:34 9 Nov 1989 (UTC−5)').and.contain('Washington');
  });

  it('is in the order of the moments, whatever the clocks show', async () => {
    const timeline = await show('', {properties: {data}});
    const place = (headline: string) => timeline.headlines().findIndex((each) => each.includes(headline));
    const order = ['evening news leads', 'Bush welcomes', 'travel has to be', 'stand wide open', 'barrier'];
    expect(order.map(place)).to.deep.equal(order.map(place).toSorted((a, b) => a - b));
  });

  it('sets the contradiction side by side, with the minutes between', async () => {
    const claims = await showClaims('', {properties: {data}, width: 1100});
    const cell = (speaker: string) => allText(claims.cell('leave at once', speaker));
    expect(cell('AP')).to.contain('Reports').and.contain('first');
    expect(cell('ARD')).to.contain('55 minutes later');
    expect(cell('GDR television')).to.contain('Denies');
  });

  it('has an order that the dates do not give, where a source does', async () => {
    const claims = await showClaims('', {properties: {data}, width: 1100});
    expect(allText(claims.cell('applied for', 'GDR government'))).to.contain('first');
    expect(allText(claims.cell('applied for', 'GDR television'))).to.contain('same day');
  });
});
