/** Descriptions are plain text, but several programs write HTML into them. */
import type {HtmlText} from '../html-reader.js';
import {textOfHtml} from '../html.js';
import {RichText} from '../rich-text.js';

/** Elements that programs write. Other words in angle brackets are names, or addresses of e-mails. */
const TAG =
  /<\/?(?:html|head|body|style|script|p|br|hr|b|i|u|s|em|strong|small|big|a|div|span|ul|ol|li|dl|dt|dd|h[1-6]|img|video|audio|iframe|blockquote|pre|code|font|center|su[bp]|table|thead|tbody|t[rdh])(?:\s[^<>]*)?\/?>/i;

export function textOfDescription(text: string): HtmlText {
  return TAG.test(text) ? textOfHtml(text) : {text: RichText.ofPlain(text), links: [], embedded: []};
}
