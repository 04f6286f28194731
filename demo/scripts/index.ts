import '../../src/define.js';
import {addCopyButtons} from './copy.js';
import {startPlayground} from './playground.js';
import {followSchemeChoice} from './scheme.js';
import {controlWidth} from './width.js';

followSchemeChoice(byId('scheme'));
startPlayground({
  form: byId<HTMLFormElement>('playground-form'),
  timeline: byId('playground-timeline'),
  code: byId('playground-code'),
  log: byId('playground-log'),
});
controlWidth(byId('width-controls'), byId('width-box'));
addCopyButtons(document);

function byId<Kind extends HTMLElement>(id: string): Kind {
  return document.getElementById(id) as Kind;
}
