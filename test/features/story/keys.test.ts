import {expect} from '@open-wc/testing';
import {positionForKey} from '../../../src/features/story/keys.js';

const press = (key: string, init: KeyboardEventInit = {}, isRightToLeft = false, position = 3) =>
  positionForKey(new KeyboardEvent('keydown', {key, ...init}), isRightToLeft, position, 5);

describe('the keys of the story', () => {
  it('lead to the slide beside, to the first and to the last one', () => {
    expect(['ArrowRight', 'ArrowLeft', 'Home', 'End'].map((key) => press(key))).to.deep.equal([4, 2, 0, 5]);
  });

  it('follow the reading direction', () => {
    expect(press('ArrowLeft', {}, true)).to.equal(4);
    expect(press('ArrowRight', {}, true)).to.equal(2);
  });

  it('lead no further than the last slide, and no further back than the title slide', () => {
    expect(press('ArrowRight', {}, false, 5)).to.equal(5);
    expect(press('ArrowLeft', {}, false, 0)).to.equal(0);
  });

  it('leave all other keys to the page, and keys of the browser', () => {
    expect(['ArrowUp', 'ArrowDown', ' ', 'PageDown', 'a'].map((key) => press(key))).to.deep.equal(
      Array(5).fill(undefined),
    );
    for (const modifier of ['altKey', 'ctrlKey', 'metaKey', 'shiftKey'])
      expect(press('ArrowLeft', {[modifier]: true}), modifier).to.equal(undefined);
  });
});
