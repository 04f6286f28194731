// Every link in the documents leads somewhere: files and headings are looked up, addresses of other sites are only parsed.
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import {ROOT} from '../../scripts/setup.mjs';
import {PAGES, anchorsIn, linksIn, readPage} from './support/markdown.mjs';

for (const page of PAGES) {
  test(`${page} has no broken link`, () => {
    assert.deepEqual(
      linksIn(readPage(page)).filter((link) => !leadsSomewhere(link, page)),
      [],
    );
  });
}

test('a broken link is found', () => {
  const broken = [
    'missing.md',
    '#missing',
    'README.md#missing',
    'https://exa mple.org',
    'ftp://example.org',
    '',
  ];
  for (const link of broken) assert.equal(leadsSomewhere(link, 'README.md'), false, link);
  assert.equal(leadsSomewhere('docs/api.md#attributes', 'README.md'), true);
});

test('each page is linked to from the README', () => {
  const linked = new Set(linksIn(readPage('README.md')).map((link) => link.split('#', 1)[0]));
  const pages = PAGES.filter((page) => page.startsWith('docs/'));
  assert.deepEqual(
    pages.filter((page) => !linked.has(page)),
    [],
  );
});

function leadsSomewhere(link, page) {
  if (/^[a-z]+:/i.test(link)) return /^https?:\/\//.test(link) && URL.canParse(link);
  const [file, anchor] = link.split('#');
  if (!file && !anchor) return false;
  const target = file ? path.posix.join(path.posix.dirname(page), file) : page;
  if (!existsSync(ROOT + target)) return false;
  return anchor === undefined || anchorsIn(readPage(target)).includes(anchor);
}
