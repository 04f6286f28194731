import {expect} from '@open-wc/testing';
import {defineTimeline} from '../../src/define-timeline.js';
import type {DprkDeploymentTimeline} from '../../src/element/dprk-deployment-timeline.js';
import {aDocument} from '../support/builders.js';
import {consoleWarnings} from '../support/console.js';
import {
  aBox,
  eventsAt,
  notYetUpgraded,
  put,
  allText,
  visibleText,
  show,
  TAG,
  TimelineHarness,
  until,
} from '../support/harness.js';
import {aNetwork} from '../support/network.js';

const ENGLISH = 'Who confirmed what, and who answered';
const OURS = aDocument({title: 'Ours'});
const CONTENT = '<p>Read it here.</p>';

/** The page's own content is shown, and no other text: nothing is loading. */
function expectSlot(timeline: TimelineHarness, why = ''): void {
  expect(allText(timeline.root), why).to.equal('');
  expect(visibleText(timeline.element), why).to.equal('Read it here.');
  expect(timeline.state('loading'), why).to.equal(false);
  expect(timeline.state('error'), why).to.equal(false);
  expect(timeline.element.document, why).to.equal(undefined);
}

describe('`data` set to nothing', () => {
  for (const data of [null, undefined]) {
    it(`shows the page’s content, also before the element is in the page: ${data}`, async () => {
      const made = document.createElement(TAG);
      made.innerHTML = CONTENT;
      const upgraded = notYetUpgraded('', CONTENT);
      for (const element of [made, upgraded]) {
        element.data = data;
        aBox().append(element);
        const timeline = await new TimelineHarness(element).settled();
        expectSlot(timeline);
        await timeline.set({data: OURS});
        expect(timeline.title()).to.equal('Ours');
      }
    });

    it(`takes the article away where it is shown: ${data}`, async () => {
      const timeline = await show('', {content: CONTENT});
      expect(timeline.title()).to.equal(ENGLISH);
      await timeline.set({data});
      expectSlot(timeline);
      await timeline.set({layout: 'lanes', search: 'a'});
      expectSlot(timeline, 'whatever else is set');
    });
  }

  it('falls through to address, script and own record, and never to the article afterwards', async () => {
    aNetwork((request) => request.answer(JSON.stringify(aDocument({title: 'Address'}))));
    const script = `<script type="application/json">${JSON.stringify(aDocument({title: 'Script'}))}</script>`;
    const timeline = await show('src="a.json"', {content: CONTENT + script, properties: {data: null}});
    expect(timeline.title()).to.equal('Address');
    await timeline.attribute('src', null);
    expect(timeline.title()).to.equal('Script');
    timeline.element.querySelector('script')!.remove();
    await timeline.settled();
    expectSlot(timeline);
    await timeline.attribute('src', 'a.json');
    await timeline.attribute('src', null);
    expectSlot(timeline);
  });

  it('clears what was wrong with the last document', async () => {
    const timeline = await show('', {content: CONTENT, properties: {data: {version: 1}}});
    expect(timeline.has('error')).to.equal(true);
    await timeline.set({data: null});
    expectSlot(timeline);
    expect(timeline.element.issues).to.deep.equal([]);
  });
});

describe('a tag that a page defines', () => {
  const shown = async (tag: string, attributes = ''): Promise<TimelineHarness> => {
    const box = aBox();
    box.innerHTML = `<${tag} ${attributes}>${CONTENT}</${tag}>`;
    return new TimelineHarness(box.firstElementChild as DprkDeploymentTimeline).settled();
  };

  it('without a document has no bundled record', async () => {
    defineTimeline('no-record-timeline');
    const timeline = await shown('no-record-timeline');
    expectSlot(timeline);
    await timeline.set({data: OURS});
    expect(timeline.title()).to.equal('Ours');
    await timeline.set({data: null});
    expectSlot(timeline);
  });

  it('with a document goes back to it', async () => {
    defineTimeline('own-record-timeline', aDocument({title: 'Own'}));
    const timeline = await shown('own-record-timeline');
    expect(timeline.title()).to.equal('Own');
    await timeline.set({data: OURS});
    await timeline.set({data: null});
    expect(timeline.title()).to.equal('Own');
  });
});

describe('an attribute that looks like a source', () => {
  const warnings = consoleWarnings();

  for (const name of ['data', 'url', 'json', 'source', 'data-src']) {
    it(`shows no article, and says what to do: ${name}`, async () => {
      const timeline = put(`${name}="${JSON.stringify(OURS).replaceAll('"', '&quot;')}"`, {content: CONTENT});
      const errors = eventsAt(timeline.element, 'dprk-error');
      await timeline.settled();
      await until(() => errors.length > 0);
      expectSlot(timeline);
      expect(errors.map(({severity}) => severity)).to.deep.equal(['warning']);
      const [issue] = errors[0]!.issues;
      expect([issue!.path, issue!.code]).to.deep.equal([name, 'attribute']);
      expect(issue!.message).to.contain('src').and.to.contain('property data');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(`<dprk-deployment-timeline ${name}>`);
      await timeline.set({order: 'desc'});
      expect(errors, 'once').to.have.length(1);
      await timeline.set({data: OURS});
      expect(timeline.title()).to.equal('Ours');
    });
  }

  it('is noticed when it is added later', async () => {
    const timeline = await show('', {content: CONTENT});
    await timeline.attribute('data', '{}');
    expectSlot(timeline);
  });

  it('causes no warning where the page has a source', async () => {
    const timeline = await show('data="[object Object]" source="x"', {properties: {data: OURS}});
    expect(timeline.title()).to.equal('Ours');
    expect(warnings).to.deep.equal([]);
  });

  it('has the same effect as JSON in a script of another type', async () => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.textContent = JSON.stringify(OURS);
    const timeline = put('', {content: CONTENT + script.outerHTML});
    const errors = eventsAt(timeline.element, 'dprk-error');
    await timeline.settled();
    await until(() => errors.length > 0);
    expectSlot(timeline);
    expect(errors[0]!.issues.map(({code}) => code)).to.deep.equal(['unread-record']);
    expect(warnings[0]).to.contain('<dprk-deployment-timeline>: ').and.to.contain('application/json');
    timeline.element.querySelector('script')!.type = 'application/json';
    await until(() => timeline.title() === 'Ours');
  });
});
