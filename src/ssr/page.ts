/** A complete HTML page in one file. */
import {pickText} from '../format/text.js';
import type {Text} from '../data/schema.js';
import {attributes, escaped} from './markup.js';
import type {RenderOptions} from './options.js';
import {tagMarkup} from './tag.js';
import type {StaticView} from './view.js';

const STYLES =
  'body{max-inline-size:60rem;margin:0 auto;padding:1.5rem 1rem;font:1rem/1.5 system-ui,sans-serif}';

/** If `stylesheet` is set, the page has no inline styles: a strict Content Security Policy would block them. */
export function pageMarkup(staticView: StaticView, options: RenderOptions, document: unknown): string {
  const {view} = staticView;
  const {content} = view;
  const text = (value: Text): string => pickText(value, content.locale, content.document.lang).value;
  const {title, description} = content.document;
  const {stylesheet, script} = options;
  return `<!doctype html>
<html${attributes({lang: content.locale})}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(view.options.heading ?? text(title ?? content.translate('timeline')))}</title>
${description === undefined ? '' : `<meta${attributes({name: 'description', content: view.context.timeline.plainWords(text(description))})}>\n`}${
    stylesheet === undefined ? `<style>${STYLES}</style>\n` : ''
  }${script === undefined ? '' : `<script${attributes({type: 'module', src: script})}></script>\n`}</head>
<body>
<main>
${tagMarkup(staticView, options, script === undefined ? undefined : document)}</main>
</body>
</html>
`;
}
