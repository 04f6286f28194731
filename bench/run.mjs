// `npm run bench`: builds and measures the element and others, and writes results/latest.json and the report.
//   npm run bench -- --sizes 12,1000 --only plain-list,ours --rounds 1    measures a part, which is printed but not saved;
//     besides numbers of entries, --sizes takes many, lanes, story, network, interactions and takeover
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
import {CONTENDERS, ON_SLOW_NETWORK} from './contenders.mjs';
import {BENCH, BUILT, RESULTS, ROOT} from './harness/folders.mjs';
import {INTERACTIONS, LANES, LIMIT, MANY, NETWORK, SIZES, SLOWER, STORY, TAKEOVER} from './plan.mjs';

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
const {slowNetwork} = await import('./measures/network.mjs');
const {interactions} = await import('./measures/interactions.mjs');
const {takeover} = await import('./measures/takeover.mjs');
const {slides} = await import('./measures/story.mjs');
const {Rounds} = await import('./measures/round.mjs');

if (options.build) execFileSync(process.execPath, ['scripts/build.mjs'], {cwd: ROOT, stdio: 'inherit'});
await bundle(ON_SLOW_NETWORK);
const server = await serve(BUILT);
const results = new Results();
const description = await describe();
const start = performance.now();
const rounds = new Rounds(server, results, limit);
for (const size of sizes()) await rounds.run(contenders(), size);
await measureMany();
await measureLanes();
await measureStory();
await measureNetwork();
await measureInteractions();
await measureTakeover();
server.close();
const minutes = Math.round((performance.now() - start) / 60_000);
const parts = (options.sizes?.split(',') ?? []).map((part) =>
  Number.isNaN(Number(part)) ? part : `${Number(part).toLocaleString('en')} entries`,
);
await finish({...description, minutes, limit, parts, ...results.toJSON()});

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
  const {entries} = MANY;
  for (const round of roundsOf('many', MANY)) {
    const browser = await launch();
    for (const contender of contenders(CONTENDERS.filter(({name}) => MANY.names.includes(name)))) {
      process.stdout.write(`many, round ${round}: ${contender.name}\n`);
      const setting = {browser, server, contender, entries};
      const subject = {contender: contender.name, entries};
      results.add(subject, await instances(setting));
      if (round === 1) results.add(subject, await cycles(setting));
    }
    await browser.close();
  }
}

async function measureLanes() {
  const {entries, zooms} = LANES;
  for (const round of roundsOf('lanes', LANES)) {
    const browser = await launch();
    for (const contender of contenders(CONTENDERS.filter(({name}) => LANES.names.includes(name)))) {
      process.stdout.write(`lanes, round ${round}: ${contender.name}\n`);
      const setting = {browser, server, contender, entries};
      const subject = {contender: contender.name, entries};
      results.add(subject, await firstPaint(setting));
      if (contender.ours) results.add(subject, await steps(setting, zooms));
    }
    await browser.close();
  }
}

async function measureStory() {
  for (const round of roundsOf('story', STORY)) {
    for (const contender of contenders(CONTENDERS.filter(({name}) => STORY.names.includes(name)))) {
      const browser = await launch();
      for (const entries of STORY.sizes) {
        process.stdout.write(`story, round ${round}, ${entries} entries: ${contender.name}\n`);
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

async function measureNetwork() {
  const {entries} = NETWORK;
  for (const round of roundsOf('network', NETWORK)) {
    const browser = await launch();
    for (const contender of contenders(ON_SLOW_NETWORK)) {
      process.stdout.write(`network, round ${round}: ${contender.name}\n`);
      const measured = await slowNetwork({browser, server, contender, entries}, NETWORK);
      results.add({contender: contender.name, entries}, measured);
    }
    await browser.close();
  }
}

async function measureInteractions() {
  for (const round of roundsOf('interactions', INTERACTIONS)) {
    const browser = await launch();
    for (const {name, entries} of INTERACTIONS.records) {
      process.stdout.write(`interactions, round ${round}: ${name}\n`);
      const contender = {name};
      const measured = await interactions({browser, server, contender, entries, slower: SLOWER});
      results.add({contender: name, entries, slower: SLOWER}, measured);
    }
    await browser.close();
  }
}

async function measureTakeover() {
  for (const round of roundsOf('takeover', TAKEOVER)) {
    process.stdout.write(`takeover, round ${round}\n`);
    const browser = await launch();
    const {entries} = TAKEOVER;
    // The first page of a browser is slower.
    await takeover({browser, server});
    results.add({contender: 'bundled-article', entries}, await takeover({browser, server}));
    await browser.close();
  }
}

/** The numbers of the rounds; none if the part is not among those that are measured. */
function roundsOf(part, {rounds}) {
  if (options.sizes && !options.sizes.split(',').includes(part)) return [];
  return Array.from({length: Number(options.rounds ?? rounds)}, (_, index) => index + 1);
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
