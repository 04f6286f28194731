import {expect} from '@open-wc/testing';
import {Gestures} from '../../../../src/features/lanes/interaction/gestures.js';

type Action = readonly [name: string, ...values: number[]];

/** A plot, and what gestures on it do. */
function aPlot() {
  const box = document.createElement('div');
  const bar = box.appendChild(document.createElement('div'));
  const plot = box.appendChild(document.createElement('div'));
  plot.className = 'plot';
  const actions: Action[] = [];
  const gestures = new Gestures({
    panBy: (distance) => actions.push(['pan', distance]),
    zoomBy: (factor, clientX) => actions.push(['zoom', factor, clientX]),
    end: () => actions.push(['end']),
  });
  for (const [type, listener] of Object.entries(gestures.listeners))
    box.addEventListener(type, listener as EventListener);
  const pointer = (type: string, clientX: number, init: PointerEventInit = {}, target: Element = plot) =>
    target.dispatchEvent(
      new PointerEvent(`pointer${type}`, {
        pointerId: 1,
        buttons: 1,
        button: 0,
        clientX,
        bubbles: true,
        ...init,
      }),
    );
  return {
    bar,
    actions,
    pointer,
    wheel: (init: WheelEventInit, target: Element = plot) =>
      !target.dispatchEvent(
        new WheelEvent('wheel', {altKey: true, bubbles: true, cancelable: true, clientX: 7, ...init}),
      ),
    isDrag: (detail = 1) => gestures.isDrag(new MouseEvent('click', {detail})),
  };
}

describe('a press', () => {
  it('that hardly moves is a click', () => {
    const {pointer, actions, isDrag} = aPlot();
    pointer('down', 100);
    pointer('move', 104);
    pointer('up', 104);
    expect(actions).to.deep.equal([['end']]);
    expect(isDrag()).to.equal(false);
  });

  it('that moves pans by what the pointer moves, and is no click', () => {
    const {pointer, actions, isDrag} = aPlot();
    pointer('down', 100);
    pointer('move', 95);
    pointer('move', 80);
    pointer('up', 80);
    expect(actions).to.deep.equal([['pan', 5], ['pan', 15], ['end']]);
    expect(isDrag()).to.equal(true);
    expect(isDrag(0), 'a click by keyboard').to.equal(false);
  });

  it('after a drag can be a click', () => {
    const {pointer, isDrag} = aPlot();
    pointer('down', 100);
    pointer('move', 50);
    pointer('up', 50);
    pointer('down', 50);
    pointer('up', 50);
    expect(isDrag()).to.equal(false);
  });

  it('of another button does nothing', () => {
    const {pointer, actions} = aPlot();
    pointer('down', 100, {button: 2, buttons: 2});
    pointer('move', 50, {buttons: 2});
    expect(actions).to.deep.equal([]);
  });

  it('outside the plot does nothing', () => {
    const {pointer, actions, bar} = aPlot();
    pointer('down', 100, {}, bar);
    pointer('move', 50, {}, bar);
    expect(actions).to.deep.equal([]);
  });

  it('ends if it was released outside the window', () => {
    const {pointer, actions} = aPlot();
    pointer('down', 100);
    pointer('move', 50);
    pointer('move', 20, {buttons: 0});
    pointer('move', 10, {buttons: 0});
    expect(actions).to.deep.equal([['pan', 50], ['end']]);
  });

  it('ends if the browser takes over', () => {
    const {pointer, actions} = aPlot();
    pointer('down', 100);
    pointer('cancel', 100);
    pointer('move', 50);
    expect(actions).to.deep.equal([['end']]);
  });
});

describe('two fingers', () => {
  it('do nothing: the browser zooms the page by them', () => {
    const {pointer, actions, isDrag} = aPlot();
    pointer('down', 100, {pointerId: 1});
    pointer('down', 200, {pointerId: 2});
    pointer('move', 300, {pointerId: 2});
    pointer('move', 50, {pointerId: 1});
    pointer('up', 300, {pointerId: 2});
    expect(actions).to.deep.equal([['end']]);
    expect(isDrag()).to.equal(false);
  });

  it('end a drag of the first', () => {
    const {pointer, actions} = aPlot();
    pointer('down', 100, {pointerId: 1});
    pointer('move', 80, {pointerId: 1});
    pointer('down', 200, {pointerId: 2});
    pointer('move', 60, {pointerId: 1});
    expect(actions).to.deep.equal([['pan', 20], ['end']]);
  });
});

describe('the wheel with Alt', () => {
  it('zooms about the pointer, and does not scroll', () => {
    const {wheel, actions} = aPlot();
    expect(wheel({deltaY: -400})).to.equal(true);
    expect(actions).to.deep.equal([['zoom', Math.E, 7]]);
  });

  it('zooms out downwards', () => {
    const {wheel, actions} = aPlot();
    wheel({deltaY: 400});
    expect(actions).to.deep.equal([['zoom', 1 / Math.E, 7]]);
  });

  it('counts a line as 16 px and a page as 400 px', () => {
    const {wheel, actions} = aPlot();
    wheel({deltaY: -25, deltaMode: WheelEvent.DOM_DELTA_LINE});
    wheel({deltaY: -1, deltaMode: WheelEvent.DOM_DELTA_PAGE});
    expect(actions.map(([, factor]) => factor)).to.deep.equal([Math.E, Math.E]);
  });

  it('zooms sideways where Alt turns its direction', () => {
    const {wheel, actions} = aPlot();
    wheel({deltaX: -400});
    expect(actions).to.deep.equal([['zoom', Math.E, 7]]);
  });

  it('does nothing outside the plot', () => {
    const {wheel, actions, bar} = aPlot();
    expect(wheel({deltaY: -400}, bar)).to.equal(false);
    expect(actions).to.deep.equal([]);
  });
});
