import {expect} from '@open-wc/testing';
import {aDocument, manyEntries} from '../../support/builders.js';
import {allText, eventsAt, show, until, visibleText} from '../../support/harness.js';
import {showStory, type StoryHarness} from '../../support/story.js';

const PICTURE = '/demo/media/tram.svg';
const FOUR = {
  properties: {
    data: aDocument({
      title: 'Four days',
      description: 'What happened.',
      entries: ['First', 'Second', 'Third', 'Fourth'].map((headline, index) => ({
        headline,
        date: `2024-0${index + 1}-10`,
        kind: index === 3 ? 'response' : 'event',
        sources: [{label: `Paper ${index + 1}`}],
        ...(index === 1 && {links: [{to: 'entry-4', type: 'follows' as const}]}),
      })),
    }),
  },
};

/** The headlines of the slides in the document; '' for the title slide. */
const headlinesIn = (story: StoryHarness): string[] =>
  story.slides().map((slide) => allText(slide.querySelector('article :is(h1, h2, h3, h4)')));

function nodesIn(root: Node): number {
  const nodes = document.createTreeWalker(root);
  let count = 0;
  while (nodes.nextNode()) count += 1;
  return count;
}

describe('a story', () => {
  it('begins with title, description, lead and source', async () => {
    const story = await showStory('', FOUR);
    const words = visibleText(story.current());
    for (const part of ['Four days', 'What happened.', '4 entries', 'A source'])
      expect(words).to.contain(part);
    expect(story.position()).to.equal('4 entries');
  });

  it('has the title on its first slide alone, and above the list again after a switch', async () => {
    const {timeline} = await showStory('', FOUR);
    expect(timeline.parts('title')).to.have.length(1);
    await timeline.set({layout: 'list'});
    expect(timeline.title()).to.equal('Four days');
    expect(timeline.headlines()).to.have.length(4);
  });

  it('shows the heading of the page', async () => {
    const story = await showStory('', {...FOUR, content: '<h1 slot="heading">Ours</h1>'});
    expect(story.timeline.element.querySelector('h1')!.getClientRects()).to.have.length(1);
  });

  it('shows what the list shows of an entry: date, who, standing, claims, links, sources', async () => {
    const story = await showStory('selected="nis-confirms-combat"');
    const words = visibleText(story.current());
    for (const part of ['13 Nov 2024', 'Confirmation', 'National Intelligence Service', 'Sources and notes'])
      expect(words).to.contain(part);
    expect(story.timeline.relations(story.current()).length).to.be.above(0);
  });

  it('has the slide before and the slide after in the document, and the title slide', async () => {
    const story = await showStory('selected="entry-3"', FOUR);
    expect(headlinesIn(story)).to.deep.equal(['', 'Second', 'Third', 'Fourth']);
    const many = {properties: {data: aDocument({entries: manyEntries(300)})}};
    const long = await showStory('selected="entry-200"', many);
    await long.inView();
    expect(headlinesIn(long)).to.deep.equal(['', 'Headline 199', 'Headline 200', 'Headline 201']);
  });

  it('leads to the selected entry, wherever it is in the record', async () => {
    const many = {properties: {data: aDocument({entries: manyEntries(300)})}};
    const story = await showStory('', many);
    for (const n of [299, 2, 60, 59, 300, 1, 150]) {
      story.timeline.element.select(`entry-${n}`);
      await story.timeline.settled();
      await story.inView();
      expect(story.headline()).to.equal(`Headline ${n}`);
      expect(story.position()).to.equal(`${n} of 300`);
    }
  });

  it('goes back to the title slide when nothing is selected', async () => {
    const story = await showStory('selected="entry-2"', FOUR);
    await story.timeline.set({selected: undefined});
    expect(story.headline()).to.equal('');
  });

  it('keeps its size and the page its layout, whatever a slide shows', async () => {
    const entries = [{}, {summary: 'A long text. '.repeat(400)}, {quote: {text: 'Words', lang: 'en'}}];
    const story = await showStory('', {properties: {data: aDocument({entries})}});
    const heights = new Set<number>();
    for (let at = 0; at <= 3; at += 1) {
      heights.add(story.timeline.element.getBoundingClientRect().height);
      await story.next();
    }
    expect(heights.size).to.equal(1);
  });

  it('is as high as the page says', async () => {
    const box = {style: '--dprk-timeline-story-block-size: 345px'};
    const story = await showStory('', {...FOUR, box});
    expect(story.region.getBoundingClientRect().height).to.equal(345);
  });

  it('scrolls what does not fit into a slide', async () => {
    const data = aDocument({entries: [{summary: 'A long text. '.repeat(900)}]});
    const story = await showStory('selected="entry-1"', {properties: {data}});
    const slide = story.current();
    expect(slide.scrollHeight).to.be.above(slide.clientHeight);
    expect(slide.querySelector('article')!.getBoundingClientRect().top).to.be.at.least(
      slide.getBoundingClientRect().top,
    );
  });

  it('fades out what goes on below, and nothing at the end of a slide', async () => {
    const data = aDocument({entries: [{summary: 'A long text. '.repeat(900)}]});
    const story = await showStory('selected="entry-1"', {properties: {data}});
    const slide = story.current();
    const place = slide.parentElement!;
    expect(getComputedStyle(place).maskImage).to.contain('gradient');
    slide.scrollTo({top: slide.scrollHeight, behavior: 'instant'});
    const [end, edge] = [slide.lastElementChild!, place].map((each) => each.getBoundingClientRect().bottom);
    expect(edge! - end!).to.be.at.least(2 * parseFloat(getComputedStyle(place).fontSize) - 1);
  });

  it('shows all entries in print, under the title, and the slides again afterwards', async () => {
    const story = await showStory('selected="entry-2"', FOUR);
    const {timeline} = story;
    dispatchEvent(new Event('beforeprint'));
    await timeline.settled();
    const list = timeline.part('list')!;
    expect([...list.querySelectorAll('article')].map((entry) => timeline.headline(entry))).to.deep.equal([
      'First',
      'Second',
      'Third',
      'Fourth',
    ]);
    expect(timeline.parts('title')).to.have.length(1);
    expect(timeline.part('title')!.closest('[part~="story"]')).to.equal(null);
    dispatchEvent(new Event('afterprint'));
    await timeline.settled();
    expect(timeline.has('list')).to.equal(false);
    expect(story.headline()).to.equal('Second');
  });
});

describe('moving through a story', () => {
  it('by the buttons selects each entry, and dispatches an event', async () => {
    const story = await showStory('', FOUR);
    const events = eventsAt(story.timeline.element, 'dprk-select');
    await story.next();
    await story.next();
    await story.previous();
    await story.inView();
    expect(story.headline()).to.equal('First');
    expect(events.map(({entry}) => entry.headline)).to.deep.equal(['First', 'Second', 'First']);
    expect(story.timeline.element.selected).to.equal('entry-1');
  });

  it('shows the next slide at once: an animation would keep the main thread busy', async () => {
    const story = await showStory('selected="entry-1"', FOUR);
    await story.inView();
    await story.next();
    const [slide, place] = [story.current(), story.current().parentElement!];
    expect(slide.getBoundingClientRect().left).to.be.closeTo(place.getBoundingClientRect().left, 1);
    expect(story.region.getAnimations({subtree: true})).to.have.length(0);
  });

  it('ends at both ends, where a button keeps the focus', async () => {
    const story = await showStory('selected="entry-4"', FOUR);
    const next = story.button('Next');
    next.focus();
    await story.press(next);
    expect(story.position()).to.equal('4 of 4');
    expect([next.ariaDisabled, story.timeline.focused()]).to.deep.equal(['true', next]);
    for (let step = 0; step < 6; step += 1) await story.previous();
    expect(story.position()).to.equal('4 entries');
    expect(story.timeline.element.selected).to.equal(undefined);
  });

  it('leaves nothing of the slides that are gone', async () => {
    const story = await showStory('selected="entry-1"', FOUR);
    const round = async () => {
      for (let step = 0; step < 3; step += 1) await story.next();
      for (let step = 0; step < 3; step += 1) await story.previous();
      await story.inView();
      return nodesIn(story.timeline.root);
    };
    const before = await round();
    await round();
    const after = await round();
    expect(story.headline()).to.equal('First');
    expect(after).to.equal(before);
  });

  it('stays where it is if the page cancels the event', async () => {
    const story = await showStory('selected="entry-2"', FOUR);
    story.timeline.element.addEventListener('dprk-select', (event) => event.preventDefault());
    await story.next();
    await story.inView();
    expect(story.headline()).to.equal('Second');
  });

  it('goes by arrow keys, Home and End inside of it', async () => {
    const story = await showStory('', FOUR);
    for (const [key, headline] of [
      ['ArrowRight', 'First'],
      ['End', 'Fourth'],
      ['ArrowLeft', 'Third'],
      ['Home', ''],
    ] as const) {
      expect(await story.key(key), key).to.equal(true);
      expect(story.headline()).to.equal(headline);
    }
    expect(await story.key('ArrowRight', story.timeline.searchField()!)).to.equal(false);
    expect(await story.key('ArrowRight', document.body)).to.equal(false);
    expect(await story.key('ArrowDown')).to.equal(false);
    // It closes the dialog that the story is in.
    expect(await story.key('Escape')).to.equal(false);
    expect(await story.key('ArrowLeft', story.current(), {altKey: true})).to.equal(false);
    expect(story.headline()).to.equal('');
  });

  it('runs from right to left where text does', async () => {
    const story = await showStory('', {...FOUR, box: {dir: 'rtl'}});
    await story.key('ArrowLeft');
    await story.inView();
    expect(story.headline()).to.equal('First');
    const [previous, next] = ['Previous', 'Next'].map((name) => story.button(name).getBoundingClientRect());
    expect(next!.right).to.be.below(previous!.left);
  });

  it('by scrolling selects the entry that comes to rest, once', async () => {
    const story = await showStory('selected="entry-1"', FOUR);
    await story.inView();
    const events = eventsAt(story.timeline.element, 'dprk-select');
    const place = story.slides()[0]!.parentElement!;
    place.dispatchEvent(new PointerEvent('pointerdown'));
    place.scrollBy({left: place.clientWidth, behavior: 'instant'});
    await until(() => story.headline() === 'Second');
    await story.inView();
    expect(events.map(({entry}) => entry.id)).to.deep.equal(['entry-2']);
    expect(headlinesIn(story)).to.deep.equal(['', 'First', 'Second', 'Third']);
  });

  it('goes to the slide that assistive technology scrolls to, without a pointer', async () => {
    const story = await showStory('selected="entry-1"', FOUR);
    await story.inView();
    const place = story.slides()[0]!.parentElement!;
    place.scrollBy({left: place.clientWidth, behavior: 'instant'});
    await until(() => story.headline() === 'Second');
    await story.inView();
    expect(headlinesIn(story)).to.deep.equal(['', 'First', 'Second', 'Third']);
  });

  it('goes to the slide in view when the browser reports the end of scrolling before that of the touch', async () => {
    const story = await showStory('selected="entry-1"', FOUR);
    await story.inView();
    const place = story.slides()[0]!.parentElement!;
    place.dispatchEvent(new Event('touchstart'));
    place.scrollBy({left: place.clientWidth, behavior: 'instant'});
    place.dispatchEvent(new Event('scroll'));
    place.dispatchEvent(new Event('scrollend'));
    await new Promise(requestAnimationFrame);
    expect(story.headline(), 'while a finger rests').to.equal('First');
    await new Promise((resolve) => setTimeout(resolve, 100));
    place.dispatchEvent(new Event('touchend'));
    await until(() => story.headline() === 'Second');
  });

  it('keeps its slide in view when the width changes, also while it was hidden', async () => {
    const story = await showStory('selected="entry-3"', FOUR);
    const {element} = story.timeline;
    element.parentElement!.style.inlineSize = '420px';
    await until(() => Math.abs(story.current().getBoundingClientRect().width - 420) < 2);
    await story.inView();
    element.style.display = 'none';
    element.parentElement!.style.inlineSize = '700px';
    element.style.display = '';
    await until(() => story.current().getBoundingClientRect().width > 500);
    await story.inView();
    expect(story.headline()).to.equal('Third');
  });

  it('keeps its slide when it is hidden and shown in the same width', async () => {
    const story = await showStory('selected="entry-3"', FOUR);
    await story.inView();
    const {element} = story.timeline;
    element.style.display = 'none';
    expect(element.offsetWidth).to.equal(0);
    element.style.display = '';
    expect(element.offsetWidth).to.be.greaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await story.inView();
    expect(story.headline()).to.equal('Third');
  });

  it('keeps its slide when the element moves within the page', async () => {
    const story = await showStory('selected="entry-3"', FOUR);
    const box = story.timeline.element.parentElement!;
    story.timeline.element.remove();
    box.append(story.timeline.element);
    await story.inView();
    expect(story.headline()).to.equal('Third');
    await story.next();
    await story.inView();
    expect(story.headline()).to.equal('Fourth');
  });

  it('leaves sources closed, and opens them at a press', async () => {
    const story = await showStory('', FOUR);
    await story.next();
    const entry = story.timeline.entry('First');
    expect(story.timeline.details(entry)!.open).to.equal(false);
    const toggled = new Promise((resolve) => {
      story.timeline.details(entry)!.addEventListener('toggle', resolve, {once: true});
    });
    const details = await story.timeline.openDetails(entry);
    await toggled;
    expect(visibleText(details)).to.contain('Paper 1');
    await story.next();
    await story.timeline.set({layout: 'list'});
    const open = story.timeline.entries().filter((each) => story.timeline.details(each)!.open);
    expect(open.map((each) => story.timeline.headline(each))).to.deep.equal(['First']);
  });

  it('follows a link to another entry to its slide, which gets the focus', async () => {
    const story = await showStory('selected="entry-2"', FOUR);
    await story.timeline.follow(story.timeline.link('Fourth', story.current()));
    await story.inView();
    expect(story.headline()).to.equal('Fourth');
    expect(story.timeline.focused()).to.equal(story.timeline.entry('Fourth'));
  });

  it('keeps its place in other layouts, and takes theirs', async () => {
    const story = await showStory('', FOUR);
    await story.next();
    await story.timeline.set({layout: 'list'});
    expect(story.timeline.selected()).to.deep.equal(['First']);
    await story.timeline.set({selected: 'entry-3'});
    await story.timeline.set({layout: 'story'});
    await story.inView();
    expect(story.headline()).to.equal('Third');
  });
});

describe('a filtered story', () => {
  it('shows the first match to a reader who is at the title', async () => {
    const story = await showStory('', FOUR);
    await story.timeline.search('Third');
    expect([story.headline(), story.position()]).to.deep.equal(['Third', '1 of 1']);
    await story.previous();
    expect(story.headline()).to.equal('');
  });

  it('goes to the next match, and back when all is shown again', async () => {
    const story = await showStory('selected="entry-2"', FOUR);
    await story.timeline.chip('Response').press();
    expect([story.headline(), story.position()]).to.deep.equal(['Fourth', '1 of 1']);
    await story.timeline.chip('All').press();
    await story.inView();
    expect([story.headline(), story.position()]).to.deep.equal(['Second', '2 of 4']);
  });

  it('without a match has the title above its message', async () => {
    const story = await showStory('', FOUR);
    await story.timeline.search('zzz');
    expect(story.timeline.has('story')).to.equal(false);
    expect(story.timeline.title()).to.equal('Four days');
    await story.timeline.search('');
    expect(story.headline()).to.equal('');
  });

  it('runs in the order that is asked for', async () => {
    const story = await showStory('order="desc"', FOUR);
    await story.next();
    expect(story.headline()).to.equal('Fourth');
  });

  it('follows a link to an entry that a filter hides', async () => {
    const story = await showStory('kinds="event" selected="entry-2"', FOUR);
    await story.timeline.follow(story.timeline.link('Fourth', story.current()));
    await until(() => story.headline() === 'Fourth');
  });
});

describe('media in a story', () => {
  const pictures = aDocument({entries: manyEntries(5, {media: [{type: 'image', src: PICTURE}]})});
  const players = aDocument({
    entries: [{media: {type: 'embed', url: '/package.json', title: 'A page'}}, {}],
  });

  it('is fetched for the slides beside the current one too', async () => {
    const story = await showStory('media selected="entry-3"', {properties: {data: pictures}});
    const images = () => story.slides().flatMap((slide) => [...slide.querySelectorAll('img')]);
    await until(
      () => images().length === 3 && images().every(({complete, loading}) => complete && loading === 'eager'),
    );
  });

  it('is not fetched while the story is far from the window', async () => {
    const box = {style: 'margin-block-start: 9000px'};
    const story = await showStory('media selected="entry-3"', {properties: {data: pictures}, box});
    await story.drawn();
    const images = story.slides().flatMap((slide) => [...slide.querySelectorAll('img')]);
    expect(images.map(({loading}) => loading)).to.deep.equal(['lazy', 'lazy', 'lazy']);
  });

  for (const [shape, width, height] of [
    ['a portrait', 300, 600],
    ['a panorama', 600, 200],
  ] as const) {
    for (const [place, box] of [
      ['a narrow element', 330],
      ['a wide one', 1000],
    ] as const) {
      it(`shows ${shape} whole and close to its caption, in ${place}`, async () => {
        const media = {type: 'image' as const, src: PICTURE, width, height, caption: 'A caption'};
        const data = aDocument({entries: [{media}]});
        const story = await showStory('media selected="entry-1"', {properties: {data}, width: box});
        const {timeline} = story;
        const picture = timeline.part('media')!.getBoundingClientRect();
        expect(picture.width / picture.height).to.be.closeTo(width / height, 0.02);
        const slides = story.current().getBoundingClientRect();
        expect(picture.bottom).to.be.below(slides.bottom);
        const caption = timeline.part('caption')!.getBoundingClientRect();
        expect([caption.top - picture.bottom < 20, Math.abs(caption.left - picture.left) < 1]).to.deep.equal([
          true,
          true,
        ]);
      });
    }
  }

  it('is beside the text where the place for it is wide and low, as on a phone on its side', async () => {
    const data = aDocument({entries: [{media: {type: 'image', src: PICTURE}}]});
    const box = {style: '--dprk-timeline-story-block-size: 320px'};
    const story = await showStory('media selected="entry-1"', {properties: {data}, width: 620, box});
    const picture = story.timeline.part('media')!.getBoundingClientRect();
    const headline = story.timeline.part('headline')!.getBoundingClientRect();
    expect(headline.left).to.be.at.least(picture.right);
    expect(headline.bottom).to.be.below(story.current().getBoundingClientRect().bottom);
  });

  it('of another site is closed when the reader moves on', async () => {
    const story = await showStory('media selected="entry-1"', {properties: {data: players}});
    await story.press(story.timeline.part('media-button')!);
    expect(story.current().querySelectorAll('iframe')).to.have.length(1);
    await story.next();
    expect(story.timeline.root.querySelectorAll('iframe')).to.have.length(0);
  });

  it('of another site is closed when the page leads to the next slide', async () => {
    const story = await showStory('media selected="entry-1"', {properties: {data: players}});
    await story.press(story.timeline.part('media-button')!);
    await story.timeline.set({selected: 'entry-2'});
    expect(story.timeline.root.querySelectorAll('iframe')).to.have.length(0);
  });
});

describe('the switch of layouts', () => {
  it('leads to the story and back', async () => {
    const timeline = await show('', FOUR);
    await timeline.press(timeline.button('Story'));
    await until(() => timeline.has('story'));
    await timeline.press(timeline.button('List'));
    expect(timeline.headlines()).to.have.length(4);
    expect(timeline.has('story')).to.equal(false);
  });
});
