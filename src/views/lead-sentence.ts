/** The lead: what the record says about its first claim, and what else it holds. Or how many entries, and from when. */
import type {Entry, Text} from '../data/schema.js';
import type {Stance} from '../data/vocabulary.js';
import {leadOf, type LeadStance, type LeadStatement} from '../model/lead.js';
import {speakerIds} from '../model/speakers.js';
import type {Snapshot} from '../model/timeline.js';
import type {Context} from './context.js';
import {lagText} from './lag.js';

/** How to write the parts of the lead: as templates, or as plain text. */
export interface LeadWriter {
  readonly text: (text: Text) => unknown;
  readonly names: (ids: readonly string[], short: boolean) => unknown;
  readonly claim: (text: Text) => unknown;
  /** A statement after the sign of its stance, on the same line. */
  readonly signed: (stance: Stance, content: readonly unknown[]) => unknown;
  readonly date: (entry: Entry) => unknown;
  /** A part that leads to an entry. */
  readonly link: (entry: Entry, content: unknown) => unknown;
  /** A part that leads to the claims. */
  readonly claims: (content: string) => unknown;
}

type LeadContext = Pick<Context, 'timeline' | 'translate' | 'format'>;

export const STANCE_SIGNS: Readonly<Record<Stance, string>> = {
  confirms: '✓',
  denies: '✕',
  cautious: '~',
  reports: '○',
  none: '–',
};

/** Statements that are named. The others are counted. */
const MAX_NAMED = 3;

/** The parts that a separator divides; each is a list. Empty for a record without entries. */
export function leadParts(snapshot: Snapshot, context: LeadContext, writer: LeadWriter): unknown[][] {
  const {timeline, translate} = context;
  if (snapshot.counts.entries === 0) return [];
  const lead = leadOf(timeline.document, snapshot);
  if (!lead) return recordParts(snapshot, context, writer);
  const {claim, stances, otherClaims} = lead;
  const statements = stances.flatMap((stance) => stanceParts(stance, context, writer));
  const isConfirmed = stances[0]?.stance === 'confirms';
  if (!isConfirmed) statements.push([translate(stances.length > 0 ? 'lead.unconfirmed' : 'lead.silent')]);
  return [
    [writer.claim(timeline.claims.get(claim)!.text), ': ', ...statements[0]!],
    ...statements.slice(1),
    ...figureParts(snapshot, context, writer),
    ...(otherClaims > 0 ? [[writer.claims(translate('lead.claims', {n: otherClaims}))]] : []),
  ];
}

/** "30 entries", "1998–2026" */
function recordParts(snapshot: Snapshot, context: LeadContext, writer: LeadWriter): unknown[][] {
  const {confirmations, entries, days} = snapshot.counts;
  const {translate, format} = context;
  return [
    ...(confirmations > 0 ? [[translate('count.confirmations', {n: confirmations})]] : []),
    ...figureParts(snapshot, context, writer),
    [translate('count.entries', {n: entries}), ...(days ? [translate.comma, format.date(days).text] : [])],
  ];
}

/** "4 responses", "1 open question": each leads to the first of them. */
function figureParts({items, counts}: Snapshot, {translate}: LeadContext, {link}: LeadWriter): unknown[][] {
  const figures = [
    ['response', counts.responses, 'count.responses'],
    ['question', counts.questions, 'count.questions'],
  ] as const;
  return figures.flatMap(([kind, n, message]) => {
    const first = n > 0 && items.find(({entry}) => entry.kind === kind);
    return first ? [[link(first.entry, translate(message, {n}))]] : [];
  });
}

/** "✓ Confirms: A, 12 Nov 2024 (Washington)", "✓ B, 13 Nov 2024 (Seoul), one day later (local dates)" */
function stanceParts(
  {stance, statements: all}: LeadStance,
  context: LeadContext,
  writer: LeadWriter,
): unknown[][] {
  const {translate} = context;
  const statements = isDecisive(stance) ? all : distinct(all);
  const named = statements.slice(0, MAX_NAMED);
  const rest = statements.length - named.length;
  const parts = named.map((statement, index) => {
    const word = index === 0 ? [`${translate(`stance.${stance}`)}: `] : [];
    const said = [
      ...word,
      ...statementParts(statement, isDecisive(stance), context, writer),
      ...lagParts(named, index, isDecisive(stance), context),
    ];
    return index === 0 || isDecisive(stance) ? [writer.signed(stance, said)] : said;
  });
  return rest > 0 ? [...parts, [writer.claims(translate('lead.more', {n: rest}))]] : parts;
}

/** Who and when decides who was first. Of the others, who is enough. */
function isDecisive(stance: Stance): boolean {
  return stance === 'confirms' || stance === 'denies';
}

/** One part for each of those who say the same, however often: the first time. */
function distinct(statements: readonly LeadStatement[]): readonly LeadStatement[] {
  const keyOf = ({entry}: LeadStatement) => speakerIds(entry).join(' ') || entry.id;
  const seen = new Set<string>();
  return statements.filter((statement) => !seen.has(keyOf(statement)) && seen.add(keyOf(statement)));
}

function statementParts(
  {entry}: LeadStatement,
  isDated: boolean,
  {translate}: LeadContext,
  {link, names, text, date}: LeadWriter,
): unknown[] {
  const speakers = speakerIds(entry);
  const nameless = entry.speaker ?? entry.headline;
  const who = speakers.length > 0 ? names(speakers, !isDated) : text(nameless);
  const parts = [link(entry, who)];
  if (!isDated) return parts;
  const {place} = entry;
  const when = date(entry);
  return [
    ...parts,
    translate.comma,
    ...(place ? translate.parts('lead.place', {date: when, place: text(place.name)}) : [when]),
  ];
}

/** When the statement was made: the date of the report, or else of the entry. */
export function statementDateText(
  {reported, date, extent}: Entry,
  {format}: Pick<Context, 'format'>,
): string {
  return reported ? format.date(reported.date).text : format.date(date, extent).text;
}

/** How much later than the first. That an order is not known is said once, after the last of them. */
function lagParts(
  statements: readonly LeadStatement[],
  index: number,
  isDated: boolean,
  context: LeadContext,
): unknown[] {
  const {rank} = statements[index]!;
  if (!isDated || index === 0 || rank === 'first') return [];
  if (rank === 'unknown' && index < statements.length - 1) return [];
  return [context.translate.comma, lagText(rank, context)];
}
