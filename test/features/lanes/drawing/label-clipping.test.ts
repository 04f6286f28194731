import {expect} from '@open-wc/testing';
import {HideQueue} from '../../../../src/features/lanes/drawing/hide-queue.js';
import {LabelClipping} from '../../../../src/features/lanes/drawing/label-clipping.js';
import type {Placement} from '../../../../src/model/lanes/geometry.js';
import {aClock, type Clock} from '../../../support/clock.js';
import {METRICS} from '../../../support/lanes.js';
import {aPlacement} from '../../../support/placements.js';

const WIDTH = 500;

/** An entry in the document, and its view. */
function anEntry(placement: Placement) {
  const lane = document.createElement('div');
  lane.className = 'lane';
  const element = lane.appendChild(document.createElement('li'));
  const content = element.appendChild(document.createElement('button'));
  const clipping = new LabelClipping(element, content, new HideQueue());
  const entry = {placement, metrics: METRICS, start: placement.block[0]};
  const viewportAt = (start: number, origin = 0) => ({origin, view: [start, start + WIDTH] as const});
  return {
    clipping,
    follow: (start: number, origin?: number) => clipping.follow(entry, viewportAt(start, origin)),
    expand: (isExpanded: boolean, start: number) => clipping.expand(isExpanded, entry, viewportAt(start)),
    isHidden: () => element.classList.contains('out'),
    isMarkOut: () => element.classList.contains('mark-out'),
    isRaised: () => lane.classList.contains('raised'),
    css: () => content.style.cssText,
    width: () => parseFloat(content.style.inlineSize),
    offset: () => parseFloat(content.style.marginInlineStart),
  };
}

describe('an entry that leaves the view', () => {
  let clock: Clock;
  beforeEach(() => {
    clock = aClock(1000);
  });
  afterEach(() => clock.restore());

  it('is hidden a second later', () => {
    const entry = anEntry(aPlacement({mark: 100, width: 80}));
    entry.follow(0);
    entry.follow(400);
    expect(entry.isHidden()).to.equal(false);
    clock.tick();
    expect(entry.isHidden()).to.equal(true);
  });

  it('is not hidden if it is back by then', () => {
    const entry = anEntry(aPlacement({mark: 100, width: 80}));
    entry.follow(400);
    entry.follow(0);
    clock.tick();
    expect(entry.isHidden()).to.equal(false);
  });

  it('is visible as soon as it is back', () => {
    const entry = anEntry(aPlacement({mark: 100, width: 80}));
    entry.follow(400);
    clock.tick();
    entry.follow(0);
    expect(entry.isHidden()).to.equal(false);
  });

  it('is hidden at once by a redraw, in which nobody saw it', () => {
    const entry = anEntry(aPlacement({mark: 100, width: 80}));
    entry.follow(400, 400);
    expect(entry.isHidden()).to.equal(true);
    expect(clock.waiting).to.equal(0);
  });

  it('keeps its bar as long as that is in view', () => {
    const entry = anEntry(aPlacement({mark: 100, width: 80, barEnd: 450}));
    entry.follow(400);
    expect([entry.isHidden(), entry.isMarkOut()]).to.deep.equal([false, true]);
    entry.follow(0);
    expect([entry.isHidden(), entry.isMarkOut()]).to.deep.equal([false, false]);
  });
});

describe('a label at the edge of the view', () => {
  it('is narrower, and as before when it is in view again', () => {
    const entry = anEntry(aPlacement({mark: 300, width: 300}));
    entry.follow(0);
    expect(entry.width()).to.be.below(METRICS.mark + METRICS.gap + 300);
    entry.follow(200);
    expect(entry.css()).to.equal('');
  });

  it('moves along its bar', () => {
    const entry = anEntry(aPlacement({mark: 100, width: 80, barEnd: 1000}));
    entry.follow(300);
    const start = 100 - METRICS.mark / 2;
    expect(start + entry.offset()).to.equal(300 + METRICS.edge);
  });
});

describe('a label', () => {
  const placement = aPlacement({mark: 200, width: 60, truncated: true});
  const fullWidth = METRICS.label(placement.laneItem.item).width;

  it('expands above what is beside it, and back', () => {
    const entry = anEntry(placement);
    entry.follow(0);
    entry.expand(true, 0);
    expect(entry.width()).to.equal(METRICS.mark + METRICS.gap + fullWidth);
    expect([entry.isRaised(), entry.clipping.expandedSide]).to.deep.equal([true, 'end']);
    entry.expand(false, 0);
    expect(entry.css()).to.equal('');
    expect([entry.isRaised(), entry.clipping.expandedSide]).to.deep.equal([false, undefined]);
  });

  it('stays expanded while the view moves, on the side where it fits', () => {
    const entry = anEntry(aPlacement({mark: 480, width: 60, side: 'start', truncated: true}));
    entry.expand(true, 0);
    expect(entry.clipping.expandedSide).to.equal('start');
    entry.follow(450);
    expect(entry.clipping.expandedSide).to.equal('end');
  });

  it('does not expand if all of it is visible', () => {
    const entry = anEntry(aPlacement({mark: 200, width: 60}));
    entry.follow(0);
    entry.expand(true, 0);
    expect([entry.css(), entry.isRaised()]).to.deep.equal(['', false]);
  });

  it('expands if only the view truncates it', () => {
    const entry = anEntry(aPlacement({mark: 450, width: 100}));
    entry.follow(0);
    entry.expand(true, 0);
    expect([entry.isRaised(), entry.clipping.expandedSide]).to.deep.equal([true, 'start']);
  });
});
