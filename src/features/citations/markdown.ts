import type {Entry, TimelineDocument} from '../../data/schema.js';
import {citeSentences, type CiteContext, type Markup} from './sentences.js';

/** A paragraph of Markdown (CommonMark and GitHub's extensions) with links. */
export function markdown(entry: Entry, document: TimelineDocument, context: CiteContext): string {
  // Lists, headings and rules are special only at the beginning of a line.
  return citeSentences(entry, document, context, inMarkdown)
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&');
}

const inMarkdown: Markup = {
  // Also escapes what looks like an address: GitHub would make it a link, even inside a link.
  text: (text) => text.replace(/[\\`*_{}[\]()<>#~^$|&!]|:(?=\/\/)|(?<=www)\./gi, '\\$&'),
  link: (label, url) => `[${label}](${destination(url)})`,
};

/** Encodes the characters that would end the address or be parsed in it. */
function destination(url: string): string {
  return url
    .replace(/[()<>\\`]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/&(?=[#\w]+;)/g, '&amp;');
}
