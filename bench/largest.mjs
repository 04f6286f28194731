// `node bench/largest.mjs`: the order of the largest record of each kind that is usable, for docs/benchmarks.md. The records are
// those of the tests of growth. Needs `npm run build` first, and takes a few minutes: each case has a limit.
import {readFileSync, writeFileSync} from 'node:fs';
import {build} from 'esbuild';
import {format, resolveConfig} from 'prettier';
import {guardDescendants} from '../scripts/guard.mjs';
import {launch, within} from './harness/browser.mjs';
import {ROOT} from './harness/folders.mjs';

const PAGE = `${ROOT}docs/benchmarks.md`;
const PART = /(<!-- largest:start -->)[^]*(<!-- largest:end -->)/;
const SCRIPT = `${ROOT}dist/cdn/dprk-deployment-timeline.all.js`;
const SIZES = [100, 1000, 10_000, 100_000];
const LAYOUTS = ['list', 'lanes', 'claims'];
const SMALL = 60;
/** A record is usable if it is painted in this time, in milliseconds. */
const LIMIT = 10_000;
/** What came before is ten times smaller, and nothing grows more slowly than its record: then the next cannot be usable. */
const HOPELESS = LIMIT / 4;

guardDescendants();
let browser = await launch();
const records = await scriptOf('test/growth/records.ts');
try {
  const rows = [];
  for (const kind of await kindsIn()) {
    const sizes = [];
    for (const layout of LAYOUTS) sizes.push(await largest(kind, layout));
    console.log(kind, ...sizes);
    rows.push([kind, ...sizes]);
  }
  await writeTable(rows);
} finally {
  await browser.close();
}

/** The kinds of records that are shown: the others are faulty. */
async function kindsIn() {
  const page = await newPage('list');
  const kinds = await page.evaluate(() => Object.keys(Reflect.get(window, 'growth').RECORDS));
  const shown = [];
  for (const kind of kinds) if (await page.evaluate(show, {kind, size: SMALL})) shown.push(kind);
  await page.close();
  return shown;
}

/** The largest size that is usable; 0 if none is. */
async function largest(kind, layout) {
  const page = await newPage(layout);
  let usable = 0;
  try {
    // A small record comes first, so that all modules have loaded.
    await page.evaluate(show, {kind, size: SMALL});
    for (const size of SIZES) {
      const time = await within((1.2 * LIMIT) / 1000, page.evaluate(show, {kind, size}));
      if (time === 0 || time > LIMIT) break;
      usable = size;
      if (time > HOPELESS) break;
    }
    await page.close();
  } catch (error) {
    // It is still busy, or has crashed.
    console.log(`${kind}, ${layout}: ${error.message}`);
    await browser.close();
    browser = await launch();
  }
  return usable;
}

async function newPage(layout) {
  const page = await browser.newPage({viewport: {width: 1200, height: 800}});
  await page.setContent('<!doctype html><html lang="en"><title>Largest</title>');
  await page.addScriptTag({path: SCRIPT});
  await page.addScriptTag({content: records});
  await page.evaluate((name) => {
    const timeline = document.createElement('dprk-deployment-timeline');
    timeline.setAttribute('layout', name);
    document.body.append(timeline);
  }, layout);
  return page;
}

/** Runs in the page. @returns how long it took until the record was painted, in milliseconds; 0 if it is faulty */
async function show({kind, size}) {
  const timeline = document.querySelector('dprk-deployment-timeline');
  const record = Reflect.get(window, 'growth').RECORDS[kind](size);
  const shown = new Promise((resolve) => {
    timeline.addEventListener('dprk-load', () => resolve(true), {once: true});
    timeline.addEventListener('dprk-error', ({severity}) => severity === 'error' && resolve(false));
  });
  const start = performance.now();
  Reflect.set(timeline, 'data', record);
  if (!(await shown)) return 0;
  // What is drawn in the first frame is painted before the second.
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  return performance.now() - start;
}

/** As a script that sets `window.growth`. */
async function scriptOf(path) {
  const {outputFiles} = await build({
    entryPoints: [ROOT + path],
    bundle: true,
    format: 'iife',
    globalName: 'growth',
    write: false,
  });
  return outputFiles[0].text;
}

async function writeTable(rows) {
  const table = [
    ['A record with many', ...LAYOUTS.map((layout) => `\`${layout}\``)],
    ['---', ...LAYOUTS.map(() => '---')],
    ...rows.map(([kind, ...sizes]) => [kind, ...sizes.map(textOf)]),
  ].map((cells) => `| ${cells.join(' | ')} |`);
  const page = readFileSync(PAGE, 'utf8').replace(
    PART,
    (_, start, end) => `${start}\n\n${table.join('\n')}\n\n${end}`,
  );
  writeFileSync(PAGE, await format(page, {...(await resolveConfig(PAGE)), parser: 'markdown'}));
}

function textOf(size) {
  const number = size.toLocaleString('en');
  if (size === SIZES.at(-1)) return `${number} or more`;
  return size === 0 ? `fewer than ${SIZES[0]}` : number;
}
