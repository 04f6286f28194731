// Every fenced block in the documents is run or checked. How depends on its language, or on a comment before it:
//   <!-- example: file NAME -->          other examples can use it as a file
//   <!-- example: run in Node -->
//   <!-- example: output of COMMAND -->
//   <!-- example: excerpt of FILE -->    the lines are in a file that is tested elsewhere
//   <!-- example: not run: REASON -->
import assert from 'node:assert/strict';
import test from 'node:test';
import {withoutChromium} from '../e2e/support/pages.mjs';
import {checkCsv, checkJson} from './support/examples/documents.mjs';
import {checkExcerpt} from './support/examples/excerpts.mjs';
import {BLOCKS} from './support/examples/folder.mjs';
import {checkHeaders, checkHtml} from './support/examples/markup.mjs';
import {runInNode, runInPage} from './support/examples/scripts.mjs';
import {checkOutput, checkShell} from './support/examples/shell.mjs';
import {checkCss} from './support/examples/styles.mjs';
import {typeChecker} from './support/examples/types.mjs';

const NOTED = /^(excerpt of|output of|not run:) (.+)$/;
const isScript = ({language, note}) => ['js', 'ts', 'tsx'].includes(language) && !NOTED.test(note);
const checkTypes = typeChecker(BLOCKS.filter(isScript));

const IN_PAGE = ['html', 'http', 'css', 'js', 'ts'];
const BY_LANGUAGE = {
  json: checkJson,
  csv: checkCsv,
  sh: checkShell,
  html: checkHtml,
  http: checkHeaders,
  css: checkCss,
  js: (block) => runInPage(checkTypes(block)),
  ts: (block) => runInPage(checkTypes(block)),
  tsx: checkTypes,
};
const BY_NOTE = {'excerpt of': checkExcerpt, 'output of': checkOutput, 'not run:': () => undefined};

for (const block of BLOCKS) {
  const isInPage =
    IN_PAGE.includes(block.language) && !NOTED.test(block.note) && block.note !== 'run in Node';
  const skip = isInPage && withoutChromium;
  test(`${block.page}:${block.line} (${block.language})`, {skip}, () => check(block));
}

test('a block that nothing checks is an error', async () => {
  const block = {page: 'README.md', line: 1, language: 'rust', text: '', note: ''};
  await assert.rejects(check(block), /no check/);
  await assert.rejects(check({...block, language: 'json', note: 'anything'}), /not understood/);
});

test('a wrong example is an error', async () => {
  const wrong = {
    json: '{"version": 1}',
    csv: 'date,headline\n11/12/2024,A',
    sh: 'npx another',
    css: 'a { colour: red; }',
  };
  for (const [language, text] of Object.entries(wrong))
    await assert.rejects(check({page: 'wrong.md', line: 1, language, text, note: ''}), language);
});

async function check(block) {
  const {page, line, language, note} = block;
  const [, how, what] = NOTED.exec(note) ?? [];
  if (how) return BY_NOTE[how](block, what);
  if (note === 'run in Node') return runInNode(checkTypes(block));
  assert.ok(note === '' || note.startsWith('file '), `${page}:${line}: “${note}” is not understood`);
  assert.ok(Object.hasOwn(BY_LANGUAGE, language), `${page}:${line}: no check for “${language}”`);
  return BY_LANGUAGE[language](block);
}
