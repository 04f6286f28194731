import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {aDocument, manyEntries} from '../../support/builders.js';
import {allText, until} from '../../support/harness.js';
import {showLanes, type Lanes} from '../../support/lanes-harness.js';

/** The page around the element: without it, nothing could scroll. */
const AROUND = 'padding-block: 900px';

const panel = (lanes: Lanes) => lanes.timeline.part('selected')!;

/** What a reader has to see of an open entry: itself, its date, and the button that closes it. */
function hidden(lanes: Lanes, pressed: Element): string[] {
  const seen = {
    panel: panel(lanes),
    date: lanes.timeline.part('date', panel(lanes))!.firstElementChild!,
    close: lanes.timeline.part('close')!,
    mark: lanes.mark(pressed as HTMLElement),
  };
  return Object.entries(seen)
    .filter(([, element]) => {
      const {top, bottom, height} = element.getBoundingClientRect();
      return height === 0 || top < -1 || bottom > innerHeight + 1;
    })
    .map(([name]) => name);
}

async function press(lanes: Lanes, entry: HTMLElement): Promise<void> {
  entry.click();
  await until(() => lanes.selected() === allText(entry.querySelector('strong')), 'the entry is open');
}

describe('a press on a mark', () => {
  for (const width of [320, 360, 500, 700, 900, 1200]) {
    it(`opens its entry in view, wherever the mark is, at ${width} px`, async () => {
      const lanes = await showLanes('', {width, box: {style: AROUND}});
      for (const block of ['start', 'center', 'end'] as const) {
        for (const entry of lanes.entries()) {
          entry.scrollIntoView({block});
          await press(lanes, entry);
          expect(hidden(lanes, entry), `${allText(entry)} at the ${block}`).to.deep.equal([]);
          const [mark, own] = [lanes.mark(entry), panel(lanes)].map((each) => each.getBoundingClientRect());
          expect(mark!.bottom, 'the panel does not cover the mark').to.be.at.most(own!.top + 1);
        }
      }
    }).timeout(60_000);
  }

  it('does not scroll if there is space enough', async () => {
    const lanes = await showLanes('', {width: 1200, box: {style: AROUND}});
    const entry = lanes.entry('Seoul announces');
    entry.scrollIntoView({block: 'start'});
    scrollBy(0, -100);
    const before = [scrollY, entry.getBoundingClientRect().top];
    await press(lanes, entry);
    expect([scrollY, entry.getBoundingClientRect().top]).to.deep.equal(before);
  });

  it('leaves the mark where it is when an entry above it is closed by it', async () => {
    const entries = ['Above', 'Below'].map((headline) => ({headline, actors: [headline]}));
    const data = aDocument({entries});
    const lanes = await showLanes('', {width: 1200, box: {style: AROUND}, properties: {data}});
    await press(lanes, lanes.entry('Above'));
    const entry = lanes.entry('Below');
    entry.scrollIntoView({block: 'center'});
    const {top} = entry.getBoundingClientRect();
    await press(lanes, entry);
    expect(entry.getBoundingClientRect().top).to.be.closeTo(top, 1);
  });

  it('opens its entry in the lane that was pressed', async () => {
    const lanes = await showLanes('', {width: 1200});
    const lane = lanes.lane('Ministry of Foreign Affairs');
    lanes.drawings(lane)[0]!.click();
    await until(() => lanes.selected());
    expect(lane.contains(panel(lanes))).to.equal(true);
  });

  it('opens its entry in view, in a lane that is higher than the window', async () => {
    const data = aDocument({entries: manyEntries(60, {date: '2024-11-13', actors: ['a']})});
    const lanes = await showLanes('', {width: 1200, properties: {data}});
    while (lanes.bundles().length > 0) lanes.bundles()[0]!.click();
    const entry = lanes.entries()[3]!;
    entry.scrollIntoView({block: 'center'});
    await press(lanes, entry);
    expect(hidden(lanes, entry)).to.deep.equal([]);
  });

  it('opens one entry after another, also in a record with eras', async () => {
    const eras = [2001, 2002, 2003].map((year) => ({label: `Era ${year}`, date: String(year)}));
    const entries = [2001, 2002, 2003].map((year) => ({headline: `In ${year}`, date: `${year}-05-01`}));
    const lanes = await showLanes('', {properties: {data: aDocument({eras, entries})}});
    await press(lanes, lanes.entry('In 2002'));
    await press(lanes, lanes.entry('In 2003'));
    expect(lanes.selected()).to.equal('In 2003');
  });

  it('does not scroll when the page selects an entry that was pressed before', async () => {
    const lanes = await showLanes('', {width: 1200, box: {style: AROUND}});
    const {element} = lanes.timeline;
    const entry = lanes.entry('Blinken stresses');
    entry.scrollIntoView({block: 'center'});
    await press(lanes, entry);
    element.selected = undefined;
    await lanes.timeline.settled();
    scrollTo(0, 0);
    element.select('blinken-firm-commitment');
    await until(() => lanes.selected());
    expect(scrollY).to.equal(0);
  });

  it('opens an entry without a date in view', async () => {
    const entries = [{date: '2024-11-13'}, {date: undefined, headline: 'At some time'}];
    const lanes = await showLanes('', {box: {style: AROUND}, properties: {data: aDocument({entries})}});
    const button = lanes.timeline.buttons(lanes.timeline.part('undated')!)[0]!;
    button.scrollIntoView({block: 'end'});
    button.click();
    await until(() => lanes.selected() === 'At some time');
    const {top, bottom} = panel(lanes).getBoundingClientRect();
    expect(top >= 0 && bottom <= innerHeight + 1).to.equal(true);
  });
});

describe('the open entry', () => {
  it('says what a dotted line means if its date has one', async () => {
    const lanes = await showLanes('', {width: 700});
    const explained = async (headline: string): Promise<boolean> => {
      await press(lanes, lanes.entry(headline));
      return allText(panel(lanes)).includes('dotted: not stated');
    };
    expect(await explained('Seoul announces')).to.equal(false);
    expect(await explained('State Department confirms')).to.equal(true);
  });

  for (const width of [360, 1200]) {
    it(`is closed by Escape, and its mark gets the focus, at ${width} px`, async () => {
      const lanes = await showLanes('', {width});
      const entry = lanes.entry('Blinken');
      for (const from of [() => entry, () => lanes.timeline.part('close')!]) {
        await press(lanes, entry);
        from().focus();
        await sendKeys({press: 'Escape'});
        await until(() => lanes.selected() === undefined);
        expect(lanes.timeline.focused() === entry).to.equal(true);
      }
    });
  }

  it('leaves Escape to the page while none is open', async () => {
    const lanes = await showLanes();
    const event = new KeyboardEvent('keydown', {
      key: 'Escape',
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    lanes.entry('Blinken').dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
  });

  for (const width of [500, 1200]) {
    it(`does not cover what the focus moves to, at ${width} px`, async () => {
      const entries = Array.from({length: 16}, (_, index) => ({
        headline: `Entry ${index}`,
        actors: [`a${index}`],
        date: index < 13 ? '2024' : undefined,
        summary: 'A long text. '.repeat(80),
      }));
      const data = aDocument({actors: entries.map(({actors: [id]}) => ({id: id!, name: id!})), entries});
      const lanes = await showLanes('', {width, box: {style: AROUND}, properties: {data}});
      const covered = (element: Element) => {
        const [own, cover] = [element, panel(lanes)].map((each) => each.getBoundingClientRect());
        return own!.bottom > cover!.top && own!.top < cover!.bottom;
      };
      await press(lanes, lanes.entry('Entry 0'));
      lanes.entry('Entry 0').focus();
      for (let step = 0; step < 12; step += 1) {
        await sendKeys({press: 'ArrowDown'});
        expect(covered(lanes.timeline.focused()!), allText(lanes.timeline.focused())).to.equal(false);
      }
      const undated = lanes.timeline.buttons(lanes.timeline.part('undated')!);
      expect(undated).to.have.length(3);
      for (const button of undated) {
        scrollBy(0, -300);
        button.focus();
        expect(covered(button), allText(button)).to.equal(false);
      }
    });
  }

  it('is reached by Tab from its mark', async () => {
    const lanes = await showLanes();
    const entry = lanes.entry('Blinken');
    await press(lanes, entry);
    entry.focus();
    await sendKeys({press: 'Tab'});
    expect(lanes.timeline.focused() === lanes.timeline.part('close')).to.equal(true);
  });

  it('has its links drawn, each with what it says, over no label', async () => {
    const lanes = await showLanes('', {width: 1200});
    await press(lanes, lanes.entry('Debate over'));
    const texts = () => [...lanes.timeline.part('links')!.querySelectorAll('text')];
    await until(() => texts().length === 2);
    expect(texts().map(allText)).to.deep.equal(['answers', 'answers']);
    const rects = lanes.drawings().map((entry) => lanes.label(entry).getBoundingClientRect());
    for (const text of texts()) {
      const {left, right, top, bottom} = text.getBoundingClientRect();
      const covered = rects.filter(
        (rect) => rect.left < right && left < rect.right && rect.top < bottom && top < rect.bottom,
      );
      expect(covered).to.deep.equal([]);
    }
  });
});
