/** Lazy modules that load when a test says so. */
import * as registry from '../../src/features/registry.js';
import {LazyModules, type ModuleReference} from '../../src/features/lazy-modules.js';

export interface HeldModules {
  readonly modules: LazyModules<Readonly<Record<string, () => Promise<unknown>>>>;
  /** The names that were asked for, in order. */
  readonly requested: readonly string[];
  reference(name: string): ModuleReference;
  /** Lets a module load, as a value, and waits until that has been noticed. */
  arrive(name: string, module?: unknown): Promise<void>;
  /** Lets the load of a module fail; the next attempt is another. */
  fail(name: string): Promise<void>;
}

export function heldModules(...names: readonly string[]): HeldModules {
  const requested: string[] = [];
  const waiting = new Map<string, PromiseWithResolvers<unknown>[]>();
  const loaderOf = (name: string) => () => {
    requested.push(name);
    const promise = Promise.withResolvers<unknown>();
    waiting.set(name, [...(waiting.get(name) ?? []), promise]);
    return promise.promise;
  };
  const modules = new LazyModules(Object.fromEntries(names.map((name) => [name, loaderOf(name)])));
  const settle = async (
    name: string,
    act: (promise: PromiseWithResolvers<unknown>) => void,
  ): Promise<void> => {
    for (const promise of waiting.get(name) ?? []) act(promise);
    waiting.delete(name);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return {
    modules,
    requested,
    reference: (name) => ({modules, name}),
    arrive: (name, module = {name}) => settle(name, ({resolve}) => resolve(module)),
    fail: (name) => settle(name, ({reject}) => reject(new Error('offline'))),
  };
}

const restores: (() => void)[] = [];
afterEach(() => {
  for (const restore of restores.splice(0)) restore();
});

/** Takes the place of the features, messages or texts of the article until the test ends: none of them has loaded. */
export function heldRegistry(part: 'features' | 'messages' | 'articleTexts'): HeldModules {
  const target = registry[part];
  const held = heldModules(...target.names);
  Object.defineProperties(target, {
    load: {configurable: true, value: (name: string) => held.modules.load(name)},
    loaded: {configurable: true, get: () => held.modules.loaded},
  });
  restores.push(() => {
    Reflect.deleteProperty(target, 'load');
    Reflect.deleteProperty(target, 'loaded');
  });
  return held;
}
