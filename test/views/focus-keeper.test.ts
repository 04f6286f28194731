import {expect} from '@open-wc/testing';
import {aDocument, manyEntries} from '../support/builders.js';
import {allText, show, until, type TimelineHarness} from '../support/harness.js';

const focusedHeadline = (timeline: TimelineHarness): string =>
  timeline.headline(timeline.focused()!.closest('article')!);

describe('when the entry with the focus goes away, the focus', () => {
  it('moves to the next entry that a filter leaves', async () => {
    const timeline = await show();
    timeline.entry('Seoul announces').focus();
    await timeline.set({kinds: ['confirmation']});
    await until(() => timeline.focused());
    expect(focusedHeadline(timeline)).to.equal('State Department confirms North Korean troops in combat');
  });

  it('moves there from inside an entry too', async () => {
    const timeline = await show();
    timeline.details(timeline.entry('ministries'))!.querySelector('summary')!.focus();
    await timeline.set({kinds: ['assessment']});
    await until(() => timeline.focused());
    expect(focusedHeadline(timeline)).to.equal('Debate over possible US responses expected to intensify');
  });

  it('moves to the next entry of a new record', async () => {
    const entries = manyEntries(5);
    const timeline = await show('', {properties: {data: aDocument({entries})}});
    timeline.entry('Headline 2').focus();
    const rest = aDocument({entries}).entries.filter(({id}) => id !== 'entry-2' && id !== 'entry-3');
    await timeline.set({data: {...aDocument(), entries: rest}});
    expect(focusedHeadline(timeline)).to.equal('Headline 4');
  });

  it('moves to the status line where no later entry is left', async () => {
    const timeline = await show();
    timeline.entries().at(-1)!.focus();
    await timeline.set({kinds: ['confirmation']});
    await until(() => timeline.focused());
    expect(timeline.focused()!.getAttribute('role')).to.equal('status');
    expect(allText(timeline.focused())).to.equal('2 of 14 shown');
  });

  it('moves on as the record goes back to an earlier day', async () => {
    const timeline = await show();
    timeline.entry('North Korean forces move').focus();
    await timeline.set({asOf: '2024-11-12'});
    await until(() => timeline.focused());
    expect(focusedHeadline(timeline)).to.equal('State Department confirms North Korean troops in combat');
  });
});
