/** The control that copies HTML to embed the timeline. Loads if `controls` has `embed`. */
import {html} from 'lit';
import {actionsStyles} from '../../styles/actions.js';
import {panelStyles} from '../../styles/panel.js';
import type {ToolbarState} from '../../views/toolbar.js';
import {embedControl} from './embed-control.js';
import type {EmbedContext} from './messages.js';

export {messages} from './messages.js';
export const styles = [panelStyles, actionsStyles];
export const controls = {embed: (_: ToolbarState, context: EmbedContext) => html`${embedControl(context)}`};
