/** Descriptions are plain text, but several programs write HTML into them. */
import type {HtmlText} from '../html-reader.js';
import {textOfHtml} from '../html.js';
import {RichText} from '../rich-text.js';

const TAG = /<(?:\/?[a-z][a-z0-9]*)(?:\s[^<>]*)?\/?>/i;

export function textOfDescription(text: string): HtmlText {
  return TAG.test(text) ? textOfHtml(text) : {text: RichText.ofPlain(text), links: [], embedded: []};
}
