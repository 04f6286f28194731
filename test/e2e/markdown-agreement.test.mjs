// What the converters write as Markdown means what the HTML meant: in the page, and by a parser that others wrote. It needs
// Node, since a part of that parser is a CommonJS module.
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {runnerImport} from 'vite';

const {textOfHtml} = await source('data/convert/html.ts');
const {parseMarkdown} = await source('features/markdown/parse.ts');
const {plainWords} = await source('features/markdown/plain-words.ts');

const KNOWN = ['root', 'paragraph', 'text', 'strong', 'emphasis', 'link', 'list', 'listItem'];

const PIECES = [
  ...[
    '*',
    '_',
    '**',
    '`',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '&amp;',
    '&amp;lt;',
    '#',
    '# ',
    '- ',
    '+ ',
    '1. ',
    '2) ',
  ],
  ...[
    '---',
    '===',
    '~~~',
    '```',
    '!',
    '\\',
    '|',
    ':',
    '.',
    'word',
    'é',
    '날',
    '“',
    ' ',
    '\n',
    '\n\n',
    '    ',
    'https://a.org/b',
  ],
  ...[
    '<b>',
    '</b>',
    '<i>',
    '</i>',
    '<em>',
    '</em>',
    '<p>',
    '</p>',
    '<br>',
    '<ul>',
    '<li>',
    '</li>',
    '</ul>',
    '<ol>',
  ],
  ...[
    '</ol>',
    '<a href="https://a.org/(x)">',
    '<a href="/y z">',
    '<a href="/y\u3000z">',
    '</a>',
    '<h2>',
    '</h2>',
    '<blockquote>',
    '<td>',
  ],
];

const parsed = (markdown) => unified().use(remarkParse).parse(markdown);
const nodesIn = (node) => [node, ...(node.children ?? []).flatMap(nodesIn)];
const withoutBlanks = (texts) => texts.join('').replace(/\s/g, '');

test('it has the same words, and nothing but what our format allows', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), {maxLength: 25}), (parts) => {
      const {text} = textOfHtml(parts.join(''), {autolink: true});
      const nodes = nodesIn(parsed(text.markdown));
      const words = text.blocks.flatMap(({lines}) => lines.flat().map((run) => run.text));
      assert.equal(withoutBlanks(nodes.map(({value = ''}) => value)), withoutBlanks(words), text.markdown);
      for (const {type} of nodes) assert.ok(KNOWN.includes(type), `${type} in ${text.markdown}`);
    }),
    {seed: 20241113, numRuns: Number(process.env.TEST_FUZZ ?? 2000)},
  );
});

test('in the page it has the same words and links', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), {maxLength: 25}), (parts) => {
      const {text} = textOfHtml(parts.join(''), {autolink: true});
      const runs = text.blocks.flatMap(({lines}) => lines.flat());
      assert.equal(
        withoutBlanks([plainWords(text.markdown)]),
        withoutBlanks(runs.map((run) => run.text)),
        text.markdown,
      );
      assert.deepEqual(
        new Set(linksIn(parseMarkdown(text.markdown).flatMap(({items}) => items.flat()))),
        new Set(runs.flatMap(({text: words, link}) => (link && words.trim() ? written(link) : []))),
        text.markdown,
      );
    }),
    {seed: 20241113, numRuns: Number(process.env.TEST_FUZZ ?? 2000)},
  );
});

test('it has the links, the emphasis and the lists of the text', () => {
  const html =
    '<p>A <b>b</b> <i>c</i>.</p><ul><li>d</li><li><a href="https://a.org/b_(c)?d=*e*&amp;f">g</a></li></ul>';
  const nodes = nodesIn(parsed(textOfHtml(html).text.markdown));
  assert.deepEqual(
    nodes.flatMap(({url}) => url ?? []),
    ['https://a.org/b_(c)?d=*e*&f'],
  );
  for (const type of ['strong', 'emphasis', 'list', 'listItem', 'link'])
    assert.ok(
      nodes.some((node) => node.type === type),
      type,
    );
});

/** The addresses of the links in a parsed text. */
function linksIn(parts) {
  return parts.flatMap((part) =>
    typeof part === 'string' ? [] : [...(part.tag === 'a' ? [part.address] : []), ...linksIn(part.content)],
  );
}

/** An address in Markdown has no blanks. */
function written(address) {
  return address.replace(/\s/g, encodeURIComponent);
}

/** A module of the sources. */
async function source(path) {
  const {module} = await runnerImport(new URL(`../../src/${path}`, import.meta.url).pathname, {
    configFile: false,
    logLevel: 'warn',
  });
  return module;
}
