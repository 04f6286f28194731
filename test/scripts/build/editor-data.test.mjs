import assert from 'node:assert/strict';
import test from 'node:test';
import {editorData} from '../../../scripts/build/editor-data.mjs';

const ELEMENT = {
  tagName: 'my-clock',
  description: 'Shows the time.',
  members: [
    {kind: 'field', name: 'dial', type: {text: 'Dial'}, description: 'How it looks.'},
    {kind: 'field', name: 'now', type: {text: 'string'}, description: 'The time now.', readonly: true},
  ],
  attributes: [
    {name: 'dial', fieldName: 'dial', type: {text: 'Dial'}, description: 'How it looks.'},
    {name: 'offset', fieldName: 'offset', type: {text: 'number'}, description: 'Minutes to add.'},
  ],
  events: [{name: 'my-ring', type: {text: 'RingEvent'}, description: 'It rings.'}],
  slots: [{name: '', description: 'Until it runs.'}],
  cssProperties: [{name: '--my-hand', description: 'Colour of a hand.', default: 'red'}],
  cssParts: [{name: 'hand', description: 'A hand.'}],
  cssStates: [{name: 'loud', description: 'It rings.'}],
};
const valuesOf = (property) => (property === 'dial' ? ['round', 'square'] : []);
const data = editorData(ELEMENT, valuesOf, {name: 'clock', version: '1.2.3'});

test('VS Code gets the tag, its attributes and their values', () => {
  const [{name, attributes}] = data['vscode.html-custom-data.json'].tags;
  assert.equal(name, 'my-clock');
  assert.deepEqual(
    attributes.map((attribute) => [attribute.name, attribute.values]),
    [
      ['dial', [{name: 'round'}, {name: 'square'}]],
      ['offset', []],
    ],
  );
});

test('VS Code gets the names that a style sheet can use', () => {
  const {properties, pseudoElements, pseudoClasses} = data['vscode.css-custom-data.json'];
  assert.deepEqual(
    [properties, pseudoElements, pseudoClasses]
      .flat()
      .map(({name, description}) => [name, description.value]),
    [
      ['--my-hand', 'Colour of a hand. Default: `red`.'],
      ['::part(hand)', 'A hand.'],
      [':state(loud)', 'It rings.'],
    ],
  );
});

test('JetBrains gets the tag, with the version of the package', () => {
  const {name, version, contributions} = data['web-types.json'];
  const [{attributes, js, css}] = contributions.html.elements;
  assert.deepEqual([name, version], ['clock', '1.2.3']);
  assert.deepEqual(
    attributes.map(({value}) => value.type),
    [`'round' | 'square'`, 'number'],
  );
  assert.deepEqual(
    [...js.properties, ...js.events].map((each) => each.name),
    ['dial', 'my-ring'],
  );
  assert.deepEqual(
    Object.values(css)
      .flat()
      .map((each) => each.name),
    ['--my-hand', 'part(hand)', 'state(loud)'],
  );
});
