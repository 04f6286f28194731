// A page without a script: everything in it works, or is not there.
import assert from 'node:assert/strict';
import test from 'node:test';
import {parse} from 'parse5';
import {render} from '../../dist/ssr.js';

const film = {type: 'embed', url: 'https://www.youtube.com/watch?v=abc', title: 'A film'};
const RECORD = {
  title: 'T',
  claims: [
    {id: 'one', text: 'One'},
    {id: 'two', text: 'Two'},
  ],
  entries: [
    {id: 'a', date: '2024-11-12', headline: 'First', media: [film, {...film, poster: 'poster.png'}]},
    {
      id: 'b',
      date: '2024-11-13',
      headline: 'Second',
      links: [{to: 'a', type: 'responds-to'}],
      claims: [
        {claim: 'one', stance: 'confirms'},
        {claim: 'two', stance: 'denies'},
      ],
    },
  ],
};

/** All elements, also those within templates. */
function* below(node) {
  if (node.tagName) yield node;
  for (const child of node.content?.childNodes ?? node.childNodes ?? []) yield* below(child);
}

function textOf(node) {
  return node.value ?? (node.childNodes ?? []).map(textOf).join('');
}

async function elementsOf(document, options) {
  return [...below(parse(await render(document, {format: 'page', media: true, ...options})))];
}

const namesOf = (elements) => elements.map(({tagName}) => tagName);
const hrefsOf = (elements) =>
  elements.flatMap(({attrs}) => attrs.find(({name}) => name === 'href')?.value ?? []);

/** More entries than one section has, over so many years that the list has a menu. */
const LONG = {
  entries: Array.from({length: 120}, (_, index) => ({
    date: String(1900 + index),
    headline: `Entry ${index}`,
  })),
};

for (const [name, document, options] of /** @type {const} */ ([
  ['the article', undefined, {}],
  ['a record as of a day', RECORD, {asOf: '2024-11-13'}],
  ['a record with a limit', RECORD, {limit: 1}],
  ['a record with a filter', RECORD, {from: '2024-11-13'}],
  ['a filter that nothing matches', RECORD, {from: '2030'}],
  ['a long list', LONG, {}],
])) {
  test(`${name} has no control and no link into the shadow tree, where fragments do not lead`, async () => {
    const elements = await elementsOf(document, options);
    const controls = ['button', 'input', 'select', 'label', 'script', 'iframe'];
    assert.deepEqual(
      namesOf(elements).filter((tag) => controls.includes(tag)),
      [],
    );
    const isMenu = ({attrs}) => attrs.some(({name, value}) => name === 'part' && value === 'jump');
    assert.deepEqual(elements.filter(isMenu), []);
    assert.deepEqual(
      hrefsOf(elements).filter((href) => href.startsWith('#')),
      [],
    );
  });
}

test('with a script, the same page has its controls and links', async () => {
  const elements = await elementsOf(RECORD, {limit: 1, order: 'desc', script: '/timeline.js'});
  assert.ok(namesOf(elements).includes('button'));
  assert.ok(hrefsOf(elements).includes('#e-b'));
});

test('the text of links and buttons stays', async () => {
  const text = (await elementsOf(RECORD, {})).filter(({tagName}) => tagName === 'section').map(textOf);
  assert.match(text.join(), /Responds to: First/);
  assert.match(text.join(), /1 more claim/);
});

test('it says how many entries the limit leaves out', async () => {
  const text = textOf((await elementsOf(RECORD, {limit: 1})).find(({tagName}) => tagName === 'section'));
  assert.match(text, /1 of 2 shown[^]*First[^]*1 of 2 shown/);
  const all = textOf((await elementsOf(RECORD, {})).find(({tagName}) => tagName === 'section'));
  assert.doesNotMatch(all, /2 of 2 shown[^]*2 of 2 shown/);
});

test('an embedded page is its title, its poster and a link', async () => {
  const figures = (await elementsOf(RECORD, {})).filter(({tagName}) => tagName === 'figure');
  assert.deepEqual(
    figures.map((figure) => {
      const elements = [...below(figure)];
      const pictures = elements.filter(({tagName}) => tagName === 'img').length;
      return [pictures, textOf(figure).replace(/\s+/g, ' ').trim(), ...hrefsOf(elements)];
    }),
    [
      [0, 'A film Open on youtube.com', film.url],
      [1, 'A film Open on youtube.com', film.url],
    ],
  );
});
