import type {DprkDeploymentTimeline} from 'dprk-deployment-timeline';
import 'dprk-deployment-timeline/define.js';
import type {Attributes} from 'dprk-deployment-timeline/types/element';
import type {} from 'dprk-deployment-timeline/types/react-18';
import {useEffect, useLayoutEffect, useRef, type RefObject} from 'react';

interface Props extends Attributes {
  data: unknown;
  onSelect: Listener<'dprk-select'>;
  onChange: Listener<'dprk-change'>;
}

type Listener<Name extends keyof HTMLElementEventMap> = (event: HTMLElementEventMap[Name]) => void;

/** React 18 sets only attributes and listens only to its own events: a `ref` does the rest. */
export function Timeline({data, onSelect, onChange, ...attributes}: Props) {
  const timeline = useRef<DprkDeploymentTimeline>(null);
  // Before the first render of the element: with useEffect, the bundled article would appear first.
  useLayoutEffect(() => {
    timeline.current!.data = data;
  }, [data]);
  useListener(timeline, 'dprk-select', onSelect);
  useListener(timeline, 'dprk-change', onChange);
  return <dprk-deployment-timeline ref={timeline} {...attributes} />;
}

function useListener<Name extends 'dprk-select' | 'dprk-change'>(
  target: RefObject<DprkDeploymentTimeline>,
  name: Name,
  listener: Listener<Name>,
) {
  useEffect(() => {
    const element = target.current!;
    element.addEventListener(name, listener);
    return () => element.removeEventListener(name, listener);
  }, [target, name, listener]);
}
