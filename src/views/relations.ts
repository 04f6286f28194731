/** Below an entry's summary: the claims it makes, links from and to other entries, and its corrections. */
import {html, nothing} from 'lit';
import type {Entry, Link} from '../data/schema.js';
import type {CoreKey} from '../format/messages.js';
import type {Rank, Statement} from '../model/claims.js';
import {incomingLinks} from '../model/links.js';
import {textView, type Context} from './context.js';
import {sourceView} from './details.js';

const MINUTES_PER_DAY = 24 * 60;

export interface Relations {
  readonly statements: readonly Statement[];
  /** The entries that links can refer to, by id. */
  readonly targets: ReadonlyMap<string, Entry>;
}

export function relationsView(entry: Entry, {statements, targets}: Relations, context: Context): unknown {
  const rows = [
    ...statements.map((statement) => statementView(statement, context)),
    ...(entry.links ?? []).flatMap((link) => {
      const target = targets.get(link.to);
      return target ? [linkRow(`link.${link.type}`, link, target, context)] : [];
    }),
    ...(incomingLinks(targets).get(entry.id) ?? []).map(([link, from]) =>
      linkRow(`linked.${link.type}`, link, from, context),
    ),
    ...(entry.revisions ?? []).map((revision) => revisionView(revision, context)),
  ];
  if (rows.length === 0) return nothing;
  return html`<ul role="list" part="relations" class="relations meta-font">
    ${rows.map((row) => html`<li>${row}</li>`)}
  </ul>`;
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

/** "one day later (local dates)", "about 17 years 7 months later" */
export function lagText(rank: Exclude<Rank, 'first'>, {translate, format}: Context): string {
  if (typeof rank === 'string') return translate(`lag.${rank}`);
  const minutes = 'days' in rank ? rank.days * MINUTES_PER_DAY : rank.minutes;
  // Longer durations are in years and months, and so approximate.
  if (minutes > 60 * MINUTES_PER_DAY) return translate('lag.about', {time: format.duration(minutes)});
  if ('minutes' in rank) return translate('lag.time', {time: format.duration(minutes)});
  return translate(minutes > 0 ? 'lag.days' : 'lag.sameDay', {n: rank.days});
}

function revisionView({date, change}: NonNullable<Entry['revisions']>[number], context: Context): unknown {
  return html`${context.translate('revised', {date: context.format.date(date).text})}:
    <span class="text">${textView(change, context)}</span>`;
}

function linkRow(key: CoreKey, {source}: Link, target: Entry, context: Context): unknown {
  const follow = (event: Event): void => {
    event.preventDefault();
    context.follow(target.id);
  };
  return html`${context.translate(key)}:
    <a part="link" href="#e-${target.id}" @click=${follow}><span class="text">${textView(target.headline, context)}</span></a>
    ${source && html`(${sourceView(source, context)})`}`;
}
