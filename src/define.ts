/** Registers `<dprk-deployment-timeline>`. Only an entry point does: importing the class has no side effect. */
import {DprkDeploymentTimeline} from './element/dprk-deployment-timeline.js';

const TAG = 'dprk-deployment-timeline';

// A page may load this twice, or in two versions: the first one stays. In a browser that is too old for it, what stands
// between the tags stays readable.
if (!customElements.get(TAG) && CSS.supports('selector(:state(a))'))
  customElements.define(TAG, DprkDeploymentTimeline);

declare global {
  interface HTMLElementTagNameMap {
    [TAG]: DprkDeploymentTimeline;
  }
}

export {DprkDeploymentTimeline};
