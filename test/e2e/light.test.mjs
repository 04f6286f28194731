// What `render --format light` writes is the record again, as far as a list can hold it, once the script runs.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import {render} from '../../dist/ssr.js';
import {openPage, withoutChromium} from './support/pages.mjs';
import {ROOT, serve} from './support/server.mjs';

const MODULE = '/dist/cdn/dprk-deployment-timeline.js';
const skip = withoutChromium;
const RUNS = 150;

const WORDS = [
  'First',
  '<b>',
  '&amp;',
  '"q"',
  "it's",
  '—',
  '-5°',
  '...',
  '날짜',
  '/x',
  '{who}',
  '$&',
  '1998',
  ':',
];
const words = fc.array(fc.constantFrom(...WORDS), {minLength: 1, maxLength: 6}).map((list) => list.join(' '));
const lines = fc.array(words, {minLength: 1, maxLength: 3}).map((list) => list.join('\n'));
const paragraphs = fc.array(lines, {minLength: 1, maxLength: 3}).map((list) => list.join('\n\n'));
const url = fc.constantFrom('https://example.org/?a=1&b="2"', '/a/b.html#c', 'c.html');
const NAMES = ['City', 'bell hooks', 'Émile Zola, novelist', '외교부', 'A & B'];

const entry = fc.record(
  {
    kind: fc.constantFrom('event', 'response', 'talk'),
    standing: fc.constantFrom('confirmed', 'on-record', 'unstated'),
    date: fc.constantFrom(
      '1998',
      '1998~',
      '-0043',
      '2024-11-12',
      '2024-11-12T22:27:00+09:00',
      '1914/1918',
      '2024-21',
    ),
    extent: fc.constantFrom('throughout', 'within'),
    headline: words,
    actors: fc.uniqueArray(fc.constantFrom(...NAMES.map((_, index) => String(index))), {maxLength: 3}),
    summary: paragraphs,
    note: words,
    sources: fc.array(
      fc.record(
        {label: words, url, archived: url, published: fc.constant('2024')},
        {requiredKeys: ['label']},
      ),
      {minLength: 1, maxLength: 3},
    ),
    corroboration: fc.array(fc.record({label: words, url}), {minLength: 1, maxLength: 2}),
    quote: fc.record({text: words, lang: fc.constant('fr')}),
    media: fc.record(
      {
        ...{src: url, alt: words, title: words, caption: words, credit: words, link: url},
        ...{width: fc.constant(640), height: fc.constant(480)},
      },
      {requiredKeys: ['src', 'alt', 'width', 'height']},
    ),
  },
  {requiredKeys: ['kind', 'standing', 'date', 'headline', 'actors']},
);
const documents = fc.array(entry, {minLength: 1, maxLength: 4}).map((entries) => ({
  version: 1,
  id: 'record',
  lang: 'en',
  title: 'A title',
  source: {title: 'A source'},
  actors: NAMES.map((name, index) => ({id: String(index), name})),
  kinds: [{id: 'talk', label: 'Talk', mark: 'dot'}],
  entries: entries.map((each, index) => ({id: `e-${index}`, ...each})),
}));

test('the fragment is the record once the script runs', {skip}, async () => {
  // Without the prototypes that the generator leaves out.
  const records = fc
    .sample(documents, {numRuns: RUNS, seed: 20241113})
    .map((record) => JSON.parse(JSON.stringify(record)));
  const fragments = await Promise.all(
    records.map((record, index) => render(record, {format: 'light', id: `r-${index}`, media: true})),
  );
  const read = await readBack(fragments);
  records.forEach((record, index) => {
    assert.equal(read[index].title, record.title, fragments[index]);
    assert.deepEqual(byId(read[index]), byId(record), fragments[index]);
  });
});

const MARKED = ['*em*', '**strong**', '***both***', '[link](https://example.org/a_(b)?c=*d*)', '[l](../m)'];
const SIGNS = ['\\*', '\\[sic\\]', '\\<b>', '\\\\', 'a_b', '2 \\* 3', '&'];
const markedLine = fc
  .array(fc.constantFrom('word', '날짜', ...MARKED, ...SIGNS), {minLength: 1, maxLength: 5})
  .map((list) => list.join(' '));
const markedBlock = fc
  .tuple(fc.constantFrom('', '- ', '1. '), fc.array(markedLine, {minLength: 1, maxLength: 3}))
  .map(([mark, list]) => list.map((line) => mark + line).join('\n'));
const markedText = fc.array(markedBlock, {minLength: 1, maxLength: 3}).map((list) => list.join('\n\n'));

test('the fragment has all texts of a medium, and its link', async () => {
  const texts = {title: 'A title', caption: 'A caption', credit: 'A credit'};
  const media = [
    {src: 'a.png', alt: 'A', ...texts, link: 'b.html'},
    {src: 'c.png', alt: 'C', link: 'd.html'},
    {type: 'video', src: 'e.mp4', alt: 'A film'},
  ];
  const fragment = await render({entries: [{headline: 'A', media}]}, {format: 'light', media: true});
  const plain = fragment.replace(/<(?!a |\/a>)[^>]*>/g, '').replace(/ rel="[^"]*"/g, '');
  assert.match(plain, /<a href="b\.html">A title<\/a> · A caption · A credit/);
  assert.match(plain, /<a href="d\.html">d\.html<\/a>/);
  assert.match(plain, /<a href="e\.mp4">A film<\/a>/);
});

test('so it is with links, emphasis and lists in its texts', {skip}, async () => {
  const records = fc
    .sample(markedText, {numRuns: RUNS, seed: 20241113})
    .map((summary) => ({markup: 'markdown', entries: [{id: 'a', date: '1998', headline: 'A', summary}]}));
  const summariesOf = (fragment) => fragment.match(/<div data-summary>[^]*?<\/div>/)[0];
  const fragments = await Promise.all(
    records.map((record, index) => render(record, {format: 'light', id: `r-${index}`})),
  );
  for (const [index, read] of (await readBack(fragments)).entries()) {
    assert.equal(read.markup, 'markdown');
    const again = await render(read, {format: 'light'});
    assert.equal(summariesOf(again), summariesOf(fragments[index]), read.entries[0].summary);
  }
});

test('so is that of the article, in each language', {skip}, async () => {
  const article = JSON.parse(readFileSync(`${ROOT}dist/data/article.json`, 'utf8'));
  const languages = ['en', 'ko'];
  const fragments = await Promise.all(
    languages.map((lang, index) => render(undefined, {format: 'light', id: `r-${index}`, lang})),
  );
  const read = await readBack(fragments);
  languages.forEach((lang, index) => {
    assert.equal(read[index].lang, lang);
    const headlines = ({entries}) => entries.map(({id, headline}) => [id, headline[lang] ?? headline]).sort();
    assert.deepEqual(headlines(read[index]), headlines(article));
  });
});

/** What a list can hold of each entry. */
function byId({entries, actors}) {
  const names = new Map(actors.map(({id, name}) => [id, name]));
  return Object.fromEntries(
    entries.map(({id, date, extent, headline, summary, kind, standing, sources = [], media, ...rest}) => [
      id,
      {
        ...{date, extent, headline, summary, kind, standing},
        media: media && [media].flat().map((one) => ({type: 'image', ...one})),
        actors: rest.actors.map((actor) => names.get(actor)),
        sources: sources
          .filter((source) => source.url !== undefined)
          .map(({label, url: address}) => [label, address]),
      },
    ]),
  );
}

/** The documents that the element reads from fragments. */
async function readBack(fragments) {
  const server = await serve({
    routes: {
      '/': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Light</title>
        <link rel="icon" href="data:,"><script type="module" src="${MODULE}"></script></head><body></body></html>`,
    },
  });
  const {page} = await openPage({url: server.url});
  await page.waitForFunction(() => customElements.get('dprk-deployment-timeline'));
  return page.evaluate(async (list) => {
    const documents = [];
    for (const [index, fragment] of list.entries()) {
      const box = document.createElement('div');
      // Nothing in it is loaded.
      box.innerHTML = fragment.replaceAll('<img src=', '<img loading="lazy" src=');
      const timeline = document.createElement('dprk-deployment-timeline');
      timeline.setAttribute('src', `#r-${index}`);
      const loaded = new Promise((resolve, reject) => {
        timeline.addEventListener('dprk-load', (event) => resolve(Reflect.get(event, 'document')));
        timeline.addEventListener('dprk-error', (event) => {
          if (Reflect.get(event, 'severity') === 'error')
            reject(new Error(JSON.stringify(Reflect.get(event, 'issues'))));
        });
      });
      box.append(timeline);
      document.body.append(box);
      documents.push(JSON.parse(JSON.stringify(await loaded)));
      box.remove();
    }
    return documents;
  }, fragments);
}
