/** The page of a frame: the element, with the attributes that the address gives. A classic script. */
import {attributesOf, languageIn} from './attributes.js';
import {FrameMessenger} from './frame-messenger.js';
import {elementClass} from './load.js';
import {originLine, originSentence} from './origin-line.js';
import {allowOwnOriginOnly} from './policy.js';

allowOwnOriginOnly();
const lang = languageIn(location.search);
document.documentElement.lang = lang;
elementClass().then(show, () => {
  document.querySelector<HTMLElement>('#fallback')!.hidden = false;
});

function show(Timeline: typeof HTMLElement & {observedAttributes?: readonly string[]}): void {
  const timeline = new Timeline();
  timeline.id = 'timeline';
  const attributes = attributesOf(location.search, Timeline.observedAttributes ?? []);
  for (const [name, value] of attributes) timeline.setAttribute(name, value);
  let line: HTMLElement | undefined;
  // Redirects can lead to another site, at a refresh too.
  timeline.addEventListener('dprk-load', ({address}) => {
    line?.remove();
    line = originLine(address, originSentence(lang));
    if (line) timeline.append(line);
  });
  document.querySelector('main')!.append(timeline);
  if (parent !== window) new FrameMessenger(timeline);
}
