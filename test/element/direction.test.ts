import {expect} from '@open-wc/testing';
import {aDocument} from '../support/builders.js';
import {firstTurn, lettersIn} from '../support/direction.js';
import {show, until, type TimelineHarness} from '../support/harness.js';
import {showLanes} from '../support/lanes-harness.js';

/** What is read as one text, whatever it is made of. */
const TEXTS =
  'title description coverage source status span headline summary standing lane-name lane-label statement claim absent'.split(
    ' ',
  );

/** All that turns round: of the texts, of figures and relations, and of when things were. */
function turned(timeline: TimelineHarness): string[] {
  const items = timeline.root.querySelectorAll('li:not(:has(article, button)), time, .date, .basis > span');
  return [...TEXTS.flatMap((name) => timeline.parts(name)), ...items].map(firstTurn).filter(Boolean);
}

describe('a quotation', () => {
  for (const [text, direction] of [
    ['One\ntwo', 'ltr'],
    ['1\n2', 'ltr'],
    ['13 مرحبا', 'rtl'],
  ] as const) {
    // `dir="auto"` takes browsers seconds in a rendered text with thousands of line breaks.
    it(`has the direction of its first letter, and says it: ${JSON.stringify(text)}`, async () => {
      const data = aDocument({entries: [{quote: {text, lang: 'en'}}]});
      const timeline = await show('', {properties: {data}});
      expect(timeline.part('quote')!.querySelector('blockquote')!.getAttribute('dir')).to.equal(direction);
    });
  }
});

describe('English words in a page that reads from right to left', () => {
  const box = {dir: 'rtl'};

  for (const [layout, part] of Object.entries({
    list: 'summary',
    story: 'slide',
    lanes: 'lane-label',
    claims: 'statement',
  })) {
    for (const width of [320, 900]) {
      it(`run from left to right in the layout ${layout}, at ${width} px`, async () => {
        const options = 'as-of="2024-11-13" controls="layout kinds as-of" selected="state-confirms-combat"';
        const timeline = await show(`layout="${layout}" ${options}`, {width, box});
        await until(() => timeline.has(part) && timeline.has('as-of-day'));
        expect(turned(timeline)).to.deep.equal([]);
      });
    }
  }

  it('do not change the order of an address', async () => {
    const timeline = await show('', {
      box: {...box, lang: 'ar'},
      properties: {
        data: aDocument({contact: 'https://a.example/b/'}),
        strings: {ar: {corrections: 'تصحيح'}},
      },
    });
    const link = timeline.link('a.example', timeline.part('footer')!);
    const text = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
    const rects: DOMRect[] = [];
    while (text.nextNode()) {
      const range = document.createRange();
      for (let at = 0; at < (text.currentNode as Text).length; at += 1) {
        range.setStart(text.currentNode, at);
        range.setEnd(text.currentNode, at + 1);
        rects.push(range.getBoundingClientRect());
      }
    }
    const lefts = rects.filter(({width}) => width > 0).map(({left}) => left);
    expect(lefts).to.deep.equal(lefts.toSorted((a, b) => a - b));
  });

  it('have the mark of a stance between its separator and its word, and numbers before what they count', async () => {
    const timeline = await show('', {width: 1200, box});
    const lead = timeline.part('lead')!;
    for (const signed of lead.querySelectorAll('.signed')) {
      const mark = signed.querySelector('svg')!.getBoundingClientRect();
      const [first] = lettersIn(signed);
      expect(first!.rect.left - mark.right).to.be.within(2, 8);
    }
    const [first, second] = lettersIn(lead.querySelector('.link')!);
    expect(first!.rect.right).to.be.at.most(second!.rect.left + 1);
  });

  it('have the arrows of a column beside its name', async () => {
    const timeline = await show('layout="claims"', {width: 1200, box});
    await until(() => timeline.has('sort'));
    for (const button of timeline.parts('sort')) {
      const arrows = button.querySelector('svg')!.getBoundingClientRect();
      const name = button.querySelector('.sort-name')!.getBoundingClientRect();
      expect(arrows.left).to.be.at.least(name.left);
      expect(arrows.right).to.be.at.most(name.right + 0.5);
    }
  });

  it('stand at the right all the same', async () => {
    const timeline = await show('', {width: 400, box});
    const description = timeline.part('description')!;
    const ends = lettersIn(description).map(({rect}) => rect.right);
    expect(Math.max(...ends)).to.be.closeTo(description.getBoundingClientRect().right, 2);
  });

  it('stand at the right as names of lanes, too', async () => {
    const lanes = await showLanes('', {width: 700, box: {...box, lang: 'ar'}});
    for (const lane of lanes.timeline.parts('lane')) {
      const ends = lettersIn(lane.querySelector('h3')!).map(({rect}) => rect.right);
      expect(Math.max(...ends)).to.be.closeTo(lane.getBoundingClientRect().right, 2);
    }
  });

  it('are cut off at their end, where a lane has no room for all', async () => {
    const headline = 'Officials confirm troops in combat after long talks with their allies in Brussels';
    const entries = Array.from({length: 30}, () => ({date: '2024-11-12', headline, actors: ['a']}));
    const lanes = await showLanes('', {width: 320, box, properties: {data: aDocument({entries})}});
    for (const entry of lanes.entries()) {
      const label = lanes.label(entry);
      expect(lettersIn(label)[0]!.rect.left).to.be.closeTo(label.getBoundingClientRect().left, 2);
    }
  });
});

describe('Arabic words run from right to left', () => {
  const strings = {ar: {source: 'المصدر'}};

  it('in a page in that direction, with whatever letters they begin', async () => {
    const data = aDocument({lang: 'ar', title: 'NASA تؤكد'});
    const timeline = await show('', {box: {dir: 'rtl', lang: 'ar'}, properties: {strings, data}});
    const letters = lettersIn(timeline.part('title')!);
    expect(letters[0]!.rect.left).to.be.above(letters.at(-1)!.rect.left);
  });

  it('in a page in the other, to their stop', async () => {
    const data = aDocument({lang: 'ar', title: 'تؤكد.'});
    const timeline = await show('', {box: {lang: 'ar'}, properties: {strings, data}});
    const letters = lettersIn(timeline.part('title')!);
    expect(letters[0]!.rect.left).to.be.above(letters.at(-1)!.rect.left);
  });
});
