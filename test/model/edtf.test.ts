import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {edtf, isExact, isInterval, parseEdtf, type EdtfDate, type EdtfPoint} from '../../src/model/edtf.js';
import {EDTF_PATTERN} from '../../src/model/edtf-pattern.js';

const SETTINGS = {seed: 20241113, numRuns: 2000};
const pattern = new RegExp(EDTF_PATTERN, 'u');

const exact = (fields: Omit<EdtfPoint, 'approximate' | 'uncertain'>): EdtfPoint => ({
  ...fields,
  approximate: false,
  uncertain: false,
});
const d19850412 = exact({year: 1985, month: 4, day: 12});
const at232030 = {hour: 23, minute: 20, second: 30};

/** The examples of the specification (Library of Congress, 4 February 2019), by its headings. */
const SPECIFICATION: Record<string, Record<string, EdtfDate>> = {
  'level 0: date': {
    '1985-04-12': d19850412,
    '1985-04': exact({year: 1985, month: 4}),
    '1985': exact({year: 1985}),
  },
  'level 0: date and time': {
    '1985-04-12T23:20:30': {...d19850412, time: at232030},
    '1985-04-12T23:20:30Z': {...d19850412, time: {...at232030, offset: 0}},
    '1985-04-12T23:20:30-04': {...d19850412, time: {...at232030, offset: -240}},
    '1985-04-12T23:20:30+04:30': {...d19850412, time: {...at232030, offset: 270}},
  },
  'level 0: time interval': {
    '1964/2008': {start: exact({year: 1964}), end: exact({year: 2008})},
    '2004-06/2006-08': {start: exact({year: 2004, month: 6}), end: exact({year: 2006, month: 8})},
    '2004-02-01/2005-02-08': {
      start: exact({year: 2004, month: 2, day: 1}),
      end: exact({year: 2005, month: 2, day: 8}),
    },
    '2004-02-01/2005-02': {
      start: exact({year: 2004, month: 2, day: 1}),
      end: exact({year: 2005, month: 2}),
    },
    '2004-02-01/2005': {start: exact({year: 2004, month: 2, day: 1}), end: exact({year: 2005})},
    '2005/2006-02': {start: exact({year: 2005}), end: exact({year: 2006, month: 2})},
  },
  'level 1: letter-prefixed calendar year': {
    Y170000002: exact({year: 170_000_002, long: true}),
    'Y-170000002': exact({year: -170_000_002, long: true}),
  },
  'level 1: seasons': {
    '2001-21': exact({year: 2001, season: 21}),
    '2001-22': exact({year: 2001, season: 22}),
    '2001-23': exact({year: 2001, season: 23}),
    '2001-24': exact({year: 2001, season: 24}),
  },
  'level 1: qualification of a date': {
    '1984?': {year: 1984, approximate: false, uncertain: true},
    '2004-06~': {year: 2004, month: 6, approximate: true, uncertain: false},
    '2004-06-11%': {year: 2004, month: 6, day: 11, approximate: true, uncertain: true},
  },
  'level 1: unspecified digits from the right': {
    '201X': exact({year: 2010, unspecified: 'year'}),
    '20XX': exact({year: 2000, unspecified: 'decade'}),
    '2004-XX': exact({year: 2004, unspecified: 'month'}),
    '1985-04-XX': exact({year: 1985, month: 4, unspecified: 'day'}),
    '1985-XX-XX': exact({year: 1985, unspecified: 'month-day'}),
  },
  'level 1: open end': {
    '1985-04-12/..': {start: d19850412, end: 'open'},
    '1985-04/..': {start: exact({year: 1985, month: 4}), end: 'open'},
    '1985/..': {start: exact({year: 1985}), end: 'open'},
  },
  'level 1: open start': {
    '../1985-04-12': {start: 'open', end: d19850412},
    '../1985-04': {start: 'open', end: exact({year: 1985, month: 4})},
    '../1985': {start: 'open', end: exact({year: 1985})},
  },
  'level 1: unknown end': {
    '1985-04-12/': {start: d19850412, end: 'unknown'},
    '1985-04/': {start: exact({year: 1985, month: 4}), end: 'unknown'},
    '1985/': {start: exact({year: 1985}), end: 'unknown'},
  },
  'level 1: unknown start': {
    '/1985-04-12': {start: 'unknown', end: d19850412},
    '/1985-04': {start: 'unknown', end: exact({year: 1985, month: 4})},
    '/1985': {start: 'unknown', end: exact({year: 1985})},
  },
  'level 1: negative calendar year': {'-1985': exact({year: -1985})},
};

/** Combinations that both levels allow, but of which the specification has no example. */
const COMBINED: Record<string, EdtfDate> = {
  '0000': exact({year: 0}),
  '-0044-03-15': exact({year: -44, month: 3, day: 15}),
  '-0044-24': exact({year: -44, season: 24}),
  '-201X': exact({year: -2019, unspecified: 'year'}),
  '-20XX': exact({year: -2099, unspecified: 'decade'}),
  '-000X': exact({year: -9, unspecified: 'year'}),
  '201X?': {year: 2010, unspecified: 'year', approximate: false, uncertain: true},
  '2001-21~': {year: 2001, season: 21, approximate: true, uncertain: false},
  'Y-17000~': {year: -17_000, long: true, approximate: true, uncertain: false},
  '2024-10-30~/2024-11-13': {
    start: {year: 2024, month: 10, day: 30, approximate: true, uncertain: false},
    end: exact({year: 2024, month: 11, day: 13}),
  },
  '2024-21/2024-22': {start: exact({year: 2024, season: 21}), end: exact({year: 2024, season: 22})},
  '201X/2024-XX': {
    start: exact({year: 2010, unspecified: 'year'}),
    end: exact({year: 2024, unspecified: 'month'}),
  },
  'Y-170000002/..': {start: exact({year: -170_000_002, long: true}), end: 'open'},
  '2024-11/2024': {start: exact({year: 2024, month: 11}), end: exact({year: 2024})},
  '1985-04-12T00:00:00+14:00': {...d19850412, time: {hour: 0, minute: 0, second: 0, offset: 840}},
  '1985-04-12T00:00:00-00:30': {...d19850412, time: {hour: 0, minute: 0, second: 0, offset: -30}},
};

const LEVEL_2 = listed(`
  Y-17E7 Y17E7 1950S2 Y171010000S3 Y3388E2S3 -1859S5 1984?-06 2004-06-~11 ?2004-06-~11 2004?-06-11
  156X-12-25 15XX-12-25 XXXX XXXX-12-XX 1XXX-XX 1984-1X 2004-XX-01 1XXX [1667,1668,1670..1672] {1667,1668}
  [..1760-12-03] {1960,1961-12} 2001-34 2001-25 2001-41 2004-06-~01/2004-06-~20 2004-06-XX/2004-07-0X
  2001-21^southern
`);

const NOT_EDTF = [
  ...listed(`
    / .. ../ /.. ../.. // 2024/2025/2026 2024// ..2024 2024.. .../2024 ٢٠٢٤ ２０２４ 2024‐11 2024–2025
    ２024-11-13 201x 2024-xx y170000002 2024-11-12t13:15:00 2024-11-12T13:15:00z 24 202 20244 2024-1 2024-1-1
    2024-11-1 20241113 2024- 2024-11- 2024/11/13 13.11.2024 -0000 -0000-01-01 +2024 --2024 2024-318
    2024-W46-3 2024?? 2024?~ ~2024 2024-21-01 2024-21-XX 2024-XX-XX-XX X XX 2X24 Y2024 Y-2024 Y02024 Y-02024
    Y Y+20240 Y20240-01 Y2024X -Y20240 2024-11-12T13 2024-11-12T13:15 2024-11T13:15:00 2024T13:15:00
    2024-11-12T13:15:00.5 2024-11-12T13:15:00-00:00 2024-11-12T13:15:00-00 2024-11-12T13:15:00-0000
    2024-11-12T13:15:00+0430 2024-11-12T13:15:00+4 2024-11-12T13:15:00? 2024-11-12T1:15:00 T13:15:00
    2024-11-12T13:15:00/2024-11-13 2024-11-11/2024-11-12T13:15:00Z 2024-XX-12T13:15:00 2024-11-12T open
    unknown/2024 2024/open uuuu null undefined
  `),
  '',
  ' ',
  '2024-11-13 ',
  ' 2024-11-13',
  '2024-11-13\n',
  '\n2024',
  '2024-11-13\n/2024-11-14',
  '2024-11-13/\n',
  '2024 / 2025',
  '[object Object]',
];

const NONEXISTENT = [
  ...listed(`
    2024-02-30 2023-02-29 1900-02-29 -0001-02-29 2024-13 2024-00 2024-13-01 2024-04-31 2024-01-00 2024-01-32
    2024-19-01 2024-13-XX 2024-02-30? 2024-02-30/2024-03-01 2024-01-01/2024-13 /2024-02-30 2024-02-30/..
    2024-11-12T24:00:00 2024-11-12T23:60:00 2024-11-12T23:59:60 2024-02-30T00:00:00
    2024-11-12T13:15:00+14:01 2024-11-12T13:15:00-15:00 2024-11-12T13:15:00+05:60 Y9007199254740993
  `),
  `Y${'9'.repeat(400)}`,
];

const BACKWARDS = listed(`
  2024-11-13/2024-11-12 2025/2024 2024-12/2024-11-30 2024-22/2024-21 2024-11-14~/2024-11-13 202X/201X
  -0043/-0044 Y170000002/2024 2024/Y-170000002 2024-11-13/2024-10-XX
`);

/** The words of a text. */
function listed(text: string): string[] {
  return text.trim().split(/\s+/);
}

const pad = (n: number, digits: number) => (n < 0 ? '-' : '') + String(Math.abs(n)).padStart(digits, '0');

/** The text of a date, and the date. */
const points = fc
  .record({
    // Of two dates, some are in the same year.
    year: fc.oneof(fc.integer({min: -9999, max: 9999}), fc.integer({min: 2023, max: 2025})),
    month: fc.integer({min: 1, max: 12}),
    day: fc.integer({min: 1, max: 28}),
    season: fc.constantFrom(21 as const, 22 as const, 23 as const, 24 as const),
    sign: fc.constantFrom('', '?', '~', '%'),
    form: fc.constantFrom('year', 'month', 'day', 'season', 'XX', 'XX-XX', '-XX', 'long'),
  })
  .map(({year, month, day, season, sign, form}): [string, EdtfPoint] => {
    const [text, fields] = {
      year: [pad(year, 4), {year}],
      month: [`${pad(year, 4)}-${pad(month, 2)}`, {year, month}],
      day: [`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`, {year, month, day}],
      season: [`${pad(year, 4)}-${season}`, {year, season}],
      XX: [`${pad(year, 4)}-XX`, {year, unspecified: 'month'}],
      'XX-XX': [`${pad(year, 4)}-XX-XX`, {year, unspecified: 'month-day'}],
      '-XX': [`${pad(year, 4)}-${pad(month, 2)}-XX`, {year, month, unspecified: 'day'}],
      long: [
        `Y${year < 0 ? '-' : ''}1${pad(Math.abs(year), 4)}`,
        {year: (year < 0 ? -1 : 1) * (10_000 + Math.abs(year)), long: true},
      ],
    }[form] as [string, EdtfPoint];
    const qualifiers = {
      approximate: '~%'.includes(sign) && sign !== '',
      uncertain: '?%'.includes(sign) && sign !== '',
    };
    return [text + sign, {...fields, ...qualifiers}];
  });

/** Year, month and day. */
type DayParts = readonly [year: number, month: number, day: number];

const firstDay = ({year, month, day, season}: EdtfPoint): DayParts => [
  year,
  month ?? (season ? (season - 20) * 3 : 1),
  day ?? 1,
];

/** The 31st stands for the last day of any month. */
const lastDay = ({year, month, day, season}: EdtfPoint): DayParts =>
  season === 24 ? [year + 1, 2, 31] : [year, month ?? (season ? (season - 20) * 3 + 2 : 12), day ?? 31];

const isLater = (a: DayParts, b: DayParts): boolean => (a[0] - b[0] || a[1] - b[1] || a[2] - b[2]) > 0;

const accepted = [
  ...Object.values(SPECIFICATION).flatMap((group) => Object.keys(group)),
  ...Object.keys(COMBINED),
];

/** Valid texts with one character removed, inserted or replaced: some are still valid, most are nearly valid. */
const nearlyDates = fc
  .tuple(
    fc.constantFrom(...accepted),
    fc.nat(),
    fc.nat(2),
    fc.constantFrom(...Array.from('0123456789-/XYTZ:+?~%. \ne٣')),
  )
  .map(([text, place, removed, put]) => {
    const at = place % (text.length + 1);
    return text.slice(0, at) + (removed === 2 ? '' : put) + text.slice(at + Math.min(removed, 1));
  });

const fragments = fc
  .array(
    fc.constantFrom(
      '2024',
      '-',
      '-11',
      '-13',
      'X',
      'XX',
      'Y',
      '20',
      '21',
      '..',
      '/',
      'T13:15:00',
      'Z',
      '+09:00',
      '~',
      '?',
      '0',
    ),
    {maxLength: 7},
  )
  .map((parts) => parts.join(''));

describe('EDTF', () => {
  for (const [heading, examples] of Object.entries(SPECIFICATION)) {
    it(`parses the examples of ${heading}`, () => {
      for (const [text, date] of Object.entries(examples)) expect(parseEdtf(text), text).to.deep.equal(date);
    });
  }

  it('parses combinations of the two levels', () => {
    for (const [text, date] of Object.entries(COMBINED)) expect(parseEdtf(text), text).to.deep.equal(date);
  });

  it('rejects level 2', () => {
    for (const text of LEVEL_2) expect(parseEdtf(text), text).to.equal('syntax');
  });

  it('rejects texts that are not EDTF', () => {
    for (const text of NOT_EDTF) expect(parseEdtf(text), JSON.stringify(text)).to.equal('syntax');
  });

  it('rejects days and times that do not exist', () => {
    for (const text of NONEXISTENT) expect(parseEdtf(text), text).to.equal('nonexistent');
  });

  it('rejects years whose days could not be counted exactly', () => {
    for (const sign of ['', '-']) {
      expect(parseEdtf(`Y${sign}24000000000000`), sign).to.include({year: Number(`${sign}24000000000000`)});
      expect(parseEdtf(`Y${sign}24000000000001`), sign).to.equal('nonexistent');
    }
  });

  it('rejects intervals that end before they start', () => {
    for (const text of BACKWARDS) expect(parseEdtf(text), text).to.equal('backwards');
  });

  it('accepts an interval that ends on the day it starts, or starts within its end', () => {
    for (const text of [
      '2024-11-13/2024-11-13',
      '2024/2024-01-01',
      '2024-11-13/2024-11',
      '2024-21/2024-03-01',
      '201X/2010',
    ]) {
      expect(parseEdtf(text), text).to.be.an('object');
    }
  });

  it('accepts 29 February in leap years, also before the year 0', () => {
    for (const text of ['2024-02-29', '2000-02-29', '0000-02-29', '-0004-02-29']) {
      expect(parseEdtf(text), text).to.be.an('object');
    }
  });

  it('parses any date in any of its forms', () => {
    const check = ([text, point]: [string, EdtfPoint]) => {
      expect(parseEdtf(text), text).to.deep.equal(point);
    };
    fc.assert(fc.property(points, check), SETTINGS);
  });

  it('parses two dates as an interval, unless they end before they start', () => {
    const check = ([from, start]: [string, EdtfPoint], [to, end]: [string, EdtfPoint]) => {
      const isBackwards = isLater(firstDay(start), lastDay(end));
      const expected = isBackwards ? 'backwards' : {start, end};
      expect(parseEdtf(`${from}/${to}`), `${from}/${to}`).to.deep.equal(expected);
    };
    fc.assert(fc.property(points, points, check), SETTINGS);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) =>
        ['object', 'string'].includes(typeof parseEdtf(text)),
      ),
      SETTINGS,
    );
  });

  it('distinguishes an interval from a single date', () => {
    expect(isInterval(edtf('2024'))).to.equal(false);
    expect(isInterval(edtf('2024/..'))).to.equal(true);
  });

  it('says whether a date is exact', () => {
    for (const text of ['2024', '2024-11', '2024-11-13', '2024-11-13T10:00:00Z', '-0044-03-15', '0000']) {
      expect(isExact(edtf(text) as EdtfPoint), text).to.equal(true);
    }
    for (const text of ['2024~', '2024?', '2024%', '2024-21', '2024-XX', '2024-11-XX', '201X', 'Y17000']) {
      expect(isExact(edtf(text) as EdtfPoint), text).to.equal(false);
    }
  });

  it('returns the same object for the same text', () => {
    expect(edtf('2024-11-13~/..')).to.equal(edtf('2024-11-13~/..'));
  });

  it('throws if a text was not validated before', () => {
    expect(() => edtf('2024-13-01')).to.throw(RangeError, '"2024-13-01" is not an EDTF date');
  });
});

describe('the pattern for JSON Schema', () => {
  const agrees = (text: string) => {
    const found = parseEdtf(text);
    const message = `${JSON.stringify(text)} ${JSON.stringify(found)}`;
    expect(pattern.test(text), message).to.equal(found !== 'syntax');
  };

  it('matches what the parser accepts', () => {
    for (const text of accepted) expect(pattern.test(text), text).to.equal(true);
    fc.assert(
      fc.property(points, ([text]) => pattern.test(text)),
      SETTINGS,
    );
  });

  it('matches, of what the parser rejects, only days that do not exist and intervals that end before they start', () => {
    [...LEVEL_2, ...NOT_EDTF, ...NONEXISTENT, ...BACKWARDS].forEach(agrees);
  });

  it('agrees with the parser on nearly valid texts', () => {
    fc.assert(fc.property(nearlyDates, agrees), {...SETTINGS, numRuns: 10_000});
    fc.assert(fc.property(fragments, agrees), {...SETTINGS, numRuns: 10_000});
    fc.assert(
      fc.property(nearlyDates, nearlyDates, (a, b) => agrees(`${a}/${b}`)),
      SETTINGS,
    );
  });
});
