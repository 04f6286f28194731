/** A text that may be HTML, as a text with paragraphs, lists, emphasis and links. Its pictures and frames are listed. */
import {HtmlReader, type HtmlOptions, type HtmlText} from './html-reader.js';
import {readTags} from './tags.js';

/** Where there is none of these, line breaks of the text are meant as such. */
const HAS_BREAKS = /<(?:br|p|div|li|td|h[1-6]|pre)\b/i;

/** Takes time in proportion to the length, however deep the elements are. */
export function textOfHtml(html: string, options: HtmlOptions = {}): HtmlText {
  const reader = new HtmlReader(options, !HAS_BREAKS.test(html));
  readTags(html, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (text) => reader.text(text),
    close: (name) => reader.close(name),
  });
  return reader.result();
}
