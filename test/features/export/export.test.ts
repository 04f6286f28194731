import {expect} from '@open-wc/testing';
import {article as bundled} from '../../../src/data/article/article.js';
import {parseCsv} from '../../../src/data/csv/parse-csv.js';
import {parseTimeline} from '../../../src/data/parse.js';
import type {TimelineDocument} from '../../../src/data/schema.js';
import {accessibleTree} from '../../support/accessible-tree.js';
import {violations} from '../../support/axe.js';
import {aDocument, manyEntries} from '../../support/builders.js';
import {consoleWarnings} from '../../support/console.js';
import {downloads, type Download} from '../../support/downloads.js';
import {allText, eventsAt, show, until, type Setting, type TimelineHarness} from '../../support/harness.js';

const EXPORT = 'controls="kinds search export"';

describe('the control export', () => {
  const warnings = consoleWarnings();

  it('is shown if `controls` has it, and not by default', async () => {
    expect((await show()).has('export')).to.be.false;
    expect((await show('controls="search"')).has('export')).to.be.false;
    expect((await show('controls="export"')).has('export')).to.be.true;
  });

  it('is a disclosure with a button per format', async () => {
    const timeline = await open();
    expect(accessibleTree(timeline.part('export')!)).to.equal(`group [open]
  disclosure "Export"
  paragraph
    "All 14 entries"
  group "Export"
    button "Data (JSON)"
    button "Spreadsheet (CSV)"
    button "Calendar (iCalendar)"
    button "Picture (SVG)"
    button "Picture (PNG)"
  status
`);
  });

  it('says what is exported: all entries, those that match, those on record', async () => {
    const timeline = await open();
    expect(selection(timeline)).to.equal('All 14 entries');
    await timeline.chip('Confirmation').press();
    expect(selection(timeline)).to.equal('2 of 14 entries, as filtered');
    await timeline.set({asOf: '2024-11-12'});
    expect(selection(timeline)).to.equal('1 of 2 entries, as filtered, as of 12 Nov 2024');
  });

  it('ignores the limit, which only keeps the page short', async () => {
    const timeline = await open(`${EXPORT} limit="3"`);
    expect(selection(timeline)).to.equal('All 14 entries');
    expect((JSON.parse((await download(timeline, 'JSON')).text) as TimelineDocument).entries).to.have.length(
      14,
    );
  });

  it('is disabled if no entry matches', async () => {
    const timeline = await open();
    await timeline.search('no such thing');
    const buttons = timeline.parts('export-button') as HTMLButtonElement[];
    expect(buttons.map(({disabled}) => disabled)).to.deep.equal(buttons.map(() => true));
  });

  it('announces that a download has started', async () => {
    const timeline = await open();
    await download(timeline, 'JSON');
    expect(outcome(timeline).getAttribute('role')).to.equal('status');
    expect(allText(outcome(timeline))).to.equal('Download started: dprk-deployment.json.');
  });

  it('says that a file would be too large', async () => {
    const timeline = await open(EXPORT, {properties: {data: aDocument({entries: manyEntries(10_001)})}});
    await exportAs(timeline, 'SVG');
    expect(allText(outcome(timeline))).to.match(/^No file was created: it would be too large\./);
  });

  it('says that a PNG would be too high to read, and that SVG holds more', async () => {
    const entries = Array.from({length: 900}, () => ({}));
    const timeline = await open(EXPORT, {properties: {data: aDocument({entries})}});
    const files = downloads();
    await exportAs(timeline, 'PNG');
    expect(files).to.have.length(0);
    expect(allText(outcome(timeline))).to.equal(
      'No file was created: its texts would be too small to read. Show fewer entries, or choose SVG, which holds more.',
    );
    await exportAs(timeline, 'SVG');
    expect(files).to.have.length(1);
  });

  it('reports which entries cannot be in a calendar, and why', async () => {
    const timeline = await open();
    await download(timeline, 'Calendar');
    expect(allText(outcome(timeline).querySelectorAll('p')[1])).to.equal(
      '3 entries cannot be in this file and are left out:',
    );
    expect([...outcome(timeline).querySelectorAll('li')].map(allText)).to.deep.equal([
      'Seoul’s ministries are cautious at first: its start is not known',
      'North Korean deployments acknowledged ahead of the US: its start is not known',
      'US and South Korea to coordinate in transition, official says: its start is not known',
    ]);
  });

  it('creates no calendar without events, and says so', async () => {
    const data = aDocument({entries: [{date: '-0044-03-15', headline: 'Caesar'}]});
    const timeline = await open(EXPORT, {properties: {data}});
    const files = downloads();
    await exportAs(timeline, 'Calendar');
    expect(files).to.have.length(0);
    expect(allText(outcome(timeline))).to.equal(
      'No file was created: none of these entries can be in a calendar. ' +
        '1 entry cannot be in this file and is left out: ' +
        'Caesar: a calendar file holds the years 1 to 9999 only',
    );
  });

  it('reports a failure, and works when it is tried again', async () => {
    const timeline = await open();
    const errors = eventsAt(timeline.element, 'dprk-error');
    const {createObjectURL} = URL;
    URL.createObjectURL = () => {
      throw new Error('refused');
    };
    await exportAs(timeline, 'JSON').finally(() => {
      URL.createObjectURL = createObjectURL;
    });
    expect(allText(outcome(timeline))).to.equal('The file could not be made. Please try again.');
    await until(() => errors.length > 0, 'the page gets the cause');
    const [{severity, issues}] = errors as [(typeof errors)[0]];
    expect([severity, ...issues.map(({code, message}) => [code, message])]).to.deep.equal([
      'warning',
      ['export', 'The export as json failed. Error: refused'],
    ]);
    expect(warnings).to.deep.equal(['<dprk-deployment-timeline>: The export as json failed. Error: refused']);
    expect((await download(timeline, 'JSON')).name).to.equal('dprk-deployment.json');
  });

  it('is in Korean if the page is', async () => {
    const timeline = await open(EXPORT, {box: {lang: 'ko'}});
    expect(allText(timeline.part('export')!.querySelector('summary'))).to.equal('내보내기');
    expect(selection(timeline)).to.equal('전체 항목 14건');
    await download(timeline, '스프레드시트');
    expect(allText(outcome(timeline))).to.equal('내려받기를 시작했습니다: dprk-deployment.csv');
  });

  it('uses messages of the page', async () => {
    const strings = {en: {'export.label': 'Download'}};
    const timeline = await open(EXPORT, {properties: {strings}});
    expect(allText(timeline.part('export')!.querySelector('summary'))).to.equal('Download');
  });

  for (const style of ['', 'color-scheme: dark; background: #111; color: #eee']) {
    it(`has no axe violation${style && ' on a dark page'}, with its report shown`, async () => {
      const timeline = await open(EXPORT, {box: {style}, width: 320});
      await download(timeline, 'Calendar');
      expect(await violations(timeline.element)).to.deep.equal([]);
      const {scrollWidth, clientWidth} = timeline.part('timeline')!;
      expect(scrollWidth).to.be.at.most(clientWidth);
    });
  }

  it('has targets of at least 24 px', async () => {
    const timeline = await open(EXPORT, {box: {style: 'font-size: 8px'}});
    for (const target of [
      ...timeline.parts('export-button'),
      timeline.part('export')!.querySelector('summary')!,
    ]) {
      const {width, height} = target.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
  });
});

describe('an exported file', () => {
  it('is the same document as JSON', async () => {
    const {name, type, text} = await download(await open(), 'JSON');
    expect([name, type]).to.deep.equal(['dprk-deployment.json', 'application/json']);
    expect(JSON.parse(text)).to.deep.equal(bundled);
  });

  it('is a valid document in both languages, whichever is shown', async () => {
    const {text} = await download(await open(EXPORT, {box: {lang: 'ko'}}), 'JSON');
    const {document, issues} = parseTimeline(text);
    expect(issues).to.deep.equal([]);
    expect(document!.title).to.deep.equal({en: bundled.title, ko: '누가 무엇을 확인했고, 누가 대응했나'});
  });

  it('can be an excerpt that the element can show', async () => {
    const timeline = await open();
    await timeline.chip('Response').press();
    const {name, text} = await download(timeline, 'JSON');
    expect(name).to.equal('dprk-deployment-excerpt.json');
    const again = await show('', {properties: {data: text}});
    expect(again.headlines()).to.deep.equal(timeline.headlines());
    expect(allText(again.part('coverage'))).to.match(/An excerpt: 4 of 14 entries\.$/);
  });

  it('is a sheet as CSV that the element can show', async () => {
    const {name, type, text} = await download(await open(`${EXPORT} as-of="2024-11-12"`), 'CSV');
    expect([name, type]).to.deep.equal(['dprk-deployment-as-of-2024-11-12.csv', 'text/csv']);
    const {document} = parseCsv(text);
    expect(document!.entries.map(({id}) => id)).to.have.length(2);
    expect(document!.title).to.deep.equal(bundled.title);
  });

  it('is a calendar as iCalendar', async () => {
    const {name, type, text} = await download(await open(), 'Calendar');
    expect([name, type]).to.deep.equal(['dprk-deployment.ics', 'text/calendar']);
    expect(text.match(/BEGIN:VEVENT/g)).to.have.length(11);
  });

  it('leaves the page unchanged', async () => {
    const timeline = await open();
    const before = [document.documentElement.outerHTML, htmlOf(timeline)];
    for (const format of ['JSON', 'CSV', 'SVG', 'PNG']) await download(timeline, format);
    expect([document.documentElement.outerHTML, htmlOf(timeline)]).to.deep.equal(before);
  });
});

describe('an exported picture', () => {
  it('has title, selection, headlines, dates, lanes and source', async () => {
    const timeline = await open();
    const {name, type, text} = await download(timeline, 'SVG');
    expect([name, type]).to.deep.equal(['dprk-deployment.svg', 'image/svg+xml']);
    const words = textOf(text);
    for (const headline of timeline.headlines()) expect(words).to.include(headline);
    for (const part of ['Who confirmed what', 'All 14 entries', 'US State Department', 'No actor named'])
      expect(words).to.include(part);
    for (const part of ['about 30 Oct – 13 Nov 2024', 'Covers what this one article says', 'by Daniel Kim'])
      expect(words).to.include(part);
  });

  it('says that it shows only a part', async () => {
    const timeline = await open();
    await timeline.chip('Confirmation').press();
    const words = textOf((await download(timeline, 'SVG')).text);
    expect(words).to.include('2 of 14 entries, as filtered');
    expect(words).not.to.include('Blinken');
  });

  it('does not depend on the page, as SVG', async () => {
    const {text} = await download(await open(), 'SVG');
    const svg = parsed(text);
    expect(text).not.to.match(/var\(|currentColor|oklch|color-mix|color\(|NaN|undefined|url\(|href|style=/);
    expect(svg.getAttribute('font-family')).not.to.equal('');
    expect(svg.getAttribute('lang')).to.equal('en');
    expect(svg.querySelector('title')?.textContent).to.equal('Who confirmed what, and who answered');
  });

  it('has enough contrast on a white background, whatever the page is like', async () => {
    const style =
      'color-scheme: dark; background: #000; color: #fff; --dprk-timeline-color-confirmation: #cfc; --dprk-timeline-color-text: #eee';
    for (const theme of ['auto', 'dark']) {
      const svg = parsed(
        (await download(await open(`${EXPORT} theme="${theme}"`, {box: {style}}), 'SVG')).text,
      );
      expect(svg.querySelector('rect')?.getAttribute('fill')).to.equal('#ffffff');
      const colours = new Set(
        [...svg.querySelectorAll('path, text')].map((node) => node.getAttribute('fill')!),
      );
      for (const colour of colours) {
        if (colour !== '#ffffff') expect(contrastWithWhite(colour), colour).to.be.at.least(3);
      }
    }
  });

  it('has the colours that the page sets', async () => {
    const style = '--dprk-timeline-color-confirmation: rgb(0 0 200)';
    const {text} = await download(await open(EXPORT, {box: {style}}), 'SVG');
    expect(text).to.include('fill="#0000c8"');
  });

  it('follows the direction of the page', async () => {
    const picture = async (dir: string) =>
      parsed((await download(await open(EXPORT, {box: {dir}}), 'SVG')).text);
    const lefts = (svg: Element) =>
      [...svg.querySelectorAll('g[transform]')].map((node) =>
        Number(/translate\(([\d.]+)/.exec(node.getAttribute('transform')!)![1]),
      );
    const [ltr, rtl] = [lefts(await picture('ltr')), lefts(await picture('rtl'))];
    expect(ltr.length).to.be.greaterThan(14);
    ltr.forEach((left, index) => expect(rtl[index]).to.be.closeTo(1200 - left - 14, 0.1));
  });

  it('is the same picture at double resolution, as PNG', async () => {
    const timeline = await open();
    const svg = parsed((await download(timeline, 'SVG')).text);
    const {name, type, bytes} = await download(timeline, 'PNG');
    expect([name, type]).to.deep.equal(['dprk-deployment.png', 'image/png']);
    const {width, height} = await createImageBitmap(new Blob([bytes], {type}));
    expect([width, height]).to.deep.equal(
      ['width', 'height'].map((side) => Number(svg.getAttribute(side)) * 2),
    );
    expect(await lightShare(bytes)).to.be.within(0.8, 0.995);
  });

  it('is as large as engines can draw, as PNG of a very long record', async () => {
    const entries = Array.from({length: 400}, (_, index) => ({actors: [`actor-${index % 40}`]}));
    const timeline = await open(EXPORT, {properties: {data: aDocument({entries})}});
    const {bytes} = await download(timeline, 'PNG');
    // Width and height are in the first chunk of a PNG, so that its pixels need not be decoded twice.
    const [width, height] = [16, 20].map((at) => new DataView(bytes.buffer, bytes.byteOffset).getUint32(at));
    // The first limit: the number of pixels in WebKit, or the longest side in Chromium.
    const share = Math.max((width! * height!) / 16_777_216, Math.max(width!, height!) / 16_384);
    expect(share).to.be.within(0.99, 1);
    expect(await lightShare(bytes)).to.be.below(0.999);
  });
});

async function open(attributes = EXPORT, setting: Setting = {}): Promise<TimelineHarness> {
  const timeline = await show(attributes, setting);
  timeline.part('export')!.querySelector('summary')!.click();
  return timeline;
}

function selection(timeline: TimelineHarness): string {
  return allText(timeline.part('export-selection'));
}

function outcome(timeline: TimelineHarness): HTMLElement {
  return timeline.part('export-outcome')!;
}

/** The HTML of the element without the report of the last export. */
function htmlOf(timeline: TimelineHarness): string {
  const copy = timeline.part('timeline')!.cloneNode(true) as HTMLElement;
  timeline.part('export-outcome', copy)!.replaceChildren();
  timeline.part('export-text', copy)!.replaceChildren();
  return copy.outerHTML;
}

/** Presses a button, and waits for the report. */
async function exportAs(timeline: TimelineHarness, format: string): Promise<void> {
  timeline.button(format, timeline.part('export')!).click();
  await until(() => !/^$|Making|만드는/.test(allText(outcome(timeline))), `${format} is exported`);
}

async function download(timeline: TimelineHarness, format: string): Promise<Download> {
  const files = downloads();
  await exportAs(timeline, format);
  expect(files, allText(outcome(timeline))).to.have.length(1);
  return files[0]!;
}

function parsed(svg: string): Element {
  const {documentElement} = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(documentElement.localName).to.equal('svg');
  return documentElement;
}

/** All texts of an SVG picture; each line is a `text` element. */
function textOf(svg: string): string {
  return [...parsed(svg).querySelectorAll('text')].map(allText).join(' ');
}

function contrastWithWhite(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

/** The share of the picture that is nearly white. */
async function lightShare(bytes: Uint8Array<ArrayBuffer>): Promise<number> {
  const image = await createImageBitmap(new Blob([bytes]));
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [600, 600];
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0, 600, 600);
  const {data} = context.getImageData(0, 0, 600, 600);
  let light = 0;
  for (let at = 0; at < data.length; at += 4)
    if (Math.min(data[at]!, data[at + 1]!, data[at + 2]!) > 200) light++;
  return light / (600 * 600);
}
