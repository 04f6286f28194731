// The folder in which examples run, with the files that the documents name.
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {ROOT} from '../../../../scripts/setup.mjs';
import {PAGES, blocksIn} from '../markdown.mjs';

/** Inside the project, so that examples import the package by its name. */
export const FOLDER = `${ROOT}.cache/docs/`;

/**
 * Those for users; what CONTRIBUTING.md has is for this repository.
 * @type {import('../markdown.mjs').Block[]}
 */
export const BLOCKS = PAGES.filter((page) => page !== 'CONTRIBUTING.md').flatMap((page) => blocksIn(page));

rmSync(FOLDER, {recursive: true, force: true});
mkdirSync(FOLDER, {recursive: true});

/** The contents of `<!-- example: file NAME -->` blocks, by name. */
export const FILES = new Map();
for (const {note, text, page, line} of BLOCKS) {
  const name = /^file ([\w.-]+)$/.exec(note)?.[1];
  if (!name) continue;
  if (FILES.has(name)) throw new Error(`${page}:${line}: another example has a file ${name}`);
  FILES.set(name, text);
  writeFileSync(FOLDER + name, text);
}

/** @returns {string} the path of a new file with the text of a block */
export function fileOf({page, line, text}, extension) {
  const file = `${FOLDER}${page.replaceAll(/\W/g, '-')}-${line}.${extension}`;
  writeFileSync(file, text);
  return file;
}
