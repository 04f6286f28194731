import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {render} from 'lit';
import {isAddress} from '../../../src/data/address.js';
import {parseTimeline} from '../../../src/data/parse.js';
import {parseCsv} from '../../../src/data/csv/parse-csv.js';
import {markupView, plainWords} from '../../../src/features/markdown/index.js';
import {calendarFile} from '../../../src/features/export/calendar/calendar.js';
import type {Context} from '../../../src/views/context.js';
import {timelineOf} from '../../../src/model/timeline.js';
import {violations} from '../../support/axe.js';
import {aDocument} from '../../support/builders.js';
import {anExport} from '../../support/exports.js';
import {PATIENCE, settings} from '../../support/fuzz.js';
import {aBox, eventsAt, allText, show, until} from '../../support/harness.js';
import {heldRegistry} from '../../support/lazy-modules.js';

const TEXT = 'The *first* [study](https://example.org/study).\n\n- one\n- **two**';
const WORDS = ['The first study.', 'onetwo'];

const data = {
  ...aDocument({entries: [{headline: '*As it is*', summary: TEXT, note: TEXT}, {headline: 'Second'}]}),
  markup: 'markdown',
  description: TEXT,
  coverage: TEXT,
} as const;

describe('a document with markup', () => {
  for (const part of ['summary', 'description', 'coverage']) {
    it(`has it in the ${part}`, async () => {
      const timeline = await show('', {properties: {data}});
      const [paragraph, list] = timeline.parts(part);
      expect([paragraph, list].map(allText)).to.deep.equal(WORDS);
      expect([paragraph!.localName, list!.localName]).to.deep.equal(['p', 'ul']);
      expect(allText(paragraph!.querySelector('em'))).to.equal('first');
      expect(allText(list!.querySelector('li strong'))).to.equal('two');
      const link = timeline.link('study', paragraph);
      expect([link.href, link.rel]).to.deep.equal(['https://example.org/study', 'noopener noreferrer']);
    });
  }

  it('has it in notes, and nowhere else', async () => {
    const timeline = await show('selected="entry-1" link-target="_blank"', {properties: {data}});
    const entry = timeline.entry('As it is');
    expect(allText(entry.querySelector('dd ul strong'))).to.equal('two');
    expect(entry.querySelector('dd')!.querySelector('a')!.target).to.equal('_blank');
    expect(timeline.headline(entry)).to.equal('*As it is*');
  });

  it('is plain text if it does not name the markup', async () => {
    const {markup: _, ...plain} = data;
    const timeline = await show('', {properties: {data: plain}});
    expect(allText(timeline.part('summary'))).to.include('*first* [study](https://example.org/study)');
  });

  it('loads the feature, and others do not', async () => {
    const held = heldRegistry('features');
    const timeline = await show();
    timeline.element.data = data;
    await until(() => held.requested.includes('records'));
    await held.arrive('records', await import('../../../src/features/records/index.js'));
    await until(() => held.requested.includes('markdown'));
    expect(timeline.has('description')).to.equal(false);
    await held.arrive('markdown', await import('../../../src/features/markdown/index.js'));
    await timeline.settled();
    expect(allText(timeline.part('description'))).to.equal(WORDS[0]);
    const {markup: _, ...plain} = data;
    const before = held.requested.length;
    await timeline.set({data: plain});
    expect(held.requested).to.have.length(before);
  });

  it('is shown as text, with an error, if the feature does not load', async () => {
    const held = heldRegistry('features');
    const timeline = await show();
    const errors = eventsAt(timeline.element, 'dprk-error');
    timeline.element.data = data;
    await until(() => held.requested.includes('records'));
    await held.arrive('records', await import('../../../src/features/records/index.js'));
    await until(() => held.requested.includes('markdown'));
    await held.fail('markdown');
    await timeline.settled();
    expect(timeline.headlines()).to.deep.equal(['*As it is*', 'Second']);
    expect(allText(timeline.part('description'))).to.include('*first*');
    expect(errors).to.have.length(1);
  });

  it('is found by its words, not by addresses', async () => {
    const timeline = await show('', {properties: {data}});
    await timeline.search('first study');
    expect(timeline.headlines()).to.deep.equal(['*As it is*']);
    await timeline.search('example.org');
    expect(timeline.headlines()).to.deep.equal([]);
  });

  it('has plain words in structured data', async () => {
    const timeline = await show('structured-data', {properties: {data}});
    await until(() => timeline.element.querySelector('script'));
    const text = timeline.element.querySelector('script')!.text;
    expect(text).to.include('The first study.\\n\\none\\ntwo');
    expect(text).not.to.include('example.org/study');
  });

  it('has plain words in a calendar file', () => {
    const document = aDocument({entries: [{date: '2024-11-13', summary: TEXT}]});
    const [selection, context] = anExport(document);
    const timeline = timelineOf(document, undefined, plainWords);
    const {text} = calendarFile(selection, {...context, timeline});
    expect(text?.replaceAll('\r\n ', '')).to.include('The first study.\\n\\none\\ntwo');
  });

  it('has no axe violation', async () => {
    const timeline = await show('selected="entry-1"', {properties: {data}});
    expect(await violations(timeline.element)).to.deep.equal([]);
  });
});

describe('the markup of a document', () => {
  it('is markdown or none', () => {
    expect(parseTimeline({...data, markup: 'html'}).issues.map(({path}) => path)).to.deep.equal(['markup']);
  });

  it('is a row of a sheet', () => {
    const sheet = 'id,kind,date,headline\nmarkup,document,,markdown\na,,1998,First';
    const {document, faults} = parseCsv(sheet);
    expect([document?.markup, faults]).to.deep.equal(['markdown', []]);
  });

  it('is a setting for a sheet that has no such row', () => {
    expect(parseCsv('date,headline\n1998,First', {markup: 'markdown'}).document?.markup).to.equal('markdown');
    expect(parseCsv('date,headline\n1998,First').document?.markup).to.equal(undefined);
  });
});

describe('rendered markup', () => {
  const PIECES = [
    ...'[ ] ( ) * _ - < > & " \' \\ ` # ! a'.split(' '),
    ' ',
    '\n',
    '\n\n',
    '\n- ',
    '\n1. ',
    '  ',
    '**',
    '](',
    '[a](b)',
  ];
  const ADDRESSES = ['javascript:', 'https://b.org', 'data:,b', '&#x3c;', '<img src=x onerror=b>', '{{b}}'];
  const texts = fc
    .array(fc.constantFrom(...PIECES, ...ADDRESSES), {maxLength: 40})
    .map((pieces) => pieces.join(''));
  const ELEMENTS = 'p, ul, ol, li, em, strong, a, br';
  // Links need nothing else of it.
  const context = {linkTarget: ''} as Context;
  const style = {part: 'summary', className: 'summary', isolated: (content: unknown) => content};

  it('has only what the format allows, and loses no word', function () {
    this.timeout(PATIENCE);
    const box = aBox();
    fc.assert(
      fc.property(texts, (text) => {
        render(markupView(text, style, context), box);
        const elements = [...box.querySelectorAll('*')];
        if (!elements.every((element) => element.matches(ELEMENTS))) return false;
        const addresses = [...box.querySelectorAll('a')].map((link) => link.getAttribute('href')!);
        const letters = `${box.textContent}${addresses.join('')}`;
        return addresses.every(isAddress) && countOf('b', letters) === countOf('b', text);
      }),
      settings(2000),
    );
  });
});

function countOf(letter: string, text: string): number {
  return text.split(letter).length - 1;
}
