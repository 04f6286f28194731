/** Loads the record that an element requests, and the modules that show it. */
import type {ReactiveController} from 'lit';
import type {Fault} from '../data/faults/fault.js';
import type {ParsedDocument} from '../data/parse-document.js';
import type {TimelineDocument} from '../data/schema.js';
import type {FeatureHost} from '../features/feature.js';
import type {ModuleReference} from '../features/lazy-modules.js';
import type {RecordContent} from '../features/records/index.js';
import {articleTexts, features, messages} from '../features/registry.js';
import type {FeatureName, LoadedFeatures} from '../features/registry.js';
import {FALLBACK, languageOf} from '../format/locale.js';
import type {Translate} from '../format/translate.js';
import {memoizeOne} from '../model/memoize.js';
import type {Content, Localization} from '../views/view-model.js';
import {articleContent} from './article-content.js';
import {Attempts} from './attempts.js';
import {loadTranslator} from './load-translator.js';
import {createLocalizer, ENGLISH} from './localizer.js';
import {ModuleLoads} from './module-loads.js';
import type {LoadSettings} from './options.js';
import {contentFeatures, contentModules, isEssential, ISSUES, modulesFor} from './needed-modules.js';
import {RecordLoad} from './record-load.js';
import {isSameRequest, localeIn, neededFeatures, type RecordRequest} from './record-request.js';
import {canKeepContent} from './record-source.js';

export type Status = 'idle' | 'loading' | 'ready' | 'failed';

export interface RecordOptions {
  readonly settings: () => LoadSettings;
  /** Reports the faults of a document, once for each document; or that a part did not load, with an empty list. */
  readonly report: (severity: Fault['severity'], faults: readonly Fault[]) => void;
}

/** While a record loads, and if it cannot be loaded, the previous content stays. */
export class RecordController implements ReactiveController {
  status: Status = 'idle';
  /** What is shown; nothing before the first record. */
  content: Content | undefined;
  /** The document in it, as it was parsed. */
  document: TimelineDocument | undefined;
  /** Every fault of the last document that was parsed; with advice once the feature `issues` has loaded. */
  faults: readonly Fault[] = [];
  /** Whether the last result has errors, or a module did not load. Stays true until there is another result. */
  hasProblem = false;
  localization: Localization = ENGLISH;
  readonly attempts = new Attempts();
  readonly #host: FeatureHost;
  readonly #options: RecordOptions;
  readonly #modules = new ModuleLoads((failed) => this.#onModulesSettled(failed));
  readonly #localize = createLocalizer();
  readonly #advised = memoizeOne((faults: readonly Fault[], issues: LoadedFeatures['issues']) =>
    issues ? faults.map(issues.withAdvice) : faults,
  );
  #request: RecordRequest | undefined;
  #load: RecordLoad | undefined;
  /** The last result whose faults were reported. */
  #reported: ParsedDocument | undefined;
  #recordContent: RecordContent | undefined;

  constructor(host: FeatureHost, options: RecordOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#load?.hostDisconnected();
  }

  /** Requests a record; it is available at once if all modules have loaded. Call it before an update, not during one. */
  request(request: RecordRequest): void {
    const last = this.#request;
    if (last && isSameRequest(last, request)) return;
    this.#request = request;
    if (last && !canKeepContent(last.source, request.source)) this.content = this.document = undefined;
    if (last?.source !== request.source) this.#startLoad(request);
    this.#evaluate(request);
  }

  /** The result of the source: a document, or its faults. */
  get result(): ParsedDocument | undefined {
    return this.#load?.result;
  }

  /** The features that the result needs, besides those of the request. */
  get resultFeatures(): FeatureName[] {
    return [...(this.hasProblem ? (['issues'] as const) : []), ...contentFeatures(this.document)];
  }

  /** Whether another attempt may help. It does not if the page itself contains the faulty document. */
  get canRetry(): boolean {
    return this.#request?.source.from === 'src';
  }

  /** Messages in another language than the reader's; English if there are none. */
  readonly translatorFor = (tag: string): Promise<Translate<string>> =>
    loadTranslator(tag, this.#request?.strings ?? {});

  /** Tries again. */
  readonly retry = (): void => {
    this.attempts.retry();
    this.#modules.forgetFailures();
    this.#load?.retry();
    this.#invalidate();
  };

  #startLoad({source}: RecordRequest): void {
    this.#load?.abort();
    this.hasProblem = false;
    this.attempts.begin();
    this.#load = new RecordLoad(this.#host, source, {
      settings: this.#options.settings,
      last: () => this.#reported,
      onResult: () => this.#invalidate(),
      onSuccess: () => this.attempts.succeed(),
      isShown: () => this.status === 'ready',
    });
  }

  /** Evaluates the request again, after a response or modules have arrived. */
  #invalidate(): void {
    if (this.#request) this.#evaluate(this.#request);
    this.#host.requestUpdate();
  }

  #onModulesSettled(failed: readonly ModuleReference[]): void {
    // Without the list of faults, the page still gets them by the event.
    if (failed.some(({name}) => name !== 'issues')) this.#options.report('error', []);
    this.#invalidate();
  }

  #evaluate(request: RecordRequest): void {
    if (request.source.from === 'none') return this.#becomeIdle(request);
    const required = modulesFor(request);
    this.status = 'loading';
    if (!this.#modules.ensure(required)) return;
    const hasFailed = (each: ModuleReference) => this.#modules.hasFailed(each);
    if (required.some((each) => isEssential(each) && hasFailed(each))) return this.#fail();
    this.#updateLocalization(request);
    this.#load!.read(request, features.loaded);
    const {result} = this;
    const needed = [...required, ...contentModules(result?.document)];
    if (result && !this.#canShow(result, needed)) return;
    this.#show(result?.document ?? this.document, request);
    if (!result) return;
    this.#settle(result, !needed.some(hasFailed));
    // A document with warnings is shown before they are in words.
    if (result.faults.length === 0 || this.#modules.ensure([...needed, ISSUES])) this.#report(result);
  }

  #becomeIdle(request: RecordRequest): void {
    this.status = 'idle';
    this.hasProblem = false;
    this.faults = [];
    this.#updateLocalization(request);
  }

  #fail(): void {
    this.status = 'failed';
    this.hasProblem = true;
    this.faults = [];
    this.attempts.fail();
  }

  /** Some features load only for what the result has: faults, texts with markup, or many entries. */
  #canShow({document, faults}: ParsedDocument, needed: readonly ModuleReference[]): boolean {
    if (document) return this.#modules.ensure(needed);
    return faults.length === 0 || this.#modules.ensure([ISSUES]);
  }

  /** Falls back to English if the messages of the language have not loaded. */
  #updateLocalization(request: RecordRequest): void {
    const locale = localeIn(request, messages.names);
    const language = languageOf(locale);
    const isMissing = messages.names.includes(language) && !messages.loaded[language];
    this.localization = this.#localize(
      isMissing ? FALLBACK : locale,
      request.strings,
      features.loaded,
      messages.loaded,
    );
  }

  #show(document: TimelineDocument | undefined, request: RecordRequest): void {
    const {from, given} = request.source;
    if (!document || from === 'none') return;
    this.document = document;
    const {records} = features.loaded;
    if (!records || !neededFeatures(request, messages.names).includes('records')) {
      this.content = articleContent(this.localization);
      return;
    }
    this.#recordContent ??= new records.RecordContent();
    this.content = this.#recordContent.content(
      document,
      {from, given},
      {
        asOf: request.asOf,
        localization: this.localization,
        texts: from === 'bundled' ? articleTexts.loaded[languageOf(this.localization.locale)] : undefined,
      },
    );
  }

  /** @param isComplete whether all modules have loaded */
  #settle(result: ParsedDocument, isComplete: boolean): void {
    const {document, faults} = result;
    this.hasProblem = document === undefined || !isComplete;
    this.status = this.hasProblem ? 'failed' : 'ready';
    if (this.hasProblem) this.attempts.fail();
    this.faults = this.#advised(faults, features.loaded.issues);
  }

  /** Once for each result. If the feature `issues` did not load, the faults have no advice. */
  #report(result: ParsedDocument): void {
    if (result === this.#reported) return;
    this.#reported = result;
    if (this.status === 'ready') this.attempts.succeed();
    if (this.faults.length > 0 || !result.document)
      this.#options.report(result.document ? 'warning' : 'error', this.faults);
  }
}
