import {expect} from '@open-wc/testing';
import {parseMarkdown, type Block} from '../../../src/features/markdown/parse.js';
import {plainWords} from '../../../src/features/markdown/plain-words.js';
import {itTakesLinearTime} from '../../support/growth.js';

/** A short form: `ul(a|b)`, `em(a)`, `a:address(label)`; a paragraph is its content. */
const short = (text: string): string[] => parseMarkdown(text).map(blockText);

function blockText({tag, start, items}: Block): string {
  const texts = items.map(inlineText);
  if (tag === 'p') return texts.join('');
  return `${tag}${tag === 'ol' ? start : ''}(${texts.join('|')})`;
}

function inlineText(content: Block['items'][number]): string {
  return content
    .map((part) => {
      if (typeof part === 'string') return part;
      return `${part.tag}${part.address && `:${part.address}`}(${inlineText(part.content)})`;
    })
    .join('');
}

const MARKED: Readonly<Record<string, readonly string[]>> = {
  'a *b* c': ['a em(b) c'],
  '**a** b': ['strong(a) b'],
  '***a***': ['em(strong(a))'],
  '*a **b** c*': ['em(a strong(b) c)'],
  '[a](https://example.org/x_y*z)': ['a:https://example.org/x_y*z(a)'],
  '[a *b*](../c)': ['a:../c(a em(b))'],
  '*[a](b)*': ['em(a:b(a))'],
  'a\n\nb\nc': ['a', 'b\nc'],
  '- a\n- *b*': ['ul(a|em(b))'],
  '* a\n* b': ['ul(a|b)'],
  '1. a\n2. b': ['ol1(a|b)'],
  '5) a': ['ol5(a)'],
  'a\n\n- b\n\nc': ['a', 'ul(b)', 'c'],
  '- a\n\n  b': ['ul(a\nb)'],
  '- a\n  - b\n  - c\n- d': ['ul(a\n- b\n- c|d)'],
  '- 1. Mai 1998: [Studie](https://e.org) **fett**': [
    'ul(1. Mai 1998: a:https://e.org(Studie) strong(fett))',
  ],
  '- 2024. 11. 12. 발표\n- b': ['ul(2024. 11. 12. 발표|b)'],
  '2024. 11. 12. *발표*': ['ol2024(11. 12. em(발표))'],
  '- - a': ['ul(- a)'],
  '- 1. a\n     *b*\n  2. c\n\n  d': ['ul(1. a\nem(b)\n2. c\nd)'],
  '-\n  1. a': ['ul(1. a)'],
  '- a\n  - *b* \\* [c](d)': ['ul(a\n- em(b) * a:d(c))'],
  '\\*a\\* \\**b*': ['*a* *em(b)'],
  '\\[a](b) [c\\]](d)': ['[a](b) a:d(c])'],
  '\\- a': ['- a'],
  '1\\. a': ['1. a'],
  '\\\\ \\< \\&amp; \\_a\\_ \\~~': ['\\ < &amp; _a_ ~~'],
  'a\\\nb': ['a\nb'],
};

/** What stays as it is written. */
const TEXT: readonly string[] = [
  '2 * 3 * 4',
  '_a_ and __b__',
  '# a',
  '> a',
  '`a`',
  '~~a~~',
  '---',
  '<b>a</b> <script>alert(1)</script>',
  '&amp; &lt;b&gt;',
  '<https://example.org>',
  'https://example.org',
  '[a]',
  '[a][b]',
  '[a]()',
  '[a](b "c")',
  '[a](javascript:alert(1))',
  '[a](JaVaScRiPt:alert(1))',
  '[a](java&Tab;script:alert(1))',
  '[a](javascript&colon;alert(1))',
  '[a](data:text/html,x)',
  '[a](vbscript:x)',
  '[a](file:///etc/passwd)',
  '[a](mailto:b@example.org)',
  '[a](blob:https://example.org/x)',
  '[a](b',
  '*a',
  '**a*b',
  '| a | b |\n| - | - |\n| c | d |',
  '[a]: https://example.org',
  'C:\\new\\folder',
];

describe('the markup of a text', () => {
  for (const [text, blocks] of Object.entries(MARKED)) {
    it(`has ${JSON.stringify(text)} as ${blocks.join(' / ')}`, () =>
      expect(short(text)).to.deep.equal(blocks));
  }

  for (const text of TEXT) {
    it(`leaves ${JSON.stringify(text)} as text`, () => {
      expect(plainWords(text)).to.equal(text);
      const tags = JSON.stringify(parseMarkdown(text)).match(/"tag":"(?:a|em|strong|ul|ol)"/g);
      expect(tags).to.equal(null);
    });
  }

  it('leaves the signs of a picture, and its address as a link', () => {
    expect(short('![a](b)')).to.deep.equal(['!a:b(a)']);
  });

  it('is none in a blank text', () => {
    expect(parseMarkdown(' \n ')).to.deep.equal([]);
  });

  it('leaves deeper emphasis as text', () => {
    const deep = '**'.repeat(50_000);
    expect(plainWords(`${deep}a${deep}`)).to.have.length(200_001 - 2 * 2 * 8);
  });
});

describe('the plain words of a text', () => {
  it('are without the markup, in paragraphs and lines', () => {
    const text = 'The *first* [study](https://example.org).\n\n- one\n- **two**\n\nEnd';
    expect(plainWords(text)).to.equal('The first study.\n\none\ntwo\n\nEnd');
  });
});

describe('parsing markup', () => {
  const PATTERNS: Readonly<Record<string, (count: number) => string>> = {
    'open brackets': (count) => '['.repeat(count),
    'nested brackets': (count) => '['.repeat(count) + ']'.repeat(count),
    'nested links': (count) => '[a'.repeat(count) + '](b)'.repeat(count),
    'open links': (count) => '[a]('.repeat(count),
    links: (count) => '[a](b)'.repeat(count),
    asterisks: (count) => '*'.repeat(count),
    'open emphasis': (count) => '*a '.repeat(count),
    'mixed emphasis': (count) => `${'*a **b '.repeat(count)}${'c** d*'.repeat(count)}`,
    'crossed signs': (count) => '*a_ '.repeat(count),
    'list marks in a line': (count) => '- '.repeat(count),
    'list items': (count) => '- a\n'.repeat(count),
    'lists in lists': (count) => '- a\n  - b\n'.repeat(count),
    lines: (count) => 'a\n'.repeat(count),
    paragraphs: (count) => 'a\n\n'.repeat(count),
    'deep lists': (count) =>
      Array.from({length: Math.sqrt(count)}, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
  };
  for (const [name, pattern] of Object.entries(PATTERNS)) {
    itTakesLinearTime(`takes linear time for ${name}`, (size) => plainWords(pattern(size)), {
      start: 100,
      largest: 8000,
    });
  }
});
