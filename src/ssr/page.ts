/** A whole page: one file, to be read as it is. */
import {pickText} from '../format/text.js';
import type {Text} from '../data/schema.js';
import {attributes, escaped} from './markup.js';
import type {RenderOptions} from './options.js';
import {tagMarkup} from './tag.js';
import type {StaticView} from './view.js';

const STYLES =
  'body{max-inline-size:60rem;margin:0 auto;padding:1.5rem 1rem;font:1rem/1.5 system-ui,sans-serif}';

/** Where the style sheet is an address, the page has no style of its own either: a strict policy would refuse it. */
export function pageMarkup(drawn: StaticView, options: RenderOptions, document: unknown): string {
  const {view} = drawn;
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
<title>${escaped(view.options.heading ?? text(title))}</title>
${description === undefined ? '' : `<meta${attributes({name: 'description', content: text(description)})}>\n`}${
    stylesheet === undefined ? `<style>${STYLES}</style>\n` : ''
  }${script === undefined ? '' : `<script${attributes({type: 'module', src: script})}></script>\n`}</head>
<body>
<main>
${tagMarkup(drawn, options, script === undefined ? undefined : document)}</main>
</body>
</html>
`;
}
