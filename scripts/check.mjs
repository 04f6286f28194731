// `npm test`: sets everything up, runs every check, and prints how many passed.
// `node scripts/check.mjs lint types` runs the named steps alone.
import {installBrowsers, missingEngines} from './browsers.mjs';
import {guardDescendants} from './guard.mjs';
import {runAndReport} from './run-and-report.mjs';
import {installPackages} from './setup.mjs';
import {STEPS} from './steps.mjs';

const ENGINES = {chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit'};

const named = process.argv.slice(2);
const steps = STEPS.filter(({name}) => named.length === 0 || named.includes(name));
const unknown = named.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No step ${unknown.join(', ')}. There are: ${STEPS.map(({name}) => name).join(', ')}`);
  process.exit(2);
}

installPackages();
installBrowsers();
guardDescendants();
await runAndReport(steps, checkEngines());

// A missing engine is reported. Where the result decides (CI), it is a failure.
function checkEngines() {
  return missingEngines().map((engine) => {
    console.log(`${ENGINES[engine]} is not on this machine: its tests are skipped.`);
    const failed = process.env.CI ? 1 : 0;
    return {name: `engine ${engine}`, passed: 0, failed, skipped: 1 - failed, seconds: 0};
  });
}
