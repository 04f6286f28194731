/** A custom tag that shows a custom document. */
import {DprkDeploymentTimeline} from './element/dprk-deployment-timeline.js';

/**
 * Registers a tag that shows the given document if it has no other source. If the name is already registered, nothing
 * changes. Each element reports the faults of the document by `dprk-error`.
 * @param name such as `my-timeline`: the name of a custom element needs a hyphen
 * @param document in the format, as an object or as JSON; without one, the tag has no bundled record and shows its content
 */
export function defineTimeline(name: string, document?: unknown): void {
  if (customElements.get(name) || !CSS.supports('selector(:state(a))')) return;
  customElements.define(
    name,
    class extends DprkDeploymentTimeline {
      protected override readonly own = document ?? null;
    },
  );
}
