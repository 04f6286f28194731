/** A host of controllers, in a page, that draws nothing. */
import type {ReactiveController} from 'lit';
import type {FeatureHost} from '../../src/features/feature.js';
import {aBox} from './harness.js';

export interface TestHost {
  readonly host: FeatureHost;
  readonly controllers: ReadonlySet<ReactiveController>;
  /** How often an update was requested. */
  readonly requests: number;
  connect(): void;
  disconnect(): void;
}

const disconnects: (() => void)[] = [];
afterEach(() => {
  for (const disconnect of disconnects.splice(0)) disconnect();
});

/** Disconnected after the test, so that its controllers observe nothing in the next one. */
export function aHost(): TestHost {
  const box = aBox();
  const controllers = new Set<ReactiveController>();
  let requests = 0;
  const host = Object.assign(document.createElement('div'), {
    updateComplete: Promise.resolve(true),
    requestUpdate: () => void (requests += 1),
    removeController: (controller: ReactiveController) => void controllers.delete(controller),
    addController: (controller: ReactiveController) => {
      controllers.add(controller);
      if (host.isConnected) controller.hostConnected?.();
    },
  });
  host.attachShadow({mode: 'open'});
  box.append(host);
  const disconnect = (): void => {
    host.remove();
    for (const controller of controllers) controller.hostDisconnected?.();
  };
  disconnects.push(disconnect);
  return {
    host,
    controllers,
    get requests() {
      return requests;
    },
    connect: () => {
      box.append(host);
      for (const controller of controllers) controller.hostConnected?.();
    },
    disconnect,
  };
}
