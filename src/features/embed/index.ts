/** How to show the timeline in another page: loaded where `controls` names `embed`. */
import {html, type LitElement} from 'lit';
import {childOf, sourceOf} from '../../element/record-source.js';
import {embedControl} from './embed-control.js';
import {enEmbed} from './messages.js';
import {koEmbed} from '../../format/messages/ko-embed.js';
import {actionsStyles} from '../../styles/actions.js';
import {panelStyles} from '../../styles/panel.js';
import type {ControlView} from '../../views/toolbar.js';

export const styles = [panelStyles, actionsStyles];
export const messages = {en: enEmbed, ko: koEmbed};
export const control: ControlView = (_, context) => html`${embedControl(context, isAtAddress)}`;

/** What a page has brought itself is at no address that another page could name. */
function isAtAddress(host: LitElement & {data?: unknown; src?: unknown; own?: unknown}): boolean {
  return /src|bundled/.test(sourceOf(host.data, host.src, childOf(host), host.own).from);
}
