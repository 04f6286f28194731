import type {Item} from '../../model/timeline.js';
import type {Metrics} from '../../model/lanes/scene.js';

/** The texts of a label: the headline, and the date after it. */
export type LabelTexts = (item: Item) => {readonly headline: string; readonly date: string};

/**
 * Measures things by a sample of an entry, and texts by a canvas in the sample's fonts: laid out, two thousand labels
 * would cost a hundred times as much.
 */
export function metricsOf(sample: Element, textsOf: LabelTexts): Metrics {
  const [mark, label] = [sample.querySelector('svg')!, sample.querySelector('.label')!];
  const style = getComputedStyle(label);
  const em = parseFloat(style.fontSize);
  const line = parseFloat(style.lineHeight);
  const [headline, date] = [...label.children].map(ruler);
  const labelOf = (item: Item): ReturnType<Metrics['label']> => {
    const texts = textsOf(item);
    const [first, second] = [headline!(texts.headline), date!(` ${texts.date}`)];
    // A px more, for what the canvas and the page round differently.
    return {width: Math.ceil(first.width + second.width) + 1, word: Math.max(first.word, second.word)};
  };
  return {
    mark: parseFloat(getComputedStyle(mark).width),
    gap: parseFloat(getComputedStyle(sample).columnGap),
    line,
    row: parseFloat(getComputedStyle(sample).height),
    bar: 0.85 * em,
    edge: 4,
    tail: 4 * em,
    em,
    label: remembering(labelOf),
  };
}

/** Tells how wide a text is in the font of an element, and its longest word. Words come again and again. */
export function ruler(element: Element): (text: string) => {readonly width: number; readonly word: number} {
  const {fontStyle, fontWeight, fontSize, fontFamily, letterSpacing, wordSpacing} = getComputedStyle(element);
  const canvas = document.createElement('canvas').getContext('2d')!;
  canvas.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  const [letter, between] = [letterSpacing, wordSpacing].map((space) => parseFloat(space) || 0);
  const widthOf = remembering((word: string) => canvas.measureText(word).width + letter! * word.length);
  const space = widthOf(' ') + between!;
  return (text) => {
    const words = text.split(' ').map(widthOf);
    return {width: words.reduce((sum, each) => sum + space + each, -space), word: Math.max(...words)};
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
