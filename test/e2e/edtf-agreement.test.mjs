// Our reading of dates against the npm package `edtf`, which is a check and not the truth: where it errs, it is
// named here. It needs Node, since its parser is a CommonJS module.
import assert from 'node:assert/strict';
import test from 'node:test';
import edtf from 'edtf';
import {runnerImport} from 'vite';

const ours = await load('edtf');
const {boundsOf} = await load('bounds');
const DAY = 86_400_000;

const AGREED = listed(`
  1985-04-12 1985-04 1985 0000 -1985 -0044-03-15 -0044-03 2024-02-29 1900-02 2000-02 1964/2008
  2004-06/2006-08 2004-02-01/2005-02-08 2004-02-01/2005-02 2004-02-01/2005 2005/2006-02 1984? 2004-06~
  2004-06-11% 2024-10-30~/2024-11-13 1984?/2004-06~ 201X 20XX -201X 2004-XX 1985-04-XX 1985-XX-XX
  2024-02-XX Y12000 Y-12000 Y270000
`);

const AGREED_TO_BE_NONE = [
  ...listed(`
    .. 2024-13 2024-00 2024-02-30 2024-04-31 2024-1-1 2024/2023 2024-11-13/2024-11-12 -0000 Y2024
    Y02024 2024-11-12T13 2024-11-12t13:15:00 2024-318 open 2024-11-12T13:15:00-00:00 2024-11-12T13:60:00
    2024-11-12T25:00:00 201x 2024-21-01 +2024
  `),
  '2024-11-13 ',
];

const AGREED_TIMES = listed(`
  1985-04-12T23:20:30Z 1985-04-12T23:20:30-04 1985-04-12T23:20:30+04:30 2024-11-12T13:15:00-05:00
`);

/** The words of a text. */
function listed(text) {
  return text.trim().split(/\s+/);
}

async function load(name) {
  return (await runnerImport(`./src/model/${name}.ts`, {configFile: false, logLevel: 'error'})).module;
}

/** Its first and last day, as ours are counted. */
function theirDays(text) {
  const {min, max} = edtf(text);
  return {earliest: Math.floor(min / DAY), latest: Math.floor(max / DAY)};
}

function ourDays(text) {
  const {earliest, latest} = boundsOf(ours.edtf(text));
  return {earliest, latest};
}

const isRefusedByUs = (text) => typeof ours.parseEdtf(text) === 'string';

test('both read the same days', () => {
  for (const text of AGREED) assert.deepEqual(ourDays(text), theirDays(text), text);
});

test('both read the same qualifiers', () => {
  for (const text of AGREED.filter((text) => !text.includes('/'))) {
    const {approximate, uncertain} = ours.edtf(text);
    const theirs = edtf(text);
    assert.deepEqual(
      [approximate, uncertain],
      [Boolean(theirs.approximate?.value), Boolean(theirs.uncertain?.value)],
      text,
    );
  }
});

test('both read the same instants', () => {
  for (const text of AGREED_TIMES) {
    const {year, month, day, time} = ours.edtf(text);
    const local = Date.UTC(year, month - 1, day, time.hour, time.minute, time.second);
    assert.equal(local - time.offset * 60_000, edtf(text).min, text);
  }
});

test('both refuse the same texts', () => {
  for (const text of AGREED_TO_BE_NONE) {
    assert.throws(() => edtf(text), `they read ${text}`);
    assert.ok(isRefusedByUs(text), `we read ${text}`);
  }
});

test('it gives 1970 for an unknown start', () => {
  assert.equal(new Date(edtf('/1985-04-12').min).getTime(), 0);
  assert.equal(ourDays('/1985-04-12').earliest, -Infinity);
});

test('it gives 1970 for an unknown end', () => {
  assert.equal(new Date(edtf('1985-04-12/').max).getTime(), 0);
  assert.equal(ourDays('1985-04-12/').latest, Infinity);
});

test('it begins spring in January', () => {
  assert.equal(new Date(edtf('2001-21').min).toISOString(), '2001-01-01T00:00:00.000Z');
  assert.equal(ourDays('2001-21').earliest, Date.UTC(2001, 2, 1) / DAY);
});

test('it does not know the days of long years', () => {
  assert.ok(Number.isNaN(edtf('Y170000002').min));
  assert.ok(Number.isSafeInteger(ourDays('Y170000002').earliest));
});

test('it refuses an interval of seasons', () => {
  assert.throws(() => edtf('2024-21/2024-22'));
  assert.ok(!isRefusedByUs('2024-21/2024-22'));
});

test('it refuses an interval within one day', () => {
  assert.throws(() => edtf('2024-11-13/2024-11-13'));
  assert.ok(!isRefusedByUs('2024-11-13/2024-11-13'));
});

test('it takes an interval in which nothing is known', () => {
  assert.ok(edtf('/'));
  assert.ok(isRefusedByUs('/'));
});

test('it refuses a qualifier after a season, unspecified digits or a long year', () => {
  for (const text of ['2001-21~', '201X?', 'Y12000~']) {
    assert.throws(() => edtf(text), text);
    assert.ok(!isRefusedByUs(text), text);
  }
});

test('it takes times without seconds, hour 24, 29 February of any year and dates without hyphens', () => {
  for (const text of ['1985-04-12T23:20', '1985-04-12T24:00:00Z', '2023-02-29', '20241113']) {
    assert.ok(edtf(text), text);
    assert.ok(isRefusedByUs(text), text);
  }
});

test('it accepts level 2 by default', () => {
  for (const text of [
    '1984?-06',
    '156X-12-25',
    '2001-34',
    '2024-XX-01',
    'Y17E7',
    '[1667,1668]',
    '{1667,1668}',
  ]) {
    assert.ok(edtf(text), text);
    assert.ok(isRefusedByUs(text), text);
  }
});
