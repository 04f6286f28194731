import {expect} from '@open-wc/testing';
import {accessibleTree} from '../../support/accessible-tree.js';
import {violations} from '../../support/axe.js';
import {aDocument} from '../../support/builders.js';
import {said, show, until, type Setting, type TimelineHarness} from '../../support/harness.js';

const EMBED = 'controls="kinds embed" embed-src="https://files.example/embed/index.html"';

afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));

/** What the clipboard gets from now on, or `undefined` where it refuses. */
function aClipboard(isWilling = true): string[] {
  const taken: string[] = [];
  const writeText = (text: string): Promise<unknown> =>
    isWilling ? Promise.resolve(taken.push(text)) : Promise.reject(new DOMException('No', 'NotAllowedError'));
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText}});
  return taken;
}

/** An element with the disclosure open. */
async function open(attributes = EMBED, setting: Setting = {}): Promise<TimelineHarness> {
  const timeline = await show(attributes, setting);
  await until(() => timeline.has('embed'), 'the control is there');
  (timeline.part('embed') as HTMLDetailsElement).open = true;
  return timeline;
}

const field = (timeline: TimelineHarness): HTMLTextAreaElement =>
  timeline.part('embed-code') as HTMLTextAreaElement;

/** The frame that the HTML makes. */
function frameOf(timeline: TimelineHarness): {address: URL; title: string; script: string} {
  const page = new DOMParser().parseFromString(field(timeline).value, 'text/html');
  const {src, title} = page.querySelector('iframe')!;
  return {address: new URL(src), title, script: page.querySelector('script')!.src};
}

const asked = (timeline: TimelineHarness): Record<string, string> =>
  Object.fromEntries(frameOf(timeline).address.searchParams);

describe('embedding', () => {
  it('is there where it is named, and not by itself', async () => {
    expect((await show()).has('embed')).to.be.false;
    expect((await show('embed-src="https://files.example/"')).has('embed')).to.be.false;
    expect((await open()).has('embed')).to.be.true;
  });

  it('is a disclosure with HTML to copy', async () => {
    const timeline = await open('controls="embed" embed-src="https://files.example/embed/index.html"');
    expect(field(timeline).readOnly).to.be.true;
    expect(field(timeline).value).to.equal(
      '<iframe src="https://files.example/embed/index.html?controls=embed" title="Who confirmed what, and who answered" ' +
        'width="100%" height="600" frameborder="0" loading="lazy"></iframe>\n' +
        '<script async src="https://files.example/embed/host.js"></script>',
    );
  });

  it('is told to assistive technology like this', async () => {
    const timeline = await open('controls="embed" embed-src="https://files.example/embed/index.html"');
    expect(accessibleTree(timeline.part('embed')!)).to.equal(`group [open]
  disclosure "Embed"
  paragraph
    "Paste this into a page, and it shows what you see here now."
  "HTML"
  paragraph
    "The second line only fits the height. Without it, the frame scrolls."
  button "Copy HTML"
  status
`);
  });

  it('shows elsewhere what is shown here: what the page set, and what the reader changed', async () => {
    const timeline = await open(`${EMBED} order="desc" heading-level="3"`);
    await timeline.chip('Response').press();
    expect(asked(timeline)).to.deep.equal({
      controls: 'kinds embed',
      order: 'desc',
      'heading-level': '3',
      kinds: 'response',
    });
  });

  it('is in the language of the reader', async () => {
    const timeline = await open(EMBED, {box: {lang: 'ko'}});
    expect(said(timeline.part('embed')!.querySelector('summary'))).to.equal('퍼가기');
    expect(asked(timeline).lang).to.equal('ko');
    expect(frameOf(timeline).title).to.equal('누가 무엇을 확인했고, 누가 대응했나');
  });

  it('takes its page from beside the page, where the address is relative', async () => {
    const timeline = await open('controls="embed" embed-src="/files/index.html"');
    expect(frameOf(timeline).address.pathname).to.equal('/files/index.html');
    expect(frameOf(timeline).script).to.equal(new URL('/files/host.js', location.href).href);
  });

  it('is not offered where no page for frames is known', async () => {
    for (const page of ['', 'embed-src="javascript:alert(1)"']) {
      const timeline = await show(`controls="kinds embed" ${page}`);
      await import('../../../src/features/embed/index.js');
      await timeline.settled();
      expect(timeline.has('embed'), page).to.be.false;
    }
  });

  it('is not offered of what the page brought itself, which is at no address', async () => {
    const timeline = await open();
    const data = aDocument({entries: [{headline: 'Own'}]});
    await timeline.set({data});
    expect(timeline.has('embed')).to.be.false;
    const script = document.createElement('script');
    script.type = 'application/json';
    script.text = JSON.stringify(data);
    timeline.element.append(script);
    await timeline.set({data: undefined});
    await until(() => timeline.headlines().includes('Own') && !timeline.has('embed'));
  });

  it('names the address of a record of the page’s own, and what is switched on', async () => {
    const timeline = await open(`${EMBED} src="/demo/data/neptune.json" media`);
    await timeline.set({structuredData: false});
    const {src, media, ...others} = asked(timeline);
    expect([src, media]).to.deep.equal([new URL('/demo/data/neptune.json', location.href).href, 'true']);
    expect(Object.keys(others)).to.deep.equal(['controls']);
  });

  it('is HTML whatever a text has in it', async () => {
    const timeline = await open(`${EMBED} heading='"><script>&amp;amp;'`);
    expect(asked(timeline).heading).to.equal('"><script>&amp;');
    expect(field(timeline).value.match(/<script/g)).to.have.length(1);
  });

  it('is copied with a press, and that is told', async () => {
    const taken = aClipboard();
    const timeline = await open();
    await timeline.press(timeline.button('Copy HTML', timeline.part('embed')!));
    await until(() => said(timeline.part('embed-outcome')) === 'HTML copied');
    expect(taken).to.deep.equal([field(timeline).value]);
  });

  it('is selected to be copied by hand where the clipboard refuses', async () => {
    aClipboard(false);
    const timeline = await open();
    await timeline.press(timeline.button('Copy HTML', timeline.part('embed')!));
    await until(() => timeline.focused() === field(timeline));
    const {selectionStart, selectionEnd, value} = field(timeline);
    expect([selectionStart, selectionEnd]).to.deep.equal([0, value.length]);
    expect(said(timeline.part('embed-outcome'))).to.match(/copy it by hand/);
  });

  for (const style of ['', 'color-scheme: dark; background: #111; color: #eee']) {
    it(`is without a fault to axe ${style && 'on a dark page '}and stays within a narrow box`, async () => {
      const timeline = await open(EMBED.replace('embed/', 'embed/'.repeat(20)), {box: {style}, width: 320});
      expect(await violations(timeline.element)).to.deep.equal([]);
      const {scrollWidth, clientWidth} = timeline.part('timeline')!;
      expect(scrollWidth).to.be.at.most(clientWidth);
    });
  }
});
