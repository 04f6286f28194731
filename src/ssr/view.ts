/** What the element would show of a document, worked out without a page. */
import type {Content} from '../element/record-source.js';
import {bundled, OVERLAYS} from '../data/article/article.js';
import type {Issue} from '../data/issues.js';
import {parseTimeline} from '../data/parse.js';
import type {TimelineDocument} from '../data/schema.js';
import {withTexts} from '../data/article/text-overlay.js';
import {Derivation, type ViewModel} from '../element/view-model.js';
import {languageOf, localeOf, MESSAGES} from '../format/languages.js';
import {translator} from '../format/translate.js';
import {en} from '../format/messages.js';
import {enMore} from '../format/messages/en-more.js';
import {dateFormatter} from '../format/date-formatter.js';
import {dayOf} from '../model/day.js';
import {prepare} from '../model/prepare.js';
import {warningOf} from '../element/options.js';
import {reading} from '../features/registry.js';
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

/**
 * @param data a document, as an object or as JSON; the bundled one where undefined
 * @throws RenderError where it cannot be shown
 */
export async function viewOf(data: unknown, options: RenderOptions): Promise<ViewModel> {
  // What filters and reads options is had from there.
  await reading.load();
  const isBundled = data === undefined || data === null;
  const {document, issues} = isBundled ? {document: bundled, issues: []} : parseTimeline(data);
  if (!document) throw new RenderError(issues);
  const warn = options.warn ?? (() => undefined);
  const locale = localeOf(languageFor(document, options.lang, warn), {});
  const derivation = new Derivation(actionsFor(options));
  const content = await contentIn(locale, document, isBundled, options.asOf);
  const view = derivation.view({...options, search: ''}, content, true)!;
  [...issues, ...derivation.takeWarnings()].forEach(warn);
  return view;
}

async function contentIn(
  locale: string,
  read: TimelineDocument,
  isBundled: boolean,
  asOf: unknown,
): Promise<Content> {
  const language = languageOf(locale);
  const [told, overlay] = await Promise.all([MESSAGES[language]?.(), OVERLAYS[language]?.()]);
  const document = isBundled && overlay ? withTexts(read, overlay, language) : read;
  const translate = translator(locale, {...en, ...enMore, ...told});
  return {
    document,
    prepared: prepare(document, dayOf(asOf)),
    locale,
    translate,
    format: dateFormatter(locale, translate),
  };
}

function languageFor(
  {lang}: TimelineDocument,
  asked: string | undefined,
  warn: (issue: Issue) => void,
): string {
  if (asked === undefined) return lang;
  if (languageOf(localeOf(asked, {})) !== languageOf(asked))
    warn(warningOf('lang', asked, 'a language that the element speaks'));
  return asked;
}

/** Nobody does anything yet; but what is selected is opened. */
function actionsFor({selected}: RenderOptions): ConstructorParameters<typeof Derivation>[0] {
  const opened = new Set(typeof selected === 'string' ? [selected] : []);
  return {opened, select: () => false, follow: () => undefined};
}
