import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {ViewWindow, type ViewMove} from '../../../../src/features/lanes/drawing/view-window.js';
import {dayAt} from '../../../../src/model/lanes/scale.js';

const WIDTH = 1000;
const YEAR: readonly [number, number] = [0, 365];
const MOVES: readonly ViewMove[] = ['earlier', 'later', 'zoomOut', 'zoomIn', 'fit'];
const SETTINGS = {seed: 20241113, numRuns: 500};

function aView(zoom = 1, start = 0): ViewWindow {
  const view = new ViewWindow();
  view.fitTo(WIDTH, {domain: YEAR, timed: false});
  view.zoomBy(zoom, 0);
  view.panBy(start - view.start);
  return view;
}

function dayIn(view: ViewWindow, px: number): number {
  return dayAt(view.scale, view.start + px);
}

function pxPerDay({scale}: ViewWindow): number {
  return (scale.width - 2 * scale.pad) / (scale.domain[1] - scale.domain[0]);
}

function can(view: ViewWindow): string {
  return MOVES.filter(view.can).join(' ');
}

function press(view: ViewWindow, ...moves: readonly ViewMove[]): ViewWindow {
  for (const move of moves) view.move(move, () => view.width / 2);
  return view;
}

/** Any state: a zoom, and a start as a fraction of the world. */
const ZOOM = fc.integer({min: 0, max: 700}).map((power) => 2 ** (power / 100));
const FRACTION = fc.integer({min: 0, max: 1000}).map((thousandths) => thousandths / 1000);
const ANY_VIEW = fc.tuple(ZOOM, FRACTION).map(([zoom, fraction]) => {
  const view = aView(zoom);
  view.panBy(fraction * (view.scale.width - WIDTH));
  return view;
});

describe('the view at first', () => {
  it('shows the whole period, and can only zoom in', () => {
    const view = aView();
    expect(view.days).to.deep.equal(YEAR);
    expect([view.start, view.end, view.width]).to.deep.equal([0, WIDTH, WIDTH]);
    expect(can(view)).to.equal('zoomIn');
  });

  it('cannot zoom into a period of a day', () => {
    const view = new ViewWindow();
    view.fitTo(WIDTH, {domain: [0, 1], timed: false});
    expect(can(view)).to.equal('');
    expect(press(view, 'zoomIn').days).to.deep.equal([0, 1]);
  });

  it('can zoom into a day where entries have times', () => {
    const view = new ViewWindow();
    view.fitTo(WIDTH, {domain: [0, 1], timed: true});
    expect(can(view)).to.equal('zoomIn');
  });
});

describe('buttons and keys', () => {
  it('double and halve the zoom', () => {
    const view = press(aView(), 'zoomIn');
    expect(view.scale.width).to.equal(2 * WIDTH);
    expect(press(view, 'zoomIn').scale.width).to.equal(4 * WIDTH);
    expect(press(view, 'zoomOut').scale.width).to.equal(2 * WIDTH);
  });

  it('zoom in until two days are in view, and then no further', () => {
    const view = aView();
    for (let times = 0; times < 8; times += 1) press(view, 'zoomIn');
    const [from, to] = view.days;
    expect(to - from).to.be.closeTo(2, 0.2);
    expect(view.can('zoomIn')).to.equal(false);
    expect(view.move('zoomIn', () => 0)).to.equal(false);
  });

  it('show the whole period again', () => {
    const view = press(aView(), 'zoomIn', 'zoomIn', 'zoomIn', 'later', 'fit');
    expect(view.days).to.deep.equal(YEAR);
    expect(view.scale.width).to.equal(WIDTH);
  });

  it('move by 60 % of the view', () => {
    const view = aView(8, 1000);
    expect(press(view, 'later').start).to.equal(1600);
    expect(press(view, 'earlier').start).to.equal(1000);
  });

  it('zoom about an anchor, which is asked for only then', () => {
    const view = aView(8, 1000);
    const day = dayIn(view, 300);
    view.move('zoomIn', () => 300);
    expect(dayIn(view, 300)).to.be.closeTo(day, 1e-9);
    view.move('later', () => {
      throw new Error('asked for an anchor');
    });
  });

  it('lead no further than the edges of the world', () => {
    expect(can(aView(4, 0))).to.equal('later zoomOut zoomIn fit');
    expect(can(aView(4, 500))).to.equal('earlier later zoomOut zoomIn fit');
    expect(can(aView(4, 3 * WIDTH))).to.equal('earlier zoomOut zoomIn fit');
  });

  it('are enabled exactly if they change something', () => {
    fc.assert(
      fc.property(ANY_VIEW, fc.constantFrom(...MOVES), (view, move) => {
        const {start, scale} = view;
        const isEnabled = view.can(move);
        expect(view.move(move, () => WIDTH / 3)).to.equal(isEnabled);
        expect(view.start !== start || view.scale !== scale).to.equal(isEnabled);
      }),
      SETTINGS,
    );
  });

  it('never show more than the whole time that can be shown', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...MOVES), {maxLength: 30}), (moves) => {
        const view = press(aView(), ...moves);
        expect(view.start).to.be.at.least(0);
        expect(view.end).to.be.at.most(view.scale.width);
        expect(view.scale.width).to.be.at.least(WIDTH);
      }),
      SETTINGS,
    );
  });
});

describe('a zoom', () => {
  it('in keeps the day at its anchor in place', () => {
    fc.assert(
      fc.property(ANY_VIEW, FRACTION, ZOOM, (view, fraction, factor) => {
        const anchor = fraction * WIDTH;
        const day = dayIn(view, anchor);
        fc.pre(day >= YEAR[0] && day <= YEAR[1]);
        view.zoomBy(factor, anchor);
        expect(dayIn(view, anchor)).to.be.closeTo(day, 1e-6);
      }),
      SETTINGS,
    );
  });

  it('out undoes a zoom in about the same anchor', () => {
    fc.assert(
      fc.property(ANY_VIEW, FRACTION, (view, fraction) => {
        const anchor = fraction * WIDTH;
        const day = dayIn(view, anchor);
        fc.pre(view.scale.width <= 64 * WIDTH && day >= YEAR[0] && day <= YEAR[1]);
        const {start} = view;
        view.zoomBy(2, anchor);
        view.zoomBy(1 / 2, anchor);
        expect(view.start).to.be.closeTo(start, 1e-6);
      }),
      SETTINGS,
    );
  });

  it('out at the edge stays within the world', () => {
    const view = aView(4, 0);
    expect(view.zoomBy(1 / 2, WIDTH)).to.equal(true);
    expect(view.start).to.equal(0);
    view.panBy(Infinity);
    expect(view.zoomBy(1 / 2, 0)).to.equal(true);
    expect([view.start, view.end]).to.deep.equal([0, WIDTH]);
  });

  it('makes a new scale, a pan does not', () => {
    const view = aView(4);
    const {scale} = view;
    view.panBy(10);
    expect(view.scale).to.equal(scale);
    view.zoomBy(2, 0);
    expect(view.scale).to.not.equal(scale);
  });
});

describe('a pan', () => {
  it('moves the view', () => {
    const view = aView(4, 100);
    expect(view.panBy(50)).to.equal(true);
    expect([view.start, view.end]).to.deep.equal([150, 150 + WIDTH]);
  });

  it('stops at the edges of the world, and then changes nothing', () => {
    const view = aView(4, 100);
    expect(view.panBy(-200)).to.equal(true);
    expect(view.start).to.equal(0);
    expect(view.panBy(-1)).to.equal(false);
    expect(view.panBy(1e9)).to.equal(true);
    expect(view.end).to.equal(4 * WIDTH);
    expect(view.panBy(1)).to.equal(false);
  });
});

describe('the view in another width or period', () => {
  const fit = (view: ViewWindow, width: number, domain = YEAR) => view.fitTo(width, {domain, timed: false});

  it('still shows the whole period if it did', () => {
    const view = aView();
    fit(view, 400);
    expect([view.start, view.end, view.scale.width]).to.deep.equal([0, 400, 400]);
    fit(view, 400, [-100, 900]);
    expect(view.days).to.deep.equal([-100, 900]);
  });

  it('keeps the day in the middle and the size of a day, if it is zoomed', () => {
    fc.assert(
      fc.property(ZOOM, FRACTION, fc.integer({min: 320, max: 1600}), (zoom, fraction, width) => {
        const view = aView(zoom * 4);
        view.panBy(fraction * (view.scale.width - WIDTH));
        const [middle, size] = [dayIn(view, WIDTH / 2), pxPerDay(view)];
        fit(view, width);
        const isInWorld = view.start > 0 && view.end < view.scale.width;
        fc.pre(isInWorld && view.can('zoomIn') && view.can('zoomOut'));
        expect(pxPerDay(view)).to.be.closeTo(size, 1e-6);
        expect(dayIn(view, width / 2)).to.be.closeTo(middle, 1e-6);
      }),
      SETTINGS,
    );
  });

  it('keeps them when the period becomes longer', () => {
    const view = aView(8, 2000);
    const [middle, size] = [dayIn(view, WIDTH / 2), pxPerDay(view)];
    fit(view, WIDTH, [-365, 730]);
    expect(pxPerDay(view)).to.be.closeTo(size, 1e-9);
    expect(dayIn(view, WIDTH / 2)).to.be.closeTo(middle, 1e-9);
  });

  it('shows the whole period where it is so wide that all of it fits', () => {
    const view = aView(2, 500);
    fit(view, 4 * WIDTH);
    expect(view.days).to.deep.equal(YEAR);
    expect(view.can('zoomOut')).to.equal(false);
  });
});

describe('an interval', () => {
  it('in view leaves the view alone', () => {
    const view = aView(4, 1000);
    expect(view.reveal([1000, 2000])).to.equal(false);
    expect(view.reveal([1100, 1900])).to.equal(false);
    expect(view.start).to.equal(1000);
  });

  it('before the view begins at its start', () => {
    const view = aView(4, 1000);
    expect(view.reveal([900, 1100])).to.equal(true);
    expect(view.start).to.equal(900);
  });

  it('after the view ends at its end', () => {
    const view = aView(4, 1000);
    expect(view.reveal([1900, 2100])).to.equal(true);
    expect(view.end).to.equal(2100);
  });

  it('longer than the view begins at its start', () => {
    const view = aView(4, 1000);
    expect(view.reveal([1500, 2600])).to.equal(true);
    expect(view.start).to.equal(1500);
  });
});
