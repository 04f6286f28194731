import type {ModuleReference} from '../features/lazy-modules.js';

/** Loads the modules that an element needs, and remembers which of them did not load until it tries again. */
export class ModuleLoads {
  readonly #settled: (failed: readonly ModuleReference[]) => void;
  readonly #failed = new Map<string, ModuleReference>();

  /** @param settled called when modules have loaded or failed to load; with those that failed */
  constructor(settled: (failed: readonly ModuleReference[]) => void) {
    this.#settled = settled;
  }

  /** @returns whether all of them have loaded or failed; if not, they are loading */
  require(references: readonly ModuleReference[]): boolean {
    const missing = references.filter((reference) => !isLoaded(reference) && !this.hasFailed(reference.name));
    if (missing.length > 0) void this.#load(missing);
    return missing.length === 0;
  }

  hasFailed(name: string): boolean {
    return this.#failed.has(name);
  }

  forgetFailures(): void {
    this.#failed.clear();
  }

  async #load(references: readonly ModuleReference[]): Promise<void> {
    const results = await Promise.allSettled(references.map(({modules, name}) => modules.load(name)));
    const failed = references.filter((_, index) => results[index]!.status === 'rejected');
    for (const reference of failed) this.#failed.set(reference.name, reference);
    this.#settled(failed);
  }
}

function isLoaded({modules, name}: ModuleReference): boolean {
  return modules.loaded[name] !== undefined;
}
