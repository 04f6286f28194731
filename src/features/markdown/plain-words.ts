import {parseMarkdown, type Inline} from './parse.js';

/** The words of a text without its markup, for search and for formats without any. Paragraphs and lines stay. */
export function plainWords(text: string): string {
  return parseMarkdown(text)
    .map(({items}) => items.map(wordsOf).join('\n'))
    .join('\n\n');
}

function wordsOf(content: readonly Inline[]): string {
  return content.map((part) => (typeof part === 'string' ? part : wordsOf(part.content))).join('');
}
