/** A tag of a page's own, with a document of its own. */
import {DprkDeploymentTimeline} from './element/dprk-deployment-timeline.js';

/**
 * Registers a tag that shows a document of the page's, or a package's, own where it is given no other. Defined a second
 * time, the first stays. What is wrong with the document is told by each element, as of any other.
 * @param name such as `my-timeline`: with a hyphen in it, as every name of a page's own
 * @param document in the format, as an object or as JSON
 */
export function defineTimeline(name: string, document: unknown): void {
  if (customElements.get(name) || !CSS.supports('selector(:state(a))')) return;
  customElements.define(
    name,
    class extends DprkDeploymentTimeline {
      protected override readonly own = document;
    },
  );
}
