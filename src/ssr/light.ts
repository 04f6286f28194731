/** Plain HTML, to be read without a style sheet: of tags that sanitizers let through, and no attribute is needed. */
import {html, nothing, type TemplateResult} from 'lit';
import {headingView, textView, type Context} from '../views/context.js';
import {revisionLines, sourceLine} from '../views/footer.js';
import {countsView} from '../views/header.js';
import {entryView} from './light-entry.js';
import {markupOf} from './markup.js';
import type {RenderOptions} from './options.js';
import {structuredMarkup} from './structured.js';
import type {StaticView} from './view.js';

export function lightMarkup(drawn: StaticView, asked: RenderOptions): string {
  const {context, options, results, content} = drawn.view;
  const {snapshot, visible} = results;
  const markup = markupOf(
    html`<section lang=${content.locale}>
      ${headerView(options.heading, context)} ${countsView(snapshot.counts, context)} ${statusView(drawn)}
      <ol>
        ${visible.map((item) => entryView(item, snapshot, context))}
      </ol>
      ${footerView(context)}
    </section>`,
  );
  return (
    [inLines(bare(markup, content.locale)), structuredMarkup(drawn, asked)].filter(Boolean).join('\n') + '\n'
  );
}

/** Says so where something is left out. */
function statusView({view, features}: StaticView): unknown {
  const {context, options, results} = view;
  const {entries} = context.timeline.document;
  if (options.asOf === undefined && results.visible.length === entries.length) return nothing;
  return html`<p>${features['as-of'].asOfStatus(view, () => undefined).line}</p>`;
}

function headerView(heading: string | undefined, context: Context): TemplateResult {
  const {title, description, coverage} = context.timeline.document;
  return html`${headingView(context.headingLevel, '', '', heading ?? textView(title, context))}
  ${[description, coverage].map((text) => text && html`<p>${textView(text, context)}</p>`)}`;
}

function footerView(context: Context): TemplateResult {
  const {document} = context.timeline;
  const {translate} = context;
  const {source, licence} = document;
  return html`<p>${translate('source')}: ${sourceLine(document, context)}</p>
    ${source.note ? html`<p>${textView(source.note, context)}</p>` : nothing}
    ${licence ? html`<p>${translate('licence')}: ${textView(licence, context)}</p>` : nothing}
    ${revisionLines(context)}`;
}

/** What the element's own style and script need; values are escaped, so that each ends at its quotation mark. */
const HOOKS = / (?:id|class|part|role|aria-[a-z]+)="[^"]*"/g;
/** A link within the element: sanitizers take away what it would lead to. */
const INNER_LINK = /<a href="#[^"]*">(.*?)<\/a>/g;
const PLAIN_SPAN = /<span>((?:(?!<\/?span).)*)<\/span>/g;

function bare(markup: string, locale: string): string {
  const without = markup
    .replace(/[ \t\n\r\f]+/g, ' ')
    .replaceAll('<!---->', '')
    .replace(HOOKS, '')
    .replaceAll(` lang="${locale}" dir="auto"`, '')
    .replace(INNER_LINK, '$1');
  return unwrapped(without);
}

/** Without the spans that tell nothing, from the inside out. */
function unwrapped(markup: string): string {
  const next = markup.replace(PLAIN_SPAN, '$1');
  return next === markup ? markup : unwrapped(next);
}

/** A block a line, and no empty line: in Markdown that would end the HTML. */
function inLines(markup: string): string {
  return markup
    .replace(/ *(<\/?(?:section|ol|ul|li|dl|dt|dd|p|h\d|blockquote)\b[^>]*>) */g, '$1')
    .replace(/(?=<(?:\/section|\/?ol|ul|li|dl|p|h\d|blockquote)\b)/g, '\n')
    .trim();
}
