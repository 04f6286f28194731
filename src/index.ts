/** The class, its events and types, and the parser of the format. Nothing is registered here. */
import type {FaultCode} from './data/faults/codes.js';
import type {ParseResult} from './data/parse.js';

export {DprkDeploymentTimeline} from './element/dprk-deployment-timeline.js';
export {defineTimeline} from './define-timeline.js';
export {
  TimelineChangeEvent,
  TimelineErrorEvent,
  TimelineLoadEvent,
  TimelineSelectEvent,
} from './element/events.js';
export {parseTimeline, type ParseResult} from './data/parse.js';
export type {Issue} from './data/issues.js';
export type {DeepReadonly} from './data/frozen.js';
export type {FaultCode} from './data/faults/codes.js';
export type {
  Actor,
  Claim,
  Dating,
  Entry,
  EntryInput,
  Era,
  Link,
  Media,
  MediaInput,
  Source,
  Text,
  TimelineDocument,
  TimelineInput,
} from './data/schema.js';
export type {Basis, Extent, Kind, LinkType, Mark, Stance, Standing} from './data/vocabulary.js';
export type {Message} from './format/message.js';
export type {MessageKey, Messages, Strings} from './languages/messages.js';
export type {Ids} from './element/options.js';
export type {Control, DeepLinks, Density, Layout, Order, Theme} from './views/options.js';

/** @deprecated The former name of `ParseResult`. */
export type Reading = ParseResult;
/** @deprecated The former name of `FaultCode`. */
export type Fault = FaultCode;
