// The type checker must reject this file; it is not part of the application.
import type {} from 'dprk-deployment-timeline/types/preact';

// @ts-expect-error: there is no such layout
export const layout = <dprk-deployment-timeline layout="nope" />;
// @ts-expect-error: this event has a property, but no entry
export const event = <dprk-deployment-timeline ondprk-change={({entry}) => entry} />;
