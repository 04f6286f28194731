/**
 * Plain HTML that is readable without a style sheet: only tags that sanitizers allow, and it needs no attributes. With
 * its attributes, the element reads the list as a record.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {eraBands} from '../model/lanes/eras.js';
import {headingView, textView, type Context} from '../views/context.js';
import {eraTexts} from '../views/eras.js';
import {revisionLines, sourceLine} from '../views/footer.js';
import {proseView} from '../views/prose.js';
import {entryView} from './light-entry.js';
import {leadView} from './light-lead.js';
import {attributes, markupOf} from './markup.js';
import type {RenderOptions} from './options.js';
import {structuredMarkup} from './structured.js';
import type {StaticView} from './view.js';
import {withoutInnerLinks} from './without-script.js';

export function lightMarkup(staticView: StaticView, renderOptions: RenderOptions): string {
  const {context, options, results, content} = staticView.view;
  const {snapshot, visible} = results;
  const markup = markupOf(
    html`<section lang=${content.locale}>
      ${headerView(options.heading, context)} ${leadView(snapshot, context)} ${statusView(staticView)} ${erasView(context)}
      <ol data-record="marked" data-markup=${context.timeline.document.markup ?? nothing}>
        ${visible.map((item) => entryView(item, snapshot, renderOptions.media === true, context))}
      </ol>
      ${footerView(context)}
    </section>`,
  );
  return (
    [
      withId(withLineBreaks(withoutHooks(markup, content.locale)), renderOptions),
      structuredMarkup(staticView, renderOptions),
    ]
      .filter(Boolean)
      .join('\n') + '\n'
  );
}

/** Empty if all entries are shown as they are now. */
function statusView({view, features}: StaticView): unknown {
  const {context, options, results} = view;
  const {entries} = context.timeline.document;
  if (options.asOf === undefined && results.visible.length === entries.length) return nothing;
  return html`<p>${features['as-of'].asOfStatus(view, () => undefined).line}</p>`;
}

function erasView(context: Context): unknown {
  const bands = eraBands(context.timeline.document);
  if (bands.length === 0) return nothing;
  return html`<p>${context.translate('eras')}: ${eraTexts(bands, context)}</p>`;
}

function headerView(heading: string | undefined, context: Context): TemplateResult {
  const {title, description} = context.timeline.document;
  const titleView = heading ?? (title && textView(title, context));
  return html`${titleView ? headingView(context.headingLevel, '', '', titleView) : nothing}
  ${proseView(description, '', context)}`;
}

function footerView(context: Context): TemplateResult {
  const {document} = context.timeline;
  const {translate} = context;
  const {coverage, source, licence} = document;
  return html`${proseView(coverage, '', context)} ${source ? html`<p>${translate('source')}: ${sourceLine(source, context)}</p>` : nothing}
    ${proseView(source?.note, '', context)}
    ${licence ? html`<p>${translate('licence')}: ${textView(licence, context)}</p>` : nothing}
    ${revisionLines(context)}`;
}

/** For `src="#id"`. */
function withId(markup: string, {id}: RenderOptions): string {
  return markup.replace(/^<section/, (start) => `${start}${attributes({id})}`);
}

const TAG = /<[a-z][^>]*>/g;
/** As a whole, since a text may end like the start of another: `alt="The attribute id="`. Lit escapes quotation marks. */
const ATTRIBUTE = / ([^\s"=>]+)="[^"]*"/g;
/** Attributes that only the element's styles and script use. */
const HOOK = /^(?:id|class|part|role|aria-[a-z]+)$/;
const PLAIN_SPAN = /<span>((?:(?!<\/?span).)*)<\/span>/g;

function withoutHooks(markup: string, locale: string): string {
  const plain = withoutInnerLinks(markup)
    .replace(/[ \t\n\r\f]+/g, ' ')
    .replaceAll('<!---->', '')
    .replace(TAG, withoutHooksIn)
    .replaceAll(new RegExp(` lang="${locale}" dir="(?:auto|ltr|rtl)"`, 'g'), '');
  return withoutPlainSpans(plain);
}

function withoutHooksIn(tag: string): string {
  return tag.replace(ATTRIBUTE, (attribute, name: string) => (HOOK.test(name) ? '' : attribute));
}

/** Spans can be nested: each pass removes the innermost. */
function withoutPlainSpans(markup: string): string {
  const next = markup.replace(PLAIN_SPAN, '$1');
  return next === markup ? markup : withoutPlainSpans(next);
}

/** One line for each block, and no empty lines: in Markdown an empty line would end the HTML. */
function withLineBreaks(markup: string): string {
  return markup
    .replace(/(?<! ) +(?=<\/?(?:section|ol|ul|li|dl|dt|dd|p|h\d|blockquote)\b)/g, '')
    .replace(/(<\/?(?:section|ol|ul|li|dl|dt|dd|p|h\d|blockquote)\b[^>]*>) +/g, '$1')
    .replace(/(?=<(?:\/section|\/?ol|ul|li|dl|p|h\d|blockquote)\b)/g, '\n')
    .trim();
}
