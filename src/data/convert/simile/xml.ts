/** `<data><event start="…" title="…">description</event></data>`; the description is HTML, escaped or not. */
import type {Parts} from '../parts.js';
import {readTags} from '../tags.js';

export function isXml(text: string): boolean {
  return /^\s*</.test(text.replace(/^\uFEFF/, '')) && /<data[\s>]/i.test(text) && /<event\s/i.test(text);
}

export function eventsInXml(text: string): Parts[] {
  const events: {readonly attributes: Parts; readonly texts: string[]}[] = [];
  let isOpen = false;
  const add = (words: string) => {
    if (isOpen) events.at(-1)!.texts.push(words);
  };
  readTags(
    text,
    {
      open: (name, attributes) => {
        // Elements in a description are a part of it.
        if (name !== 'event') return add(`<${name}${attributesText(attributes)}>`);
        events.push({attributes, texts: []});
        isOpen = true;
      },
      text: add,
      close: (name) => {
        if (name === 'event') isOpen = false;
        else add(`</${name}>`);
      },
    },
    {isXml: true},
  );
  return events.map(({attributes, texts}) => ({...attributes, description: texts.join('')}));
}

function attributesText(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`)
    .join('');
}
