import type {Metrics} from '../../../model/lanes/geometry.js';
import type {Item} from '../../../model/timeline.js';

/** The texts of a label: the headline, and the date after it. */
export interface LabelTexts {
  readonly headline: (item: Item) => string;
  readonly date: (item: Item) => string;
}

/**
 * Measures sizes on a sample entry, and texts on a canvas in the sample's fonts. To lay out two thousand labels would take a
 * hundred times as long.
 * @param sample an entry in the document, with any text
 */
export function metricsOf(sample: Element, texts: LabelTexts): Metrics {
  const [mark, label] = [sample.querySelector('svg')!, sample.querySelector('.label')!];
  const style = getComputedStyle(label);
  const em = parseFloat(style.fontSize);
  const line = parseFloat(style.lineHeight);
  const [measureHeadline, measureDate] = [...label.children].map(textRuler);
  const headlineOf = cached((item: Item) => measureHeadline!(texts.headline(item)));
  const dateOf = cached((item: Item) => measureDate!(` ${texts.date(item)}`));
  const labelOf = cached((item: Item) => {
    const [headline, date] = [headlineOf(item), dateOf(item)];
    // 1.5 % and a px more: canvas and page round differently, Firefox for every letter.
    return {
      width: Math.ceil(1.015 * (headline.width + date.width)) + 1,
      word: Math.max(headline.word, date.word),
    };
  });
  return {
    mark: parseFloat(getComputedStyle(mark).width),
    gap: parseFloat(getComputedStyle(sample).columnGap),
    line,
    row: parseFloat(getComputedStyle(sample).height),
    bar: 0.85 * em,
    edge: 4,
    tail: 4 * em,
    em,
    label: (item, max = Infinity) => (headlineOf(item).width > max ? headlineOf : labelOf)(item),
  };
}

/**
 * Measures texts in the font of an element: the width of a text and of its longest word. It adds up the widths of letters,
 * because these can be cached. Kerning makes a text narrower, if anything.
 */
export function textRuler(
  element: Element,
): (text: string) => {readonly width: number; readonly word: number} {
  const {fontStyle, fontWeight, fontSize, fontFamily, letterSpacing, wordSpacing} = getComputedStyle(element);
  const canvas = document.createElement('canvas').getContext('2d')!;
  canvas.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  const spacing = (text: string): number => parseFloat(text) || 0;
  const widthOf = cached(
    (letter: string) =>
      canvas.measureText(letter).width + spacing(letterSpacing) + (letter === ' ' ? spacing(wordSpacing) : 0),
  );
  return (text) => {
    let [width, word, wordStart] = [0, 0, 0];
    for (const letter of text) {
      if (letter === ' ') wordStart = width + widthOf(' ');
      width += widthOf(letter);
      word = Math.max(word, width - wordStart);
    }
    return {width, word};
  };
}

function cached<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const values = new Map<Key, Value>();
  return (key) => {
    let value = values.get(key);
    if (value === undefined) values.set(key, (value = compute(key)));
    return value;
  };
}
