import {expect} from '@open-wc/testing';
import {aDocument} from '../support/builders.js';
import {allText, show, type TimelineHarness} from '../support/harness.js';

/** The lines of a text on the page. */
function linesOf(element: Element): string[] {
  const lines: {top: number; text: string}[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    for (let index = 0; index < node.length; index += 1) {
      const letter = node.data.charAt(index);
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      const {top, width} = range.getBoundingClientRect();
      if (width === 0) continue;
      const last = lines.at(-1);
      if (last && Math.abs(last.top - top) < 3) last.text += letter;
      else lines.push({top, text: letter});
    }
  }
  return lines.map(({text}) => text.replace(/\s+/g, ' ').trim());
}

const DATES = [
  '2024-10-30~/2024-11-13',
  '2024-10-30~',
  '2024-10-22/2024-11-13',
  '2024-11-12T13:15:00-05:00',
  '-0043-03-15',
  '2024-21',
  '/2024-11-13',
];

/** Elements with a date in them, in each layout. */
const datesIn = ({root}: TimelineHarness) => [
  ...root.querySelectorAll<HTMLElement>('.date, time, .statement-meta, [part="counts"] strong, .label'),
];

describe('a Korean date', () => {
  for (const layout of ['list', 'lanes', 'claims']) {
    for (const width of [320, 360, 600, 700, 1000]) {
      it(`never breaks inside, in the layout ${layout} at ${width} px`, async () => {
        const entries = DATES.map((date, index) => ({
          date,
          actors: [`a${index % 3}`],
          claims: [{claim: 'claim', stance: 'confirms' as const}],
        }));
        const data = aDocument({lang: 'ko', entries});
        const timeline = await show(`lang="ko" layout="${layout}"`, {width, properties: {data}});
        const texts = datesIn(timeline);
        expect(texts.length).to.be.at.least(DATES.length);
        for (const text of texts)
          for (const line of linesOf(text).slice(0, -1))
            expect(line, allText(text)).not.to.match(/(년|월|기원전|오전|오후)$/);
      });
    }
  }
});

describe('the title of a work', () => {
  const slantOf = async (lang: string, title: string | Record<string, string>) => {
    const timeline = await show(`lang="${lang}"`, {
      properties: {data: aDocument({lang: 'en', source: {title}})},
    });
    const cite = timeline.part('source')!.querySelector('cite')!;
    return getComputedStyle(cite.querySelector('[lang]') ?? cite).fontStyle;
  };

  it('is in italics in English', async () => {
    expect(await slantOf('en', 'A title')).to.equal('italic');
  });

  for (const [lang, title] of Object.entries({ko: '제목', ar: 'عنوان', ja: '題名'})) {
    it(`is not slanted in the language ${lang}, on a page in it or in English`, async () => {
      expect(await slantOf(lang, {[lang]: title})).to.equal('normal');
      expect(await slantOf('en', {[lang]: title})).to.equal('normal');
    });
  }
});
