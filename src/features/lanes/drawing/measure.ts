import type {Metrics} from '../../../model/lanes/geometry.js';
import type {Item} from '../../../model/timeline.js';
import {cached, textRuler} from '../../../views/text-ruler.js';
import type {AxisDates} from '../views/entry-texts.js';

/** The texts of labels: the headline, and the date after it, as far as the axis does not show it; the number in a bundle. */
export interface LabelTexts {
  readonly headline: (item: Item) => string;
  readonly date: (item: Item, axis: AxisDates) => string;
  readonly bundle: (count: number) => string;
}

/** The widest label, as a share of the view. */
const MAX_LABEL = 0.78;
/** 1.5 %, and a px more for a line: canvas and page round differently, Firefox for every letter. */
const SAFETY = 1.015;

/**
 * Measures sizes on a sample entry, and texts on a canvas in the sample's fonts. To lay out two thousand labels would take a
 * hundred times as long.
 * @param sample an entry in the document, with any text
 * @param viewWidth in px
 * @returns the metrics where the axis shows a part of the dates
 */
export function metricsOf(
  sample: Element,
  texts: LabelTexts,
  viewWidth = Infinity,
): (axis: AxisDates) => Metrics {
  const [mark, label] = [sample.querySelector('svg')!, sample.querySelector('.label')!];
  const style = getComputedStyle(label);
  const em = parseFloat(style.fontSize);
  const line = parseFloat(style.lineHeight);
  const [measureHeadline, measureDate] = [...label.children].map(textRuler);
  const headlineOf = cached((item: Item) => measureHeadline!(texts.headline(item)));
  const bundleLabel = cached((count: number) => safe(measureHeadline!(texts.bundle(count)).width));
  const labelOf = (axis: AxisDates) =>
    cached((item: Item) => {
      const [headline, date] = [headlineOf(item), measureDate!(` ${texts.date(item, axis)}`)];
      return {
        width: safe(headline.width + date.width),
        words: [...headline.words, ...date.words].map((word) => SAFETY * word),
      };
    });
  const sizes = {
    mark: parseFloat(getComputedStyle(mark).width),
    gap: parseFloat(getComputedStyle(sample).columnGap),
    line,
    row: parseFloat(getComputedStyle(sample).height),
    bar: 0.85 * em,
    edge: 4,
    tail: 4 * em,
    em,
    maxLabel: MAX_LABEL * viewWidth,
    bundleLabel,
  };
  return (axis) => {
    const label = labelOf(axis);
    return {
      ...sizes,
      label: (item, max = Infinity) => (headlineOf(item).width > max ? headlineOf : label)(item),
    };
  };
}

function safe(width: number): number {
  return Math.ceil(SAFETY * width) + 1;
}
