/** Copies links to entries and citations of them. Loads if `controls` has `link`. */
import {html} from 'lit';
import type {Entry} from '../../data/schema.js';
import {actionsStyles} from '../../styles/actions.js';
import {entryActions as entryActionsDirective} from './entry-actions.js';
import type {CitationsContext} from './messages.js';

export {messages} from './messages.js';
export const styles = [actionsStyles];

export function entryActions(entry: Entry, context: CitationsContext): unknown {
  return html`${entryActionsDirective(entry, context)}`;
}
