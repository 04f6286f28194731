import 'dprk-deployment-timeline/define.js';
import type {} from 'dprk-deployment-timeline/types/solid';
import {Show, createSignal} from 'solid-js';
import neptune from '../../../data/neptune.json';

/** `prop:` sets a property, `on:` listens on the element itself. */
export function App() {
  const [isShown, setShown] = createSignal(true);
  const [news, setNews] = createSignal('');
  return (
    <main>
      <h1>The timeline in Solid</h1>
      <button type="button" onClick={() => setShown(!isShown())}>
        {isShown() ? 'Hide' : 'Show'} the record
      </button>
      <p>
        <output>{news()}</output>
      </p>
      <Show when={isShown()}>
        <dprk-deployment-timeline
          prop:data={neptune}
          layout="list"
          on:dprk-select={({entry}) => setNews(`Opened: ${entry.id}`)}
          on:dprk-change={({property}) => setNews(`Changed: ${property}`)}
        />
      </Show>
    </main>
  );
}
