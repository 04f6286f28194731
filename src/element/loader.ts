import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {load, LoadFault, loadIssue, type Loaded} from '../data/load/load.js';
import type {parseTimeline, ParseResult} from '../data/parse.js';

/** In milliseconds; what is not set has a default. */
export interface LoadSettings {
  readonly timeout: number | undefined;
  readonly maxBytes: number | undefined;
  /** How long after an answer it is asked for again; never where it is not set. */
  readonly refresh: number | undefined;
}

type Host = ReactiveControllerHost & HTMLElement;

/** The state of one address. */
interface Job {
  readonly address: unknown;
  /** In which a sheet is that does not tell. */
  readonly language: string;
  /** What came of it last: a document, or what is wrong. */
  reading?: ParseResult;
  /** What was read last, and what came of that. */
  known?: Loaded & {readonly reading: ParseResult};
  /** Ends what is on its way. */
  asking?: AbortController | undefined;
  /** Whether what is on its way is waited for: not where it is only looked for something new. */
  isAwaited: boolean;
  /** When it was asked for last, by the clock of the page. */
  asked: number;
}

/**
 * Loads the document of an address, and again as often as the page asks for it: not in a hidden tab, and not while the
 * element is not in a page. What is asked for anew, or no more, is let go.
 */
export class Loader implements ReactiveController {
  readonly #host: Host;
  readonly #settings: () => LoadSettings;
  readonly #parse: typeof parseTimeline;
  readonly #news: () => void;
  #job: Job | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #period: number | undefined;

  /**
   * @param parse reads JSON
   * @param news is told when what was on its way has come, and when something new has
   */
  constructor(host: Host, settings: () => LoadSettings, parse: typeof parseTimeline, news: () => void) {
    this.#host = host;
    this.#settings = settings;
    this.#news = news;
    this.#parse = parse;
    host.addController(this);
  }

  /**
   * @param language in which a sheet is that does not tell
   * @returns what came of an address; nothing while it is on its way
   */
  read(address: unknown, language: string): ParseResult | undefined {
    if (!this.#job || address !== this.#job.address) {
      this.stop();
      this.#job = {address, language, isAwaited: true, asked: 0};
      this.#look();
    }
    return this.#job.isAwaited ? undefined : this.#job.reading;
  }

  /** Asks again. */
  retry(): void {
    if (this.#job) this.#job.isAwaited = true;
    this.#job?.asking?.abort();
    this.#look();
  }

  /** Lets go what is on its way, and asks for nothing any more. */
  stop(): void {
    this.#pause();
    this.#job = undefined;
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#look);
    this.#pause();
  }

  hostUpdate(): void {
    const {refresh} = this.#settings();
    if (refresh === this.#period) return;
    this.#period = refresh;
    this.#look();
  }

  #pause(): void {
    clearTimeout(this.#timer);
    this.#job?.asking?.abort();
  }

  /** Asks for what is due, or waits until it is. */
  #look = (): void => {
    clearTimeout(this.#timer);
    const job = this.#job;
    if (!job || !this.#host.isConnected || job.asking?.signal.aborted === false) return;
    if (job.isAwaited) return void this.#ask(job);
    if (this.#period === undefined || document.hidden) return;
    const left = job.asked + this.#period - performance.now();
    if (left <= 0) void this.#ask(job);
    else this.#timer = setTimeout(this.#look, left);
  };

  async #ask(job: Job): Promise<void> {
    const asking = (job.asking = new AbortController());
    const reading = await this.#outcome(job, asking.signal);
    if (asking.signal.aborted) return;
    const isNews = job.isAwaited || reading !== job.reading;
    Object.assign(job, {reading, isAwaited: false, asking: undefined, asked: performance.now()});
    this.#look();
    if (isNews) this.#news();
  }

  /** Never rejects: what is wrong is told. Of a part of the element that does not load, nothing is. */
  async #outcome(job: Job, signal: AbortSignal): Promise<ParseResult> {
    const {timeout, maxBytes} = this.#settings();
    try {
      const fresh = job.reading !== undefined;
      return await this.#read(job, await load(textOf(job.address), {signal, timeout, maxBytes, fresh}));
    } catch (error) {
      const issues = error instanceof LoadFault ? [loadIssue(error)] : [];
      const last = job.reading?.issues[0]?.message;
      return last !== undefined && last === issues[0]?.message ? job.reading! : {issues};
    }
  }

  /** The same text again is the same document. */
  async #read(job: Job, loaded: Loaded): Promise<ParseResult> {
    const {text, format} = loaded;
    if (job.known?.text === text && job.known.format === format) return job.known.reading;
    const reading = format === 'csv' ? await sheetOf(text, job) : this.#parse(text);
    job.known = {text, format, reading};
    return reading;
  }
}

async function sheetOf(text: string, {address, language}: Job): Promise<ParseResult> {
  const {parseCsv} = await import('../data/csv/parse-csv.js');
  return parseCsv(text, {language, title: nameIn(textOf(address))});
}

/** What people call a file: its name without its folder and ending. */
function nameIn(address: string): string | undefined {
  const name = /([^/]+)\.[ct]sv$/i.exec(new URL(address, document.baseURI).pathname)?.[1];
  return name && decoded(name);
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // it is written in another way than addresses are
  }
}

function textOf(address: unknown): string {
  return address instanceof URL ? address.href : typeof address === 'string' ? address : '';
}
