// A block that is a part of a file, which is tested where it belongs.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {ROOT} from '../../../../scripts/setup.mjs';

/** Indentation does not count. */
export function checkExcerpt({text}, file) {
  assert.ok(
    flat(readFileSync(ROOT + file, 'utf8')).includes(flat(text)),
    `${file} does not have these lines`,
  );
}

const flat = (text) => `\n${text.replace(/^[ \t]+/gm, '').trim()}\n`;
