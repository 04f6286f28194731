/** The class, its events and types, and the reader of the format. Nothing is registered here. */
export {DprkDeploymentTimeline} from './element/dprk-deployment-timeline.js';
export {defineTimeline} from './define-timeline.js';
export {
  TimelineChangeEvent,
  TimelineErrorEvent,
  TimelineLoadEvent,
  TimelineSelectEvent,
} from './element/events.js';
export {parseTimeline, type ParseResult} from './data/parse.js';
export type {Issue, Fault} from './data/issues.js';
export type {Actor, Claim, Dating, Entry, Link, Source, Text, TimelineDocument} from './data/schema.js';
export type {Basis, Extent, Kind, LinkType, Mark, Stance, Standing} from './data/vocabulary.js';
export type {Strings} from './format/languages.js';
export type {Message, MessageKey, Messages} from './format/translate.js';
export type {Control, DeepLinks, Density, Ids, Layout, Order, Theme} from './element/options.js';
