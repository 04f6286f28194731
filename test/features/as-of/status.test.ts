import {expect} from '@open-wc/testing';
import type {Entry} from '../../../src/data/schema.js';
import {AsOf, record, showAsOf, valuesOf} from '../../support/as-of.js';
import {aDocument} from '../../support/builders.js';
import {eventsAt, allText, visibleText, show} from '../../support/harness.js';

const STATE = 'State Department confirms North Korean troops in combat';
const SEOUL = 'Seoul announces phased response measures';

describe('the status line', () => {
  it('reports new entries with their headlines, and how many were on the record', async () => {
    const asOf = await showAsOf('as-of="2024-10-22"');
    expect(asOf.timeline.status()).to.equal('As of 22 Oct 2024: 1 of 14 on record.');
    await asOf.later();
    expect(asOf.timeline.status()).to.equal(`As of 12 Nov 2024: 2 of 14 on record. 1 entry new: ${STATE}`);
  });

  it('names three new entries, and counts the rest', async () => {
    const asOf = await showAsOf('as-of="2024-11-12"');
    await asOf.later();
    expect(asOf.timeline.status()).to.equal(
      'As of 13 Nov 2024: 14 of 14 on record. 12 entries new: North Korean forces move to Kursk, NIS reports; ' +
        'Seoul’s ministries are cautious at first; North Korean deployments acknowledged ahead of the US; and 9 more',
    );
    expect(visibleText(asOf.timeline.part('status')), 'visible too').to.equal(asOf.timeline.status());
  });

  it('reports the new entries of several days', async () => {
    const asOf = await showAsOf('', {properties: {data: record}});
    await asOf.slide(0);
    await asOf.slide(2);
    expect(asOf.timeline.status()).to.equal(
      'As of 3 Nov 2024: 3 of 3 on record. 2 entries new: Reported later; Two',
    );
  });

  it('reports no new entries backwards', async () => {
    const asOf = await showAsOf();
    expect(asOf.timeline.status()).to.equal('14 of 14 shown');
    await asOf.earlier();
    expect(asOf.timeline.status()).to.equal('As of 12 Nov 2024: 2 of 14 on record.');
    await asOf.earlier();
    expect(asOf.timeline.status()).to.equal('As of 22 Oct 2024: 1 of 14 on record.');
  });

  it('reports new entries until something else changes', async () => {
    const asOf = await showAsOf('as-of="2024-10-22"');
    await asOf.later();
    const {timeline} = asOf;
    await timeline.set({theme: 'dark'});
    timeline.element.select('seoul-phased-measures');
    await timeline.settled();
    expect(timeline.status()).to.contain('1 entry new');
    await timeline.chip('Response').press();
    expect(timeline.status()).to.equal('As of 12 Nov 2024: 2 of 14 on record, 1 of them shown.');
  });

  it('reports only new entries that match the filter', async () => {
    const asOf = await showAsOf('as-of="2024-11-12" kinds="confirmation"');
    expect(asOf.timeline.status()).to.equal('As of 12 Nov 2024: 2 of 14 on record, 1 of them shown.');
    await asOf.later();
    expect(asOf.timeline.status()).to.equal(
      'As of 13 Nov 2024: 14 of 14 on record, 2 of them shown. 1 entry new: South Korea’s intelligence service confirms combat',
    );
    expect(asOf.timeline.headlines()).to.have.length(2);
  });

  it('reports the limit, and new entries beyond it', async () => {
    const asOf = await showAsOf('as-of="2024-10-22" limit="1"');
    await asOf.later();
    expect(asOf.timeline.status()).to.equal(
      `As of 12 Nov 2024: 2 of 14 on record, 1 of them shown. 1 entry new: ${STATE}`,
    );
    expect(asOf.timeline.headlines()).to.deep.equal([SEOUL]);
    await asOf.timeline.press(asOf.timeline.button('Show all 2'));
    expect(asOf.timeline.headlines()).to.deep.equal([SEOUL, STATE]);
  });

  it('is one live region that stays the same', async () => {
    const timeline = await show();
    const line = timeline.root.querySelector('[role="status"]');
    await timeline.attribute('controls', 'as-of');
    const asOf = new AsOf(timeline);
    await asOf.earlier();
    await asOf.later();
    expect(timeline.root.querySelector('[role="status"]') === line).to.equal(true);
    expect(timeline.root.querySelectorAll('[role="status"], [aria-live], output')).to.have.length(1);
  });

  it('is visible only while it has something to report', async () => {
    const asOf = await showAsOf();
    const {timeline} = asOf;
    expect(visibleText(timeline.part('status'))).to.equal('');
    await asOf.earlier();
    expect(visibleText(timeline.part('status'))).to.equal('As of 12 Nov 2024: 2 of 14 on record.');
    await asOf.later();
    expect(visibleText(timeline.part('status'))).to.contain('12 entries new');
    await timeline.set({kinds: 'event'});
    expect(visibleText(timeline.part('status'))).to.equal('1 of 14 shown');
  });

  it('marks the language of foreign headlines', async () => {
    const headline = {ko: '새 소식', en: 'News'};
    const entries: Partial<Entry>[] = [{date: '2024-11-01'}, {date: '2024-11-02', headline: 'Nachricht'}];
    const data = aDocument({lang: 'de', entries: [...entries, {date: '2024-11-02', headline}]});
    const asOf = await showAsOf('as-of="2024-11-01"', {properties: {data}});
    await asOf.later();
    const foreign = [...asOf.timeline.part('status')!.querySelectorAll('[lang]')];
    expect(foreign.map((part) => [part.getAttribute('lang'), allText(part)])).to.deep.equal([
      ['de', 'Nachricht'],
    ]);
  });

  it('is in Korean if the page is', async () => {
    const asOf = await showAsOf('lang="ko" as-of="2024-11-12"');
    expect(asOf.timeline.status()).to.equal('2024년 11월 12일 기준: 전체 14건 중 2건 기록됨.');
    await asOf.later();
    expect(asOf.timeline.status()).to.match(
      /^2024년 11월 13일 기준: 전체 14건 중 14건 기록됨\. 새 항목 12건: .+; .+; .+; 그 외 9건$/,
    );
  });
});

describe('the button for the latest record', () => {
  it('is shown for a day that the page sets too, and shows the latest record', async () => {
    const timeline = await show('as-of="2024-11-12"');
    const changes = eventsAt(timeline.element, 'dprk-change');
    await timeline.press(timeline.button('Back to latest'));
    expect(timeline.entries()).to.have.length(14);
    expect(valuesOf(changes)).to.deep.equal([['asOf', undefined]]);
    expect(timeline.has('as-of-now')).to.equal(false);
  });

  for (const controls of ['as-of', 'kinds', 'none']) {
    it(`keeps the focus in the element, with controls="${controls}"`, async () => {
      const timeline = await show(`as-of="2024-11-12" controls="${controls}"`);
      const back = timeline.button('Back to latest');
      back.focus();
      await timeline.press(back);
      expect(Boolean(timeline.focused())).to.equal(true);
    });
  }

  it('is shown when nothing was on the record yet', async () => {
    const asOf = await showAsOf('as-of="2024-01-01"');
    expect(asOf.timeline.entries()).to.have.length(0);
    expect(asOf.timeline.status()).to.equal('As of 1 Jan 2024: 0 of 14 on record.');
    await asOf.timeline.press(asOf.timeline.button('Back to latest'));
    expect(asOf.timeline.entries()).to.have.length(14);
  });
});
