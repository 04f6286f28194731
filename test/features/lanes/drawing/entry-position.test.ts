import {expect} from '@open-wc/testing';
import {EntryPosition} from '../../../../src/features/lanes/drawing/entry-position.js';
import {HideQueue} from '../../../../src/features/lanes/drawing/hide-queue.js';
import type {Interval} from '../../../../src/model/lanes/geometry.js';
import {METRICS, packed} from '../../../support/lanes.js';
import {aPlacement} from '../../../support/placements.js';

const VIEW: Interval = [0, 500];

/** An element of an entry, with its content and its bar. */
function anElement(): HTMLElement {
  const lane = document.createElement('div');
  lane.className = 'lane';
  const element = lane.appendChild(document.createElement('li'));
  element.append(document.createElement('button'), document.createElement('span'));
  return element;
}

function aPosition(placement = aPlacement({mark: 100, width: 50}), origin = 0, view = VIEW) {
  const position = new EntryPosition(anElement(), 'entry-1', new HideQueue());
  position.place(placement, METRICS, {origin, view});
  const {element} = position;
  const bar = element.lastElementChild as HTMLElement;
  return {
    position,
    element,
    bar,
    start: () => parseFloat(element.style.insetInlineStart),
    barInterval: () => {
      const start = parseFloat(element.style.insetInlineStart) + parseFloat(bar.style.insetInlineStart);
      return [start, start + parseFloat(bar.style.inlineSize)];
    },
    state: () => element.dataset.state!.split(' '),
  };
}

describe('an entry in the document', () => {
  it('is placed from the origin', () => {
    expect(aPosition(aPlacement({mark: 1100, width: 50}), 1000).start()).to.equal(100 - METRICS.mark / 2);
  });

  it('is never further than 20,000 px from the origin', () => {
    expect(aPosition(aPlacement({mark: 1e9, width: 50})).start()).to.equal(20_000);
    expect(aPosition(aPlacement({mark: -1e9, width: 50})).start()).to.equal(-20_000);
    const {barInterval} = aPosition(aPlacement({mark: 100, width: 50, barEnd: 1e12}));
    expect(barInterval()[1]).to.equal(20_000);
  });

  it('hides its bar where it has none', () => {
    const {position, bar} = aPosition(aPlacement({mark: 100, width: 50, barEnd: 300}));
    expect(bar.hidden).to.equal(false);
    position.place(aPlacement({mark: 100, width: 50}), METRICS, {origin: 0, view: VIEW});
    expect(bar.hidden).to.equal(true);
  });

  it('has a shorter bar at an open end, for the arrow', () => {
    const [, open] = packed([{date: '2024-01-01'}, {date: '2024-03-01/..'}]).layout.placements;
    const {barInterval} = aPosition(open, 0, [0, 1000]);
    expect(barInterval()).to.deep.equal([open!.bar!.start, open!.bar!.end - 9]);
  });

  it('reflects the side and the lines of its label', () => {
    expect(aPosition().state()).to.deep.equal(['end', 'lines-1']);
    expect(
      aPosition(aPlacement({mark: 400, width: 50, side: 'start', truncated: true})).state(),
    ).to.deep.equal(['start', 'lines-1', 'truncated']);
  });

  it('reflects that it is selected, and that Tab leads to it', () => {
    const {position, element, state} = aPosition();
    const {button} = position;
    position.setState(true, false);
    expect(state()).to.include('selected');
    expect([button!.ariaExpanded, button!.ariaCurrent, button!.tabIndex]).to.deep.equal(['true', 'true', -1]);
    position.setState(false, true);
    expect(state()).to.not.include('selected');
    expect([button!.ariaExpanded, button!.ariaCurrent, button!.tabIndex]).to.deep.equal(['false', null, 0]);
    expect(element.classList.contains('tab-target')).to.equal(true);
  });

  it('reflects the side of its label while it is expanded, also when that changes', () => {
    const placement = aPlacement({mark: 480, width: 60, side: 'start', truncated: true});
    const {position, state} = aPosition(placement);
    position.expand(true, {origin: 0, view: VIEW});
    expect(state()).to.include.members(['expanded', 'start']);
    position.follow({origin: 0, view: [450, 950]});
    expect(state()).to.include.members(['expanded', 'end']);
    expect(state()).to.not.include('start');
    position.expand(false, {origin: 0, view: [450, 950]});
    expect(state()).to.not.include('expanded');
  });
});
