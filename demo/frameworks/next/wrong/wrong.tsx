// What the checker has to refuse; it is not part of the application.
import type {} from 'dprk-deployment-timeline/types/react';

// @ts-expect-error: there is no such layout
export const layout = <dprk-deployment-timeline layout="nope" />;
// @ts-expect-error: this event tells a property, and no entry
export const event = <dprk-deployment-timeline ondprk-change={({entry}) => entry} />;
