import {expect} from '@open-wc/testing';
import {commandOf, type Command} from '../../../../src/features/lanes/interaction/keys.js';

const NO_MODIFIERS = {ctrlKey: false, altKey: false, metaKey: false};

function press(key: string, direction: 1 | -1 = 1, modifiers = {}): Command | undefined {
  return commandOf({...NO_MODIFIERS, ...modifiers, key}, direction);
}

const COMMANDS: Readonly<Record<string, Command>> = {
  ArrowRight: {step: 'next'},
  ArrowLeft: {step: 'previous'},
  ArrowUp: {step: 'up'},
  ArrowDown: {step: 'down'},
  Home: {step: 'first'},
  End: {step: 'last'},
  '+': {move: 'zoomIn'},
  '=': {move: 'zoomIn'},
  '-': {move: 'zoomOut'},
  '0': {move: 'fit'},
};

describe('a key', () => {
  for (const [key, command] of Object.entries(COMMANDS)) {
    it(`${key} has a command, with Shift too`, () => {
      expect(press(key)).to.deep.equal(command);
      expect(press(key, 1, {shiftKey: true})).to.deep.equal(command);
    });

    it(`${key} with Ctrl, Alt or Command is left to the browser`, () => {
      for (const modifier of ['ctrlKey', 'altKey', 'metaKey'])
        expect(press(key, 1, {[modifier]: true}), modifier).to.equal(undefined);
    });
  }

  it('to the left or right follows the direction of time', () => {
    expect(press('ArrowRight', -1)).to.deep.equal({step: 'previous'});
    expect(press('ArrowLeft', -1)).to.deep.equal({step: 'next'});
  });

  it('of another kind has the same command in both directions', () => {
    for (const [key, command] of Object.entries(COMMANDS)) {
      if (key === 'ArrowRight' || key === 'ArrowLeft') continue;
      expect(press(key, -1), key).to.deep.equal(command);
    }
  });

  it('without a command is left to the page', () => {
    for (const key of ['a', 'Enter', ' ', 'Escape', 'Tab', 'PageDown', '1', '', 'toString', '__proto__'])
      expect(press(key), key).to.equal(undefined);
  });
});
