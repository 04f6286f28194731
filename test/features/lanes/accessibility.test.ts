import {expect} from '@open-wc/testing';
import {aDocument} from '../../support/builders.js';
import {accessibleTree, nameOf} from '../../support/accessible-tree.js';
import {violations} from '../../support/axe.js';
import {until, type Setting} from '../../support/harness.js';
import {showLanes, type Lanes} from '../../support/lanes-harness.js';

const SCHEMES = {
  light: {box: {style: 'color-scheme: light; background: #fff; color: #111; padding: 8px'}},
  dark: {box: {style: 'color-scheme: dark; background: #121417; color: #eee; padding: 8px'}},
} as const;

interface State {
  readonly attributes?: string;
  readonly setting?: Setting;
  readonly reach?: (lanes: Lanes) => unknown;
}

const STATES: Readonly<Record<string, State>> = {
  'at first': {},
  'in Korean': {attributes: 'lang="ko"'},
  narrow: {setting: {width: 320}},
  zoomed: {reach: (lanes) => lanes.press('Zoom in').press('Zoom in').press('Earlier')},
  'with an entry open': {attributes: 'selected="us-response-debate"'},
  crowded: {
    setting: {
      properties: {data: aDocument({entries: Array.from({length: 30}, () => ({actors: ['a', 'b']}))})},
    },
  },
};

describe('axe finds nothing in lanes', () => {
  for (const [scheme, {box}] of Object.entries(SCHEMES)) {
    for (const [state, {attributes = '', setting, reach}] of Object.entries(STATES)) {
      it(`${state}, on a ${scheme} page`, async () => {
        const lanes = await showLanes(attributes, {...setting, box});
        await reach?.(lanes);
        expect(await violations(lanes.timeline.element)).to.deep.equal([]);
      });
    }
  }
});

describe('assistive technology gets', () => {
  it('this tree', async () => {
    const lanes = await showLanes('kinds="confirmation movement stance"');
    expect(`\n${accessibleTree(lanes.timeline.part('lanes')!)}`).to.equal(TREE);
  });

  it('of each entry the kind, actors, standing, headline and date, in this order', async () => {
    const lanes = await showLanes();
    const name = (headline: string) => nameOf(lanes.entry(headline));
    expect(name('Blinken')).to.equal(
      'Response, US Secretary of State Antony Blinken, On the record: Blinken stresses firm US commitment at NATO 13 Nov 2024',
    );
    expect(name('cautious at first')).to.contain(
      'Ministry of National Defense and Ministry of Foreign Affairs',
    );
    expect(name('move to Kursk')).to.contain('Reported by NIS, 13 Nov 2024');
    expect(new Set(lanes.entries().map(nameOf)).size).to.equal(14);
  });

  it('the name of a control once', async () => {
    const lanes = await showLanes();
    const buttons = lanes.timeline.buttons(lanes.timeline.part('lanes-controls')!);
    expect(buttons.map(nameOf)).to.deep.equal([
      'Earlier',
      'Later',
      'Zoom out',
      'Zoom in',
      'Whole period',
      'Zoom to the busiest days',
    ]);
    // A title is no name for those who use a voice or a finger.
    expect(buttons.filter(({title}) => title)).to.deep.equal([]);
  });

  it('one heading a lane, of the given level', async () => {
    const lanes = await showLanes('heading-level="3"');
    const outline = [...lanes.timeline.root.querySelectorAll('h1, h2, h3, h4, h5, h6')];
    expect(outline.map(({localName}) => localName)).to.deep.equal(['h3', ...Array<string>(9).fill('h4')]);
  });

  it('the language of a headline', async () => {
    const data = aDocument({lang: 'fr', entries: [{headline: 'Une dépêche'}]});
    const lanes = await showLanes('', {properties: {data}});
    expect(lanes.entries()[0]!.querySelector('[lang="fr"]')?.textContent).to.equal('Une dépêche');
  });

  it('one Tab stop among the entries', async () => {
    const lanes = await showLanes();
    const stops = () => lanes.entries().filter(({tabIndex}) => tabIndex === 0);
    expect(stops()).to.have.length(1);
    lanes.entry('Blinken').click();
    await until(() => lanes.selected());
    expect(stops().map(nameOf).join()).to.contain('Blinken');
  });
});

describe('targets in lanes', () => {
  for (const width of [320, 900]) {
    it(`are at least 24 px, at ${width} px`, async () => {
      const lanes = await showLanes('', {width});
      const targets = [
        ...lanes.drawings(),
        ...lanes.timeline.buttons(lanes.timeline.part('lanes-controls')!),
      ];
      expect(targets.length).to.be.greaterThan(15);
      for (const target of targets) {
        const box = target.getBoundingClientRect();
        expect(Math.min(box.width, box.height), target.innerText).to.be.at.least(24);
      }
    });
  }
});

describe('the focus in lanes', () => {
  it('has a ring that is entirely visible', async () => {
    const lanes = await showLanes('', {width: 360});
    const view = lanes.view();
    for (const entry of lanes.entries()) {
      entry.focus();
      const {outlineStyle, outlineWidth, outlineOffset} = getComputedStyle(entry);
      const room = parseFloat(outlineWidth) + parseFloat(outlineOffset);
      const {left, right} = entry.getBoundingClientRect();
      expect(outlineStyle, entry.innerText).to.not.equal('none');
      expect(left - room, entry.innerText).to.be.at.least(view.left);
      expect(right + room, entry.innerText).to.be.at.most(view.right);
    }
  });
});

describe('motion in lanes', () => {
  it('does not exist, so none has to be reduced', async () => {
    const lanes = await showLanes();
    for (const element of lanes.timeline.part('lanes')!.querySelectorAll('*')) {
      const {transitionDuration, animationName} = getComputedStyle(element);
      expect([transitionDuration, animationName]).to.deep.equal(['0s', 'none']);
    }
  });
});

/** A change here changes what users of screen readers hear. */
const TREE = `
group "Visible period"
  button "Earlier"
  button "Later"
  button "Zoom out"
  button "Zoom in"
  button "Whole period"
  button "Zoom to the busiest days"
paragraph
  "30 Oct – 13 Nov 2024"
group "Lanes"
  group "South Korea"
    paragraph
      "South Korea"
    heading level 3 "National Intelligence Service"
    list "National Intelligence Service"
      listitem
        button "Confirmation, National Intelligence Service, Confirmed: South Korea’s intelligence service confirms combat 13 Nov 2024"
    heading level 3 "Ministry of National Defense"
    list "Ministry of National Defense"
      listitem
        button "Stance, Ministry of National Defense and Ministry of Foreign Affairs, As the source describes: Seoul’s ministries are cautious at first up to 13 Nov 2024"
    heading level 3 "Ministry of Foreign Affairs"
    paragraph
      "All its entries also belong to other actors, and are in their lanes."
    none
  heading level 3 "US State Department"
  list "US State Department"
    listitem
      button "Confirmation, US State Department, Confirmed: State Department confirms North Korean troops in combat 12 Nov 2024"
  heading level 3 "North Korean forces"
  list "North Korean forces"
    listitem
      button "Movement, North Korean forces, Reported by NIS, 13 Nov 2024: North Korean forces move to Kursk, NIS reports about 30 Oct – 13 Nov 2024"
  heading level 3 "No actor named"
  list "No actor named"
    listitem
      button "Stance, As the source describes: North Korean deployments acknowledged ahead of the US by 13 Nov 2024"
`;
