/** A document in a text field: the element gets the text as it is and reports the errors. */
import '../../src/define.js';
import record from '../data/neptune.json?raw';

const editor = document.querySelector<HTMLFormElement>('#editor')!;
const text = document.querySelector<HTMLTextAreaElement>('#document')!;
const timeline = document.querySelector('dprk-deployment-timeline')!;

text.defaultValue = record;
show();

editor.addEventListener('submit', (event) => {
  event.preventDefault();
  show();
});
editor.addEventListener('reset', () => queueMicrotask(show));
document.querySelector('#break')!.addEventListener('click', () => {
  text.value = withFaults(text.value);
  show();
});

function show(): void {
  timeline.data = text.value;
}

/** A day that does not exist, an undeclared actor, an unknown standing. */
function withFaults(json: string): string {
  return json
    .replace('"1846-09-23"', '"1846-09-31"')
    .replace('"actors": ["galileo"]', '"actors": ["galilei"]')
    .replace('"standing": "unclear"', '"standing": "perhaps"');
}
