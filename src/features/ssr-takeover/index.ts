/** Takes over server-rendered markup. Loads if the element has a declarative shadow root. */
import type {FeatureHost} from '../feature.js';
import {Takeover, type TakeoverHost} from './takeover.js';

export function attach(element: FeatureHost): void {
  const host = element as TakeoverHost;
  // An empty declarative shadow root has nothing to take over.
  if (host.renderOptions.renderBefore) host.addController(new Takeover(host));
}
