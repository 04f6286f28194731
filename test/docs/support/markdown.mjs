// Reads the documents: their fenced blocks, headings and links.
import {readFileSync, readdirSync} from 'node:fs';
import GithubSlugger from 'github-slugger';
import {parseFragment} from 'parse5';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visitParents} from 'unist-util-visit-parents';
import {ROOT} from '../../../scripts/setup.mjs';

/**
 * @typedef {object} Block a fenced block of code
 * @property {string} page its path in the project
 * @property {number} line where it begins
 * @property {string} language
 * @property {string} text
 * @property {string} note of an HTML comment before it, `<!-- example: NOTE -->`; empty if there is none
 */

const parser = unified().use(remarkParse).use(remarkGfm);

/** Every document, by its path in the project. */
export const PAGES = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...readdirSync(`${ROOT}docs`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  'demo/frameworks/README.md',
];

export const readPage = (page) => readFileSync(ROOT + page, 'utf8');

/** @returns {Block[]} */
export function blocksIn(page, markdown = readPage(page)) {
  return nodesIn(markdown, 'code').map(({node, parent}) => ({
    page,
    line: node.position.start.line,
    language: node.lang ?? '',
    text: node.value,
    note: noteBefore(node, parent),
  }));
}

/** @returns {string[]} the ids that GitHub gives to the headings of a page */
export function anchorsIn(markdown) {
  const slugger = new GithubSlugger();
  return nodesIn(markdown, 'heading').map(({node}) => slugger.slug(textOf(node)));
}

/** @returns {string[]} the addresses of links and pictures, also of those in HTML */
export function linksIn(markdown) {
  const addresses = ['link', 'image', 'definition'].flatMap((type) =>
    nodesIn(markdown, type).map(({node}) => node.url),
  );
  const html = nodesIn(markdown, 'html').map(({node}) => node.value);
  return [...addresses, ...addressesIn(parseFragment(html.join('\n')))];
}

/** @returns {string[][][]} the rows of each table, the head first; cells as plain text */
export function tablesIn(markdown) {
  return nodesIn(markdown, 'table').map(({node}) => node.children.map((row) => row.children.map(textOf)));
}

/** @returns {Record<string, {tables: string[][][]}>} what is under each heading of the second level, by its text */
export function sectionsIn(markdown) {
  const parts = markdown.split(/^## /m).slice(1);
  return Object.fromEntries(parts.map((part) => [part.split('\n', 1)[0], {tables: tablesIn(`## ${part}`)}]));
}

function nodesIn(markdown, type) {
  const found = [];
  visitParents(parser.parse(markdown), type, (node, ancestors) => {
    found.push({node, parent: ancestors.at(-1)});
  });
  return found;
}

function noteBefore(node, parent) {
  const before = parent.children[parent.children.indexOf(node) - 1];
  return /^<!-- example: (.+) -->$/.exec(before?.type === 'html' ? before.value : '')?.[1] ?? '';
}

function textOf(node) {
  return node.value ?? node.children?.map(textOf).join('') ?? '';
}

/** @param {any} node of parse5 */
function addressesIn({attrs = [], childNodes = []}) {
  const own = attrs.filter(({name}) => ['src', 'srcset', 'href'].includes(name)).map(({value}) => value);
  return [...own, ...childNodes.flatMap(addressesIn)];
}
