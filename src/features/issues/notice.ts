/** What tells of the faults of a document: loaded once there are some. */
import {html, nothing} from 'lit';
import {LazyModule, type AtHand} from '../registry.js';
import type {Context} from '../../views/context.js';
import {retryView, type Notice} from '../../views/notice.js';

const faults = new LazyModule(() => import('./index.js'));

/** Its styles and words are taken in with those of the extras. */
export function faultsPart(extras: AtHand['extras']): typeof faults {
  extras.set('faults', faults);
  return faults;
}

/** The faults, and a way to try again where something else may come. */
export function faultsView(notice: Notice, context: Pick<Context, 'translate'>): unknown {
  return html`${faults.value?.faultsView(notice.issues, context)}
  ${notice.wanted.source.from === 'src' ? retryView(notice, context) : nothing}`;
}
