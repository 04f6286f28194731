import type {Entry, TimelineDocument} from '../../data/schema.js';
import {citeSentences, type CiteContext, type Hand} from './sentences.js';

/** One paragraph of Markdown (CommonMark and what GitHub adds to it), with links. */
export function markdown(entry: Entry, document: TimelineDocument, context: CiteContext): string {
  // What would be a list, a heading or a rule stands at the beginning of a line only.
  return citeSentences(entry, document, context, inMarkdown)
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&');
}

const inMarkdown: Hand = {
  // And what looks like an address, which would become a link within a link.
  text: (text) => text.replace(/[\\`*_{}[\]()<>#~^$|&!]|:(?=\/\/)|(?<=www)\./gi, '\\$&'),
  link: (label, url) => `[${label}](${destination(url)})`,
};

/** What would end the address, or be read in it, in the other way of writing it. */
function destination(url: string): string {
  return url
    .replace(/[()<>\\`]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/&(?=[#\w]+;)/g, '&amp;');
}
