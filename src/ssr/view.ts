/** What the element would show of a document, computed without a page. */
import {article} from '../data/article/article.js';
import type {Issue} from '../data/issues.js';
import type {ParseResult} from '../data/parse.js';
import type {TimelineDocument} from '../data/schema.js';
import {createLocalizer} from '../element/localizer.js';
import {warningOf} from '../element/options.js';
import {ViewModels, type ContextActions} from '../element/view-model.js';
import {articleTexts, features, messages, type LoadedFeatures} from '../features/registry.js';
import {languageOf, localeOf} from '../format/locale.js';
import type {Content, Localization, ViewModel} from '../views/view-model.js';
import type {RenderOptions} from './options.js';

/** The document cannot be shown: why, each fault with its path. */
export class RenderError extends Error {
  override readonly name = 'RenderError';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map(({message}) => message).join('\n'));
    this.issues = issues;
  }
}

/** A view model, with the features that draw it. */
export interface StaticView {
  readonly view: ViewModel;
  readonly features: LoadedFeatures;
}

/** Of the features, what can be drawn without a script. */
const STATIC_FEATURES = ['records', 'filters', 'as-of', 'structured-data'] as const;

/**
 * @param data a document, as an object or as JSON; the bundled one where undefined
 * @throws RenderError where it cannot be shown
 */
export async function staticView(data: unknown, options: RenderOptions): Promise<StaticView> {
  await Promise.all(STATIC_FEATURES.map((name) => features.load(name)));
  const {loaded} = features;
  const isBundled = data === undefined || data === null;
  const {document, issues}: ParseResult = isBundled
    ? {document: article, issues: []}
    : loaded.records!.parseTimeline(data);
  if (!document) throw new RenderError(issues);
  const warn = options.warn ?? (() => undefined);
  const locale = localeOf(languageFor(document, options.lang, warn), messages.names);
  const content = await contentIn(locale, document, isBundled, options.asOf);
  const views = new ViewModels(actionsFor(options, content));
  const view = views.create({...options, search: ''}, content, loaded);
  [...issues, ...views.takeWarnings()].forEach(warn);
  return {view, features: loaded};
}

async function contentIn(
  locale: string,
  document: TimelineDocument,
  isBundled: boolean,
  asOf: unknown,
): Promise<Content> {
  const language = languageOf(locale);
  if (messages.names.includes(language))
    await Promise.all([messages.load(language), articleTexts.load(language)]);
  const localization = createLocalizer()(locale, {}, features.loaded, messages.loaded);
  return new features.loaded.records!.RecordContent().content(
    document,
    {from: isBundled ? 'bundled' : 'data'},
    {asOf, localization, texts: isBundled ? articleTexts.loaded[language] : undefined},
  );
}

function languageFor(
  {lang}: TimelineDocument,
  asked: string | undefined,
  warn: (issue: Issue) => void,
): string {
  if (asked === undefined) return lang;
  if (languageOf(localeOf(asked, messages.names)) !== languageOf(asked))
    warn(warningOf('lang', asked, 'a language that the element speaks'));
  return asked;
}

/** Nobody acts yet; but what is selected is opened. */
function actionsFor({selected}: RenderOptions, {translate}: Localization): ContextActions {
  const opened = new Set(typeof selected === 'string' ? [selected] : []);
  return {
    opened,
    select: () => false,
    follow: () => undefined,
    translatorFor: () => Promise.resolve(translate),
  };
}
