/** Where the entries of the bundled document stand in time. */
import {spans} from '../../data/article/generated/spans.js';
import type {Times} from './scene.js';

export const times: Times = {
  spanOf: ({position}) => spans[position]!,
  // No entry of the bundled document carries a time of day.
  utc: false,
};
