/** What is new in a document that is followed: marked where it stands, and told in the line of the status. */
import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Changes} from './document-changes.js';
import {headlinesView} from '../as-of/status-view.js';
import type {Context, Updates} from '../../views/context.js';

export function updatesOf(changes: Changes): Updates {
  const {added, changed} = changes;
  return {
    changes,
    each: (items, view) => repeat(items, ({entry}) => entry.id, view),
    mark({id}, {translate}) {
      const key = added.has(id) ? 'update.isNew' : changed.has(id) ? 'update.isChanged' : undefined;
      return key ? html`<strong part="news" class="news">${translate(key)}</strong>` : nothing;
    },
  };
}

/** "2 entries new: …; … · 1 entry changed: …", for those who cannot see the marks; nothing where the document is the first. */
export function updatesLine({added, changed, gone, isUpdate}: Changes, context: Context): unknown {
  if (!isUpdate) return nothing;
  const {translate, timeline} = context;
  const of = (ids: ReadonlySet<string>) => timeline.document.entries.filter(({id}) => ids.has(id));
  const parts = [
    added.size > 0 && headlinesView('asOf.new', of(added), context),
    changed.size > 0 && headlinesView('update.changed', of(changed), context),
    gone > 0 && translate('update.gone', {n: gone}),
  ].filter(Boolean);
  const told = parts.length > 0 ? parts : [translate('update.other')];
  return html` <span class="visually-hidden"
    >${told.map((part, index) => [index > 0 ? ' · ' : nothing, part])}</span
  >`;
}
