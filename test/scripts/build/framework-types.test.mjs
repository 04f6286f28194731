import assert from 'node:assert/strict';
import {mkdirSync, writeFileSync} from 'node:fs';
import test from 'node:test';
import ts from 'typescript';
import {frameworkTypes} from '../../../scripts/build/framework-types.mjs';
import {ROOT} from '../../../scripts/setup.mjs';

const FOLDER = `${ROOT}.cache/framework-types/`;

/** Not our element: the tests hold for any. */
const ELEMENT = {
  name: 'Clock',
  tagName: 'my-clock',
  members: [
    {kind: 'field', name: 'dial'},
    {kind: 'field', name: 'timeZones'},
    {kind: 'field', name: 'isLoud'},
    {kind: 'field', name: 'hands'},
    {kind: 'field', name: 'now', readonly: true},
    {kind: 'method', name: 'ring'},
  ],
  attributes: [
    {name: 'dial', fieldName: 'dial', description: 'How it looks.'},
    {name: 'time-zones', fieldName: 'timeZones', description: 'The zones it shows.'},
    {name: 'is-loud', fieldName: 'isLoud', description: 'Whether it rings.'},
  ],
  events: [{name: 'my-ring', type: {text: 'RingEvent'}, description: 'It rings.'}],
};

const INDEX = `export declare class Clock {
  dial: 'round' | 'square' | null | undefined;
  timeZones: string | readonly string[];
  isLoud: boolean;
  hands: {hour: number};
  readonly now: string;
  ring(): void;
}
export declare class RingEvent { readonly hour: number }
`;

test('a property has its type in the element, and an attribute the values that can be written as text', () => {
  assert.deepEqual(
    faultsOf(`import type {Attributes, FurtherAttributes, Listeners, Properties} from './types/element.js';
export const property: Properties = {dial: 'round', timeZones: ['UTC'], isLoud: true, hands: {hour: 1}};
export const attribute: Attributes = {dial: null, 'time-zones': 'UTC', 'is-loud': ''};
export const listener: Listeners<'on'> = {'onmy-ring': ({hour, currentTarget}) => hour + currentTarget.hands.hour};
export const further: FurtherAttributes = {'time-zones': 'UTC', 'is-loud': ''};`),
    [],
  );
});

for (const [what, wrong] of Object.entries({
  'an unknown value': `Properties = {dial: 'nope'}`,
  'a property that is read-only': `Properties = {now: ''}`,
  'a method': `Properties = {ring: () => undefined}`,
  'a list as an attribute': `Attributes = {'time-zones': ['UTC']}`,
  'true as an attribute': `Attributes = {'is-loud': true}`,
  'an object as an attribute': `Attributes = {hands: {hour: 1}}`,
  'an unknown event': `Listeners<'on'> = {'onmy-tick': () => undefined}`,
  'an unknown field of an event': `Listeners<'on'> = {'onmy-ring': ({minute}) => minute}`,
})) {
  test(`${what} is refused`, () => {
    const [type] = wrong.split(/\W/);
    const faults = faultsOf(
      `import type {${type}} from './types/element.js';\nexport const wrong: ${wrong};`,
    );
    assert.equal(faults.length, 1, String(faults));
  });
}

/** The compiler's errors in a file beside the types. */
function faultsOf(code) {
  mkdirSync(`${FOLDER}types`, {recursive: true});
  writeFileSync(`${FOLDER}types/element.d.ts`, frameworkTypes(ELEMENT)['element.d.ts']);
  writeFileSync(`${FOLDER}index.d.ts`, INDEX);
  writeFileSync(`${FOLDER}use.ts`, code);
  const program = ts.createProgram([`${FOLDER}use.ts`], {
    strict: true,
    exactOptionalPropertyTypes: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts'],
    types: [],
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
