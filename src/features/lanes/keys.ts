import type {Move} from './views/view-bar.js';
import type {Step} from './steps.js';

/** What a key asks for. */
export type Command = {readonly step: Step} | {readonly move: Move};

const KEYS: Readonly<Record<string, Command>> = {
  ArrowUp: {step: 'up'},
  ArrowDown: {step: 'down'},
  Home: {step: 'first'},
  End: {step: 'last'},
  '+': {move: 'zoomIn'},
  '=': {move: 'zoomIn'},
  '-': {move: 'zoomOut'},
  '0': {move: 'fit'},
};

/** Nothing with Ctrl, Alt or Command: these are the browser's and the page's. */
export function commandOf(
  {key, ctrlKey, altKey, metaKey}: KeyboardEvent,
  direction: 1 | -1,
): Command | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  if (key === 'ArrowRight') return {step: direction > 0 ? 'next' : 'previous'};
  if (key === 'ArrowLeft') return {step: direction > 0 ? 'previous' : 'next'};
  return Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
}
