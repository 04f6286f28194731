import type {FeatureHost} from '../../feature.js';
import {focusableStatusLine} from '../../../views/status-line.js';
import {entriesOf} from '../drawing/focus-targets.js';
import type {Plot} from '../drawing/plot.js';
import type {EntryPanel} from './entry-panel.js';
import {setTabTarget} from './navigation.js';

/** What had the focus. */
interface Lost {
  /** The id of its entry. */
  readonly id: string;
  /** The ids of all entries in the order of time. */
  readonly order: readonly string[];
}

/** Gives the focus back when an update replaces or removes what has it: the entry, the next one, or the status line. */
export class FocusReturn {
  readonly #host: FeatureHost;
  readonly #plot: Plot;
  readonly #panel: EntryPanel;

  constructor(host: FeatureHost, plot: Plot, panel: EntryPanel) {
    this.#host = host;
    this.#plot = plot;
    this.#panel = panel;
  }

  /** @returns gives the focus back, if it has been lost since */
  remember(): () => void {
    const focused = this.#host.shadowRoot?.activeElement;
    const id = focused && this.#entryAt(focused);
    if (!id) return () => undefined;
    const order = this.#plot.layout.focusTargets.flatMap(entriesOf);
    return () => {
      if (this.#host.shadowRoot!.activeElement) return;
      (this.#substituteFor({id, order}) ?? focusableStatusLine(this.#host.shadowRoot!))?.focus({
        preventScroll: true,
      });
    };
  }

  #entryAt(element: Element): string | undefined {
    const {bundle, laneItem} = this.#plot.entries?.at(element)?.placement ?? {};
    return (
      (bundle?.[0] ?? laneItem)?.item.entry.id ??
      this.#panel.entryAt(element) ??
      element.closest<HTMLElement>('[data-entry]')?.dataset.entry
    );
  }

  #substituteFor({id, order}: Lost): HTMLElement | undefined {
    // Another layout: the entry is there, or nothing is.
    if (!this.#plot.box.isConnected) return this.#find(`#e-${CSS.escape(id)}`);
    const undated = this.#find(`[data-entry="${CSS.escape(id)}"]`);
    if (undated) return undated;
    const index = order.indexOf(id);
    const candidates = [
      ...order.slice(Math.max(0, index)),
      ...order.slice(0, Math.max(0, index)).toReversed(),
    ];
    for (const candidate of [id, ...candidates]) {
      const target = this.#plot.focusTargetWith(candidate);
      if (target) return setTabTarget(this.#plot, target.id);
    }
    return undefined;
  }

  #find(selector: string): HTMLElement | undefined {
    return this.#host.shadowRoot!.querySelector<HTMLElement>(selector) ?? undefined;
  }
}
