import '../../src/define.js';
import plainEvents from '../data/plain.json';
import {addCopyButtons} from './copy.js';
import {startPlayground} from './playground.js';
import {followSchemeChoice} from './scheme.js';
import {controlWidth} from './width.js';

followSchemeChoice(byId('scheme'));
startPlayground({
  form: byId('playground-form') as HTMLFormElement,
  timeline: byId('playground-timeline'),
  code: byId('playground-code'),
  log: byId('playground-log'),
});
controlWidth(byId('width-controls'), byId('width-box'));
addCopyButtons(document);
document.querySelector<HTMLElementTagNameMap['dprk-deployment-timeline']>('#plain-events')!.data =
  plainEvents;

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}`);
  return element;
}
