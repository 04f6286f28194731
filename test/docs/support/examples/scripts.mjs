// JavaScript and TypeScript that runs: bundled into a page with a timeline, or in Node.
import {execFileSync} from 'node:child_process';
import esbuild from 'esbuild';
import {FOLDER} from './folder.mjs';
import {checkPage, TAG} from './page.mjs';

export async function runInPage(file) {
  const {outputFiles} = await esbuild.build({
    entryPoints: [file],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  // An end tag in the code would end the script.
  const code = outputFiles[0].text.replaceAll('</script', '<\\/script');
  await checkPage(`${TAG}<script type="module">${code}</script>`);
}

export function runInNode(file) {
  execFileSync(process.execPath, [file], {cwd: FOLDER, stdio: 'pipe'});
}
