/** Registers `<dprk-deployment-timeline>`. Only an entry point does: importing the class has no side effect. */
import {DprkDeploymentTimeline} from './dprk-deployment-timeline.js';

const TAG = 'dprk-deployment-timeline';

// A page may load this twice, or in two versions: the first one stays.
if (!customElements.get(TAG)) customElements.define(TAG, DprkDeploymentTimeline);

declare global {
  interface HTMLElementTagNameMap {
    [TAG]: DprkDeploymentTimeline;
  }
}

export {DprkDeploymentTimeline};
