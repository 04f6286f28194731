import {expect} from '@open-wc/testing';
import {aDocument} from '../support/builders.js';
import {consoleWarnings} from '../support/console.js';
import {
  allText,
  eventsAt,
  put,
  show,
  until,
  visibleText,
  type Setting,
  type TimelineHarness,
} from '../support/harness.js';
import {aNetwork, type Network} from '../support/network.js';

const RECORD = JSON.stringify(aDocument({entries: [{headline: 'One'}]}));
const FAULTY = '{"version": 1,}';

/** An element with a record from an address, whose first response has arrived. */
async function showFrom(
  body: string | number,
  attributes = '',
  setting: Setting = {},
): Promise<[TimelineHarness, Network, (body: string | number) => Promise<void>]> {
  const network = aNetwork();
  const timeline = put(`src="a.json" ${attributes}`, setting);
  const answer = async (content: string | number) => {
    const request = network.requests.at(-1)!;
    if (typeof content === 'number') request.answer('', {status: content});
    else request.answer(content);
    await until(() => request.isAborted);
    await network.pass(0);
    await timeline.settled();
  };
  await until(() => network.requests.length === 1);
  await answer(body);
  return [timeline, network, answer];
}

/** Presses "Try again". The response comes later. */
async function retry(timeline: TimelineHarness, network: Network): Promise<void> {
  const count = network.requests.length;
  timeline.button('Try again').click();
  await until(() => network.requests.length === count + 1 && timeline.state('loading'));
}

/** What is announced about the problem. */
const announced = (timeline: TimelineHarness) =>
  allText(timeline.part('error')!.querySelector('[role="alert"], [role="status"]'));

function setOffline(): void {
  Object.defineProperty(navigator, 'onLine', {value: false, configurable: true});
  restores.push(() => Reflect.deleteProperty(navigator, 'onLine'));
}

const restores: (() => unknown)[] = [];
afterEach(() => restores.splice(0).forEach((restore) => restore()));

describe('while another record loads', () => {
  it('options about that one give no warning', async () => {
    const [timeline, network, answer] = await showFrom(RECORD);
    const errors = eventsAt(timeline.element, 'dprk-error');
    Object.assign(timeline.element, {src: 'b.json', selected: 'b', actors: ['someone']});
    await until(() => network.requests.length === 2);
    await answer(JSON.stringify(aDocument({entries: [{id: 'b', actors: ['someone']}]})));
    await timeline.settled();
    expect(errors.flatMap(({issues}) => issues.map(({message}) => message))).to.deep.equal([]);
    await timeline.set({selected: 'nobody'});
    await until(() => errors.length === 1);
  });
});

describe('while the first record loads', () => {
  const loading = async (setting: Setting = {}, attributes = '') => {
    const network = aNetwork();
    const timeline = put(`src="a.json" ${attributes}`, setting);
    await until(() => timeline.element.shadowRoot?.querySelector('[role="status"]'));
    return {timeline, network};
  };
  const shape = ({root}: TimelineHarness) => root.querySelector<HTMLElement>('[aria-hidden="true"]')!;

  it('a status says so, and the shape of a list is shown', async () => {
    const {timeline} = await loading();
    expect(timeline.status()).to.equal('Loading…');
    expect(shape(timeline).getBoundingClientRect().height).to.be.greaterThan(150);
    expect(visibleText(timeline.root)).to.equal('');
  });

  it('nothing moves if the page has reserved the space', async () => {
    const style = '--dprk-timeline-min-block-size: 180px';
    for (const attributes of ['', 'theme="dark"']) {
      const {timeline} = await loading({box: {style}}, attributes);
      expect(timeline.element.getBoundingClientRect().height).to.equal(180);
      timeline.element.parentElement!.remove();
    }
  });

  it('the page’s own content is shown instead of the shape', async () => {
    const {timeline} = await loading({content: '<p>Read it here.</p>'});
    expect(shape(timeline)).to.equal(null);
    expect(visibleText(timeline.root)).to.equal('Loading…');
  });

  it('what is not shown is no content', async () => {
    const {timeline} = await loading({content: ' <p slot="footer">Below</p> <template>a</template> '});
    expect(shape(timeline)).not.to.equal(null);
  });
});

describe('an empty list', () => {
  it('says once that no entry matches', async () => {
    const timeline = await show('kinds="question" from="2030-01-01"');
    expect(visibleText(timeline.root).match(/No entry|0 of/g)).to.deep.equal(['No entry']);
    expect(timeline.buttons().filter((button) => allText(button) === 'Clear filters')).to.have.length(1);
    expect(timeline.status(), 'announced').to.contain('0 of 14 shown');
  });

  it('says of a record without entries that it has none', async () => {
    const timeline = await show('', {properties: {data: aDocument({entries: []})}});
    expect(visibleText(timeline.part('empty'))).to.equal('No entry is on the record yet.');
  });
});

describe('a record that does not load', () => {
  const warnings = consoleWarnings();

  it('has one line for readers, and no path', async () => {
    const [timeline] = await showFrom(FAULTY);
    const notice = timeline.part('error')!;
    expect(visibleText(notice)).to.equal('This timeline could not be loaded. Try again What went wrong');
    expect(notice.querySelector('details')!.open).to.equal(false);
    notice.querySelector('summary')!.click();
    await until(() => visibleText(notice).includes('Line 1, column 14'));
  });

  it('is one warning in the console, with every error and nothing else', async () => {
    const timeline = await show('', {properties: {data: {version: 1, lang: 5, extra: 1, entries: [{}]}}});
    await timeline.set({lang: 'ko'} as never);
    expect(warnings).to.have.length(1);
    expect(warnings[0])
      .to.match(/^<dprk-deployment-timeline> /)
      .and.contain('lang')
      .and.contain('entries[0]')
      .and.not.contain('extra');
  });

  it('of which the console has the first faults if there are very many', async () => {
    await show('', {properties: {data: {version: 1, entries: Array.from({length: 500}, () => ({}))}}});
    expect(warnings.map((warning) => warning.split('\n').length)).to.deep.equal([22]);
  });

  it('leaves the console alone if it has warnings only', async () => {
    const data = {...aDocument(), unknown: 1};
    const timeline = put('', {properties: {data}});
    const errors = eventsAt(timeline.element, 'dprk-error');
    await timeline.settled();
    expect([errors.map(({severity}) => severity), warnings]).to.deep.equal([['warning'], []]);
  });

  it('says so again if another attempt fails', async () => {
    const [timeline, network, answer] = await showFrom(404);
    expect(announced(timeline)).to.equal('This timeline could not be loaded.');
    const button = timeline.button('Try again');
    button.focus();
    await retry(timeline, network);
    expect(announced(timeline)).to.equal('Loading…');
    await answer(404);
    expect(announced(timeline)).to.equal('This timeline still could not be loaded.');
    expect(timeline.focused()).to.equal(button);
  });

  it('has its own words if the reader is offline', async () => {
    setOffline();
    const network = aNetwork();
    // It waits for the network as long as loading may take.
    const timeline = put('src="a.json" timeout="1"');
    await until(() => network.requests.length === 1);
    network.requests[0]!.fail();
    await until(() => timeline.element.shadowRoot?.querySelector('[part~="error"]'));
    expect(announced(timeline)).to.equal('You are offline. This timeline could not be loaded.');
  });
});

describe('a refresh that fails', () => {
  const showFailed = async (attributes = '') => {
    const shown = await showFrom(RECORD, `refresh="60" ${attributes}`);
    const [timeline, network, answer] = shown;
    await network.pass(60);
    await until(() => network.requests.length === 2);
    await answer(404);
    await until(() => timeline.has('error'));
    return shown;
  };

  it('says quietly since when, below the entries', async () => {
    const [timeline] = await showFailed();
    const notice = timeline.part('error')!;
    expect(visibleText(notice)).to.match(/^Not updated since \d\d:\d\d\. Try again What went wrong$/);
    const {borderStyle, backgroundColor, color} = getComputedStyle(notice);
    expect([borderStyle, backgroundColor]).to.deep.equal(['none', 'rgba(0, 0, 0, 0)']);
    expect(color).to.equal(getComputedStyle(timeline.part('footer')!).color);
    expect(notice.querySelector('[role="alert"]')).to.equal(null);
    expect(notice.getBoundingClientRect().top).to.be.at.least(
      timeline.entry('One').getBoundingClientRect().bottom,
    );
  });

  it('moves no entry', async () => {
    const [timeline, network, answer] = await showFrom(RECORD, 'refresh="60"');
    const {top} = timeline.entry('One').getBoundingClientRect();
    await network.pass(60);
    await until(() => network.requests.length === 2);
    await answer(404);
    await until(() => timeline.has('error'));
    expect(timeline.entry('One').getBoundingClientRect().top).to.equal(top);
  });

  it('says so again if another attempt fails, and nothing once one succeeds', async () => {
    const [timeline, network, answer] = await showFailed();
    await retry(timeline, network);
    expect(announced(timeline)).to.equal('Loading…');
    await answer(404);
    expect(announced(timeline)).to.match(/^Still not updated since \d\d:\d\d\.$/);
    timeline.button('Try again').focus();
    await retry(timeline, network);
    await answer(RECORD);
    expect(timeline.has('error')).to.equal(false);
    expect(timeline.focused(), 'the entry above it').to.equal(timeline.entry('One'));
  });

  it('is in the reader’s language', async () => {
    const [timeline] = await showFailed('lang="ko"');
    expect(announced(timeline)).to.match(/^(오전|오후) \d+:\d\d 이후 업데이트되지 않았습니다\.$/);
  });

  it('has its own words if the reader is offline', async () => {
    const [timeline, network] = await showFrom(RECORD, 'refresh="60" timeout="1"');
    setOffline();
    await network.pass(60);
    await until(() => network.requests.length === 2);
    network.requests[1]!.fail();
    await until(() => timeline.has('error'));
    expect(announced(timeline)).to.match(/^You are offline\. Not updated since \d\d:\d\d\.$/);
  });
});
