import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {aDocument} from '../support/builders.js';
import {accessibleTree, nameOf, roleOf} from '../support/accessible-tree.js';
import {violations} from '../support/axe.js';
import {allText, show, until, withLanguage, type Setting, type TimelineHarness} from '../support/harness.js';

const ALL = 'controls="kinds actors search order"';
const SCHEMES = {
  light: {box: {style: 'color-scheme: light; background: #fff; color: #111; padding: 8px'}},
  dark: {box: {style: 'color-scheme: dark; background: #121417; color: #eee; padding: 8px'}},
} as const;

interface State {
  readonly attributes?: string;
  readonly setting?: Setting;
  readonly reach?: (timeline: TimelineHarness) => Promise<unknown>;
}

const STATES: Readonly<Record<string, State>> = {
  'as it comes': {},
  'in Korean': {attributes: 'lang="ko"'},
  'with every control': {attributes: ALL},
  filtered: {attributes: 'kinds="response" selected="blinken-firm-commitment"'},
  empty: {reach: (timeline) => timeline.search('no such thing')},
  'with a document that cannot be shown': {setting: {properties: {data: '{'}}},
  'with an error over what is shown': {
    setting: {properties: {data: aDocument()}},
    reach: (timeline) => timeline.set({data: '{'}),
  },
  'with every disclosure open': {
    attributes: ALL,
    reach: async (timeline) => {
      for (const summary of timeline.root.querySelectorAll('summary')) summary.click();
      return timeline.settled();
    },
  },
  limited: {attributes: 'limit="2"'},
  narrow: {attributes: ALL, setting: {width: 360}},
  compact: {attributes: 'density="compact"'},
};

describe('axe finds nothing', () => {
  for (const [scheme, {box}] of Object.entries(SCHEMES)) {
    for (const [state, {attributes = '', setting, reach}] of Object.entries(STATES)) {
      it(`${state}, on a ${scheme} page`, async () => {
        const timeline = await show(attributes, {...setting, box});
        await reach?.(timeline);
        expect(await violations(timeline.element)).to.deep.equal([]);
      });
    }
  }

  it('on a dark page that declares no colour scheme', async () => {
    const timeline = await show(ALL, {box: {style: 'background: #121417; color: #eee; padding: 8px'}});
    expect(await violations(timeline.element)).to.deep.equal([]);
  });

  it('where the theme attribute is against the page', async () => {
    const timeline = await show('theme="dark"', {box: SCHEMES.light.box});
    expect(await violations(timeline.element)).to.deep.equal([]);
  });
});

describe('assistive technology is given', () => {
  it('a region named by the title', async () => {
    const timeline = await show();
    const region = timeline.part('timeline')!;
    expect(roleOf(region)).to.equal('region');
    expect(nameOf(region)).to.equal('Who confirmed what, and who answered');
  });

  it('a region named by the page’s own heading', async () => {
    const timeline = await show('', {content: '<h2 slot="heading">Ours</h2>'});
    expect(nameOf(timeline.part('timeline')!)).to.equal('Ours');
  });

  it('an outline of the title and a headline an entry', async () => {
    const timeline = await show('heading-level="3"');
    const outline = [...timeline.root.querySelectorAll('h1, h2, h3, h4, h5, h6')];
    expect(outline.map((heading) => heading.localName)).to.deep.equal([
      'h3',
      ...Array<string>(14).fill('h4'),
    ]);
  });

  it('lists as lists, with or without markers', async () => {
    const timeline = await show(ALL);
    const lists = [...timeline.root.querySelectorAll('ul, ol')];
    expect(lists.length).to.be.greaterThan(3);
    for (const list of lists) {
      expect(list.getAttribute('role'), allText(list).slice(0, 40)).to.equal('list');
      expect([...list.children].every((child) => child.localName === 'li')).to.equal(true);
    }
  });

  it('of each entry the headline and the date', async () => {
    const timeline = await show();
    const name = (headline: string) => nameOf(timeline.entry(headline));
    for (const entry of timeline.entries()) {
      expect(nameOf(entry))
        .to.contain(timeline.headline(entry))
        .and.match(/\d{4}$/);
    }
    expect(name('Blinken')).to.equal('Blinken stresses firm US commitment at NATO 13 Nov 2024');
  });

  it('one entry like this', async () => {
    const timeline = await show('', {width: 900});
    const entry = timeline.entry('intelligence service confirms');
    await timeline.openDetails(entry);
    expect(`\n${accessibleTree(entry)}`).to.equal(ENTRY);
  });

  it('which entry is selected', async () => {
    const timeline = await show('selected="us-aid-unclear"');
    const current = timeline.entries().filter((entry) => entry.getAttribute('aria-current') === 'true');
    expect(current.map((entry) => timeline.headline(entry))).to.deep.equal([
      'Will Washington give Ukraine more military aid?',
    ]);
  });

  it('changes politely, in one line', async () => {
    const timeline = await show();
    const status = timeline.root.querySelector('[role="status"]')!;
    expect(status.getAttribute('aria-live') ?? 'polite').to.equal('polite');
    expect(
      timeline.root.querySelectorAll('[role="log"], [role="feed"], [role="application"], [role="tab"]'),
    ).to.have.length(0);
  });

  it('that it is busy while something is on its way', async () => {
    const timeline = await show();
    const busy = () => timeline.part('timeline')!.getAttribute('aria-busy');
    expect(busy()).to.equal('false');
    await withLanguage(
      'ko',
      () => Promise.race<never>([]),
      async () => {
        timeline.element.lang = 'ko';
        await until(() => busy() === 'true');
        expect(timeline.state('loading')).to.equal(true);
        timeline.element.lang = 'en';
        await until(() => busy() === 'false');
        expect(timeline.state('loading')).to.equal(false);
      },
    );
  });

  it('a name for every control', async () => {
    const timeline = await show(ALL);
    const controls = [...timeline.root.querySelectorAll('button, a, input, summary, [role="group"]')];
    expect(controls.length).to.be.greaterThan(30);
    for (const control of controls) expect(nameOf(control), control.outerHTML).not.to.equal('');
  });
});

/** Held: a change here is a change of what people hear. */
const ENTRY = `
article "South Korea’s intelligence service confirms combat 13 Nov 2024" [current]
  heading level 3 "South Korea’s intelligence service confirms combat"
  time
    "13 Nov 2024"
  "Wednesday, Seoul"
  "inferred"
  paragraph
    "Confirmation · National Intelligence Service · Confirmed"
  paragraph
    "North Korean troops sent to Russia are already in combat."
  list
    listitem
      "Confirms one day later (local dates): North Korean troops deployed to Russia are in combat"
    listitem
      "Follows:"
      link "State Department confirms North Korean troops in combat"
      "("
      link "Asia Economy"
      ", 14 Nov 2024"
      ")"
  group
    disclosure "1 more"
  group [open]
    disclosure "Sources and notes"
    term
      "Sources"
    definition
      "Article, paragraphs 1 and 3"
    term
      "How the date is known"
    definition
      "inferred from “On Wednesday”"
    definition
      link "Nocut News"
    definition
      link "Asia Economy"
      ", 14 Nov 2024"
`;

/** What a finger must hit; what is in running text is let off by the guideline. */
function targets(timeline: TimelineHarness): HTMLElement[] {
  return [...timeline.root.querySelectorAll<HTMLElement>('button:not(.lead *), summary, label')].filter(
    (target) => target.getClientRects().length > 0,
  );
}

async function openAll(timeline: TimelineHarness): Promise<void> {
  for (const opener of timeline.parts('opener')) if (opener.clientWidth > 0) await timeline.press(opener);
}

describe('targets', () => {
  for (const width of [360, 900]) {
    for (const density of ['comfortable', 'compact']) {
      it(`are at least 24 px, ${density}, at ${width} px`, async () => {
        const timeline = await show(`${ALL} limit="5" kinds="response" density="${density}"`, {width});
        timeline.root.querySelector('summary')!.click();
        await openAll(timeline);
        expect(targets(timeline).length).to.be.greaterThan(10);
        for (const target of targets(timeline)) {
          const box = target.getBoundingClientRect();
          expect(Math.min(box.width, box.height), allText(target)).to.be.at.least(24);
        }
      });
    }
  }

  it('are at least 24 px in small type too', async () => {
    const timeline = await show(ALL, {box: {style: 'font-size: 12px'}});
    for (const target of targets(timeline)) {
      const box = target.getBoundingClientRect();
      expect(Math.min(box.width, box.height), allText(target)).to.be.at.least(24);
    }
  });
});

describe('the focus', () => {
  it('is seen wherever Tab leads', async () => {
    const timeline = await show(ALL);
    const start = document.createElement('button');
    timeline.element.before(start);
    start.focus();
    const plainOnes: string[] = [];
    for (let presses = 0; presses < 20; presses += 1) {
      await sendKeys({press: 'Tab'});
      const focused = timeline.focused();
      if (focused && !hasRing(focused)) plainOnes.push(allText(focused) || focused.localName);
    }
    expect(timeline.focused() !== null, 'Tab led into the element').to.equal(true);
    expect(plainOnes).to.deep.equal([]);
  });

  it('is in view and not covered', async () => {
    const timeline = await show(ALL, {width: 600});
    const start = document.createElement('button');
    timeline.element.before(start);
    start.focus();
    for (let presses = 0; presses < 20; presses += 1) {
      await sendKeys({press: 'Tab'});
      const focused = timeline.focused();
      if (!focused) continue;
      const {left, top, width, height} = focused.getClientRects()[0]!;
      const hit = timeline.root.elementFromPoint(left + width / 2, top + height / 2);
      const label = focused.closest('label');
      expect(
        [focused, label].some((place) => place?.contains(hit)),
        allText(focused),
      ).to.equal(true);
    }
  });

  it('that a link brings to an entry is seen', async () => {
    const timeline = await show();
    const link = timeline.link('State Department', timeline.entry('Debate over'));
    link.focus();
    await sendKeys({press: 'Enter'});
    const entry = timeline.entry('State Department confirms');
    expect(timeline.focused() === entry).to.equal(true);
    expect(hasRing(entry)).to.equal(true);
    const {top, bottom} = entry.getBoundingClientRect();
    expect(top < innerHeight && bottom > 0, 'the entry is in view').to.equal(true);
  });
});

/** Whether an element, or the field it stands in, has a ring that is wide enough to be seen. */
function hasRing(element: Element): boolean {
  return [element, element.closest('label')].some((place) => {
    if (!place) return false;
    const {outlineStyle, outlineWidth} = getComputedStyle(place);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
}

describe('motion', () => {
  it('is nowhere, so that none need be reduced', async () => {
    const timeline = await show(ALL);
    for (const element of timeline.root.querySelectorAll('*')) {
      const {transitionDuration, animationName, scrollBehavior} = getComputedStyle(element);
      expect([transitionDuration, animationName, scrollBehavior]).to.deep.equal(['0s', 'none', 'auto']);
    }
  });
});

describe('room', () => {
  for (const width of [240, 320, 360]) {
    it(`of ${width} px is enough: nothing sticks out sideways`, async () => {
      const timeline = await show(ALL, {width});
      for (const summary of timeline.root.querySelectorAll('summary')) summary.click();
      await timeline.settled();
      const edge = timeline.element.getBoundingClientRect().right + 1;
      for (const element of timeline.root.querySelectorAll<HTMLElement>(
        'p, li, button, a, h2, h3, dd, blockquote, label',
      )) {
        expect(element.getBoundingClientRect().right, allText(element)).to.be.at.most(edge);
      }
    });
  }

  it('holds text of twice the size', async () => {
    const timeline = await show(ALL, {width: 640, box: {style: 'font-size: 200%'}});
    const edge = timeline.element.getBoundingClientRect().right + 1;
    for (const element of timeline.root.querySelectorAll<HTMLElement>('p, li, button, a, h2, h3')) {
      expect(element.getBoundingClientRect().right, allText(element)).to.be.at.most(edge);
    }
  });
});
