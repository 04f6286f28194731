// The type checker must reject this file; it is not part of the application.
import type {} from 'dprk-deployment-timeline/types/react-18';

// @ts-expect-error: there is no such layout
export const layout = <dprk-deployment-timeline layout="nope" />;
// @ts-expect-error: React 18 sets no property
export const data = <dprk-deployment-timeline data={{}} />;
