import {expect} from '@open-wc/testing';
import {ViewWindow} from '../../../../src/features/lanes/drawing/view-window.js';
import {DragPan} from '../../../../src/features/lanes/interaction/drag-pan.js';
import {aClock, type Clock} from '../../../support/clock.js';

/** A view of a tenth of the world, and what a drag does to its plot. */
function aPlot() {
  const view = new ViewWindow();
  view.fitTo(1000, {domain: [0, 365], timed: false});
  view.zoomBy(10, 0);
  const calls: string[] = [];
  return {view, calls, slide: () => calls.push('slide'), follow: () => calls.push('follow')};
}

describe('a drag', () => {
  let clock: Clock;
  beforeEach(() => {
    clock = aClock(100);
  });
  afterEach(() => clock.restore());

  it('slides the plot with each step, and lets it follow now and then', () => {
    const plot = aPlot();
    const drag = new DragPan(plot);
    for (const distance of [10, 20, 30]) drag.panBy(distance);
    expect(plot.view.start).to.equal(60);
    expect(plot.calls).to.deep.equal(['slide', 'slide', 'slide']);
    expect(clock.waiting).to.equal(1);
    clock.tick();
    expect(plot.calls.slice(3)).to.deep.equal(['follow']);
    drag.panBy(-10);
    clock.tick();
    expect(plot.calls.slice(4)).to.deep.equal(['slide', 'follow']);
  });

  it('lets the plot follow at its end, once', () => {
    const plot = aPlot();
    const drag = new DragPan(plot);
    drag.panBy(10);
    drag.finish();
    drag.finish();
    expect(plot.calls).to.deep.equal(['slide', 'follow']);
    expect(clock.waiting).to.equal(0);
  });

  it('does nothing at the edge of the world', () => {
    const plot = aPlot();
    const drag = new DragPan(plot);
    drag.panBy(-10);
    drag.finish();
    expect(plot.calls).to.deep.equal([]);
    expect(clock.waiting).to.equal(0);
  });
});
