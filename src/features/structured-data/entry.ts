/** An entry as a schema.org `Claim`; as a `CreativeWork` if it is a question. */
import type {Entry} from '../../data/schema.js';
import {mediaNodes} from './media.js';
import {coverageOf, withoutEmpty, isoDate, type Node} from './node.js';
import {actorNodes, idOfEntry, workNode, type RecordContext} from './record.js';

/** An entry of this kind claims nothing. */
const QUESTION = 'question';
/** Apart from `announced`: standings with which the actors of a statement are known to be its speakers. */
const FIRST_HAND_STANDINGS: ReadonlySet<string> = new Set(['confirmed', 'on-record']);
/** Kinds of events that consist of saying something. */
const STATEMENT_KINDS: ReadonlySet<string> = new Set(['confirmation', 'response', 'stance', 'assessment']);

export function entryNode(entry: Entry, record: RecordContext): Node {
  const {text} = record;
  const isClaim = entry.kind !== QUESTION;
  const works = worksOf(entry, record);
  return withoutEmpty({
    '@type': isClaim ? 'Claim' : 'CreativeWork',
    '@id': idOfEntry(entry, record),
    url: record.addressOf(entry.id),
    name: text(entry.headline),
    description: entry.summary && record.prose(entry.summary),
    temporalCoverage: coverageOf(entry),
    datePublished: isoDate(entry.reported?.date ?? (isSaidByActors(entry) ? entry.date : undefined)),
    author: actorNodes(authorsOf(entry), record),
    creditText: entry.speaker && text(entry.speaker),
    about: actorNodes(entry.about ?? [], record),
    hasPart: quotationNode(entry, record),
    ...mediaNodes(entry, record),
    [isClaim ? 'appearance' : 'citation']: works,
    correction: entry.revisions?.map(({date, change}) =>
      withoutEmpty({'@type': 'CorrectionComment', text: text(change), datePublished: isoDate(date)}),
    ),
  });
}

/** Who says it, if that is known. */
function authorsOf(entry: Entry): readonly string[] {
  const {actors, reported} = entry;
  if (reported?.by !== undefined) return [reported.by];
  return isSaidByActors(entry) ? actors : [];
}

function isSaidByActors({standing, kind, claims, reported}: Entry): boolean {
  if (reported?.by !== undefined) return false;
  return (
    standing === 'announced' ||
    (FIRST_HAND_STANDINGS.has(standing) && (STATEMENT_KINDS.has(kind) || claims !== undefined))
  );
}

function worksOf({sources = [], corroboration = []}: Entry, record: RecordContext): Node[] {
  const works = [...sources, ...corroboration].map((source) => workNode(source, record));
  // The same work once, at the place of the first.
  return [...new Map(works.map((work) => [JSON.stringify(work), work])).values()];
}

function quotationNode({quote}: Entry, {text}: RecordContext): Node | undefined {
  return (
    quote &&
    withoutEmpty({
      '@type': 'Quotation',
      text: quote.text,
      inLanguage: quote.lang,
      creditText: quote.speaker && text(quote.speaker),
    })
  );
}
