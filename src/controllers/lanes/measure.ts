import type {Item} from '../../model/timeline.js';
import type {Metrics} from '../../model/lanes/scene.js';

/** The texts of a label: the headline, and the date after it. */
export type LabelTexts = (item: Item) => {readonly headline: string; readonly date: string};

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
  const space = date!(' ');
  const labelOf = (item: Item): ReturnType<Metrics['label']> => {
    const {headline: text, date: when} = texts(item);
    const words = `${text} ${when}`.split(' ');
    const longest = words.reduce((a, b) => (b.length > a.length ? b : a));
    // A px more, for what the canvas and the page round differently.
    return {width: Math.ceil(headline!(text) + space + date!(when)) + 1, word: headline!(longest)};
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

/** Tells the width of any text in the font of an element. */
export function ruler(element: Element): (text: string) => number {
  const {fontStyle, fontWeight, fontSize, fontFamily, letterSpacing, wordSpacing} = getComputedStyle(element);
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas) return (text) => text.length * parseFloat(fontSize) * 0.6;
  canvas.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  const [letter, word] = [letterSpacing, wordSpacing].map((space) => parseFloat(space) || 0);
  return remembering(
    (text) => canvas.measureText(text).width + letter! * text.length + word! * (text.split(' ').length - 1),
  );
}

function remembering<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const kept = new Map<Key, Value>();
  return (key) => {
    let value = kept.get(key);
    if (value === undefined) kept.set(key, (value = make(key)));
    return value;
  };
}
