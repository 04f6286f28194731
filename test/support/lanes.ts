/** Packed lanes, and the rectangles in them. */
import type {Entry, TimelineDocument} from '../../src/data/schema.js';
import {boxesOf, type Box} from '../../src/model/lanes/boxes.js';
import {lanesOf} from '../../src/model/lanes/lanes.js';
import {pack} from '../../src/model/lanes/packing.js';
import {domainOf, worldOf} from '../../src/model/lanes/scale.js';
import type {LaneGroup, LaneLayout, Metrics, Scale} from '../../src/model/lanes/geometry.js';
import {timesOf} from '../../src/model/lanes/spans.js';
import {timelineOf} from '../../src/model/timeline.js';
import {aDocument} from './builders.js';
import {recordOf} from './record.js';

/** Sizes for a text of 14 px; every letter of a headline is 10 px wide. */
export const METRICS: Metrics = {
  mark: 14,
  gap: 6,
  line: 18,
  row: 28,
  bar: 10,
  edge: 4,
  tail: 40,
  em: 14,
  label: ({entry: {headline}}) => {
    const letters = (text: string) => text.length * 10;
    return {
      width: letters(headline as string),
      words: (headline as string).split(' ').map((word, index) => letters(index > 0 ? ` ${word}` : word)),
    };
  },
};

export function lanesIn(document: TimelineDocument): readonly LaneGroup[] {
  return lanesOf(recordOf(document).items, timelineOf(document), timesOf(document.entries));
}

/** The lane of entries without actors, at a zoom. */
export function packed(
  entries: readonly Partial<Entry>[],
  {width = 1000, zoom = 1, metrics = METRICS}: {width?: number; zoom?: number; metrics?: Metrics} = {},
): {layout: LaneLayout; scale: Scale} {
  const [lane] = lanesIn(aDocument({entries})).flatMap(({lanes}) => lanes);
  const scale = worldOf(domainOf(lane!.items.map(({span}) => span)), width, zoom);
  return {layout: pack(lane!, scale, metrics), scale};
}

/** A rectangle of an entry. */
export interface PlacedBox extends Box {
  readonly part: 'mark' | 'label' | 'bar';
  readonly placement: LaneLayout['placements'][number];
}

export function boxesIn({placements}: LaneLayout, metrics = METRICS): PlacedBox[] {
  return placements.flatMap((placement) =>
    Object.entries(boxesOf(placement, metrics)).map(([part, box]) => ({
      ...box,
      part: part as PlacedBox['part'],
      placement,
    })),
  );
}
