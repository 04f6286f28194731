import {useState} from 'react';
import neptune from '../../../data/neptune.json';
import {Timeline} from './Timeline';

export function App() {
  const [isShown, setShown] = useState(true);
  const [news, setNews] = useState('');
  return (
    <main>
      <h1>The timeline in React 18</h1>
      <button type="button" onClick={() => setShown(!isShown)}>
        {isShown ? 'Hide' : 'Show'} the record
      </button>
      <p>
        <output>{news}</output>
      </p>
      {isShown && (
        <Timeline
          data={neptune}
          layout="list"
          onSelect={({entry}) => setNews(`Opened: ${entry.id}`)}
          onChange={({property}) => setNews(`Changed: ${property}`)}
        />
      )}
    </main>
  );
}
