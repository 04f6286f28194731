import {busiestOf} from '../../../model/lanes/busiest.js';
import {eraBands, type EraBand} from '../../../model/lanes/eras.js';
import {isTimed} from '../../../model/item.js';
import {lanesOf} from '../../../model/lanes/lanes.js';
import {domainOf} from '../../../model/lanes/scale.js';
import {timesOf} from '../../../model/lanes/spans.js';
import type {DayRange, Lane, LaneGroup, Scale} from '../../../model/lanes/geometry.js';
import type {Item} from '../../../model/timeline.js';
import type {LanesContext} from '../messages.js';

/** What is drawn, independent of zoom and sizes. */
export interface Scene {
  readonly groups: readonly LaneGroup[];
  /** The lanes of all groups. */
  readonly lanes: readonly Lane[];
  readonly eras: readonly EraBand[];
  readonly domain: Scale['domain'];
  /** The days in which most entries are; absent where they are spread evenly. */
  readonly busiest: DayRange | undefined;
  /** Whether any entry has a time of day. */
  readonly timed: boolean;
  /** The clock of the axis, in minutes east of UTC; absent if times are local. */
  readonly offset: number | undefined;
}

export function sceneOf(items: readonly Item[], {timeline}: LanesContext): Scene {
  const times = timesOf(timeline.document.entries);
  const groups = lanesOf(items, timeline, times);
  const lanes = groups.flatMap((group) => group.lanes);
  const laneItems = lanes.flatMap((lane) => lane.items);
  const domain = domainOf(laneItems.map(({span}) => span));
  return {
    groups,
    lanes,
    eras: eraBands(timeline.document),
    domain,
    busiest: busiestOf(laneItems, domain),
    timed: isTimed(items),
    offset: times.offset,
  };
}
