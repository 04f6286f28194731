/** The faults in a closed disclosure: readers of the page cannot correct the document. */
import {html} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {Fault} from '../../data/faults/fault.js';
import type {Translate} from '../../format/translate.js';
import {faultsView} from './faults-view.js';
import type {IssuesKey} from './messages.js';

export function detailsView(
  faults: readonly Fault[],
  context: {readonly translate: Translate<IssuesKey>},
): unknown {
  // For the faults of another document, it is closed again.
  return keyed(
    faults,
    html`<details class="fault-details">
      <summary>${context.translate('faults.details')}</summary>
      ${faultsView(faults, context)}
    </details>`,
  );
}
