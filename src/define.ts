/** Registers `<dprk-deployment-timeline>`. Only an entry point does: importing the class has no side effect. */
import {DprkDeploymentTimeline} from './element/dprk-deployment-timeline.js';

const TAG = 'dprk-deployment-timeline';

// A page may load this twice, or in two versions: the first one stays. A browser that is too old for the element shows the
// content between the tags.
if (!customElements.get(TAG) && CSS.supports('selector(:state(a))'))
  customElements.define(TAG, DprkDeploymentTimeline);

declare global {
  interface HTMLElementTagNameMap {
    [TAG]: DprkDeploymentTimeline;
  }
}

export {DprkDeploymentTimeline};
