/** Running text in paragraphs. It keeps the line breaks of the document. */
import {html, nothing} from 'lit';
import type {Text} from '../data/schema.js';
import {directionOf} from '../format/direction.js';
import {pickText} from '../format/text.js';
import {foreignText, type Context} from './context.js';

/**
 * The paragraphs of a text; with the markup of the document if it has one.
 * @param name the part and the first class of each paragraph; '' for none
 * @param font another class
 */
export function proseView(text: Text | undefined, name: string, context: Context, font = ''): unknown {
  if (text === undefined) return nothing;
  const {value, lang} = pickText(text, context.locale, context.timeline.document.lang);
  const className = `${name} ${font} text`.trim();
  const isolated = (content: unknown): unknown =>
    lang === undefined ? content : foreignText(content, lang, directionOf(value));
  if (context.markup) return context.markup(value, {part: name, className, isolated});
  return paragraphsOf(value).map(
    (lines) => html`<p part=${name || nothing} class=${className}>${isolated(linesView(lines))}</p>`,
  );
}

/** A blank line begins a new paragraph. */
export function paragraphsOf(value: string): string[] {
  return value.trim().split(/\n\s*\n/);
}

/** Line breaks as elements: they are also kept when the text is copied, and by systems that remove styles. */
export function linesView(value: string): unknown {
  return value.includes('\n')
    ? value.split(/\r?\n/).map((line, at) => [at > 0 ? html`<br />` : nothing, line])
    : value;
}
