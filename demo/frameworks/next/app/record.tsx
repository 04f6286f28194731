'use client';
import type {} from 'dprk-deployment-timeline/types/react';
import {useEffect, useState, type ReactNode} from 'react';

/**
 * What the server has written is shown until the element is defined, which happens in the browser alone. The tag comes
 * then: React gives one that it finds in the page neither its properties nor its listeners.
 */
export function Record({data, children}: {data: unknown; children: ReactNode}) {
  const [isDefined, setDefined] = useState(false);
  const [isShown, setShown] = useState(true);
  const [news, setNews] = useState('');
  useEffect(() => void import('dprk-deployment-timeline/define.js').then(() => setDefined(true)), []);
  const timeline = (
    <dprk-deployment-timeline
      data={data}
      layout="list"
      ondprk-select={({entry}) => setNews(`Opened: ${entry.id}`)}
      ondprk-change={({property}) => setNews(`Changed: ${property}`)}
    />
  );
  return (
    <>
      <button type="button" onClick={() => setShown(!isShown)}>
        {isShown ? 'Hide' : 'Show'} the record
      </button>
      <p>
        <output>{news}</output>
      </p>
      {isShown && (isDefined ? timeline : children)}
    </>
  );
}
