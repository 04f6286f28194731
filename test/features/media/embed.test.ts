import {expect} from '@open-wc/testing';
import type {MediaInput} from '../../../src/data/schema.js';
import {violations} from '../../support/axe.js';
import {aDocument} from '../../support/builders.js';
import {allText, visibleText, show, type TimelineHarness} from '../../support/harness.js';

const OWN = '/docs/images/timeline.png';
// Another origin that answers at once: some browsers wait long for a host that does not exist.
const HOST = `127.0.0.1:${location.port}`;
const FOREIGN = `http://${HOST}/package.json`;
const OTHER = `http://${HOST}/tsconfig.json`;
const EMBED: MediaInput = {
  type: 'embed',
  url: FOREIGN,
  title: 'A film',
  caption: 'Its caption',
  credit: 'Its maker',
};

const documentWith = (...media: MediaInput[]) =>
  aDocument({entries: [{headline: 'First', media: media as never}, {headline: 'Second'}]});

const shown = (embed: Partial<MediaInput> = {}, attributes = 'media'): Promise<TimelineHarness> =>
  show(attributes, {properties: {data: documentWith({...EMBED, ...embed})}});

const button = (timeline: TimelineHarness) => timeline.part('media-button')!;
const frames = (timeline: TimelineHarness) => [...timeline.root.querySelectorAll('iframe')];
const plainLink = (timeline: TimelineHarness) => timeline.link('Open on', timeline.entry('First'));

describe('an embedded page', () => {
  it('is not shown by default, nor is its address in the page', async () => {
    const timeline = await shown({}, '');
    expect(timeline.root.innerHTML).not.to.include(HOST);
  });

  it('is a button with its title and host, and a plain link', async () => {
    const timeline = await shown();
    expect(allText(button(timeline))).to.equal(`A film Load from ${HOST}`);
    expect(frames(timeline)).to.deep.equal([]);
    const {href, rel} = plainLink(timeline);
    expect([href, rel]).to.deep.equal([FOREIGN, 'noopener noreferrer']);
    expect(visibleText(timeline.root.querySelector('figcaption'))).to.equal(
      `Its caption · Its maker Open on ${HOST}`,
    );
  });

  it('becomes a frame that has the focus, in the same place', async () => {
    const timeline = await shown();
    const box = () => timeline.entry('Second').getBoundingClientRect().top;
    const before = box();
    button(timeline).focus();
    await timeline.press(button(timeline));
    const [frame] = frames(timeline);
    expect(frame!.src).to.equal(FOREIGN);
    expect(frame!.title).to.equal('A film');
    expect(frame!.referrerPolicy).to.equal('strict-origin-when-cross-origin');
    expect(frame!.allow).to.equal('fullscreen; picture-in-picture; encrypted-media');
    expect(frame!.getAttribute('sandbox')!.split(' ').sort()).to.deep.equal([
      'allow-forms',
      'allow-popups',
      'allow-presentation',
      'allow-same-origin',
      'allow-scripts',
    ]);
    expect(timeline.focused()).to.equal(frame);
    expect(timeline.has('media-button')).to.equal(false);
    expect(allText(plainLink(timeline))).to.include('Open on');
    expect(visibleText(timeline.part('media-title'))).to.equal('A film');
    // The title is now a line of the caption.
    const line = timeline.part('media-title')!.getBoundingClientRect().height;
    expect(box() - before).to.be.closeTo(line, 2);
  });

  it('of the page’s own origin gets no origin in its sandbox', async () => {
    const timeline = await shown({url: OWN});
    await timeline.press(button(timeline));
    expect(frames(timeline)[0]!.getAttribute('sandbox')).not.to.include('allow-same-origin');
  });

  it('has a known site’s address for frames, and the link its own', async () => {
    const timeline = await shown({url: 'https://youtu.be/abc?t=5'});
    expect(allText(button(timeline))).to.include('Load from youtube-nocookie.com');
    expect(plainLink(timeline).href).to.equal('https://youtu.be/abc?t=5');
    expect(allText(plainLink(timeline))).to.equal('Open on youtu.be');
  });

  it('stays open when the element updates', async () => {
    const timeline = await shown();
    await timeline.press(button(timeline));
    const [frame] = frames(timeline);
    await timeline.set({selected: 'entry-2'});
    expect(frames(timeline)).to.deep.equal([frame]);
  });

  it('is closed when another takes its place: the reader has not agreed to that one', async () => {
    const timeline = await shown();
    await timeline.press(button(timeline));
    await timeline.set({data: documentWith({...EMBED, url: OTHER})});
    expect(frames(timeline)).to.deep.equal([]);
    expect(button(timeline)).not.to.equal(null);
  });

  it('is closed when the element has left the page', async () => {
    const timeline = await shown();
    await timeline.press(button(timeline));
    const box = timeline.element.parentElement!;
    timeline.element.remove();
    box.append(timeline.element);
    await timeline.settled();
    expect(frames(timeline)).to.deep.equal([]);
    expect(timeline.has('media-button')).to.equal(true);
  });

  it('is named by its caption, or by what it is', async () => {
    const {title: _, caption: __, ...bare} = EMBED;
    const timeline = await show('media', {properties: {data: documentWith(bare)}});
    expect(allText(button(timeline))).to.include('Content of another site');
  });

  it('has a poster without a text, since the title follows', async () => {
    const timeline = await shown({poster: OWN});
    const poster = timeline.root.querySelector('img')!;
    expect([poster.alt, poster.referrerPolicy, poster.loading]).to.deep.equal(['', 'no-referrer', 'lazy']);
  });

  it('can be one of several', async () => {
    const second = {...EMBED, title: 'Another', url: OTHER};
    const data = documentWith(EMBED, second, {src: OWN, alt: 'A map'});
    const timeline = await show('media', {properties: {data}});
    await timeline.press(timeline.button('Another'));
    expect(frames(timeline).map(({title}) => title)).to.deep.equal(['Another']);
    expect(timeline.parts('media-button')).to.have.length(1);
  });

  for (const scheme of ['light', 'dark']) {
    it(`has no axe violation on a ${scheme} page`, async () => {
      const style = `color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
      const data = documentWith(EMBED);
      const timeline = await show('media', {properties: {data}, box: {style}});
      expect(await violations(timeline.element)).to.deep.equal([]);
      await timeline.press(button(timeline));
      expect(await violations(timeline.element)).to.deep.equal([]);
    });
  }
});
