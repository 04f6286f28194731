import type {ViewMove} from '../drawing/view-window.js';
import type {FocusStep} from './focus-steps.js';

/** What a key does. */
export type Command = {readonly step: FocusStep} | {readonly move: ViewMove};

const COMMANDS: Readonly<Record<string, Command>> = {
  ArrowUp: {step: 'up'},
  ArrowDown: {step: 'down'},
  Home: {step: 'first'},
  End: {step: 'last'},
  '+': {move: 'zoomIn'},
  // The key of the plus sign, without Shift.
  '=': {move: 'zoomIn'},
  '-': {move: 'zoomOut'},
  '0': {move: 'fit'},
};

/**
 * Shortcuts with Ctrl, Alt or Command belong to the browser and the page.
 * @param direction 1 where time runs to the right, -1 where it runs to the left
 */
export function commandOf(
  {key, ctrlKey, altKey, metaKey}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>,
  direction: 1 | -1,
): Command | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  if (key === 'ArrowRight') return {step: direction > 0 ? 'next' : 'previous'};
  if (key === 'ArrowLeft') return {step: direction > 0 ? 'previous' : 'next'};
  return Object.hasOwn(COMMANDS, key) ? COMMANDS[key] : undefined;
}
