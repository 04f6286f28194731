// Static HTML takes no longer than in proportion to the record, whatever is large in it. The other uses of a record are in
// test/growth, whose records these are.
import test from 'node:test';
import {build} from 'esbuild';
import {render} from '../../dist/ssr.js';
import {ROOT} from '../../scripts/setup.mjs';

const {RECORDS} = await bundled('test/growth/records.ts');
const {expectLinearTime} = await bundled('test/support/growth.ts');
const FORMATS = /** @type {const} */ (['shadow', 'light']);
const SIZES = {start: 50, largest: 400};

for (const [dimension, recordOf] of Object.entries(RECORDS)) {
  for (const format of FORMATS) {
    test(`a record with many ${dimension} takes linear time to render: ${format}`, () =>
      expectLinearTime((size) => {
        const document = JSON.stringify(recordOf(size));
        return () => render(document, {format, structuredData: true});
      }, SIZES));
  }
}

/** A module of the tests that needs no page. */
async function bundled(path) {
  const {outputFiles} = await build({
    entryPoints: [ROOT + path],
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}
