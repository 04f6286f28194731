import type {Entry, TimelineDocument} from '../../data/schema.js';
import {withPlainBlanks} from '../../format/date-formatter.js';
import {bibtex} from './bibtex.js';
import {cslJson} from './csl-json.js';
import {markdown} from './markdown.js';
import {citeSentences, inPlainText, type CiteContext} from './sentences.js';

export const CITATION_STYLES = ['plain', 'markdown', 'bibtex', 'csl-json'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];
export type {CiteContext};

/**
 * Cites an entry. Fields that the document does not have are left out; the day of access is included only if it is given.
 * @param document a document returned by `parseTimeline`
 */
export function citation(
  entry: Entry,
  document: TimelineDocument,
  style: CitationStyle,
  context: CiteContext,
): string {
  return WRITERS[style](entry, document, {...context, format: withPlainBlanks(context.format)});
}

type Writer = (entry: Entry, document: TimelineDocument, context: CiteContext) => string;

const WRITERS: Readonly<Record<CitationStyle, Writer>> = {
  plain: (entry, document, context) => citeSentences(entry, document, context, inPlainText),
  markdown,
  bibtex,
  'csl-json': cslJson,
};
