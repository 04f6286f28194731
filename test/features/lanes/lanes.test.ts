import {expect} from '@open-wc/testing';
import {aDocument} from '../../support/builders.js';
import {aBox, eventsAt, allText, show, until} from '../../support/harness.js';
import {showLanes, type Lanes} from '../../support/lanes-harness.js';

const PANGAEA = aDocument({
  entries: [
    {date: 'Y-170000002', headline: 'Long ago'},
    {date: '2024-11-12', headline: 'A day'},
    {date: '2024-11-13', headline: 'The next day'},
  ],
});

describe('a record without dates', () => {
  it('has a list of its entries and no axis', async () => {
    const entries = ['One', 'Two'].map((headline) => ({headline, date: undefined}));
    const timeline = await show('layout="lanes"', {properties: {data: aDocument({entries})}});
    await until(() => timeline.has('undated'));
    const seen = ['span', 'tick', 'lanes-controls'].filter((name) =>
      timeline.part(name)?.checkVisibility({visibilityProperty: true}),
    );
    expect(seen).to.deep.equal([]);
    await timeline.set({data: aDocument({entries: [{date: '2024-11-13'}]})});
    await until(() => timeline.part('span')?.checkVisibility({visibilityProperty: true}));
  });
});

describe('lanes', () => {
  it('are one for each actor, grouped by country; entries without an actor are in the last', async () => {
    const lanes = await showLanes();
    expect(lanes.names()).to.deep.equal(
      [
        'South Korean\ngovernment',
        'National Intelligence Service',
        'Ministry of National Defense',
        'Ministry of Foreign Affairs',
        'US State Department',
        'US Secretary of State Antony Blinken',
        'North Korean forces',
        'Analysts, unnamed',
        'No actor named',
      ].map((name) => name.replace('\n', ' ')),
    );
    expect(lanes.timeline.parts('country').map(allText)).to.deep.equal(['South Korea', 'United States']);
  });

  it('have short names where the element is narrow', async () => {
    const lanes = await showLanes('', {width: 360});
    expect(lanes.names().slice(0, 3)).to.deep.equal(['Seoul', 'NIS', 'Defense Ministry']);
  });

  it('are in Korean', async () => {
    const lanes = await showLanes('lang="ko"');
    expect(lanes.names()[1]).to.equal('국가정보원');
    expect(lanes.timeline.parts('country').map(allText)).to.deep.equal(['대한민국', '미국']);
    expect(lanes.can('확대')).to.equal(true);
    expect(lanes.ticks().join()).to.contain('11월');
  });

  it('show an entry of two actors in both lanes, and expose it to assistive technology once', async () => {
    const lanes = await showLanes();
    const headline = 'Seoul’s ministries are cautious at first';
    const [first, second] = ['Ministry of National Defense', 'Ministry of Foreign Affairs'].map((name) =>
      lanes.lane(name),
    );
    expect(lanes.headlines(first)).to.deep.equal([headline]);
    expect(lanes.headlines(second)).to.deep.equal([]);
    expect(lanes.drawings(second)).to.have.length(1);
    expect(allText(second)).to.contain('also belong to other actors, and are in their lanes');
  });

  it('say what is in view', async () => {
    const lanes = await showLanes();
    expect(lanes.span()).to.equal('22 Oct – 13 Nov 2024');
    expect(lanes.ticks()).to.deep.equal(['27 Oct 2024', '3 Nov', '10 Nov']);
  });

  it('place entries by time', async () => {
    const lanes = await showLanes();
    const centre = (headline: string) => {
      const {left, width} = lanes.mark(lanes.entry(headline)).getBoundingClientRect();
      return left + width / 2;
    };
    const [first, second, last] = ['Seoul announces', 'State Department confirms', 'service confirms'].map(
      centre,
    );
    // 22 October, 12 and 13 November.
    expect((second! - first!) / (last! - second!)).to.be.closeTo(21, 1);
  });

  it('show all of deep time, and zoom in to a day of it', async () => {
    const lanes = await showLanes('', {properties: {data: PANGAEA}});
    expect(lanes.span()).to.equal('170,000,002 BC – 2024');
    lanes.entry('A day').click();
    await until(() => lanes.selected() === 'A day');
    for (let presses = 0; presses < 60 && lanes.can('Zoom in'); presses += 1) lanes.press('Zoom in');
    expect(lanes.span()).to.match(/^1\d–1\d Nov 2024$/);
    expect(lanes.isInView(lanes.entry('A day'))).to.equal(true);
    const room = lanes.timeline.element.getBoundingClientRect().right + 1;
    expect(lanes.label(lanes.entry('A day')).getBoundingClientRect().right).to.be.at.most(room);
  });

  it('say if times are in UTC', async () => {
    const entries = [{date: '2024-11-12T13:15:00-05:00'}, {date: '2024-11-13T09:00:00+09:00'}];
    const lanes = await showLanes('', {properties: {data: aDocument({entries})}});
    expect(lanes.span()).to.contain('times in UTC');
    expect(lanes.ticks().join()).to.match(/\d\d:\d\d/);
  });

  it('do not mention UTC while the axis shows days', async () => {
    const entries = [{date: '2024-10-12T13:15:00-05:00'}, {date: '2024-11-13T09:00:00+09:00'}];
    const lanes = await showLanes('', {properties: {data: aDocument({entries})}});
    expect(lanes.span()).to.not.contain('UTC');
    for (let presses = 0; presses < 6; presses += 1) lanes.press('Zoom in');
    expect(lanes.span()).to.contain('times in UTC');
  });

  it('have labels at both ends of the axis if they are high', async () => {
    const labels = (lanes: Lanes) =>
      lanes.timeline
        .parts('tick')
        .flatMap((tick) => [...tick.querySelectorAll('span')].filter((label) => label.checkVisibility()));
    const entries = (count: number) => aDocument({entries: Array.from({length: count}, () => ({}))});
    const low = await showLanes('', {properties: {data: entries(2)}});
    expect(labels(low).length).to.equal(low.tickLabels().length);
    const high = await showLanes('', {width: 400, properties: {data: entries(30)}});
    expect(labels(high).length).to.equal(2 * high.tickLabels().length);
    const {top, bottom} = high.timeline.part('lane')!.getBoundingClientRect();
    const rects = labels(high).map((label) => label.getBoundingClientRect());
    expect(rects.some((rect) => rect.bottom <= top)).to.equal(true);
    expect(rects.some((rect) => rect.top >= bottom)).to.equal(true);
  });

  it('draw bars for what lasted, and brackets for what happened at some time within', async () => {
    const lanes = await showLanes();
    const sides = (headline: string) => {
      const {borderBlockStartWidth, borderBlockEndWidth} = getComputedStyle(
        lanes.bar(lanes.entry(headline))!,
      );
      return [borderBlockStartWidth, borderBlockEndWidth].map((width) => parseFloat(width) > 0);
    };
    expect(sides('forces move to Kursk')).to.deep.equal([true, true]);
    expect(sides('Official speaks of')).to.deep.equal([false, true]);
  });
});

describe('an entry in a lane', () => {
  let lanes: Lanes;
  beforeEach(async () => {
    lanes = await showLanes();
  });

  it('is opened under the lanes by a press, and closed by another', async () => {
    const selects = eventsAt(document, 'dprk-select');
    const entry = lanes.entry('Blinken stresses');
    entry.click();
    await until(() => lanes.selected() === 'Blinken stresses firm US commitment at NATO');
    expect(entry.ariaExpanded).to.equal('true');
    expect(selects.map(({entry: {id}}) => id)).to.deep.equal(['blinken-firm-commitment']);
    entry.click();
    await until(() => lanes.selected() === undefined);
    expect(entry.ariaExpanded).to.equal('false');
    expect(lanes.timeline.element.selected ?? undefined).to.equal(undefined);
  });

  it('can be pressed in each of its lanes', async () => {
    const [drawing] = lanes.drawings(lanes.lane('Ministry of Foreign Affairs'));
    drawing!.click();
    await until(() => lanes.selected() === 'Seoul’s ministries are cautious at first');
  });

  it('gets the focus when it is closed', async () => {
    lanes.entry('Blinken stresses').click();
    await until(() => lanes.selected());
    lanes.timeline.part('close')!.click();
    await until(() => lanes.selected() === undefined);
    expect(lanes.focused()).to.contain('Blinken stresses');
  });

  it('is not opened if the page prevents it', async () => {
    lanes.timeline.element.addEventListener('dprk-select', (event) => event.preventDefault());
    lanes.entry('Blinken stresses').click();
    await lanes.timeline.settled();
    expect(lanes.selected()).to.equal(undefined);
  });

  it('is opened by a link in another', async () => {
    lanes.entry('Debate over').click();
    await until(() => lanes.selected());
    lanes.timeline.link('State Department', lanes.timeline.part('selected')!).click();
    await until(() => lanes.selected()?.startsWith('State Department confirms'));
    expect(lanes.entry('State Department confirms').ariaExpanded).to.equal('true');
  });

  it('has its links drawn while it is selected', async () => {
    const curves = () => lanes.timeline.part('links')!.querySelectorAll('path').length;
    expect(curves()).to.equal(0);
    lanes.entry('Debate over').click();
    await until(() => curves() === 4, 'two curves, each with its head');
  });

  it('is removed when a filter excludes it', async () => {
    await lanes.timeline.chip('Response').press();
    expect(lanes.headlines()).to.have.length(4);
    expect(lanes.names()).to.not.include('Analysts, unnamed');
  });
});

describe('lanes', () => {
  it('are drawn as soon as there is space for them', async () => {
    const box = aBox({style: 'display: none'});
    const element = document.createElement('dprk-deployment-timeline');
    element.setAttribute('layout', 'lanes');
    box.append(element);
    await until(() => element.shadowRoot?.querySelector('[part~="lanes"]'));
    expect(element.shadowRoot!.querySelectorAll('[part~="lane"]')).to.have.length(0);
    box.style.display = '';
    await until(() => element.shadowRoot!.querySelectorAll('[part~="lane"]').length === 9);
  });

  it('follow the width of the element', async () => {
    const lanes = await showLanes('', {width: 900});
    const room = () => lanes.view().right - lanes.view().left;
    const before = room();
    lanes.timeline.element.parentElement!.style.inlineSize = '400px';
    await until(() => room() < before / 1.5);
    await until(() =>
      lanes
        .entries()
        .every((entry) => lanes.label(entry).getBoundingClientRect().right <= lanes.view().right),
    );
  });

  it('follow the direction of the page', async () => {
    const lanes = await showLanes();
    lanes.press('Zoom in').press('Later');
    const [first, last] = ['State Department confirms', 'service confirms'].map((name) =>
      lanes.mark(lanes.entry(name)),
    );
    const isBefore = () => first!.getBoundingClientRect().left < last!.getBoundingClientRect().left;
    expect(isBefore()).to.equal(true);
    lanes.timeline.element.dir = 'rtl';
    await until(() => !isBefore());
    await until(() => lanes.isInView(lanes.entry('service confirms')));
  });

  it('have the width of the element as soon as they are shown again', async () => {
    const lanes = await showLanes('', {width: 900});
    await lanes.timeline.set({layout: 'list'});
    const {element} = lanes.timeline;
    element.parentElement!.style.inlineSize = '400px';
    element.layout = 'lanes';
    await element.updateComplete;
    const {right} = lanes.view();
    for (const label of lanes.tickLabels()) expect(label.getBoundingClientRect().right).to.be.at.most(right);
    for (const entry of lanes.entries())
      expect(lanes.label(entry).getBoundingClientRect().right).to.be.at.most(right);
  });

  it('follow the width of the element after it has moved in the page', async () => {
    const lanes = await showLanes('', {width: 900});
    const box = aBox({}, 900);
    box.append(lanes.timeline.element);
    box.style.inlineSize = '400px';
    await until(() =>
      lanes
        .entries()
        .every((entry) => lanes.label(entry).getBoundingClientRect().right <= lanes.view().right),
    );
  });

  it('follow fonts that load late', async () => {
    const data = aDocument({entries: [{headline: 'Short'}]});
    const lanes = await showLanes('', {width: 1200, properties: {data}});
    const widthOf = (headline: string) => lanes.label(lanes.entry(headline)).getBoundingClientRect().width;
    const before = widthOf('Short');
    const {measureText} = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.measureText = function (text) {
      return {width: 1.2 * measureText.call(this, text).width} as TextMetrics;
    };
    document.fonts.dispatchEvent(new Event('loadingdone'));
    CanvasRenderingContext2D.prototype.measureText = measureText;
    expect(widthOf('Short') / before).to.be.closeTo(1.2, 0.02);
  });

  it('keep their zoom while another layout is shown', async () => {
    const lanes = await showLanes();
    lanes.press('Zoom in').press('Zoom in');
    const before = lanes.span();
    expect(before).to.not.equal('22 Oct – 13 Nov 2024');
    await lanes.timeline.set({layout: 'list'});
    await lanes.timeline.set({layout: 'lanes'});
    await until(() => lanes.entries().length === 14);
    expect(lanes.span()).to.equal(before);
  });
});
