// `npm run bench:report`: writes the tables and charts of docs/benchmarks.md from results/latest.json.
import {readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {installPackages} from '../scripts/setup.mjs';
import {BENCH, RESULTS, ROOT} from './harness/folders.mjs';
import {Measured} from './report/numbers.mjs';
import {generatedParts, withParts} from './report/page.mjs';

const PAGE = `${ROOT}docs/benchmarks.md`;

installPackages(BENCH);
const {ratioChart, SCHEMES, weightChart} = await import('./report/charts.mjs');
const results = JSON.parse(readFileSync(RESULTS, 'utf8'));
const measured = new Measured(results);
const page = withParts(readFileSync(PAGE, 'utf8'), generatedParts(measured, results));
writeFileSync(PAGE, await format(page, {...(await resolveConfig(PAGE)), parser: 'markdown'}));

for (const [name, scheme] of Object.entries(SCHEMES)) {
  const write = (chart, svg) => writeFileSync(`${ROOT}docs/images/bench-${chart}-${name}.svg`, svg);
  write('weight', weightChart(measured, scheme));
  for (const measure of ['mount', 'filter']) write(measure, ratioChart(measured, measure, scheme));
}
