import {expect} from '@open-wc/testing';
import {aDocument, manyEntries} from '../../support/builders.js';
import {until} from '../../support/harness.js';
import {showLanes, type Lanes} from '../../support/lanes-harness.js';

const WHOLE_PERIOD = '22 Oct – 13 Nov 2024';

function print(type: 'beforeprint' | 'afterprint'): void {
  dispatchEvent(new Event(type));
}

async function zoomedLanes(): Promise<Lanes> {
  const lanes = await showLanes('', {width: 1200});
  return lanes.press('Zoom in').press('Zoom in');
}

describe('on paper', () => {
  afterEach(() => print('afterprint'));

  it('the whole period is in view, and all entries follow', async () => {
    const lanes = await zoomedLanes();
    const zoomed = lanes.span();
    print('beforeprint');
    expect(lanes.span()).to.equal(WHOLE_PERIOD);
    expect(lanes.view().right - lanes.view().left).to.be.at.most(600);
    expect(lanes.timeline.headlines()).to.have.length(14);
    print('afterprint');
    expect(lanes.span()).to.equal(zoomed);
    expect(lanes.timeline.headlines()).to.have.length(0);
  });

  it('all entries are in their lanes, even if there are many', async () => {
    const entries = manyEntries(600).map((entry, index) => ({...entry, actors: [`actor-${index % 60}`]}));
    const lanes = await showLanes('', {properties: {data: aDocument({entries})}});
    expect(lanes.entries().length).to.be.below(600);
    print('beforeprint');
    expect(lanes.entries()).to.have.length(600);
  });

  it('the whole period stays in view if the element changes meanwhile', async () => {
    const lanes = await zoomedLanes();
    print('beforeprint');
    await lanes.timeline.set({selected: 'blinken-firm-commitment'});
    expect(lanes.span()).to.equal(WHOLE_PERIOD);
  });

  it('is what the browser prints where it only changes the medium', async () => {
    const medium = Object.assign(new EventTarget(), {matches: false});
    const {matchMedia} = window;
    window.matchMedia = () => medium as MediaQueryList;
    const lanes = await zoomedLanes().finally(() => (window.matchMedia = matchMedia));
    const zoomed = lanes.span();
    medium.dispatchEvent(Object.assign(new Event('change'), {matches: true}));
    expect(lanes.span()).to.equal(WHOLE_PERIOD);
    medium.dispatchEvent(Object.assign(new Event('change'), {matches: false}));
    expect(lanes.span()).to.equal(zoomed);
  });
});

describe('after printing', () => {
  it('entries can be opened', async () => {
    const lanes = await zoomedLanes();
    print('beforeprint');
    print('afterprint');
    lanes.entry('Blinken').click();
    await until(() => lanes.selected()?.includes('Blinken'));
  });

  it('lanes are as before, even if another layout was shown meanwhile', async () => {
    const lanes = await zoomedLanes();
    const zoomed = lanes.span();
    print('beforeprint');
    await lanes.timeline.set({layout: 'list'});
    print('afterprint');
    await lanes.timeline.set({layout: 'lanes'});
    expect(lanes.span()).to.equal(zoomed);
    expect(lanes.view().right - lanes.view().left).to.be.above(600);
    expect(lanes.timeline.headlines()).to.have.length(0);
  });

  it('an element that was removed from the page is not drawn', async () => {
    const lanes = await zoomedLanes();
    lanes.timeline.element.remove();
    print('beforeprint');
    expect(lanes.timeline.headlines()).to.have.length(0);
    print('afterprint');
  });
});
