// `npm run bench`: measures the built element against others and writes results/latest.json, then the report.
//   npm run bench -- --sizes 12,1000 --only plain-list,ours --rounds 1    a part, which is printed and not kept
//   --anew     puts the part in the place of what is kept of it, where others were at work on the machine
//   --keep     keeps it all the same: what is not measured is told as such in the page
//   --built    takes dist/ as it is;   --limit 20    seconds that one thing may take
import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {guardDescendants} from '../scripts/guard.mjs';
import {installPackages} from '../scripts/setup.mjs';
import {CONTENDERS} from './contenders.mjs';
import {BENCH, BUILT, RESULTS, ROOT} from './harness/folders.mjs';
import {LANES, LIMIT, MANY, SIZES} from './plan.mjs';

const {values: asked} = parseArgs({
  options: {
    sizes: {type: 'string'},
    only: {type: 'string'},
    rounds: {type: 'string'},
    limit: {type: 'string'},
    built: {type: 'boolean', default: false},
    keep: {type: 'boolean', default: false},
    anew: {type: 'boolean', default: false},
  },
});
const isKept = asked.keep || asked.anew || !(asked.sizes || asked.only || asked.rounds || asked.limit);
const limit = Number(asked.limit ?? LIMIT);

installPackages();
installPackages(BENCH);
guardDescendants();
const {bundle} = await import('./harness/bundle.mjs');
const {launch} = await import('./harness/browser.mjs');
const {machine, versions} = await import('./harness/machine.mjs');
const {Results, withAnew} = await import('./harness/results.mjs');
const {serve} = await import('./harness/server.mjs');
const {draw, steps} = await import('./measures/lanes.mjs');
const {cycles, instances} = await import('./measures/many.mjs');
const {Rounds} = await import('./measures/round.mjs');

if (!asked.built) execFileSync(process.execPath, ['scripts/build.mjs'], {cwd: ROOT, stdio: 'inherit'});
await bundle(CONTENDERS);
const server = await serve(BUILT);
const results = new Results();
const about = await describe();
const start = performance.now();
const rounds = new Rounds(server, results, limit);
for (const size of sizes()) await rounds.run(contenders(), size);
await measureMany();
await measureLanes();
server.close();
const minutes = Math.round((performance.now() - start) / 60_000);
await finish({...about, minutes, limit, ...results.toJSON()});

async function describe() {
  const browser = await launch();
  const made = new Date().toISOString().slice(0, 10);
  const told = {made, machine: machine(browser), versions: versions()};
  await browser.close();
  return told;
}

function contenders(among = CONTENDERS) {
  const names = asked.only?.split(',');
  return among.filter(({name}) => !names || names.includes(name));
}

function sizes() {
  const wanted = asked.sizes?.split(',').map(Number);
  const given = asked.rounds && {rounds: Number(asked.rounds), othersRounds: Number(asked.rounds)};
  return SIZES.filter(({entries}) => !wanted || wanted.includes(entries)).map((size) => ({
    ...size,
    ...given,
  }));
}

async function measureMany() {
  if (asked.sizes && !asked.sizes.split(',').includes('many')) return;
  const {entries} = MANY;
  for (let round = 0; round < Number(asked.rounds ?? MANY.rounds); round += 1) {
    const browser = await launch();
    for (const contender of contenders(CONTENDERS.filter(({name}) => MANY.names.includes(name)))) {
      process.stdout.write(`many, round ${round + 1}: ${contender.name}\n`);
      const given = {browser, server, contender, entries};
      const what = {contender: contender.name, entries};
      results.add(what, await instances(given));
      if (round === 0) results.add(what, await cycles(given));
    }
    await browser.close();
  }
}

async function measureLanes() {
  if (asked.sizes && !asked.sizes.split(',').includes('lanes')) return;
  const {entries, zooms} = LANES;
  for (let round = 0; round < Number(asked.rounds ?? LANES.rounds); round += 1) {
    const browser = await launch();
    for (const contender of contenders(CONTENDERS.filter(({name}) => LANES.names.includes(name)))) {
      process.stdout.write(`lanes, round ${round + 1}: ${contender.name}\n`);
      const given = {browser, server, contender, entries};
      const what = {contender: contender.name, entries};
      results.add(what, await draw(given));
      if (contender.ours) results.add(what, await steps(given, zooms));
    }
    await browser.close();
  }
}

async function finish(told) {
  if (!isKept) return console.table(told.measures);
  mkdirSync(path.dirname(RESULTS), {recursive: true});
  const kept = asked.anew ? withAnew(JSON.parse(readFileSync(RESULTS, 'utf8')), told) : told;
  writeFileSync(RESULTS, `${JSON.stringify(kept, null, 1)}\n`);
  await import('./report.mjs');
}
