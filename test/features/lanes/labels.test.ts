import {expect} from '@open-wc/testing';
import {aDocument} from '../../support/builders.js';
import {nameOf} from '../../support/accessible-tree.js';
import {allText} from '../../support/harness.js';
import {showLanes, type Lanes} from '../../support/lanes-harness.js';

/** What WCAG 1.4.12 allows a reader to set. */
const TEXT_SPACING = 'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em';

const labels = (lanes: Lanes) => lanes.drawings().map((entry) => allText(lanes.label(entry)));
const date = (entry: HTMLElement) => entry.querySelector<HTMLElement>('.label-date')!;

/** Sets styles inside of the element, as a reader's own style sheet does. */
function restyle(lanes: Lanes, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { ${css.replaceAll(';', ' !important;')} !important }`);
  const {root} = lanes.timeline;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  document.fonts.dispatchEvent(new Event('loadingdone'));
}

describe('the date in a label', () => {
  it('is without the year while the axis shows it', async () => {
    const lanes = await showLanes();
    expect(labels(lanes).filter((label) => label.includes('2024'))).to.deep.equal([]);
    expect(labels(lanes)).to.include('Blinken stresses firm US commitment at NATO 13 Nov');
    expect(lanes.ticks()[0]).to.contain('2024');
  });

  it('has its year for assistive technology', async () => {
    const lanes = await showLanes();
    expect(nameOf(lanes.entry('Blinken'))).to.contain('NATO 13 Nov 2024');
  });

  it('has its year where the axis shows years', async () => {
    const entries = ['2001-02-03', '2011-12-13', '2024-11'].map((each) => ({date: each}));
    const lanes = await showLanes('', {properties: {data: aDocument({entries})}});
    expect(lanes.entries().map((entry) => allText(date(entry)))).to.deep.equal([
      '3 Feb 2001',
      '13 Dec 2011',
      'Nov 2024',
    ]);
    for (let presses = 0; presses < 8; presses += 1) lanes.press('Zoom in');
    expect(lanes.entries().map((entry) => allText(date(entry)))[1]).to.equal('13 Dec');
    lanes.press('Whole period');
    expect(lanes.entries().map((entry) => allText(date(entry)))[1]).to.equal('13 Dec 2011');
  });

  it('has its year if it needs it', async () => {
    const entries = [
      {date: '2023-12-01/2024-02-03', extent: 'within' as const},
      {date: '2024'},
      {date: '2023-24'},
      {date: '2023-12-24'},
    ];
    const lanes = await showLanes('', {properties: {data: aDocument({entries})}});
    const texts = lanes.entries().map((entry) => allText(date(entry)));
    expect(texts).to.have.members(['between 1 Dec 2023 and 3 Feb 2024', '2024', 'winter 2023–24', '24 Dec']);
  });

  it('is without the clock while the axis names it', async () => {
    const entries = [
      {date: '1989-11-09T18:53:00+01:00'},
      {date: '1989-11-09T20:00:00+01:00'},
      {date: '1989-11-09T15:34:00-05:00'},
    ];
    const lanes = await showLanes('', {properties: {data: aDocument({entries})}});
    expect(lanes.span()).to.contain('times in UTC+1');
    expect(lanes.entries().map((entry) => allText(date(entry)))).to.deep.equal([
      '9 Nov, 18:53',
      '9 Nov, 20:00',
      '9 Nov, 15:34 (UTC−5)',
    ]);
  });

  for (const [name, css] of Object.entries({'plain text': '', 'text spacing': TEXT_SPACING})) {
    for (const width of [320, 360]) {
      it(`is complete, and the label is next to its mark, at ${width} px with ${name}`, async () => {
        const lanes = await showLanes('', {width});
        if (css) restyle(lanes, css);
        for (const entry of lanes.drawings()) {
          const label = lanes.label(entry).getBoundingClientRect();
          const mark = lanes.mark(entry).getBoundingClientRect();
          const rects = [...date(entry).getClientRects()];
          expect(rects.length).to.be.above(0);
          for (const rect of rects) {
            expect(rect.right, entry.innerText).to.be.at.most(label.right + 1);
            expect(rect.bottom, entry.innerText).to.be.at.most(label.bottom + 1);
          }
          expect(distanceOf(textRect(lanes.label(entry)), mark), entry.innerText).to.be.below(24);
        }
      });
    }
  }

  it('is what stays of a headline that is too long', async () => {
    const headline = 'A headline of so many words that there is no space for all of them '.repeat(6);
    const data = aDocument({entries: [{headline, date: '/2024-11-13', extent: 'within'}]});
    const lanes = await showLanes('', {width: 320, properties: {data}});
    const [entry] = lanes.entries();
    expect(lanes.isTruncated(entry!)).to.equal(true);
    const {bottom, width} = date(entry!).getBoundingClientRect();
    expect(width).to.be.above(30);
    expect(bottom).to.be.at.most(lanes.label(entry!).getBoundingClientRect().bottom + 1);
  });
});

describe('a bracket', () => {
  it('is not drawn where it would hardly be wider than its mark', async () => {
    const lanes = await showLanes('', {width: 900});
    expect(lanes.bar(lanes.entry('Blinken'))).to.equal(null);
    lanes.press('Zoom to the busiest days');
    expect(lanes.bar(lanes.entry('Blinken'))).to.not.equal(null);
  });
});

describe('labels of marks below one another', () => {
  for (const width of [360, 700, 1200]) {
    it(`are on one side, at ${width} px`, async () => {
      const lanes = await showLanes('', {width});
      const sides = new Map<number, Set<boolean>>();
      for (const entry of lanes.drawings()) {
        const mark = lanes.mark(entry).getBoundingClientRect();
        const column = Math.round(mark.left / 8);
        const isAfter = lanes.label(entry).getBoundingClientRect().left > mark.left;
        sides.set(column, (sides.get(column) ?? new Set()).add(isAfter));
      }
      expect([...sides.values()].every(({size}) => size === 1)).to.equal(true);
    });
  }
});

describe('in Arabic', () => {
  it('the parts of a line are separated by the comma of its script', async () => {
    const properties = {strings: {ar: {'lanes.utc': 'بتوقيت {offset}'}}};
    const entries = [{date: '2024-11-12T13:15:00-05:00'}, {date: '2024-11-13T09:00:00+09:00'}];
    const data = aDocument({lang: 'ar', entries, eras: [{date: '2024', label: 'حقبة'}]});
    const lanes = await showLanes('', {box: {lang: 'ar', dir: 'rtl'}, properties: {...properties, data}});
    expect(lanes.span()).to.contain('، بتوقيت');
    expect(allText(lanes.timeline.part('lanes'))).to.contain('حقبة، ');
  });
});

/** The rectangle of the letters. */
function textRect(element: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

function distanceOf(a: DOMRect, b: DOMRect): number {
  return Math.max(a.left - b.right, b.left - a.right);
}
