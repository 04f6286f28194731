import {html, nothing} from 'lit';
import {linkView, type BlockStyle, type Context} from '../../views/context.js';
import {linesView} from '../../views/prose.js';
import {parseMarkdown, type Block, type Inline} from './parse.js';

/** Renders a text with its markup, as templates. Only what they contain can be in the page. */
export function markupView(value: string, style: BlockStyle, context: Context): unknown {
  return parseMarkdown(value).map((block) => blockView(block, style, context));
}

function blockView({tag, start, items}: Block, style: BlockStyle, context: Context): unknown {
  const {className, isolated} = style;
  const part = style.part || nothing;
  const contents = items.map((item) => isolated(inlineViews(item, context)));
  if (tag === 'p') return html`<p part=${part} class=${className}>${contents}</p>`;
  const listItems = contents.map((content) => html`<li>${content}</li>`);
  const listClass = `${className} marked-list`;
  return tag === 'ul'
    ? html`<ul part=${part} class=${listClass}>${listItems}</ul>`
    : html`<ol part=${part} class=${listClass} start=${start}>${listItems}</ol>`;
}

function inlineViews(content: readonly Inline[], context: Context): unknown {
  return content.map((part) => {
    if (typeof part === 'string') return linesView(part);
    const inner = inlineViews(part.content, context);
    if (part.tag === 'a') return linkView(part.address, inner, context);
    return part.tag === 'em' ? html`<em>${inner}</em>` : html`<strong>${inner}</strong>`;
  });
}
