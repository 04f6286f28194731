/** Computes what the element would show, without a DOM. */
import {article} from '../data/article/article.js';
import type {Fault} from '../data/faults/fault.js';
import {optionFault} from '../data/faults/option-fault.js';
import {toIssue, type Issue} from '../data/issues.js';
import {parseDocument, type ParsedDocument} from '../data/parse-document.js';
import type {TimelineDocument} from '../data/schema.js';
import {createLocalizer} from '../element/localizer.js';
import {ViewModelBuilder, type ContextActions} from '../element/view-model-builder.js';
import * as asOf from '../features/as-of/index.js';
import * as filters from '../features/filters/index.js';
import * as markdown from '../features/markdown/index.js';
import * as media from '../features/media/index.js';
import * as longList from '../features/long-list/index.js';
import * as records from '../features/records/index.js';
import type {LoadedFeatures} from '../features/registry.js';
import * as structuredData from '../features/structured-data/index.js';
import {languageOf, localeOf} from '../format/locale.js';
import {LANGUAGES} from '../languages/index.js';
import type {Content, Localization, ViewModel} from '../views/view-model.js';
import {hasScript, type RenderOptions} from './options.js';
import {mediaWithoutFrames} from './media-without-frames.js';

/** The document cannot be shown. `issues` lists its faults, with their paths. */
export class RenderError extends Error {
  override readonly name = 'RenderError';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map(({message}) => message).join('\n'));
    this.issues = issues;
  }
}

/** A view model, and the features that render it. */
export interface StaticView {
  readonly view: ViewModel;
  readonly features: typeof STATIC_FEATURES;
}

/**
 * The features that work without a script. Not from the registry, which loads each when it is first used: here all are
 * there at once.
 */
const STATIC_FEATURES = {
  records,
  'long-list': longList,
  filters,
  'as-of': asOf,
  markdown,
  media,
  'structured-data': structuredData,
} satisfies LoadedFeatures;
const FEATURES_WITHOUT_SCRIPT = {...STATIC_FEATURES, media: {...media, media: mediaWithoutFrames}};

/**
 * @param data a document, as an object or as JSON text. Default: the bundled article
 * @throws RenderError if it cannot be shown
 */
export async function staticView(data: unknown, options: RenderOptions): Promise<StaticView> {
  const isBundled = data === undefined || data === null;
  const {document, faults}: ParsedDocument = isBundled
    ? {document: article, faults: []}
    : parseDocument(data, {language: options.lang});
  if (!document) throw new RenderError(faults.map(toIssue));
  const warn = (fault: Fault) => options.warn?.(toIssue(fault));
  const locale = localeOf(languageFor(document, options.lang, warn), Object.keys(LANGUAGES));
  const content = await contentIn(locale, document, isBundled, options.asOf);
  const views = new ViewModelBuilder(actionsFor(options, content));
  const features = hasScript(options) ? STATIC_FEATURES : FEATURES_WITHOUT_SCRIPT;
  const view = views.create({...options, search: ''}, content, features);
  [...faults, ...views.takeWarnings()].forEach(warn);
  return {view, features};
}

async function contentIn(
  locale: string,
  document: TimelineDocument,
  isBundled: boolean,
  asOfDay: unknown,
): Promise<Content> {
  const name = languageOf(locale);
  const language = LANGUAGES[name];
  const messages = {[name]: await language?.messages()};
  const localization = createLocalizer()(locale, {}, STATIC_FEATURES, messages);
  const texts = isBundled ? await language?.article() : undefined;
  const source = {from: isBundled ? 'bundled' : 'data'} as const;
  return new records.RecordContent().content(document, source, {asOf: asOfDay, localization, texts});
}

function languageFor(
  {lang}: TimelineDocument,
  requested: string | undefined,
  warn: (fault: Fault) => void,
): string {
  if (requested === undefined) return lang;
  if (languageOf(localeOf(requested, Object.keys(LANGUAGES))) !== languageOf(requested))
    warn(
      optionFault('lang', requested, {
        key: 'expected.interfaceLanguage',
        params: {list: ['en', ...Object.keys(LANGUAGES)].join(', ')},
      }),
    );
  return requested;
}

/** User actions need a script. Only the details of the selected entry are open. */
function actionsFor({selected}: RenderOptions, {translate}: Localization): ContextActions {
  const opened = new Set(typeof selected === 'string' ? [selected] : []);
  return {
    opened,
    select: () => false,
    follow: () => undefined,
    addressOf: () => undefined,
    translatorFor: () => Promise.resolve(translate),
    requestUpdate: () => undefined,
  };
}
