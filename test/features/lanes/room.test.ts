import {expect} from '@open-wc/testing';
import type {Entry} from '../../../src/data/schema.js';
import {aDocument} from '../../support/builders.js';
import {until, type Setting} from '../../support/harness.js';
import {collisions, tickFaults} from '../../support/lanes-room.js';
import {showLanes, type Lanes} from '../../support/lanes-harness.js';

const WIDTHS = [320, 360, 500, 700, 900, 1200, 1600];

/** Pressed one after the other. */
const MOVES = [
  'Zoom in',
  'Later',
  'Zoom in',
  'Earlier',
  'Zoom in',
  'Earlier',
  'Zoom out',
  'Later',
  'Whole period',
];

async function expectRoom(lanes: Lanes, when: string): Promise<void> {
  expect(await collisions(lanes), when).to.deep.equal([]);
  expect(tickFaults(lanes), when).to.deep.equal([]);
}

describe('labels of the bundled record cover nothing', () => {
  for (const width of WIDTHS) {
    for (const [language, box] of Object.entries({en: {}, ko: {lang: 'ko'}, rtl: {dir: 'rtl'}})) {
      it(`at ${width} px, ${language}`, async () => {
        const lanes = await showLanes('', {width, box});
        expect(lanes.drawings()).to.have.length(15);
        await expectRoom(lanes, 'at first');
        if (language === 'ko') return;
        for (const move of MOVES) await expectRoom(lanes.press(move), `after “${move}”`);
      });
    }
  }

  for (const lang of ['en', 'ko']) {
    it(`and are complete where there is space, ${lang}`, async () => {
      const lanes = await showLanes('', {width: 1200, box: {lang, style: 'font-family: serif'}});
      for (const entry of lanes.entries()) {
        const {scrollWidth, clientWidth, scrollHeight, clientHeight} = lanes.label(entry);
        // One px too few, and the last letters are missing.
        expect(scrollWidth, entry.innerText).to.be.at.most(clientWidth);
        expect(scrollHeight - clientHeight, entry.innerText).to.be.at.most(1);
      }
    });
  }
});

describe('a bar is directly below its label', () => {
  for (const [language, box] of Object.entries({en: {}, ko: {lang: 'ko'}})) {
    for (const width of [320, 344, 700]) {
      it(`at ${width} px, ${language}`, async () => {
        const lanes = await showLanes('', {width, box});
        const gaps = lanes.drawings().flatMap((entry) => {
          const [bar, label] = [lanes.bar(entry), lanes.label(entry)];
          if (!bar) return [];
          const gap = bar.getBoundingClientRect().top - label.getBoundingClientRect().bottom;
          return [{label: label.innerText, gap}];
        });
        expect(gaps).not.to.have.length(0);
        // Half a line: less than what a line too many would leave.
        expect(gaps.filter(({gap}) => gap > 10)).to.deep.equal([]);
      });
    }
  }
});

/** A sequence of pseudo-random numbers from 0 to 1, always the same. */
function numbers(): () => number {
  let seed = 7;
  return () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
}

const LONG =
  'A ministry announces, after long talks with its allies in Brussels, that phased response measures will follow';

function aCrowd(
  count: number,
  {days = 1, headline = 'Officials confirm troops in combat', actors = 3} = {},
): Partial<Entry>[] {
  const next = numbers();
  const day = (offset: number) => new Date(Date.UTC(2024, 0, 1 + offset)).toISOString().slice(0, 10);
  return Array.from({length: count}, (_, index) => {
    const start = Math.floor(next() * days);
    const length = Math.floor(next() * 30);
    return {
      date: index % 4 === 3 ? `${day(start)}/${day(start + length)}` : day(start),
      extent: index % 8 === 3 ? 'within' : 'throughout',
      kind: ['confirmation', 'response', 'movement', 'stance'][index % 4]!,
      headline: `${headline} ${index}`,
      actors: [`actor-${Math.floor(next() * actors)}`],
    };
  });
}

const CROWDS: Readonly<Record<string, readonly Partial<Entry>[]>> = {
  'one entry': aCrowd(1),
  'two entries': aCrowd(2, {days: 10}),
  '50 on a day': aCrowd(50),
  '50 spread': aCrowd(50, {days: 400}),
  '300 spread': aCrowd(300, {days: 2000}),
  '50 long headlines': aCrowd(50, {days: 60, headline: LONG}),
};

async function expectRoomFor(entries: readonly Partial<Entry>[], setting: Setting): Promise<Lanes> {
  const lanes = await showLanes('', {...setting, properties: {data: aDocument({entries})}});
  await until(() => lanes.count() === entries.length);
  await expectRoom(lanes, 'at first');
  return lanes;
}

describe('labels of a crowd cover nothing', () => {
  for (const [name, entries] of Object.entries(CROWDS)) {
    for (const width of [320, 900]) {
      it(`${name}, at ${width} px`, async () => {
        const lanes = await expectRoomFor(entries, {width});
        for (const move of ['Zoom in', 'Zoom in', 'Later']) lanes.press(move);
        await expectRoom(lanes, 'zoomed and moved');
      });
    }
  }
});

/** A crowd of which four fifths are within one hundredth of the time. */
function aCluster(count: number): Partial<Entry>[] {
  const next = numbers();
  return aCrowd(count, {actors: 5}).map((entry, index) => {
    const offset = index % 5 === 4 ? Math.floor(next() * 5000) : 4000 + Math.floor(next() * 50);
    return {...entry, date: new Date(Date.UTC(2010, 0, 1 + offset)).toISOString().slice(0, 10)};
  });
}

describe('labels of a crowd in one hundredth of the time cover nothing', () => {
  for (const count of [200, 2000]) {
    for (const width of [320, 700, 1200]) {
      it(`${count}, at ${width} px, at first and in the busiest days`, async () => {
        const lanes = await expectRoomFor(aCluster(count), {width});
        const top = lanes.timeline.part('lanes')!.getBoundingClientRect();
        expect(top.height, 'a few windows high').to.be.below(3000);
        lanes.press('Zoom to the busiest days');
        await until(() => lanes.count() === count);
        await expectRoom(lanes, 'in the busiest days');
        expect(numberOutside(lanes)).to.be.within(count / 10, count / 4);
      }).timeout(60_000);
    }
  }
});

function numberOutside(lanes: Lanes): number {
  const buttons = (['earlier', 'later'] as const).flatMap((side) => lanes.outside(side) ?? []);
  return buttons.reduce((sum, {innerText}) => sum + Number(innerText.replaceAll(/\D/g, '')), 0);
}

const ONE = aCrowd(1, {headline: LONG});
const DAY = aCrowd(40, {headline: LONG});
const MANY = aCrowd(700, {days: 2000, actors: 6});
const RTL = {dir: 'rtl'};

/** From one entry to the largest records. */
const SIZES: readonly (readonly [string, readonly Partial<Entry>[], Setting['box']?])[] = [
  ['one entry', ONE],
  ['one entry, from right to left', ONE, RTL],
  ['40 of a day', DAY],
  ['40 of a day, from right to left', DAY, RTL],
  ['700', MANY],
  ['700, from right to left', MANY, RTL],
  [
    '700, in Korean',
    aCrowd(700, {days: 2000, actors: 6, headline: '국정원, 북한군 전투 참여 확인'}),
    {lang: 'ko'},
  ],
  ['2,000', aCrowd(2000, {days: 3000, actors: 12})],
];

describe('labels cover nothing, however many there are and however wide the element is', () => {
  for (const [name, entries, box] of SIZES) {
    for (const width of box ? [320, 1200] : [320, 360, 700, 1200, 1600]) {
      it(`${name}, at ${width} px`, () => expectRoomFor(entries, {width, ...(box && {box})})).timeout(60_000);
    }
  }
});
