'use client';
import type {} from 'dprk-deployment-timeline/types/react';
import {useEffect, useState, type ReactNode} from 'react';

/**
 * Shows the server's HTML until the element is defined, which happens only in the browser. The tag is rendered then:
 * to a tag that is already in the page, React adds neither properties nor listeners.
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
