import neptune from '../../../data/neptune.json';
import {Record} from './record';

/** Runs at build: the headlines stand in the page, and are read also where no script runs. */
export default function Page() {
  return (
    <main>
      <h1>The timeline in Next</h1>
      <Record data={neptune}>
        <ol>
          {neptune.entries.map(({id, headline}) => (
            <li key={id}>{headline}</li>
          ))}
        </ol>
      </Record>
    </main>
  );
}
