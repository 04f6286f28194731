import {expect} from '@open-wc/testing';
import {lettersIn} from '../support/direction.js';
import {show, visibleText, type TimelineHarness} from '../support/harness.js';

const box = (element: Element | null): DOMRect => element!.getBoundingClientRect();
/** The distance between two parts of an entry, in em of running text. */
function gap(timeline: TimelineHarness, above: string, below: string, headline: string): number {
  const entry = timeline.entry(headline);
  const em = parseFloat(getComputedStyle(timeline.part('summary')!).fontSize);
  return (box(timeline.part(below, entry)).top - box(timeline.part(above, entry)).bottom) / em;
}
const fontSize = (timeline: TimelineHarness, headline: string): number =>
  parseFloat(getComputedStyle(timeline.part('headline', timeline.entry(headline))!).fontSize);

for (const width of [328, 668, 1168]) {
  describe(`the rhythm of entries, ${width} px wide`, () => {
    let timeline: TimelineHarness;
    beforeEach(async () => {
      timeline = await show('', {width});
    });

    it('has the headline close to the line above it, and the summary close to the headline', () => {
      expect(gap(timeline, 'meta', 'headline', 'Seoul announces')).to.be.closeTo(0.3, 0.12);
      expect(gap(timeline, 'headline', 'summary', 'Seoul announces')).to.be.closeTo(0.4, 0.1);
    });

    it('has more space between entries than within them', () => {
      const [first, second] = timeline.entries();
      const em = parseFloat(getComputedStyle(timeline.part('summary')!).fontSize);
      expect((box(second!).top - box(first!).bottom) / em).to.be.closeTo(2.25, 0.1);
    });

    it('has every entry that confirms large and alike, and assessments small and closer together', () => {
      const usual = fontSize(timeline, 'Seoul announces');
      const confirming = ['State Department confirms', 'intelligence service confirms'].map((headline) =>
        fontSize(timeline, headline),
      );
      expect(confirming[0]).to.equal(confirming[1]);
      expect(confirming[0]! / usual).to.be.closeTo(1.17, 0.02);
      expect(fontSize(timeline, 'Debate over') / usual).to.be.closeTo(0.87, 0.02);
      const marks = ['Seoul announces', 'State Department confirms'].map(
        (headline) => box(timeline.part('mark', timeline.entry(headline))!.querySelector('svg')).width,
      );
      expect(marks[1]! / marks[0]!).to.be.closeTo(1.35, 0.05);
      const space = (headline: string) =>
        parseFloat(getComputedStyle(timeline.entry(headline)).marginBlockEnd);
      expect(space('Debate over')).to.be.below(space('Blinken') * 0.7);
    });

    it('has a date for every entry', () => {
      for (const entry of timeline.entries()) {
        expect(visibleText(timeline.part('date', entry)), timeline.headline(entry)).to.contain('2024');
      }
    });
  });
}

describe('a wide entry', () => {
  it('has its quotation and its links beside the text', async () => {
    const timeline = await show('', {width: 1168});
    const entry = timeline.entry('State Department confirms');
    const summary = box(timeline.part('summary', entry));
    for (const name of ['quote', 'relations']) {
      expect(box(timeline.part(name, entry)).left, name).to.be.above(summary.right);
    }
  });

  it('has the first line of them on the line of the text', async () => {
    const timeline = await show('', {width: 1168});
    const middle = (name: string, headline: string) => {
      const {top, bottom} = lettersIn(timeline.part(name, timeline.entry(headline))!)[0]!.rect;
      return (top + bottom) / 2;
    };
    for (const headline of ['move to Kursk', 'cautious at first', 'intelligence service confirms']) {
      expect(middle('relations', headline), headline).to.be.closeTo(middle('summary', headline), 2);
    }
  });
});

describe('the vertical line of a narrow list', () => {
  it('reaches from mark to mark, beside dates of any height', async () => {
    const timeline = await show('', {width: 328});
    for (const entry of timeline.entries().slice(1)) {
      const above = getComputedStyle(entry, '::before');
      const mark = box(timeline.part('mark', entry)!.querySelector('svg'));
      const end = box(entry).top + parseFloat(above.top) + parseFloat(above.height);
      expect(mark.top - end, timeline.headline(entry)).to.be.within(0, 8);
      // It starts where the line of the entry above ends.
      expect(parseFloat(above.top)).to.be.closeTo(-3.2, 0.1);
    }
  });
});

describe('an entry without kind and names', () => {
  for (const width of [328, 668]) {
    it(`has its mark, and its date where that is beside it, on the line of its headline, ${width} px wide`, async () => {
      const data = {entries: [{date: '1969-07-20', headline: 'Apollo 11'}]};
      const timeline = await show('', {width, properties: {data}});
      const [entry] = timeline.entries();
      const middle = (element: Element | null) => (box(element).top + box(element).bottom) / 2;
      const headline = middle(timeline.part('headline', entry));
      expect(middle(timeline.part('mark', entry)!.querySelector('svg'))).to.be.closeTo(headline, 1.5);
      if (width > 600) {
        expect(middle(timeline.part('date', entry)!.firstElementChild)).to.be.closeTo(headline, 2);
      }
    });
  }
});

describe('the standing of an entry', () => {
  const border = (timeline: TimelineHarness, headline: string): string =>
    getComputedStyle(timeline.part('standing', timeline.entry(headline))!).borderBlockStartStyle;

  it('is in a box only if it is weak, and does not repeat the kind', async () => {
    const timeline = await show();
    expect(border(timeline, 'analysts speculate')).to.equal('dashed');
    for (const headline of ['State Department confirms', 'Will Washington', 'Debate over']) {
      expect(border(timeline, headline), headline).to.equal('none');
    }
  });
});

describe('more than two lines about other entries', () => {
  it('are folded, and open at a press', async () => {
    const timeline = await show();
    const entry = timeline.entry('State Department confirms');
    const folded = timeline.part('relations', entry)!.querySelector('details')!;
    expect([folded.open, visibleText(folded.querySelector('summary'))]).to.deep.equal([false, '2 more']);
    expect(folded.querySelector('li')!.checkVisibility()).to.equal(false);
    await timeline.press(folded.querySelector('summary')!);
    expect(visibleText(folded)).to.contain('Answered by: Debate over');
  });

  it('have the same distance to the line above as the lines from one another', async () => {
    const timeline = await show();
    const relations = timeline.part('relations', timeline.entry('State Department confirms'))!;
    const [first, second] = relations.querySelectorAll('ul:first-child > li');
    const between = box(second!).top - box(first!).bottom;
    expect(between).to.be.above(3);
    expect(box(relations.querySelector('details')).top - box(second!).bottom).to.be.closeTo(between, 1);
  });

  it('are all shown in print', async () => {
    const timeline = await show();
    const rules = timeline.root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
    const printed = rules.filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print');
    expect(printed.map(({cssText}) => cssText).join('')).to.contain('details::details-content');
  });
});
