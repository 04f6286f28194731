import {expect} from '@open-wc/testing';
import {render} from 'lit';
import manifest from '../../custom-elements.json' with {type: 'json'};
import {STANCES} from '../../src/data/field-values.js';
import type {ExportContext} from '../../src/features/export/messages.js';
import {copyableTextView} from '../../src/features/export/copyable-text-view.js';
import {aDocument, manyEntries} from '../support/builders.js';
import {anExport} from '../support/exports.js';
import {aBox, show, until, withLanguage, type TimelineHarness} from '../support/harness.js';
import {showStory} from '../support/story.js';

interface Named {
  readonly name: string;
}

/** What the manifest promises of the element. */
interface Promised {
  readonly tagName: string;
  readonly cssParts: readonly Named[];
  readonly cssStates: readonly Named[];
  readonly cssProperties: readonly Named[];
}

const {cssParts, cssStates, cssProperties} = promised();

function promised(): Promised {
  const modules: readonly {readonly declarations?: readonly object[]}[] = manifest.modules;
  const all = modules.flatMap(({declarations = []}) => declarations);
  return all.find((declaration) => 'tagName' in declaration) as Promised;
}

/** Documents and states that between them show every region. */
const STATES: readonly (() => Promise<TimelineHarness>)[] = [
  () =>
    show('controls="layout kinds actors search order export link" kinds="response confirmation" limit="5"'),
  () => show('controls="as-of" as-of="2024-11-12"'),
  () => show('layout="lanes" selected="us-response-debate"'),
  () => story(),
  () => show('layout="claims" selected="nis-confirms-combat"'),
  () => show('kinds="question" from="2030-01-01"'),
  () => show('', {properties: {data: '{'}}),
  () => show('', {properties: {data: {version: 1}}}),
  () => show('controls="embed" embed-src="https://files.example/"'),
  () => withMedia(),
  () => updated(),
  () => crowded(),
  () => divided(),
  () => withEra(),
];

/** A list that is divided by months. */
async function divided(): Promise<TimelineHarness> {
  const timeline = await show('', {properties: {data: aDocument({entries: manyEntries(200)})}});
  await until(() => timeline.has('jump'));
  return timeline;
}

/** Lanes with an era, and an entry without a date. */
async function withEra(): Promise<TimelineHarness> {
  const data = aDocument({eras: [{label: 'An era', date: '2024-11'}], entries: [{}, {date: undefined}]});
  const timeline = await show('layout="lanes"', {properties: {data}});
  await until(() => timeline.has('era'));
  return timeline;
}

async function story(): Promise<TimelineHarness> {
  const {timeline} = await (await showStory()).drawn();
  return timeline;
}

/** A picture with all that can be below it, and two pages to embed, of which one is opened. */
async function withMedia(): Promise<TimelineHarness> {
  const picture = {src: 'data.png', alt: 'A map', caption: 'The harbour', credit: 'A photographer'};
  const film = {type: 'embed', url: '/package.json', title: 'A film'} as const;
  const entries = [{media: picture}, {media: film}, {media: film}];
  const timeline = await show('media', {properties: {data: aDocument({entries})}});
  timeline.part('media-button')!.click();
  return timeline.settled();
}

/** Lanes of two crowds far from one another, of which only the later one is in view. */
async function crowded(): Promise<TimelineHarness> {
  const days = (year: number, count: number) =>
    Array.from({length: count}, (_, index) => ({
      date: `${year}-01-${String((index % 9) + 1).padStart(2, '0')}`,
    }));
  const data = aDocument({entries: [...days(1950, 3), ...days(2000, 300)]});
  const timeline = await show('layout="lanes"', {properties: {data}});
  await timeline.press(timeline.button('busiest'));
  await until(() => timeline.has('outside'));
  return timeline;
}

/** The text of a file, which the element shows only where it cannot be downloaded. */
function exportedText(): Element {
  const box = aBox();
  render(copyableTextView('a.csv', 'A text', anExport(aDocument())[1] as unknown as ExportContext), box);
  return box;
}

/** An element whose record has been replaced by one with an entry more. */
async function updated(): Promise<TimelineHarness> {
  const scripted = (ids: readonly string[]) => JSON.stringify(aDocument({entries: ids.map((id) => ({id}))}));
  const timeline = await show('', {content: `<script type="application/json">${scripted(['one'])}</script>`});
  timeline.element.querySelector('script')!.textContent = scripted(['one', 'two']);
  await until(() => timeline.has('news'));
  return timeline;
}

describe('the parts', () => {
  const found = new Set<string>();
  before(async () => {
    for (const state of STATES) {
      const {root} = await state();
      for (const element of root.querySelectorAll('[part]')) element.part.forEach((name) => found.add(name));
    }
    for (const element of exportedText().querySelectorAll('[part]'))
      element.part.forEach((name) => found.add(name));
  });

  for (const {name} of cssParts) {
    it(`${name} is there to be styled`, () => {
      expect([...found]).to.include(name);
    });
  }

  it('are all documented', () => {
    expect([...found].filter((name) => !cssParts.some((part) => part.name === name))).to.deep.equal([]);
  });

  it('can be styled from the page', async () => {
    const style = document.createElement('style');
    style.textContent = 'dprk-deployment-timeline::part(headline) { letter-spacing: 7px; }';
    document.head.append(style);
    const timeline = await show();
    expect(getComputedStyle(timeline.part('headline')!).letterSpacing).to.equal('7px');
    style.remove();
  });
});

/** How each custom state is reached and left. */
const WAYS: Readonly<
  Record<string, (timeline: TimelineHarness, on: () => Promise<void>) => Promise<unknown>>
> = {
  loading: async (timeline, on) => {
    await withLanguage(
      'ko',
      () => Promise.race<never>([]),
      async () => {
        timeline.element.lang = 'ko';
        await on();
        timeline.element.lang = 'en';
      },
    );
  },
  empty: async (timeline, on) => {
    await timeline.search('no such thing');
    await on();
    await timeline.search('');
  },
  error: async (timeline, on) => {
    await timeline.set({data: '{'});
    await on();
    await timeline.set({data: undefined});
  },
  filtered: async (timeline, on) => {
    await timeline.chip('Response').press();
    await on();
    await timeline.chip('Response').press();
  },
  narrow: async (timeline, on) => {
    timeline.element.parentElement!.style.inlineSize = '360px';
    await on();
    timeline.element.parentElement!.style.inlineSize = '900px';
  },
};

describe('the custom states', () => {
  for (const {name} of cssStates) {
    it(`${name} is on while it holds, and off before and after`, async () => {
      const timeline = await show();
      await until(() => !timeline.state(name), `${name} is off`);
      await WAYS[name]!(timeline, () => until(() => timeline.state(name), `${name} is on`));
      await until(() => !timeline.state(name), `${name} is off again`);
    });
  }

  it('filtered is not what a limit or an earlier day does', async () => {
    const timeline = await show('limit="2" as-of="2024-11-13"');
    expect(timeline.state('filtered')).to.equal(false);
  });

  it('narrow is a matter of the element and its type, not of the window', async () => {
    const large = await show('', {width: 700, box: {style: 'font-size: 32px'}});
    const small = await show('', {width: 700, box: {style: 'font-size: 16px'}});
    await until(() => large.state('narrow'));
    expect(small.state('narrow')).to.equal(false);
  });

  it('narrow is what the entries are, whatever padding and font they have', async () => {
    const faults: string[] = [];
    const note = ({message}: ErrorEvent): void => void faults.push(message);
    addEventListener('error', note);
    for (const [attributes, style] of [
      ['', '--dprk-timeline-padding: 20px'],
      ['', '--dprk-timeline-font-size: 17px'],
      ['theme="light"', ''],
    ] as const) {
      const timeline = await show(attributes, {width: 35 * 16, box: {style: `font-size: 16px; ${style}`}});
      await until(() => timeline.state('narrow'), `narrow with ${attributes}${style}`);
      const date = timeline.part('date')!.getBoundingClientRect();
      expect(date.bottom).to.be.at.most(timeline.part('headline')!.getBoundingClientRect().top);
      timeline.element.parentElement!.style.inlineSize = '620px';
      await until(() => !timeline.state('narrow'));
    }
    const timeline = await show('', {width: 35 * 16, box: {style: 'font-size: 16px'}});
    await until(() => !timeline.state('narrow'));
    await timeline.set({theme: 'dark'});
    await until(() => timeline.state('narrow'));
    removeEventListener('error', note);
    expect(faults).to.deep.equal([]);
  });
});

/** Each variable: a value, where it shows, and as what. */
type Effect = readonly [value: string, look: (timeline: TimelineHarness) => string, seen: string];

const style = (element: Element | null | undefined) => getComputedStyle(element!);
const part = (name: string) => (timeline: TimelineHarness) => style(timeline.part(name));
const markOf = (headline: string) => (timeline: TimelineHarness) =>
  style(timeline.part('mark', timeline.entry(headline))!.querySelector('svg')).color;
const stanceOf = (word: string) => (timeline: TimelineHarness) =>
  style(timeline.link(word, timeline.part('claims')!).querySelector('svg')).color;
const RED = 'rgb(255, 0, 1)';
const colour = (look: (timeline: TimelineHarness) => string): Effect => [RED, look, RED];

const EFFECTS: Readonly<Record<string, Effect>> = {
  font: ['monospace', (timeline) => part('summary')(timeline).fontFamily, 'monospace'],
  'font-heading': ['monospace', (timeline) => part('headline')(timeline).fontFamily, 'monospace'],
  'font-meta': ['monospace', (timeline) => part('date')(timeline).fontFamily, 'monospace'],
  'font-size': ['31px', (timeline) => part('summary')(timeline).fontSize, '31px'],
  'font-size-meta': ['31px', (timeline) => part('date')(timeline).fontSize, '31px'],
  'font-size-title': ['31px', (timeline) => part('title')(timeline).fontSize, '31px'],
  'font-size-headline': ['31px', (timeline) => part('headline')(timeline).fontSize, '31px'],
  'font-size-headline-major': [
    '31px',
    (timeline) => style(timeline.entry('State Department confirms').querySelector('.headline')).fontSize,
    '31px',
  ],
  'font-size-headline-minor': [
    '31px',
    (timeline) => style(timeline.entry('Debate over').querySelector('.headline')).fontSize,
    '31px',
  ],
  'font-size-lead': ['31px', (timeline) => part('lead')(timeline).fontSize, '31px'],
  'font-weight-strong': ['900', (timeline) => part('headline')(timeline).fontWeight, '900'],
  'line-height': ['47px', (timeline) => part('summary')(timeline).lineHeight, '47px'],
  'color-text': colour((timeline) => part('summary')(timeline).color),
  'color-muted': colour((timeline) => part('description')(timeline).color),
  'color-background': colour((timeline) => part('timeline')(timeline).backgroundColor),
  'color-line': colour((timeline) => part('footer')(timeline).borderBlockStartColor),
  'color-border': colour((timeline) => part('search')(timeline).borderBlockStartColor),
  'color-tint': colour((timeline) => style(timeline.entry('Blinken')).backgroundColor),
  'color-focus': colour((timeline) => {
    timeline.searchField()!.focus();
    return part('search')(timeline).outlineColor;
  }),
  'color-link': colour((timeline) => style(timeline.link('S. Korea Prepares')).color),
  'color-error': colour((timeline) => part('error')(timeline).borderBlockStartColor),
  'color-confirmation': colour(markOf('State Department confirms')),
  'color-response': colour(markOf('Blinken')),
  'color-movement': colour(markOf('move to Kursk')),
  'color-stance': colour(markOf('ministries')),
  'color-assessment': colour(markOf('Debate over')),
  'color-question': colour(markOf('Will Washington')),
  'color-event': colour(markOf('NIS gathers')),
  'color-own-kind': colour(markOf('A sanction')),
  'color-confirms': colour(stanceOf('Confirms')),
  'color-denies': colour(stanceOf('Denies')),
  'color-cautious': colour(stanceOf('Cautious')),
  'color-reports': colour(stanceOf('Reports')),
  'color-no-stance': colour(stanceOf('Takes no stance')),
  'date-inline-size': ['211px', (timeline) => part('date')(timeline).inlineSize, '211px'],
  measure: ['123px', (timeline) => part('summary')(timeline).maxInlineSize, '123px'],
  gap: ['77px', (timeline) => style(timeline.entry('Blinken')).marginBlockEnd, '77px'],
  'mark-size': ['29px', (timeline) => style(timeline.part('mark')!.querySelector('svg')).inlineSize, '29px'],
  'line-size': ['5px', (timeline) => part('footer')(timeline).borderBlockStartWidth, '5px'],
  radius: ['11px', (timeline) => part('search')(timeline).borderStartStartRadius, '11px'],
  'radius-chip': ['13px', (timeline) => part('chip')(timeline).borderStartStartRadius, '13px'],
  padding: ['17px', (timeline) => part('timeline')(timeline).paddingInlineStart, '17px'],
  'sticky-offset': [
    '31px',
    (timeline) => String(parseFloat(part('period')(timeline).insetBlockStart) >= 31),
    'true',
  ],
  'story-block-size': ['333px', (timeline) => part('story')(timeline).blockSize, '333px'],
  'min-block-size': ['9999px', (timeline) => style(timeline.element).minBlockSize, '9999px'],
};

/** A document that a variable shows in: the bundled one, or one with its own kind, or with a fault after it. */
async function showFor(name: string, value: string): Promise<TimelineHarness> {
  const box = {style: `--dprk-timeline-${name}: ${value}`};
  if (name === 'color-own-kind') {
    const kinds: NonNullable<ReturnType<typeof aDocument>['kinds']> = [
      {id: 'sanction', label: 'Sanction', mark: 'square'},
    ];
    const data = aDocument({kinds, entries: [{kind: 'sanction', headline: 'A sanction'}]});
    return show('', {properties: {data}, box});
  }
  if (name === 'sticky-offset') {
    const data = aDocument({eras: [{label: 'An era', date: '2024'}], entries: [{}]});
    return show('', {properties: {data}, box});
  }
  if (/-(confirms|denies|cautious|reports|no-stance)$/.test(name)) {
    const claims = STANCES.map((stance) => ({claim: stance, stance}));
    return show('layout="claims"', {
      properties: {data: aDocument({entries: [{actors: ['a'], claims}]})},
      box,
    });
  }
  if (name === 'story-block-size') return show('layout="story"', {box});
  if (name === 'color-error') return show('', {properties: {data: '{'}, box});
  return show('selected="blinken-firm-commitment"', {box});
}

describe('the variables', () => {
  it('are all tried here', () => {
    expect(Object.keys(EFFECTS).sort()).to.deep.equal(
      cssProperties.map(({name}) => name.replace('--dprk-timeline-', '')).sort(),
    );
  });

  for (const [name, [value, look, seen]] of Object.entries(EFFECTS)) {
    it(`--dprk-timeline-${name} changes what is seen`, async () => {
      const untouched = await showFor(name, '');
      expect(look(untouched)).not.to.equal(seen);
      const timeline = await showFor(name, value);
      expect(look(timeline)).to.equal(seen);
    });
  }

  it('take effect at once when the page changes them', async () => {
    const timeline = await show();
    timeline.element.style.setProperty('--dprk-timeline-color-text', RED);
    expect(part('summary')(timeline).color).to.equal(RED);
  });
});

describe('untouched', () => {
  it('it takes font, size and colour from the page', async () => {
    const timeline = await show('', {box: {style: 'font: 21px monospace; color: rgb(1, 2, 3)'}});
    const {fontFamily, fontSize, color} = part('summary')(timeline);
    expect([fontFamily, fontSize, color]).to.deep.equal(['monospace', '21px', 'rgb(1, 2, 3)']);
    expect(part('timeline')(timeline).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
  });
});
