/** A page in two languages: it sets its `lang`, and the element follows. */
import type {DprkDeploymentTimeline} from '../../src/element/dprk-deployment-timeline.js';

/** Shows a record in the language that the reader chooses. */
export function showRecord(record: unknown): DprkDeploymentTimeline {
  const timeline = document.querySelector('dprk-deployment-timeline')!;
  timeline.data = record;
  document.querySelector('#language')!.addEventListener('change', ({target}) => {
    document.documentElement.lang = (target as HTMLInputElement).value;
  });
  return timeline;
}
