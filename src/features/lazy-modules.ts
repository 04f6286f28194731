type Loaders = Readonly<Record<string, () => Promise<unknown>>>;

/** The modules that have loaded, by name. */
export type Loaded<All extends Loaders> = {
  readonly [Name in keyof All]?: Awaited<ReturnType<All[Name]>> | undefined;
};

/** One of several lazy modules. */
export interface ModuleReference {
  readonly modules: LazyModules<Loaders>;
  readonly name: string;
}

/** Modules that load when they are first needed. */
export class LazyModules<All extends Loaders> {
  readonly #loaders: All;
  #loaded: Loaded<All> = {};

  constructor(loaders: All) {
    this.#loaders = loaders;
  }

  get names(): readonly (keyof All & string)[] {
    return Object.keys(this.#loaders);
  }

  /** A new object after each load, so that values computed from it can be memoized. */
  get loaded(): Loaded<All> {
    return this.#loaded;
  }

  /** Rejects if the module cannot be loaded. It can be called again. */
  async load(name: keyof All & string): Promise<void> {
    const module = await this.#loaders[name]!();
    if (this.#loaded[name] === undefined) this.#loaded = {...this.#loaded, [name]: module};
  }
}
