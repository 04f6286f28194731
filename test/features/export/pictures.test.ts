import {expect} from '@open-wc/testing';
import type {Entry} from '../../../src/data/schema.js';
import {pictureOf} from '../../../src/features/export/pictures/picture.js';
import {directionOf} from '../../../src/format/direction.js';
import type {PathShape, Picture, TextShape} from '../../../src/features/export/pictures/shapes.js';
import {textBlock} from '../../../src/features/export/pictures/text.js';
import {aDocument} from '../../support/builders.js';
import {anExport, PAGE_STYLE} from '../../support/exports.js';

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

describe('a picture of lanes', () => {
  const crowds: Readonly<Record<string, readonly Partial<Entry>[]>> = {
    'one entry': [{actors: ['a']}],
    'sixty entries on one day': Array.from({length: 60}, (_, index) => ({
      actors: [`a${index % 4}`],
      headline: `Entry ${index} has a headline that is longer than some others are`,
    })),
    'three hundred entries over years': Array.from({length: 300}, (_, index) => ({
      date: `${1990 + (index % 37)}-0${1 + (index % 9)}-1${index % 10}`,
      actors: [`a${index % 7}`],
      headline: `Entry ${index} of many`,
    })),
    'intervals of all kinds': [
      {date: '2024-01-01/2024-03-01', actors: ['a']},
      {date: '2024-02~/2024-03-05', actors: ['a']},
      {date: '/2024-03-05', actors: ['a', 'b']},
      {date: '2024-03-05/..', actors: ['a']},
      {date: '2024-03-05/', actors: ['a']},
      {date: '2024-01-01/2024-03-01', extent: 'within', actors: ['b']},
      {date: '/2024-03-01', extent: 'within', actors: ['b']},
      {date: '2024-03-01/..', extent: 'within', actors: ['b']},
    ],
    'a very long word': [{headline: 'x'.repeat(400), actors: ['a']}],
    'years beyond the calendar': [{date: 'Y-170000002'}, {date: '2024'}],
  };
  for (const [name, entries] of Object.entries(crowds)) {
    it(`of ${name}: no text overlaps another, a mark or the edge`, () => {
      const picture = pictureOf(
        ...anExport(aDocument({title: 'A long title '.repeat(20), entries})),
        PAGE_STYLE,
      );
      const texts = boxesOf(picture);
      for (const {left, right, top, bottom, text} of texts) {
        expect(left, text).to.be.at.least(0);
        expect(right, text).to.be.at.most(picture.width);
        expect(top, text).to.be.at.least(0);
        expect(bottom, text).to.be.at.most(picture.height);
      }
      expect(overlaps([...texts, ...marksOf(picture)])).to.deep.equal([]);
    });
  }

  it('has each entry in the lanes of all its actors, grouped by country', () => {
    const document = aDocument({
      actors: [
        {id: 'a', name: 'First', country: 'KR'},
        {id: 'b', name: 'Other'},
        {id: 'c', name: 'Second', country: 'KR'},
      ],
      entries: [{actors: ['a', 'c'], headline: 'Shared'}, {actors: ['b']}, {headline: 'Without'}],
    });
    const texts = textsOf(pictureOf(...anExport(document), PAGE_STYLE)).map(({text}) => text);
    expect(texts.filter((text) => text === 'Shared')).to.have.length(2);
    const lanes = ['South Korea', 'First', 'Second', 'Other', 'No actor named'];
    expect(texts.filter((text) => lanes.includes(text))).to.deep.equal(lanes);
  });

  it('has the title of the record, or else the heading of the page', () => {
    const {title, ...untitled} = aDocument();
    const heading = 'Troops in combat';
    const picture = pictureOf(...anExport(untitled, {heading}), PAGE_STYLE);
    expect([picture.title, textsOf(picture)[0]!.text]).to.deep.equal([heading, heading]);
    expect(pictureOf(...anExport(aDocument(), {heading}), PAGE_STYLE).title).to.equal(title);
  });

  it('explains only the kinds and standings that it contains', () => {
    const entries: Partial<Entry>[] = [{kind: 'own', standing: 'speculation'}, {kind: 'movement'}];
    const kinds = [{id: 'own', label: {en: 'Own kind', fr: 'Type'}, mark: 'dot'} as const];
    const texts = textsOf(pictureOf(...anExport(aDocument({entries, kinds})), PAGE_STYLE)).map(
      ({text}) => text,
    );
    expect(texts).to.include.members(['Own kind', 'Movement', 'Dashed: speculation or unclear']);
    expect(texts.join()).not.to.match(/Outline|Response/);
  });

  it('breaks the name of a kind that is wider than the picture', () => {
    const label = 'A name of very many words '.repeat(12).trim();
    const kinds = [
      {id: 'own', label, mark: 'dot'},
      {id: 'other', label: 'Other kind', mark: 'dot'},
    ] as const;
    const document = aDocument({entries: [{kind: 'own'}, {kind: 'other'}], kinds: [...kinds]});
    const picture = pictureOf(...anExport(document), PAGE_STYLE);
    for (const {left, right} of boxesOf(picture))
      expect([left >= 0, right <= picture.width]).to.deep.equal([true, true]);
    expect(overlaps([...boxesOf(picture), ...marksOf(picture)])).to.deep.equal([]);
    expect(
      textsOf(picture)
        .map(({text}) => text)
        .join(' '),
    )
      .to.include(label)
      .and.include('Other kind');
  });

  it('says that times are in UTC if they are of several time zones', () => {
    const entries = ['2024-11-12T13:15:00-05:00', '2024-11-12T13:15:00+09:00'].map((date) => ({date}));
    const texts = textsOf(pictureOf(...anExport(aDocument({entries})), PAGE_STYLE)).map(({text}) => text);
    expect(texts).to.include('All 2 entries · times in UTC');
  });

  it('has the eras as bands behind the lanes, with their names', () => {
    const eras = [
      {label: 'First', date: '/2024-01-31'},
      {label: 'Second', date: '2024-01-20/..'},
      {label: 'A name that is too long for so few days', date: '2024-02-01/2024-02-09'},
      {label: 'Beyond', date: '2030'},
    ];
    const entries = [{date: '2024-01-01'}, {date: '2024-03-01', headline: 'Later'}];
    const picture = pictureOf(...anExport(aDocument({eras, entries})), PAGE_STYLE);
    const bands = picture.shapes.filter(
      (shape): shape is PathShape => 'fill' in shape && shape.fill === PAGE_STYLE.band,
    );
    expect(bands).to.have.length(3);
    const texts = textsOf(picture).map(({text}) => text);
    expect(texts).to.include.members(['First', 'Second']).and.not.include('Beyond');
    expect(texts.find((text) => text.startsWith('A name'))).to.match(/^A .*…$/);
    const bottom = Math.max(...bands.flatMap(({points}) => points.map(([, y]) => y)));
    expect(bottom).to.be.above(textsOf(picture).find(({text}) => text === 'Later')!.y);
    expect(overlaps([...boxesOf(picture), ...marksOf(picture)])).to.deep.equal([]);
    const first = picture.shapes.findIndex((shape) => 'points' in shape);
    expect(picture.shapes[first], 'everything else is drawn on top').to.equal(bands[0]);
  });

  it('has the coverage without markup, and the absolute address of the source', () => {
    const [selection, context] = anExport(
      aDocument({coverage: 'Only **one** town.', source: {title: 'مقال', author: 'A', url: '../report'}}),
    );
    const plainWords = (text: string) => text.replaceAll('*', '');
    const shown = {...context, timeline: {...context.timeline, plainWords}};
    const texts = textsOf(pictureOf(selection, shown, PAGE_STYLE)).map(({text}) => text);
    const report = new URL('../report', document.baseURI).href;
    expect(texts.slice(-2)).to.deep.equal(['Only one town.', `Source: “\u2068مقال\u2069”, by A, ${report}`]);
  });

  it('has each line of a text in the direction of the text', () => {
    const headline = 'خبر عاجل من المدينة: North Korean troops arrived and then رحلوا عن المكان كله';
    const lines = textsOf(pictureOf(...anExport(aDocument({entries: [{headline}]})), PAGE_STYLE)).filter(
      ({text}) => headline.includes(text),
    );
    expect(lines.map(({text}) => directionOf(text))).to.include('ltr');
    expect(new Set(lines.map(({direction}) => direction))).to.deep.equal(new Set(['rtl']));
  });

  it('marks the language of a foreign text', () => {
    const document = aDocument({lang: 'de', entries: [{headline: 'Eine Meldung'}]});
    const picture = pictureOf(...anExport(document), PAGE_STYLE);
    expect(textsOf(picture).find(({text}) => text === 'Eine Meldung')?.lang).to.equal('de');
  });
});

describe('a text block', () => {
  const style = {size: 10, weight: 400, colour: 'black'};
  const lines = (text: string, width: number, maxLines?: number) =>
    textBlock([{text, style}], width, 12, ({length}) => length * 10, maxLines).shapes.map((shape) =>
      'text' in shape ? shape.text : '',
    );

  it('breaks between words', () => {
    expect(lines('one two three', 80)).to.deep.equal(['one two', 'three']);
  });

  it('breaks a word that is too long for a line', () => {
    expect(lines('a incomprehensible', 80)).to.deep.equal(['a', 'incompre', 'hensible']);
  });

  it('ends with an ellipsis if text is left out', () => {
    expect(lines('one two three', 80, 1)).to.deep.equal(['one two…']);
    expect(lines('one two three', 70, 1)).to.deep.equal(['one…']);
    expect(lines('one two three', 80, 2)).to.deep.equal(['one two', 'three']);
    expect(lines('incomprehensible', 50, 1)).to.deep.equal(['inco…']);
    expect(lines('🕊️🕊️🕊️🕊️', 50, 1).join()).not.to.match(/[\uD800-\uDBFF]…/);
  });

  it('has the direction of its first letter', () => {
    expect(['One', '“하나”', '13 Nov', '', '2024'].map(directionOf)).to.deep.equal(Array(5).fill('ltr'));
    expect(['שלום', '13 مرحبا', '(سلام) one'].map(directionOf)).to.deep.equal(Array(3).fill('rtl'));
  });
});

function textsOf({shapes}: Picture): TextShape[] {
  return shapes.filter((shape) => 'text' in shape);
}

function boxesOf(picture: Picture): Box[] {
  return textsOf(picture).map(({text, x, y, style}) => ({
    text,
    left: x,
    right: x + PAGE_STYLE.measure(text, style),
    top: y - 0.8 * style.size,
    bottom: y + 0.2 * style.size,
  }));
}

function marksOf({shapes}: Picture): Box[] {
  return shapes
    .filter((shape) => 'mark' in shape)
    .map(({mark, x, y, size}) => ({text: mark, left: x, right: x + size, top: y, bottom: y + size}));
}

/** Pairs of boxes that overlap. */
function overlaps(boxes: readonly Box[]): string[] {
  const pairs: string[] = [];
  boxes.forEach((a, index) => {
    for (const b of boxes.slice(index + 1)) {
      if (a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom && b.top < a.bottom)
        pairs.push(`${a.text} | ${b.text}`);
    }
  });
  return pairs;
}
