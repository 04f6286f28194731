/** Shows what an update of the record changed: as badges on the entries and in the status line. */
import {html, nothing} from 'lit';
import {Directive, directive} from 'lit/directive.js';

import type {Translate} from '../../format/translate.js';
import type {Changes} from '../../model/changes.js';
import type {Context} from '../../views/context.js';
import {headlinesView} from '../../views/headlines.js';
import {rowOf} from '../../views/row.js';
import type {ViewModel} from '../../views/view-model.js';
import type {RecordsContext, RecordsKey} from './messages.js';

/** Returns the badge of an entry that is new or changed. */
export function updateMarks(
  {added, changed}: Changes,
  translate: Translate<RecordsKey>,
): NonNullable<Context['updateMark']> {
  return ({id}) => {
    const key = added.has(id) ? 'update.isNew' : changed.has(id) ? 'update.isChanged' : undefined;
    return key ? html`<strong part="news" class="badge">${translate(key)}</strong>` : nothing;
  };
}

/** Reports the changes until the reader or the page changes what is shown. */
class UpdatesStatus extends Directive {
  #last: ViewModel | undefined;
  #changes: Changes | undefined;

  override render(view: ViewModel): unknown {
    const {content, options, results, context} = view;
    const last = this.#last;
    if (content.changes !== last?.content.changes) this.#changes = content.changes;
    else if (options.asOf !== last?.options.asOf || results.filtered !== last?.results.filtered)
      this.#changes = undefined;
    this.#last = view;
    return this.#changes ? changesLine(this.#changes, context) : nothing;
  }
}

export const updatesStatus = directive(UpdatesStatus);

/** "2 entries new: …; … · 1 entry changed: …". Visually hidden: sighted readers see the badges. */
function changesLine({added, changed, removed, isUpdate}: Changes, context: RecordsContext): unknown {
  if (!isUpdate) return nothing;
  const {translate, timeline} = context;
  const entriesIn = (ids: ReadonlySet<string>) => timeline.document.entries.filter(({id}) => ids.has(id));
  const parts = [
    added.size > 0 && headlinesView('asOf.new', entriesIn(added), context),
    changed.size > 0 && headlinesView('update.changed', entriesIn(changed), context),
    removed > 0 && translate('update.gone', {n: removed}),
  ].filter(Boolean);
  const list = parts.length > 0 ? parts : [translate('update.other')];
  return html` <span class="visually-hidden">${rowOf(list, ' · ')}</span>`;
}
