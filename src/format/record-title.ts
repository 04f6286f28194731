/** The title of a record outside of its timeline: in files, citations and structured data. */
import type {Text, TimelineDocument} from '../data/schema.js';
import {idFromTitle} from '../data/slug.js';
import type {Timeline} from '../model/timeline.js';
import type {Translate} from './translate.js';

interface TitleContext {
  readonly timeline: Pick<Timeline, 'document'>;
  readonly heading?: string | undefined;
  readonly translate: Translate;
}

/** The title where there has to be one, such as the name of a file's content. */
export function recordTitle({timeline: {document}, heading, translate}: TitleContext): Text {
  return titledDocument(document, heading).title ?? translate('timeline');
}

/**
 * The document with the page's heading as its title, if it has none. Sheets often have none, and a citation has to name
 * the work. Its id is then made from the heading, too, unless the document has one.
 */
export function titledDocument(document: TimelineDocument, heading: string | undefined): TimelineDocument {
  if (document.title !== undefined || heading === undefined) return document;
  const id = document.id === idFromTitle(undefined) ? idFromTitle(heading) : document.id;
  return {...document, id, title: heading};
}
