import {expect} from '@open-wc/testing';
import {ExpandedLabels} from '../../../../src/features/lanes/interaction/expanded-labels.js';
import {aBox} from '../../../support/harness.js';

const VIEWPORT = {origin: 0, view: [0, 500]} as const;

/** An entry that records whether its label is expanded. */
function aPosition() {
  const position = {
    isExpanded: false,
    calls: 0,
    element: aBox(),
    expand(isExpanded: boolean) {
      position.isExpanded = isExpanded;
      position.calls += 1;
    },
  };
  return position;
}

describe('a label', () => {
  it('is expanded under the pointer', () => {
    const labels = new ExpandedLabels();
    const [first, second] = [aPosition(), aPosition()];
    labels.set('pointer', first, VIEWPORT);
    expect(first.isExpanded).to.equal(true);
    labels.set('pointer', second, VIEWPORT);
    expect([first.isExpanded, second.isExpanded]).to.deep.equal([false, true]);
    labels.set('pointer', undefined, VIEWPORT);
    expect(second.isExpanded).to.equal(false);
  });

  it('with pointer and focus stays expanded until both have left', () => {
    const labels = new ExpandedLabels();
    const position = aPosition();
    labels.set('focus', position, VIEWPORT);
    labels.set('pointer', position, VIEWPORT);
    labels.set('pointer', undefined, VIEWPORT);
    expect(position.isExpanded).to.equal(true);
    labels.set('focus', undefined, VIEWPORT);
    expect(position.isExpanded).to.equal(false);
  });

  it('is not expanded twice', () => {
    const labels = new ExpandedLabels();
    const position = aPosition();
    labels.set('pointer', position, VIEWPORT);
    labels.set('pointer', position, VIEWPORT);
    expect(position.calls).to.equal(1);
  });

  it('is left alone if a redraw has replaced it', () => {
    const labels = new ExpandedLabels();
    const position = aPosition();
    labels.set('pointer', position, VIEWPORT);
    position.element.remove();
    labels.set('pointer', undefined, VIEWPORT);
    expect(position.calls).to.equal(1);
  });
});
