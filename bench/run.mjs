// `npm run bench`: builds and measures the element and others, and writes results/latest.json and the report.
//   npm run bench -- --sizes 12,1000 --only plain-list,ours --rounds 1    measures a part, which is printed but not saved
//   --update     replaces the measured part in the saved results
//   --save       saves only the measured part
//   --no-build   uses dist/ as it is
//   --limit 20   the time limit for an operation, in seconds
import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {guardDescendants} from '../scripts/guard.mjs';
import {installPackages} from '../scripts/setup.mjs';
import {CONTENDERS} from './contenders.mjs';
import {BENCH, BUILT, RESULTS, ROOT} from './harness/folders.mjs';
import {LANES, LIMIT, MANY, SIZES, STORY} from './plan.mjs';

const {values: options} = parseArgs({
  allowNegative: true,
  options: {
    sizes: {type: 'string'},
    only: {type: 'string'},
    rounds: {type: 'string'},
    limit: {type: 'string'},
    build: {type: 'boolean', default: true},
    save: {type: 'boolean', default: false},
    update: {type: 'boolean', default: false},
  },
});
const isPart = options.sizes || options.only || options.rounds || options.limit;
const isSaved = options.save || options.update || !isPart;
const limit = Number(options.limit ?? LIMIT);

installPackages();
installPackages(BENCH);
guardDescendants();
const {bundle} = await import('./harness/bundle.mjs');
const {launch, TimeLimitError} = await import('./harness/browser.mjs');
const {machine, versions} = await import('./harness/machine.mjs');
const {Results, withRemeasured} = await import('./harness/results.mjs');
const {serve} = await import('./harness/server.mjs');
const {firstPaint, steps} = await import('./measures/lanes.mjs');
const {cycles, instances} = await import('./measures/many.mjs');
const {slides} = await import('./measures/story.mjs');
const {Rounds} = await import('./measures/round.mjs');

if (options.build) execFileSync(process.execPath, ['scripts/build.mjs'], {cwd: ROOT, stdio: 'inherit'});
await bundle(CONTENDERS);
const server = await serve(BUILT);
const results = new Results();
const description = await describe();
const start = performance.now();
const rounds = new Rounds(server, results, limit);
for (const size of sizes()) await rounds.run(contenders(), size);
await measureMany();
await measureLanes();
await measureStory();
server.close();
const minutes = Math.round((performance.now() - start) / 60_000);
await finish({...description, minutes, limit, ...results.toJSON()});

async function describe() {
  const browser = await launch();
  const made = new Date().toISOString().slice(0, 10);
  const result = {made, machine: machine(browser), versions: versions()};
  await browser.close();
  return result;
}

function contenders(all = CONTENDERS) {
  const names = options.only?.split(',');
  return all.filter(({name}) => !names || names.includes(name));
}

function sizes() {
  const chosen = options.sizes?.split(',').map(Number);
  const rounds = options.rounds && {rounds: Number(options.rounds), othersRounds: Number(options.rounds)};
  return SIZES.filter(({entries}) => !chosen || chosen.includes(entries)).map((size) => ({
    ...size,
    ...rounds,
  }));
}

async function measureMany() {
  if (options.sizes && !options.sizes.split(',').includes('many')) return;
  const {entries} = MANY;
  for (let round = 0; round < Number(options.rounds ?? MANY.rounds); round += 1) {
    const browser = await launch();
    for (const contender of contenders(CONTENDERS.filter(({name}) => MANY.names.includes(name)))) {
      process.stdout.write(`many, round ${round + 1}: ${contender.name}\n`);
      const setting = {browser, server, contender, entries};
      const subject = {contender: contender.name, entries};
      results.add(subject, await instances(setting));
      if (round === 0) results.add(subject, await cycles(setting));
    }
    await browser.close();
  }
}

async function measureLanes() {
  if (options.sizes && !options.sizes.split(',').includes('lanes')) return;
  const {entries, zooms} = LANES;
  for (let round = 0; round < Number(options.rounds ?? LANES.rounds); round += 1) {
    const browser = await launch();
    for (const contender of contenders(CONTENDERS.filter(({name}) => LANES.names.includes(name)))) {
      process.stdout.write(`lanes, round ${round + 1}: ${contender.name}\n`);
      const setting = {browser, server, contender, entries};
      const subject = {contender: contender.name, entries};
      results.add(subject, await firstPaint(setting));
      if (contender.ours) results.add(subject, await steps(setting, zooms));
    }
    await browser.close();
  }
}

async function measureStory() {
  if (options.sizes && !options.sizes.split(',').includes('story')) return;
  for (let round = 0; round < Number(options.rounds ?? STORY.rounds); round += 1) {
    for (const contender of contenders(CONTENDERS.filter(({name}) => STORY.names.includes(name)))) {
      const browser = await launch();
      for (const entries of STORY.sizes) {
        process.stdout.write(`story, round ${round + 1}, ${entries} entries: ${contender.name}\n`);
        if (!(await measureSlides({browser, server, contender, entries, limit}))) break;
      }
      await browser.close();
    }
  }
}

/** @returns whether it was within the limit: if not, it is not tried with more entries */
async function measureSlides(setting) {
  const subject = {contender: setting.contender.name, entries: setting.entries};
  try {
    results.add(subject, await slides(setting));
    return true;
  } catch (error) {
    if (!(error instanceof TimeLimitError)) throw error;
    results.overLimit.push({...subject, operation: 'storyDraw'});
    return false;
  }
}

async function finish(measured) {
  if (!isSaved) return console.table(measured.measures);
  mkdirSync(path.dirname(RESULTS), {recursive: true});
  const saved = options.update
    ? withRemeasured(JSON.parse(readFileSync(RESULTS, 'utf8')), measured)
    : measured;
  writeFileSync(RESULTS, `${JSON.stringify(saved, null, 1)}\n`);
  await import('./report.mjs');
}
