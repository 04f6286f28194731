import {expect} from '@open-wc/testing';
import {accessibleTree} from '../../support/accessible-tree.js';
import {violations} from '../../support/axe.js';
import {aDocument} from '../../support/builders.js';
import {allText, show, until, type Setting, type TimelineHarness} from '../../support/harness.js';

const EMBED = 'controls="kinds embed" embed-src="https://files.example/embed/index.html"';

afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));

/** Replaces the clipboard. Returns the texts that are copied to it from now on. */
function aClipboard(isAllowed = true): string[] {
  const copied: string[] = [];
  const writeText = (text: string): Promise<unknown> =>
    isAllowed
      ? Promise.resolve(copied.push(text))
      : Promise.reject(new DOMException('No', 'NotAllowedError'));
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText}});
  return copied;
}

/** An element with the disclosure open. */
async function open(attributes = EMBED, setting: Setting = {}): Promise<TimelineHarness> {
  const timeline = await show(attributes, setting);
  await until(() => timeline.has('embed'), 'the control is shown');
  (timeline.part('embed') as HTMLDetailsElement).open = true;
  return timeline;
}

const field = (timeline: TimelineHarness): HTMLTextAreaElement =>
  timeline.part('embed-code') as HTMLTextAreaElement;

/** The frame in the copied HTML. */
function frameOf(timeline: TimelineHarness): {address: URL; title: string; script: string} {
  const page = new DOMParser().parseFromString(field(timeline).value, 'text/html');
  const {src, title} = page.querySelector('iframe')!;
  return {address: new URL(src), title, script: page.querySelector('script')!.src};
}

const parameters = (timeline: TimelineHarness): Record<string, string> =>
  Object.fromEntries(frameOf(timeline).address.searchParams);

describe('the control embed', () => {
  it('is shown if `controls` has it, and not by default', async () => {
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

  it('has this accessibility tree', async () => {
    const timeline = await open('controls="embed" embed-src="https://files.example/embed/index.html"');
    expect(accessibleTree(timeline.part('embed')!)).to.equal(`group [open]
  disclosure "Embed"
  paragraph
    "Paste this into a page, and it shows what you see here now."
  "HTML"
  paragraph
    "The second line only adjusts the height of the frame. Without it, the frame scrolls."
  button "Copy HTML"
  status
`);
  });

  it('reproduces the attributes that the page set and the reader changed', async () => {
    const timeline = await open(`${EMBED} order="desc" heading-level="3"`);
    await timeline.chip('Response').press();
    expect(parameters(timeline)).to.deep.equal({
      controls: 'kinds embed',
      order: 'desc',
      'heading-level': '3',
      kinds: 'response',
    });
  });

  it('is in the reader’s language', async () => {
    const timeline = await open(EMBED, {box: {lang: 'ko'}});
    expect(allText(timeline.part('embed')!.querySelector('summary'))).to.equal('퍼가기');
    expect(parameters(timeline).lang).to.equal('ko');
    expect(frameOf(timeline).title).to.equal('누가 무엇을 확인했고, 누가 대응했나');
  });

  it('resolves a relative `embed-src` against the page', async () => {
    const timeline = await open('controls="embed" embed-src="/files/index.html"');
    expect(frameOf(timeline).address.pathname).to.equal('/files/index.html');
    expect(frameOf(timeline).script).to.equal(new URL('/files/host.js', location.href).href);
  });

  it('is not shown without a page for frames', async () => {
    for (const page of ['', 'embed-src="javascript:alert(1)"', 'embed-src="https:"']) {
      const timeline = await show(`controls="kinds embed" ${page}`);
      await import('../../../src/features/embed/index.js');
      await timeline.settled();
      expect(timeline.has('embed'), page).to.be.false;
    }
  });

  it('is not shown for a record that is part of the page, which has no address', async () => {
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

  it('includes the absolute address of `src`, and only boolean attributes that are set', async () => {
    const timeline = await open(`${EMBED} src="/demo/data/neptune.json" media`);
    await timeline.set({structuredData: false});
    const {src, media, ...others} = parameters(timeline);
    expect([src, media]).to.deep.equal([new URL('/demo/data/neptune.json', location.href).href, 'true']);
    expect(Object.keys(others)).to.deep.equal(['controls']);
  });

  it('escapes HTML in attributes', async () => {
    const timeline = await open(`${EMBED} heading='"><script>&amp;amp;'`);
    expect(parameters(timeline).heading).to.equal('"><script>&amp;');
    expect(field(timeline).value.match(/<script/g)).to.have.length(1);
  });

  it('copies the HTML and reports it', async () => {
    const copied = aClipboard();
    const timeline = await open();
    await timeline.press(timeline.button('Copy HTML', timeline.part('embed')!));
    await until(() => allText(timeline.part('embed-outcome')) === 'HTML copied');
    expect(copied).to.deep.equal([field(timeline).value]);
  });

  it('selects the HTML if the clipboard refuses it', async () => {
    aClipboard(false);
    const timeline = await open();
    await timeline.press(timeline.button('Copy HTML', timeline.part('embed')!));
    await until(() => timeline.focused() === field(timeline));
    const {selectionStart, selectionEnd, value} = field(timeline);
    expect([selectionStart, selectionEnd]).to.deep.equal([0, value.length]);
    expect(allText(timeline.part('embed-outcome'))).to.match(/copy it by hand/);
  });

  for (const style of ['', 'color-scheme: dark; background: #111; color: #eee']) {
    it(`has no axe violation${style && ' on a dark page'} and fits a narrow box`, async () => {
      const timeline = await open(EMBED.replace('embed/', 'embed/'.repeat(20)), {box: {style}, width: 320});
      expect(await violations(timeline.element)).to.deep.equal([]);
      const {scrollWidth, clientWidth} = timeline.part('timeline')!;
      expect(scrollWidth).to.be.at.most(clientWidth);
    });
  }
});
