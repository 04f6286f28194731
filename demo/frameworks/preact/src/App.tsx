import 'dprk-deployment-timeline/define.js';
import type {} from 'dprk-deployment-timeline/types/preact';
import {useState} from 'preact/hooks';
import neptune from '../../../data/neptune.json';

/** Preact sets properties and listens to any event: no wrapper is needed. */
export function App() {
  const [isShown, setShown] = useState(true);
  const [news, setNews] = useState('');
  return (
    <main>
      <h1>The timeline in Preact</h1>
      <button type="button" onClick={() => setShown(!isShown)}>
        {isShown ? 'Hide' : 'Show'} the record
      </button>
      <p>
        <output>{news}</output>
      </p>
      {isShown && (
        <dprk-deployment-timeline
          data={neptune}
          layout="list"
          ondprk-select={({entry}) => setNews(`Opened: ${entry.id}`)}
          ondprk-change={({property}) => setNews(`Changed: ${property}`)}
        />
      )}
    </main>
  );
}
