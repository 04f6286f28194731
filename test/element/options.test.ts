import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {KIND_MARKS, STANDINGS} from '../../src/data/vocabulary.js';
import {parseDay} from '../../src/model/day.js';
import {timelineOf} from '../../src/model/timeline.js';
import {
  namesIn,
  parseLoadSettings,
  parseOptions,
  type RawLoadSettings,
  type RawOptions,
} from '../../src/element/options.js';
import type {Options} from '../../src/views/options.js';
import {aDocument} from '../support/builders.js';
import {messageOf} from '../support/faults.js';

const timeline = timelineOf(
  aDocument({
    kinds: [{id: 'talk', label: 'Talk', mark: 'dot'}],
    entries: [
      {id: 'one', kind: 'response', actors: ['a']},
      {id: 'two', kind: 'talk', actors: ['b']},
    ],
  }),
);

function read(raw: RawOptions): {options: Options; warnings: string[]} {
  const warnings: string[] = [];
  const options = parseOptions(raw, {timeline, parseDay}, (fault) => warnings.push(messageOf(fault)));
  return {options, warnings};
}

type Name = keyof RawOptions;

/** What a value is parsed as, and the warnings. */
function readingOf(name: Name, value: unknown): [value: unknown, ...warnings: string[]] {
  const {options, warnings} = read({[name]: value});
  const found = options[name];
  return [found instanceof Set ? [...found] : found, ...warnings];
}

const day = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date) / 86_400_000;

const DEFAULTS: Record<Name, unknown> = {
  layout: 'list',
  order: 'asc',
  kinds: undefined,
  actors: undefined,
  standings: undefined,
  from: undefined,
  to: undefined,
  asOf: undefined,
  search: '',
  selected: undefined,
  limit: undefined,
  heading: undefined,
  headingLevel: 2,
  controls: ['layout', 'kinds', 'search'],
  theme: 'auto',
  density: 'comfortable',
  linkTarget: '',
  deepLinks: 'follow',
};
const NAMES = Object.keys(DEFAULTS) as Name[];

const KINDS = [...Object.keys(KIND_MARKS), 'talk'].join(', ');

const TAKEN: readonly [Name, given: unknown, read: unknown][] = [
  ['layout', 'list', 'list'],
  ['order', 'desc', 'desc'],
  ['kinds', 'talk response', ['talk', 'response']],
  ['kinds', ['talk'], ['talk']],
  ['actors', ' a\n b ', ['a', 'b']],
  ['standings', 'confirmed on-record', ['confirmed', 'on-record']],
  ['from', '2024-11-13', day(2024, 11, 13)],
  ['from', '1970-01-01', 0],
  ['to', '2024-02-29', day(2024, 2, 29)],
  ['to', '-0001-12-31', -719_529],
  ['asOf', '2024-11-12', day(2024, 11, 12)],
  ['selected', 'two', 'two'],
  ['search', ' a ', ' a '],
  ['search', '', ''],
  ['limit', '1', 1],
  ['limit', 250, 250],
  ['deepLinks', 'update', 'update'],
  ['deepLinks', 'off', 'off'],
  ['heading', 'A heading', 'A heading'],
  ['headingLevel', '5', 5],
  ['headingLevel', 1, 1],
  ['controls', 'search order', ['search', 'order']],
  ['controls', ['as-of'], ['as-of']],
  ['controls', 'none', []],
  ['controls', ['none'], []],
  ['theme', 'dark', 'dark'],
  ['density', 'compact', 'compact'],
  ['linkTarget', '_blank', '_blank'],
];

const REFUSED: readonly [Name, given: unknown, warning: string][] = [
  ['layout', 'grid', 'layout: "grid" is not one of list'],
  ['layout', '', 'layout: "" is not one of list'],
  ['order', 'DESC', 'order: "DESC" is not one of asc, desc'],
  ['order', ['desc'], 'order: object is not one of asc, desc'],
  ['kinds', '', `kinds: "" is not one or more of ${KINDS}`],
  ['kinds', [], `kinds: "" is not one or more of ${KINDS}`],
  ['kinds', 'rumour', `kinds: "rumour" is not one or more of ${KINDS}`],
  ['kinds', 5, `kinds: 5 is not one or more of ${KINDS}`],
  ['layout', Object.create(null), 'layout: object is not one of list'],
  ['layout', Symbol('list'), 'layout: symbol is not one of list'],
  ['search', 2024, 'search: 2024 is not a string'],
  ['search', true, 'search: true is not a string'],
  ['search', {}, 'search: object is not a string'],
  ['search', new Date(0), 'search: object is not a string'],
  ['actors', [Symbol('a')], 'actors: "symbol" is not one or more of a, b'],
  ['actors', ['c', Object.create(null)], 'actors: "c object" is not one or more of a, b'],
  ['actors', 'c', 'actors: "c" is not one or more of a, b'],
  ['actors', true, 'actors: true is not one or more of a, b'],
  ['standings', 'sure', `standings: "sure" is not one or more of ${STANDINGS.join(', ')}`],
  ['from', '', 'from: "" is not a day such as 2024-11-13'],
  ['from', '2024-11', 'from: "2024-11" is not a day such as 2024-11-13'],
  ['from', '1970', 'from: "1970" is not a day such as 2024-11-13'],
  ['from', '2024-11-13~', 'from: "2024-11-13~" is not a day such as 2024-11-13'],
  ['from', '2024-11-13T10:00:00Z', 'from: "2024-11-13T10:00:00Z" is not a day such as 2024-11-13'],
  ['to', '2024-02-30', 'to: "2024-02-30" is not a day such as 2024-11-13'],
  ['to', '2024-11-12/2024-11-13', 'to: "2024-11-12/2024-11-13" is not a day such as 2024-11-13'],
  ['to', 2024, 'to: 2024 is not a day such as 2024-11-13'],
  ['asOf', 'today', 'as-of: "today" is not a day such as 2024-11-13'],
  ['asOf', '-0000-01-01', 'as-of: "-0000-01-01" is not a day such as 2024-11-13'],
  ['asOf', new Date(0), 'as-of: object is not a day such as 2024-11-13'],
  ['selected', 'three', 'selected: "three" is not the id of an entry'],
  ['selected', '', 'selected: "" is not the id of an entry'],
  ['limit', '0', 'limit: "0" is not a whole number of 1 or more'],
  ['limit', '1.5', 'limit: "1.5" is not a whole number of 1 or more'],
  ['limit', ' ', 'limit: " " is not a whole number of 1 or more'],
  ['limit', true, 'limit: true is not a whole number of 1 or more'],
  ['limit', [3], 'limit: object is not a whole number of 1 or more'],
  ['heading', ' ', 'heading: " " is not a text that is not empty'],
  ['heading', 5, 'heading: 5 is not a text that is not empty'],
  ['headingLevel', '6', 'heading-level: "6" is not a whole number from 1 to 5'],
  ['headingLevel', 'two', 'heading-level: "two" is not a whole number from 1 to 5'],
  [
    'controls',
    '',
    'controls: "" is not one or more of layout, kinds, actors, search, order, as-of, export, embed, link',
  ],
  [
    'controls',
    'bell',
    'controls: "bell" is not one or more of layout, kinds, actors, search, order, as-of, export, embed, link',
  ],
  ['theme', 'sepia', 'theme: "sepia" is not one of auto, light, dark'],
  ['density', {}, 'density: object is not one of comfortable, compact'],
  ['search', [], 'search: object is not a string'],
  ['deepLinks', 'on', 'deep-links: "on" is not one of follow, update, off'],
  ['linkTarget', '', 'link-target: "" is not a text that is not empty'],
];

const LISTS: readonly Name[] = ['kinds', 'actors', 'standings', 'controls'];

/** Whether a text is the default value, written out. */
function meansDefault(name: Name, text: string): boolean {
  const fallback = DEFAULTS[name];
  if (Array.isArray(fallback))
    return fallback.map(String).sort().join() === text.trim().split(/\s+/).sort().join();
  return typeof fallback === 'number' ? Number(text) === fallback : text === fallback;
}

const written = (value: unknown): string =>
  typeof value === 'string' ? `"${value}"` : JSON.stringify(value);

describe('an option', () => {
  for (const name of NAMES) {
    it(`has a default where it is absent: ${name}`, () => {
      expect(readingOf(name, undefined)).to.deep.equal([DEFAULTS[name]]);
      expect(readingOf(name, null)).to.deep.equal([DEFAULTS[name]]);
    });
  }

  for (const [name, given, value] of TAKEN) {
    it(`is taken: ${name} ${written(given)}`, () => {
      expect(readingOf(name, given)).to.deep.equal([value]);
    });
  }

  for (const [name, given, warning] of REFUSED) {
    it(`falls back with a warning: ${name} ${written(given)}`, () => {
      const [value, ...warnings] = readingOf(name, given);
      expect(value).to.deep.equal(DEFAULTS[name]);
      expect(warnings).to.have.length(1);
      expect(warnings[0]!.startsWith(warning), warnings[0]).to.equal(true);
    });
  }

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), fc.anything({withBigInt: true}), (name, value) => {
        fc.pre(!Array.isArray(value));
        expect(readingOf(name, value).length).to.be.above(0);
      }),
      {seed: 20241113, numRuns: 2000},
    );
  });

  it('either takes effect or is reported, never both or neither', () => {
    const texts = TAKEN.flatMap(([, given]) => (typeof given === 'string' ? [given] : []));
    const text = fc.oneof(fc.string(), fc.constantFrom(...texts), fc.integer({max: 20}).map(String));
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), text, (name, text) => {
        const [value, ...warnings] = readingOf(name, text);
        const isDefault = JSON.stringify(value) === JSON.stringify(DEFAULTS[name]);
        const isPartly = LISTS.includes(name) && text.trim().includes(' ');
        expect(warnings.length).to.be.at.most(1);
        if (warnings.length === 1) expect(isDefault || isPartly, JSON.stringify(value)).to.equal(true);
        else if (isDefault) expect(meansDefault(name, text)).to.equal(true);
      }),
      {seed: 20241113, numRuns: 2000},
    );
  });
});

describe('a list that is partly unknown', () => {
  it('keeps what is known', () => {
    expect(readingOf('kinds', 'rumour talk')[0]).to.deep.equal(['talk']);
  });

  it('is reported with only what is unknown', () => {
    expect(readingOf('actors', 'a x b y')[1]).to.equal(
      'actors: "x y" is not one or more of a, b. It is ignored.',
    );
  });

  it('keeps the known controls', () => {
    expect(readingOf('controls', 'bell search')[0]).to.deep.equal(['search']);
  });

  it('takes "none" beside others for an unknown control', () => {
    const [controls, warning] = readingOf('controls', 'none search');
    expect(controls).to.deep.equal(['search']);
    expect(warning).to.contain('"none"');
  });
});

describe('several options at once', () => {
  it('are reported by the names of their attributes', () => {
    const {warnings} = read({headingLevel: 9, linkTarget: '', asOf: 'x'});
    expect(warnings.map((warning) => warning.split(':')[0])).to.deep.equal([
      'as-of',
      'heading-level',
      'link-target',
    ]);
  });
});

describe('the settings of an address', () => {
  const NONE = {timeout: undefined, maxBytes: undefined, refresh: undefined};
  const settingsOf = (raw: RawLoadSettings) => {
    const warnings: string[] = [];
    return [parseLoadSettings(raw, (fault) => warnings.push(messageOf(fault))), ...warnings];
  };

  it('are absent if they are not set', () => {
    expect(settingsOf({})).to.deep.equal([NONE]);
    expect(settingsOf({timeout: null, maxBytes: undefined})).to.deep.equal([NONE]);
  });

  const ACCEPTED: readonly [RawLoadSettings, Partial<typeof NONE | Record<keyof typeof NONE, number>>][] = [
    [{timeout: '1'}, {timeout: 1000}],
    [{timeout: 2.5}, {timeout: 2500}],
    [{refresh: '5'}, {refresh: 5000}],
    [{refresh: 60}, {refresh: 60_000}],
    [{maxBytes: '1'}, {maxBytes: 1}],
    [{maxBytes: 2e6}, {maxBytes: 2_000_000}],
  ];
  for (const [raw, settings] of ACCEPTED) {
    it(`are seconds and bytes: ${written(raw)}`, () => {
      expect(settingsOf(raw)).to.deep.equal([{...NONE, ...settings}]);
    });
  }

  const REJECTED: readonly [RawLoadSettings, warning: string][] = [
    [{timeout: 0.9}, 'timeout: 0.9 is not a number of seconds (at least 1)'],
    [{timeout: 'soon'}, 'timeout: "soon" is not a number of seconds (at least 1)'],
    [{refresh: '4.9'}, 'refresh: "4.9" is not a number of seconds (at least 5)'],
    [{refresh: true}, 'refresh: true is not a number of seconds (at least 5)'],
    [{maxBytes: 0.9}, 'max-bytes: 0.9 is not a number of bytes (at least 1)'],
    [{maxBytes: ' '}, 'max-bytes: " " is not a number of bytes (at least 1)'],
  ];
  for (const [raw, warning] of REJECTED) {
    it(`are ignored with a warning: ${warning}`, () => {
      expect(settingsOf(raw)).to.deep.equal([NONE, `${warning}. It is ignored.`]);
    });
  }

  it('are finite', () => {
    for (const raw of [{timeout: Infinity}, {refresh: NaN}, {maxBytes: Infinity}, {timeout: 'Infinity'}]) {
      const [settings, ...warnings] = settingsOf(raw);
      expect([settings, warnings.length]).to.deep.equal([NONE, 1]);
    }
  });
});

describe('the names in a list', () => {
  it('are separated by white space, or in an array', () => {
    expect(namesIn(' a\n b  c ')).to.deep.equal(['a', 'b', 'c']);
    expect(namesIn(['a b', 5, null, 'c'])).to.deep.equal(['a b', 'c']);
  });

  it('are absent if the list is not set, and none if it is no list', () => {
    expect([namesIn(undefined), namesIn(null)]).to.deep.equal([undefined, undefined]);
    expect([namesIn(''), namesIn(5), namesIn({})]).to.deep.equal([[], [], []]);
  });
});
