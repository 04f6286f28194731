import {expect, fixture} from '@open-wc/testing';
import {Gestures} from '../../../../src/features/lanes/interaction/gestures.js';

type Action = readonly [name: string, ...values: number[]];

/** A plot, and what gestures on it do. */
async function aPlot() {
  const box = await fixture('<div><div></div><div class="plot"></div></div>');
  const [bar, plot] = [...box.children] as [Element, Element];
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
        isPrimary: init.pointerId !== 2,
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
    cancel: () => gestures.cancel(),
    isDrag: (detail = 1) => gestures.isDrag(new MouseEvent('click', {detail})),
  };
}

describe('a press', () => {
  it('that hardly moves is a click', async () => {
    const {pointer, actions, isDrag} = await aPlot();
    pointer('down', 100);
    pointer('move', 104);
    pointer('up', 104);
    expect(actions).to.deep.equal([['end']]);
    expect(isDrag()).to.equal(false);
  });

  it('that moves pans by what the pointer moves, and is no click', async () => {
    const {pointer, actions, isDrag} = await aPlot();
    pointer('down', 100);
    pointer('move', 95);
    pointer('move', 80);
    pointer('up', 80);
    expect(actions).to.deep.equal([['pan', 5], ['pan', 15], ['end']]);
    expect(isDrag()).to.equal(true);
    expect(isDrag(0), 'a click by keyboard').to.equal(false);
  });

  it('after a drag can be a click', async () => {
    const {pointer, isDrag} = await aPlot();
    pointer('down', 100);
    pointer('move', 50);
    pointer('up', 50);
    pointer('down', 50);
    pointer('up', 50);
    expect(isDrag()).to.equal(false);
  });

  it('of another button does nothing', async () => {
    const {pointer, actions} = await aPlot();
    pointer('down', 100, {button: 2, buttons: 2});
    pointer('move', 50, {buttons: 2});
    expect(actions).to.deep.equal([]);
  });

  it('outside the plot does nothing', async () => {
    const {pointer, actions, bar} = await aPlot();
    pointer('down', 100, {}, bar);
    pointer('move', 50, {}, bar);
    expect(actions).to.deep.equal([]);
  });

  it('ends if it was released outside the window', async () => {
    const {pointer, actions} = await aPlot();
    pointer('down', 100);
    pointer('move', 50);
    pointer('move', 20, {buttons: 0});
    pointer('move', 10, {buttons: 0});
    expect(actions).to.deep.equal([['pan', 50], ['end']]);
  });

  it('ends if the browser takes over', async () => {
    const {pointer, actions} = await aPlot();
    pointer('down', 100);
    pointer('cancel', 100);
    pointer('move', 50);
    expect(actions).to.deep.equal([['end']]);
  });

  it('is forgotten if the lanes are removed meanwhile', async () => {
    const {pointer, actions, cancel} = await aPlot();
    pointer('down', 100);
    cancel();
    pointer('down', 200, {pointerId: 2}, document.body);
    pointer('move', 50);
    expect(actions).to.deep.equal([]);
  });
});

describe('two fingers', () => {
  it('do nothing: the browser zooms the page by them', async () => {
    const {pointer, actions, isDrag} = await aPlot();
    pointer('down', 100, {pointerId: 1});
    pointer('down', 200, {pointerId: 2});
    pointer('move', 300, {pointerId: 2});
    pointer('move', 50, {pointerId: 1});
    pointer('up', 300, {pointerId: 2});
    expect(actions).to.deep.equal([['end']]);
    expect(isDrag()).to.equal(false);
  });

  it('end a drag of the first', async () => {
    const {pointer, actions} = await aPlot();
    pointer('down', 100, {pointerId: 1});
    pointer('move', 80, {pointerId: 1});
    pointer('down', 200, {pointerId: 2});
    pointer('move', 60, {pointerId: 1});
    expect(actions).to.deep.equal([['pan', 20], ['end']]);
  });

  for (const place of ['beside the plot', 'outside the element']) {
    it(`do nothing if one of them is ${place}`, async () => {
      const {pointer, actions, bar} = await aPlot();
      const other = place === 'beside the plot' ? bar : document.body;
      pointer('down', 100, {pointerId: 1});
      pointer('down', 200, {pointerId: 2}, other);
      pointer('move', 50, {pointerId: 1});
      expect(actions).to.deep.equal([['end']]);
      pointer('down', 100, {pointerId: 1}, other);
      pointer('down', 200, {pointerId: 2});
      pointer('move', 50, {pointerId: 2});
      expect(actions).to.deep.equal([['end']]);
    });
  }
});

describe('the wheel with Alt', () => {
  it('zooms about the pointer, and does not scroll', async () => {
    const {wheel, actions} = await aPlot();
    expect(wheel({deltaY: -400})).to.equal(true);
    expect(actions).to.deep.equal([['zoom', Math.E, 7]]);
  });

  it('zooms out downwards', async () => {
    const {wheel, actions} = await aPlot();
    wheel({deltaY: 400});
    expect(actions).to.deep.equal([['zoom', 1 / Math.E, 7]]);
  });

  it('counts a line as 16 px and a page as 400 px', async () => {
    const {wheel, actions} = await aPlot();
    wheel({deltaY: -25, deltaMode: WheelEvent.DOM_DELTA_LINE});
    wheel({deltaY: -1, deltaMode: WheelEvent.DOM_DELTA_PAGE});
    expect(actions.map(([, factor]) => factor)).to.deep.equal([Math.E, Math.E]);
  });

  it('zooms sideways where Alt turns its direction', async () => {
    const {wheel, actions} = await aPlot();
    wheel({deltaX: -400});
    expect(actions).to.deep.equal([['zoom', Math.E, 7]]);
  });

  it('does nothing outside the plot', async () => {
    const {wheel, actions, bar} = await aPlot();
    expect(wheel({deltaY: -400}, bar)).to.equal(false);
    expect(actions).to.deep.equal([]);
  });
});
