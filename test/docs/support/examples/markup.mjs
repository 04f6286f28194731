// HTML and headers: a page with them shows a timeline and has no error.
import {checkPage, SCRIPT, TAG} from './page.mjs';

const ELEMENT = /<dprk-deployment-timeline[\s>]/;
const LOADED = /<script[^>]*\ssrc="[^"]*dprk-deployment-timeline(\.all)?\.js"/;

/** An example without the element, or without its script, gets it. */
export function checkHtml({text}) {
  if (text.includes('<iframe')) return checkPage(text);
  return checkPage([text, ELEMENT.test(text) ? '' : TAG, LOADED.test(text) ? '' : SCRIPT].join('\n'));
}

export function checkHeaders({text}) {
  const headers = Object.fromEntries(text.split('\n').map((line) => line.split(/: (.*)/, 2)));
  const allowed = Object.entries(headers).map(([name, value]) => [name, `${value}; img-src 'self'`]);
  return checkPage(SCRIPT + TAG, {headers: Object.fromEntries(allowed)});
}
