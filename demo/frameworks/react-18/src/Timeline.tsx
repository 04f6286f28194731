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

/** React 18 sets attributes alone and listens to no event but its own: a reference does the rest. */
export function Timeline({data, onSelect, onChange, ...attributes}: Props) {
  const timeline = useRef<DprkDeploymentTimeline>(null);
  // Before the element draws for the first time; with useEffect, the bundled article would be seen first.
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
