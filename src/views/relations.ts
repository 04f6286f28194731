/** Below an entry's summary: the claims it makes, links from and to other entries, and its corrections. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Entry, Link} from '../data/schema.js';
import type {CoreKey} from '../format/messages.js';
import type {Rank, Statement} from '../model/claims.js';
import {incomingLinks} from '../model/links.js';
import {textView, type Context} from './context.js';
import {sourceView} from './details.js';
import {entryLinkView} from './entry-link.js';
import {lagText} from './lag.js';

export interface Relations {
  readonly statements: readonly Statement[];
  /** The entries that links can refer to, by id. */
  readonly entriesById: ReadonlyMap<string, Entry>;
}

/** More than these are folded. */
const MAX_ROWS = 2;

export function relationsView(entry: Entry, relations: Relations, context: Context): unknown {
  const rows = relationRows(entry, relations, context);
  if (rows.length === 0) return nothing;
  const [shown, folded] = [rows.slice(0, MAX_ROWS), rows.slice(MAX_ROWS)];
  return html`<div part="relations" class="relations meta-font">
    ${rowsView(shown)}
    ${
      folded.length === 0
        ? nothing
        : html`<details class="folded">
            <summary aria-describedby="h-${entry.id}">${context.translate('moreRelations', {n: folded.length})}</summary>
            ${rowsView(folded)}
          </details>`
    }
  </div>`;
}

export function rowsView(rows: readonly unknown[]): TemplateResult {
  return html`<ul role="list">${rows.map((row) => html`<li>${row}</li>`)}</ul>`;
}

export function relationRows(
  entry: Entry,
  {statements, entriesById}: Relations,
  context: Context,
): readonly unknown[] {
  return [
    ...statements.map((statement) => statementView(statement, context)),
    ...(entry.links ?? []).flatMap((link) => {
      const target = entriesById.get(link.to);
      return target ? [linkRow(`link.${link.type}`, link, target, context)] : [];
    }),
    ...(incomingLinks(entriesById).get(entry.id) ?? []).map(([link, from]) =>
      linkRow(`linked.${link.type}`, link, from, context),
    ),
    ...(entry.revisions ?? []).map((revision) => revisionView(revision, context)),
  ];
}

function statementView({claim, stance, rank}: Statement, context: Context): unknown {
  const text = context.timeline.claims.get(claim)?.text ?? claim;
  return html`${stanceText(stance, rank, context)}: <span class="text">${textView(text, context)}</span>`;
}

function stanceText(stance: Statement['stance'], rank: Rank, context: Context): string {
  const {translate} = context;
  const word = translate(`stance.${stance}`);
  if (stance === 'cautious' || stance === 'none') return word;
  return rank === 'first'
    ? translate(`first.${stance}`)
    : translate('stanceLag', {stance: word, lag: lagText(rank, context)});
}

function revisionView({date, change}: NonNullable<Entry['revisions']>[number], context: Context): unknown {
  return html`${context.translate('revised', {date: context.format.date(date).text})}:
    <span class="text">${textView(change, context)}</span>`;
}

function linkRow(key: CoreKey, {source}: Link, target: Entry, context: Context): unknown {
  const headline = html`<span class="text">${textView(target.headline, context)}</span>`;
  return html`${context.translate(key)}: ${entryLinkView(target.id, headline, context)}
    ${source && html`(${sourceView(source, context)})`}`;
}
