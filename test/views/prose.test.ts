import {expect} from '@open-wc/testing';
import {paragraphsOf} from '../../src/views/prose.js';
import {aDocument} from '../support/builders.js';
import {visibleText, show, type TimelineHarness} from '../support/harness.js';
import {itTakesLinearTime} from '../support/growth.js';

const TEXT = 'First line.\nSecond line.\n\nNext paragraph.\r\n \r\nLast.';
const PARAGRAPHS = ['First line.\nSecond line.', 'Next paragraph.', 'Last.'];

const entry = {
  headline: 'It opens',
  summary: TEXT,
  note: TEXT,
  quote: {text: TEXT, lang: 'en'},
  dating: {basis: 'inferred', note: TEXT},
} as const;
const data = {
  ...aDocument({entries: [entry]}),
  description: TEXT,
  coverage: TEXT,
  source: {title: 'A book', note: TEXT},
};

const shown = (attributes = ''): Promise<TimelineHarness> =>
  show(`selected="entry-1" ${attributes}`, {properties: {data}});

/** What the reader sees, with its line breaks. */
const textsOf = (elements: Iterable<Element>): string[] =>
  [...elements].map((element) => (element as HTMLElement).innerText.trim());

describe('the paragraphs of a text', () => {
  it('are separated by blank lines', () => {
    expect(paragraphsOf('a')).to.deep.equal(['a']);
    expect(paragraphsOf('\n a\nb \n\n\n \n\tc\n')).to.deep.equal(['a\nb ', '\tc']);
  });

  for (const sign of ['\n', '\n ', ' ', 'a\n\n']) {
    itTakesLinearTime(`are found in linear time: ${JSON.stringify(sign)}`, (size) =>
      paragraphsOf(sign.repeat(size)),
    );
  }

  for (const part of ['summary', 'description', 'coverage']) {
    it(`are those of the ${part}`, async () => {
      expect(textsOf((await shown()).parts(part))).to.deep.equal(PARAGRAPHS);
    });
  }

  it('are those of the notes', async () => {
    const timeline = await shown();
    const notes = [...timeline.root.querySelectorAll('dd:has(p.text), footer')];
    expect(notes).to.have.length(3);
    for (const note of notes)
      expect(textsOf(note.querySelectorAll('p.text:not(.coverage)'))).to.deep.equal(PARAGRAPHS);
  });

  it('are apart, and lines are not', async () => {
    const [first, second] = (await shown()).parts('summary');
    const gap = second!.getBoundingClientRect().top - first!.getBoundingClientRect().bottom;
    expect(gap).to.be.within(5, 16);
  });

  it('of a quotation are kept too', async () => {
    const quote = (await shown()).part('quote')!;
    expect(quote.innerText.trim()).to.equal('“First line.\nSecond line.\n\nNext paragraph.\n\nLast.”');
  });

  it('in another language are each marked with it', async () => {
    const german = {...data, description: {de: 'Eins.\n\nZwei.'}};
    const timeline = await show('', {properties: {data: german}});
    const marks = timeline.parts('description').map((each) => each.querySelector('[lang="de"]')?.textContent);
    expect(marks).to.deep.equal(['Eins.', 'Zwei.']);
  });

  it('of a text in one paragraph are one element', async () => {
    const timeline = await show('', {properties: {data: {...data, description: 'Only one.'}}});
    expect(timeline.parts('description').map(visibleText)).to.deep.equal(['Only one.']);
  });
});
