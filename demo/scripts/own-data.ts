/** A document in a text field, shown by the tag: the text goes in as it is, and the tag tells what is wrong. */
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

/** A day that does not exist, an actor that nobody declared, a standing that the format does not know. */
function withFaults(json: string): string {
  return json
    .replace('"1846-09-23"', '"1846-09-31"')
    .replace('"actors": ["galileo"]', '"actors": ["galilei"]')
    .replace('"standing": "unclear"', '"standing": "perhaps"');
}
