import {html, nothing} from 'lit';
import type {Entry} from '../data/schema.js';
import type {CoreKey} from '../format/messages.js';
import {semicolonOf} from '../format/separators.js';
import {textView, type Context} from './context.js';
import {rowOf} from './row.js';

/** The others are only counted. */
const MAX_HEADLINES = 3;

/** "1 entry new: State Department confirms …", or nothing if there are no entries. @param key a message with `{n}` and `{list}` */
export function headlinesView<Key extends string>(
  key: Key | CoreKey,
  entries: readonly Entry[],
  context: Context<Key>,
): unknown {
  if (entries.length === 0) return nothing;
  const {translate} = context;
  const shown = entries
    .slice(0, MAX_HEADLINES)
    .map(({headline}): unknown => html`<span class="text">${textView(headline, context)}</span>`);
  const rest = entries.length - shown.length;
  const list = [...shown, ...(rest > 0 ? [translate('asOf.more', {n: rest})] : [])];
  return rowOf(translate.parts(key, {n: entries.length, list: rowOf(list, semicolonOf(context.locale))}));
}
