/** A record controller without an element: modules load, and answers come, when a test says so. */
import {RecordController} from '../../src/element/record-controller.js';
import {recordRequest, type RawRequest} from '../../src/element/record-request.js';
import {recordSource} from '../../src/element/record-source.js';
import * as issues from '../../src/features/issues/index.js';
import * as records from '../../src/features/records/index.js';
import * as src from '../../src/features/src/index.js';
import {aDocument} from './builders.js';
import {aHost, type TestHost} from './host.js';
import {heldRegistry, type HeldModules} from './lazy-modules.js';

/** What an element requests: options and sources. */
interface TestRequest extends RawRequest {
  readonly data?: unknown;
  readonly src?: unknown;
  readonly child?: string;
  readonly lang?: string;
}

interface TestController {
  readonly controller: RecordController;
  readonly testHost: TestHost;
  readonly features: HeldModules;
  readonly languages: HeldModules;
  readonly texts: HeldModules;
  /** The faults that were reported: the severity and the codes of each report. */
  readonly reports: readonly string[];
  /** Requests a record. @returns the state after that */
  ask(request?: TestRequest): string;
  /** The status, `!` if there is a problem, and the title that is shown. */
  state(): string;
}

/** A controller in a page in which no feature and no language has loaded. */
export function aController(): TestController {
  const [features, languages, texts] = (['features', 'messages', 'articleTexts'] as const).map(heldRegistry);
  const testHost = aHost();
  const reports: string[] = [];
  const settings = () => ({timeout: undefined, maxBytes: undefined, refresh: undefined});
  const controller = new RecordController(testHost.host, {
    settings,
    report: (severity, faults) => reports.push([severity, ...faults.map(({code}) => code)].join(' ')),
  });
  let last = recordSource(undefined, undefined, undefined, undefined);
  const ask = ({data, src, child, lang = 'en', ...options}: TestRequest = {}): string => {
    const next = recordSource(data, src, child, undefined);
    if (next.from !== last.from || next.given !== last.given) last = next;
    controller.request(recordRequest(options, last, lang));
    return state();
  };
  const state = (): string => {
    const {status, hasProblem, content} = controller;
    const title = content?.document.title;
    return `${status}${hasProblem ? '!' : ''} ${typeof title === 'object' ? title[content!.locale] : (title ?? '-')}`;
  };
  return {
    controller,
    ask,
    state,
    reports,
    testHost,
    features: features!,
    languages: languages!,
    texts: texts!,
  };
}

export const named = (title: string) => aDocument({title});
export const textOf = (title: string) => JSON.stringify(named(title));

/** Loads `records` and other features. */
export async function loadAll(features: HeldModules, ...others: readonly string[]): Promise<void> {
  for (const name of ['records', ...others]) {
    void features.modules.load(name);
    await features.arrive(name, {records, src, issues}[name] ?? {});
  }
}
