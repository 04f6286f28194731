import type {Item} from '../../model/timeline.js';
import type {Metrics} from '../../model/lanes/geometry.js';

/** The texts of a label: the headline, and the date after it. */
export interface LabelTexts {
  readonly headline: (item: Item) => string;
  readonly date: (item: Item) => string;
}

/**
 * Measures things by a sample of an entry, and texts by a canvas in the sample's fonts: laid out, two thousand labels
 * would cost a hundred times as much.
 */
export function metricsOf(sample: Element, texts: LabelTexts): Metrics {
  const [mark, label] = [sample.querySelector('svg')!, sample.querySelector('.label')!];
  const style = getComputedStyle(label);
  const em = parseFloat(style.fontSize);
  const line = parseFloat(style.lineHeight);
  const [headline, date] = [...label.children].map(ruler);
  const first = remembering((item: Item) => headline!(texts.headline(item)));
  const second = remembering((item: Item) => date!(` ${texts.date(item)}`));
  const whole = remembering((item: Item) => {
    const [{width, word}, after] = [first(item), second(item)];
    // Some more, for what the canvas and the page round differently: in Firefox, each of the letters.
    return {width: Math.ceil(1.015 * (width + after.width)) + 1, word: Math.max(word, after.word)};
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
    label: (item, most = Infinity) => (first(item).width > most ? first : whole)(item),
  };
}

/**
 * Tells how wide a text is in the font of an element, and its longest word. Letter by letter: they come again and again,
 * and how they are joined makes a text narrower, if anything.
 */
export function ruler(element: Element): (text: string) => {readonly width: number; readonly word: number} {
  const {fontStyle, fontWeight, fontSize, fontFamily, letterSpacing, wordSpacing} = getComputedStyle(element);
  const canvas = document.createElement('canvas').getContext('2d')!;
  canvas.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  const spacing = (text: string): number => parseFloat(text) || 0;
  const widthOf = remembering(
    (letter: string) =>
      canvas.measureText(letter).width + spacing(letterSpacing) + (letter === ' ' ? spacing(wordSpacing) : 0),
  );
  return (text) => {
    let [width, word, start] = [0, 0, 0];
    for (const letter of text) {
      if (letter === ' ') start = width + widthOf(' ');
      width += widthOf(letter);
      word = Math.max(word, width - start);
    }
    return {width, word};
  };
}

function remembering<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const kept = new Map<Key, Value>();
  return (key) => {
    let value = kept.get(key);
    if (value === undefined) kept.set(key, (value = make(key)));
    return value;
  };
}
