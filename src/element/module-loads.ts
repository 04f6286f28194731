import type {ModuleReference} from '../features/lazy-modules.js';

/** Loads the modules that an element needs. A module that failed is not loaded again until `forgetFailures` is called. */
export class ModuleLoads {
  readonly #onSettled: (failed: readonly ModuleReference[]) => void;
  /** The references of the last call of `ensure`. */
  #required: readonly ModuleReference[] = [];
  #isWaiting = false;
  #loading: readonly ModuleReference[] = [];
  #failed: readonly ModuleReference[] = [];
  /** Failures that `onSettled` has not reported yet. */
  #unreported: readonly ModuleReference[] = [];

  /** @param onSettled called once all modules of the last `ensure` have loaded or failed; with the new failures */
  constructor(onSettled: (failed: readonly ModuleReference[]) => void) {
    this.#onSettled = onSettled;
  }

  /** Loads the modules that are missing. @returns whether all modules have already loaded or failed */
  ensure(references: readonly ModuleReference[]): boolean {
    this.#required = references;
    const missing = references.filter((reference) => !this.#isSettled(reference));
    this.#isWaiting = missing.length > 0;
    for (const reference of missing) if (!includes(this.#loading, reference)) void this.#load(reference);
    return !this.#isWaiting;
  }

  hasFailed(reference: ModuleReference): boolean {
    return !isLoaded(reference) && includes(this.#failed, reference);
  }

  forgetFailures(): void {
    this.#failed = [];
  }

  #isSettled(reference: ModuleReference): boolean {
    return isLoaded(reference) || this.hasFailed(reference);
  }

  async #load(reference: ModuleReference): Promise<void> {
    this.#loading = [...this.#loading, reference];
    try {
      await reference.modules.load(reference.name);
    } catch {
      // What is no longer needed is tried again, and its failure reported, when it is needed again.
      if (includes(this.#required, reference)) {
        this.#failed = [...this.#failed, reference];
        this.#unreported = [...this.#unreported, reference];
      }
    }
    this.#loading = this.#loading.filter((each) => each !== reference);
    if (!this.#isWaiting || !this.#required.every((each) => this.#isSettled(each))) return;
    this.#isWaiting = false;
    const failed = this.#unreported.filter((each) => includes(this.#required, each));
    this.#unreported = [];
    this.#onSettled(failed);
  }
}

function isLoaded({modules, name}: ModuleReference): boolean {
  return modules.loaded[name] !== undefined;
}

function includes(references: readonly ModuleReference[], {modules, name}: ModuleReference): boolean {
  return references.some((each) => each.modules === modules && each.name === name);
}
