import {expect} from '@open-wc/testing';
import {parseTimeline} from '../../../src/data/parse.js';
import type {MediaInput} from '../../../src/data/schema.js';
import {violations} from '../../support/axe.js';
import {aDocument} from '../../support/builders.js';
import {eventsAt, allText, show, until, type Setting, type TimelineHarness} from '../../support/harness.js';

/** A picture that exists. */
const FILE = '/docs/images/timeline.png';
const NO_PICTURE = '/package.json';
const PICTURE: MediaInput = {
  src: FILE,
  alt: 'A map of the harbour',
  credit: 'The Harbour Board',
  width: 828,
  height: 400,
};

/** A document whose first entry has a picture. Its address is unique, so that it does not come from the cache. */
let count = 0;
function withPicture(media: Partial<MediaInput> = {}, src = media.src ?? FILE) {
  count += 1;
  const picture = {...PICTURE, ...media, src: `${src}?${count}`};
  return aDocument({entries: [{headline: 'First', media: picture}, {headline: 'Second'}]});
}

async function shown(attributes = 'media', media: Partial<MediaInput> = {}, setting: Setting = {}) {
  const properties = {data: withPicture(media), ...setting.properties};
  return show(attributes, {...setting, properties});
}

const picture = (timeline: TimelineHarness) => timeline.part('media') as HTMLImageElement;

const isSettled = (timeline: TimelineHarness) =>
  until(() => picture(timeline).complete, 'the picture has loaded or failed');

const placeOfSecond = (timeline: TimelineHarness): number =>
  timeline.entry('Second').getBoundingClientRect().top - timeline.element.getBoundingClientRect().top;

describe('a picture', () => {
  it('is neither shown nor requested by default', async () => {
    const timeline = await shown('');
    expect(timeline.has('media')).to.equal(false);
    expect(timeline.root.querySelectorAll('img')).to.have.length(0);
  });

  it('is shown while `media` is set', async () => {
    const timeline = await shown();
    await isSettled(timeline);
    expect(picture(timeline).naturalWidth).to.be.above(0);
    await timeline.attribute('media', null);
    expect(timeline.has('media')).to.equal(false);
    await timeline.set({media: true});
    expect(timeline.has('media')).to.equal(true);
  });

  it('is shown only with its entry', async () => {
    const timeline = await shown();
    expect(timeline.parts('media')).to.have.length(1);
    expect(timeline.parts('media', timeline.entry('First'))).to.have.length(1);
  });

  it('has an alternative text and a credit', async () => {
    const timeline = await shown();
    expect(picture(timeline).alt).to.equal('A map of the harbour');
    expect(allText(timeline.part('credit'))).to.equal('The Harbour Board');
  });

  it('has no credit line if the document has no credit', async () => {
    const {credit: _, ...media} = PICTURE;
    const timeline = await show('media', {properties: {data: aDocument({entries: [{media}]})}});
    expect(timeline.has('media')).to.equal(true);
    expect(timeline.has('credit')).to.equal(false);
  });

  it('has a caption, which is its text if it has no other', async () => {
    const {alt: _, ...media} = PICTURE;
    const data = aDocument({entries: [{media: {...media, caption: 'The harbour'}}]});
    const timeline = await show('media', {properties: {data}});
    expect(picture(timeline).alt).to.equal('The harbour');
    expect(allText(timeline.part('caption'))).to.equal('The harbour');
  });

  it('leads to its link', async () => {
    const timeline = await shown('media', {link: 'https://example.org/large'});
    const link = picture(timeline).closest('a')!;
    expect([link.href, link.rel]).to.deep.equal(['https://example.org/large', 'noopener noreferrer']);
  });

  it('with a link and without a text has the name of the place that it leads to', async () => {
    const {alt: _, ...media} = PICTURE;
    const data = aDocument({entries: [{media: {...media, link: 'https://www.example.org/large'}}]});
    expect(picture(await show('media', {properties: {data}})).alt).to.equal('Open on example.org');
  });

  it('has its text in the reader’s language, or marked with another', async () => {
    const alt = {en: 'A map', ko: '지도'};
    const korean = await shown('media lang="ko"', {alt});
    expect([picture(korean).alt, picture(korean).lang]).to.deep.equal(['지도', '']);
    const german = await shown('media lang="ko"', {alt: {de: 'Eine Karte'}});
    expect([picture(german).alt, picture(german).lang]).to.deep.equal(['Eine Karte', 'de']);
  });

  it('loads lazily and without a referrer', async () => {
    const timeline = await shown();
    const {loading, referrerPolicy} = picture(timeline);
    expect([loading, referrerPolicy]).to.deep.equal(['lazy', 'no-referrer']);
  });

  it('is not shown for a record without pictures', async () => {
    const timeline = await show('media');
    expect(timeline.entries()).to.have.length(14);
    expect(timeline.has('media')).to.equal(false);
  });

  for (const layout of ['lanes', 'claims']) {
    it(`is shown with the selected entry in the layout ${layout}`, async () => {
      const timeline = await shown(`media layout="${layout}" selected="entry-1"`);
      await until(() => timeline.has('media'));
      expect(timeline.entries().map((entry) => timeline.headline(entry))).to.deep.equal(['First']);
    });
  }
});

describe('the space of a picture', () => {
  const files: Readonly<Record<string, Partial<MediaInput>>> = {
    'the picture loads': {},
    'it does not have the declared size': {width: 300, height: 900},
    'it fails to load': {src: NO_PICTURE},
    'it fails to load and has a long text': {src: NO_PICTURE, alt: 'A word and another. '.repeat(300)},
  };
  for (const [what, media] of Object.entries(files)) {
    it(`is reserved: nothing moves when ${what}`, async () => {
      const timeline = await show('media', {properties: {data: withPicture(media)}, width: 340});
      await isSettled(timeline);
      const after = placeOfSecond(timeline);
      // The state before the request.
      picture(timeline).removeAttribute('src');
      expect(placeOfSecond(timeline)).to.equal(after);
    });
  }

  for (const [what, src] of Object.entries({'the picture loads': FILE, 'it fails to load': NO_PICTURE})) {
    it(`is 3:2 without a size: nothing moves when ${what}`, async () => {
      const data = withPicture({width: undefined, height: undefined}, src);
      const timeline = await show('media', {properties: {data}, width: 340});
      await isSettled(timeline);
      const {width, height} = picture(timeline).getBoundingClientRect();
      expect(width / height).to.be.closeTo(3 / 2, 0.02);
      const after = placeOfSecond(timeline);
      picture(timeline).removeAttribute('src');
      expect(placeOfSecond(timeline)).to.equal(after);
    });
  }

  it('is at most 18em high, in the aspect ratio', async () => {
    const timeline = await shown('media', {width: 600, height: 900});
    const {width, height} = picture(timeline).getBoundingClientRect();
    expect(height).to.be.closeTo(288, 1);
    expect(width / height).to.be.closeTo(600 / 900, 0.02);
  });

  it('is beside the text where there is room, and below it elsewhere', async () => {
    const place = async (width: number) => {
      const timeline = await shown('media', {}, {width});
      const headline = timeline.part('headline')!.getBoundingClientRect();
      const {left, top} = picture(timeline).getBoundingClientRect();
      return left > headline.left + 100 && top < headline.bottom + 20 ? 'beside' : 'below';
    };
    expect([await place(1150), await place(700), await place(340)]).to.deep.equal([
      'beside',
      'below',
      'below',
    ]);
  });

  it('has the aspect ratio that the document declares', async () => {
    const {width, height} = picture(await shown()).getBoundingClientRect();
    expect(width / height).to.be.closeTo(828 / 400, 0.02);
  });

  it('is no larger than the picture', async () => {
    const {width, height} = picture(await shown('media', {width: 120, height: 60})).getBoundingClientRect();
    expect([width, height]).to.deep.equal([120, 60]);
  });

  const boxes: Readonly<Record<string, Setting>> = {
    narrow: {width: 320},
    wide: {width: 1100},
    'right-to-left': {width: 320, box: {dir: 'rtl'}},
  };
  for (const [box, setting] of Object.entries(boxes)) {
    it(`is within a ${box} box, whatever size is declared`, async () => {
      for (const [width, height] of [
        [1_000_000, 3],
        [3, 1_000_000],
        [4000, 3000],
      ] as const) {
        const timeline = await shown('media', {width, height}, setting);
        const outer = timeline.element.getBoundingClientRect();
        const inner = picture(timeline).getBoundingClientRect();
        expect(inner.left).to.be.at.least(outer.left - 0.5);
        expect(inner.right).to.be.at.most(outer.right + 0.5);
        expect(inner.height).to.be.at.most(700);
        expect(timeline.element.scrollWidth).to.be.at.most(timeline.element.clientWidth);
      }
    });
  }
});

describe('a picture that fails to load', () => {
  it('leaves its text, and nothing else changes', async () => {
    const timeline = await show('media');
    const errors = eventsAt(timeline.element, 'dprk-error');
    await timeline.set({data: withPicture({src: NO_PICTURE})});
    await isSettled(timeline);
    await timeline.settled();
    expect(picture(timeline).naturalWidth).to.equal(0);
    expect(picture(timeline).alt).to.equal('A map of the harbour');
    expect(timeline.headlines()).to.deep.equal(['First', 'Second']);
    expect([errors.length, timeline.error()]).to.deep.equal([0, '']);
  });

  it('still names its link, which can be followed', async () => {
    const timeline = await shown('media', {src: NO_PICTURE, link: 'https://example.org/large'});
    await isSettled(timeline);
    const image = picture(timeline);
    await until(() => image.closest('[data-failed]'), 'the failure is shown');
    expect(image.checkVisibility({visibilityProperty: true}), 'assistive technology reads it').to.equal(true);
    image.scrollIntoView({block: 'center'});
    const {left, top, width, height} = image.getBoundingClientRect();
    expect(timeline.root.elementFromPoint(left + width / 2, top + height / 2)).to.equal(image);
    expect(timeline.root.elementFromPoint(left + 20, top + 14), 'on its text').to.equal(image);
  });
});

describe('the text of a picture that fails to load', () => {
  it('can be scrolled if it is long', async () => {
    const alt = 'A word and another. '.repeat(200);
    const timeline = await shown('media', {src: NO_PICTURE, alt, width: 120, height: 60});
    const place = picture(timeline).parentElement!;
    await until(() => place.scrollHeight > 1000, 'the whole text can be scrolled');
    expect(place.getBoundingClientRect().height).to.equal(60);
    place.scrollTop = 1000;
    expect(place.scrollTop).to.equal(1000);
  });

  it('needs no scrolling if it fits', async () => {
    const timeline = await shown('media', {src: NO_PICTURE});
    const place = picture(timeline).parentElement!;
    await until(() => getComputedStyle(place, '::after').content.length > 6, 'the text is shown');
    expect(place.scrollHeight).to.equal(place.clientHeight);
  });
});

describe('a document with a picture', () => {
  const faulty: Readonly<Record<string, Record<string, unknown>>> = {
    'has a blank text': {alt: ' '},
    'has no height': {height: 0},
    'is a script': {src: 'javascript:alert(1)'},
    'is a data URL': {src: 'data:image/png;base64,AAAA'},
    'is a local file': {src: 'file:///etc/passwd'},
  };
  for (const [what, parts] of Object.entries(faulty)) {
    it(`that ${what} is invalid`, () => {
      const entry = {...aDocument().entries[0], media: {...PICTURE, ...parts}};
      const {document, issues} = parseTimeline({...aDocument(), entries: [entry]});
      expect(document).to.equal(undefined);
      expect(issues.map(({path}) => path)).to.deep.equal([`entries[0].media.${Object.keys(parts)[0]}`]);
    });
  }
});

describe('an entry with a picture has no axe violation', () => {
  for (const scheme of ['light', 'dark']) {
    it(`on a ${scheme} page`, async () => {
      const style = `color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
      const timeline = await shown('media', {}, {box: {style}});
      await isSettled(timeline);
      expect(await violations(timeline.element)).to.deep.equal([]);
    });
  }
});
