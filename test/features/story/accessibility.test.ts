import {expect} from '@open-wc/testing';
import {violations} from '../../support/axe.js';
import {aDocument, manyEntries} from '../../support/builders.js';
import {allText, type Setting} from '../../support/harness.js';
import {nameOf, roleOf} from '../../support/accessible-tree.js';
import {showStory, type StoryHarness} from '../../support/story.js';

const SCHEMES = {
  light: 'color-scheme: light; background: #fff; color: #111; padding: 8px',
  dark: 'color-scheme: dark; background: #121417; color: #eee; padding: 8px',
  'dark, without color-scheme': 'background: #121417; color: #eee; padding: 8px',
} as const;

const eras = [{label: 'An era', date: '2000/2001'}];
const crowd = aDocument({eras, entries: [...manyEntries(60), {date: undefined}]});

interface State {
  readonly attributes?: string;
  readonly setting?: Setting;
  readonly reach?: (story: StoryHarness) => Promise<unknown>;
}

const STATES: Readonly<Record<string, State>> = {
  'at its title': {},
  'at an entry': {attributes: 'selected="nis-confirms-combat"'},
  'in Korean': {attributes: 'lang="ko" selected="nis-confirms-combat"'},
  narrow: {attributes: 'selected="nis-confirms-combat"', setting: {width: 320}},
  crowded: {attributes: 'selected="entry-30"', setting: {properties: {data: crowd}}},
  'after a move': {reach: (story) => story.next()},
  'with a long slide': {
    attributes: 'selected="entry-1"',
    setting: {properties: {data: aDocument({entries: [{summary: 'A long text. '.repeat(900)}]})}},
  },
};

describe('axe finds nothing in a story', () => {
  for (const [scheme, style] of Object.entries(SCHEMES)) {
    for (const [name, {attributes, setting, reach}] of Object.entries(STATES)) {
      it(`${name}, ${scheme}`, async () => {
        const story = await showStory(attributes, {...setting, box: {style}});
        await story.drawn();
        await reach?.(story);
        await story.inView();
        expect(await violations(story.timeline.element)).to.deep.equal([]);
      });
    }
  }
});

describe('assistive technology', () => {
  const selected = 'selected="entry-2"';
  const THREE = {
    properties: {
      data: aDocument({
        entries: ['One', 'Two', 'Three'].map((headline, index) => ({headline, date: `2024-11-1${index}`})),
      }),
    },
  };

  it('gets a named region, and slides as groups, called what they are in the language of the reader', async () => {
    const story = await showStory(selected, THREE);
    const {region} = story;
    expect([roleOf(region), nameOf(region), region.ariaRoleDescription]).to.deep.equal([
      'region',
      'Story',
      'slide show',
    ]);
    const slide = story.current();
    expect([roleOf(slide), nameOf(slide), slide.ariaRoleDescription]).to.deep.equal([
      'group',
      '2 of 3, 11 Nov 2024: Two',
      'slide',
    ]);
    await story.timeline.attribute('lang', 'ko');
    expect(story.region.ariaRoleDescription).to.equal('슬라이드 쇼');
    expect(nameOf(story.current())).to.equal(
      '3건 중 2번째, 2024년\u00a011월\u00a011일: Two'.replaceAll('\u00a0', ' '),
    );
  });

  it('gets the eras, which are bands of the time bar, as a line of text', async () => {
    const story = await showStory('selected="entry-30"', {properties: {data: crowd}});
    await story.drawn();
    const lines = [...story.region.querySelectorAll('p')].map(allText);
    expect(lines).to.include('Eras: An era, 2000–2001');
  });

  it('moves the time bar by all keys of a slider', async () => {
    const story = await showStory(selected, THREE);
    expect(await story.key('ArrowUp', story.navigator)).to.equal(true);
    expect(story.headline()).to.equal('Three');
    expect(await story.key('ArrowDown', story.navigator)).to.equal(true);
    expect(story.headline()).to.equal('Two');
    expect(await story.key('ArrowDown'), 'in a slide, they scroll').to.equal(false);
  });

  it('gets one slide: the others are inert', async () => {
    const story = await showStory(selected, THREE);
    expect(story.slides().map((slide) => slide.inert)).to.deep.equal([true, true, false, true]);
  });

  it('still gets the title as the name of the element', async () => {
    const story = await showStory(selected, THREE);
    const root = story.timeline.part('timeline')!;
    expect(nameOf(root)).to.equal('A title');
  });

  it('hears of each move once, and the focus stays on the button', async () => {
    const story = await showStory('', THREE);
    expect(story.announced()).to.equal('');
    const next = story.button('Next');
    next.focus();
    const texts: string[] = [];
    const line = story.region.querySelector('[role="status"]')!;
    const observer = new MutationObserver(() => texts.push(allText(line)));
    observer.observe(line, {childList: true, characterData: true, subtree: true});
    await story.press(next);
    await story.inView();
    await story.press(next);
    await story.inView();
    observer.disconnect();
    expect(texts).to.deep.equal(['1 of 3, 10 Nov 2024: One', '2 of 3, 11 Nov 2024: Two']);
    expect(story.timeline.focused()).to.equal(next);
  });

  it('hears nothing where the focus moves along: from the old slide to the new one', async () => {
    const story = await showStory(selected, THREE);
    story.current().focus();
    await story.key('ArrowRight');
    expect([story.timeline.focused(), story.announced()]).to.deep.equal([story.current(), '']);
    expect(story.headline()).to.equal('Three');
  });

  it('hears of a filter from the status line of the element alone', async () => {
    const story = await showStory(selected, THREE);
    await story.next();
    await story.timeline.search('One');
    expect(story.announced()).to.equal('');
    expect(story.timeline.status()).to.equal('1 of 3 shown');
  });

  it('finds the focus in the new slide if a filter takes the one that had it', async () => {
    const story = await showStory(selected, THREE);
    story.timeline.entry('Two').focus();
    await story.timeline.search('Three');
    expect(story.current().contains(story.timeline.focused())).to.equal(true);
  });

  it('finds targets of 24 px at least', async () => {
    const story = await showStory('', {...THREE, width: 320});
    for (const name of ['Previous', 'Next']) {
      const {width, height} = story.button(name).getBoundingClientRect();
      expect(Math.min(width, height), name).to.be.at.least(24);
    }
  });
});
