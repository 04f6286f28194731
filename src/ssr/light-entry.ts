/**
 * An entry as plain HTML: with labels instead of styles, and without disclosures. The attributes `data-…` are what the
 * element needs to read the list as a record (`features/page-record/list.ts`).
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {Entry, Media} from '../data/schema.js';
import {directionOf} from '../format/direction.js';
import {pickText} from '../format/text.js';
import type {Item, Snapshot} from '../model/timeline.js';
import {playerView} from './light-player.js';
import {headingView, linkView, textView, type Context} from '../views/context.js';
import {detailRows} from '../views/details.js';
import {hasKinds, hasStanding, kindLabel, standingView, whoView} from '../views/entry.js';
import {linesView, paragraphsOf, proseView} from '../views/prose.js';
import {relationRows, rowsView, type Relations} from '../views/relations.js';
import {rowOf} from '../views/row.js';
import {basisLines} from '../views/when.js';

const SEPARATOR = ' · ';

/** @param hasMedia whether the picture is in it: its server learns about readers */
export function entryView(
  item: Item,
  {statements, entriesById}: Snapshot,
  hasMedia: boolean,
  context: Context,
): TemplateResult {
  const {entry} = item;
  return html`<li
    data-id=${entry.id}
    data-date=${entry.date ?? nothing}
    data-extent=${entry.extent ?? nothing}
    data-kind=${entry.kind}
    data-standing=${entry.standing}
    data-actor=${actorNames(entry, context) || nothing}
  >
    ${headingView(context.headingLevel + 1, '', '', textView(entry.headline, context))}
    <p>${whenView(item, context)}</p>
    ${metaView(entry, context)}
    ${summaryView(entry, context)} ${hasMedia ? mediaView(entry, context) : nothing} ${quoteView(entry, context)}
    ${relationsView(entry, {statements: statements.get(entry.id) ?? [], entriesById}, context)}
    ${detailsView(entry, context)}
  </li>`;
}

function actorNames({actors}: Entry, {timeline, locale}: Context): string {
  const {lang} = timeline.document;
  return actors
    .flatMap((id) => timeline.actors.get(id) ?? [])
    .map(({name}) => pickText(name, locale, lang).value)
    .join('; ');
}

/** A paragraph for each paragraph of the text; with markup, its blocks in one element. */
function summaryView({summary}: Entry, context: Context): unknown {
  if (summary === undefined) return nothing;
  if (context.markup) return html`<div data-summary>${proseView(summary, '', context)}</div>`;
  const {timeline, locale} = context;
  const {value, lang} = pickText(summary, locale, timeline.document.lang);
  return paragraphsOf(value).map((paragraph) => {
    const lines = linesView(paragraph);
    return lang === undefined
      ? html`<p data-summary>${lines}</p>`
      : html`<p data-summary lang=${lang} dir=${directionOf(paragraph)}>${lines}</p>`;
  });
}

function mediaView({media = []}: Entry, context: Context): unknown {
  return media.map((one) => (one.type === 'image' ? pictureView(one, context) : playerView(one, context)));
}

function pictureView(media: Media, context: Context): unknown {
  const {src, alt, caption, width, height} = media;
  const {value} = pickText(alt ?? caption ?? '', context.locale, context.timeline.document.lang);
  return html`<figure>
    <img src=${src!} alt=${value} width=${width ?? nothing} height=${height ?? nothing} />
    ${captionView(media, context)}
  </figure>`;
}

/** The text of the link is the title, or else the address. */
function captionView({title, caption, credit, link}: Media, context: Context): unknown {
  const heading = title && html`<span data-title>${textView(title, context)}</span>`;
  const parts = [
    linkView(link, heading ?? link, context),
    caption && html`<span data-caption>${textView(caption, context)}</span>`,
    credit && html`<span data-credit>${textView(credit, context)}</span>`,
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? html`<figcaption data-marked>${rowOf(parts, SEPARATOR)}</figcaption>` : nothing;
}

function whenView(item: Item, context: Context): unknown {
  const {text, machine} = context.format.date(item.entry.date, item.entry.extent);
  const date = html`<strong>${machine ? html`<time datetime=${machine}>${text}</time>` : text}</strong>`;
  return rowOf([date, ...basisLines(item, false, context)], SEPARATOR);
}

function metaView(entry: Entry, context: Context): unknown {
  const parts = [
    hasKinds(context) ? kindLabel(entry.kind, context.timeline.kinds.get(entry.kind), context) : nothing,
    whoView(entry, context),
    hasStanding(entry, context) ? standingView(entry, context) : nothing,
  ].filter((part) => part !== nothing);
  return parts.length > 0 ? html`<p>${rowOf(parts, SEPARATOR)}</p>` : nothing;
}

/** All of them: a fold may not survive a sanitizer. */
function relationsView(entry: Entry, relations: Relations, context: Context): unknown {
  const rows = relationRows(entry, relations, context);
  return rows.length > 0 ? rowsView(rows) : nothing;
}

function quoteView({quote}: Entry, context: Context): unknown {
  if (!quote) return nothing;
  const {text, lang, speaker} = quote;
  return html`<blockquote>
    <p lang=${lang} dir=${directionOf(text)}>${context.translate.parts('quoted', {text: linesView(text)})}</p>
    ${speaker ? html`<p>— ${textView(speaker, context)}</p>` : nothing}
  </blockquote>`;
}

function detailsView(entry: Entry, context: Context): unknown {
  const rows = detailRows(entry, context).filter(([, descriptions]) => descriptions.length > 0);
  if (rows.length === 0) return nothing;
  return html`<dl>
    ${rows.map(
      ([term, descriptions]) =>
        html`<dt>${term}</dt>
          ${descriptions.map((description, index) =>
            term === context.translate('sources') && entry.sources?.[index]?.url !== undefined
              ? html`<dd data-source>${description}</dd>`
              : html`<dd>${description}</dd>`,
          )}`,
    )}
  </dl>`;
}
