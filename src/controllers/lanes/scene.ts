import {lanesOf} from '../../model/lanes/lanes.js';
import {domainOf} from '../../model/lanes/scale.js';
import type {Lane, LaneGroup, Scale} from '../../model/lanes/scene.js';
import {clockOf, isTimed} from '../../model/lanes/spans.js';
import type {Item, Timeline} from '../../model/timeline.js';

/** What is to be drawn, at whatever zoom. */
export interface Scene {
  readonly groups: readonly LaneGroup[];
  /** Those of all groups, one after the other. */
  readonly lanes: readonly Lane[];
  readonly domain: Scale['domain'];
  /** Whether any entry has a time of day. */
  readonly timed: boolean;
  /** Whether times of day are placed by UTC. */
  readonly utc: boolean;
}

export function sceneOf(items: readonly Item[], timeline: Timeline): Scene {
  const groups = lanesOf(items, timeline);
  const lanes = groups.flatMap((group) => group.lanes);
  return {
    groups,
    lanes,
    domain: domainOf(lanes.flatMap((lane) => lane.items.map(({span}) => span))),
    timed: isTimed(items),
    utc: clockOf(timeline.document.entries) === 'utc',
  };
}
