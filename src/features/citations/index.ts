/** The actions of an entry: loaded where `controls` names `link`. */
import {html} from 'lit';
import {entryActions} from './entry-actions.js';
import {enActions} from './messages.js';
import {koActions} from '../../format/messages/ko-actions.js';
import {actionsStyles} from '../../styles/actions.js';
import type {Context} from '../../views/context.js';

export const styles = [actionsStyles];
export const messages = {en: enActions, ko: koActions};
export const actions: Context['actions'] = (entry, context) => html`${entryActions(entry, context)}`;
