// The renderer and its fragments: valid, the same everywhere, safe, and still whole after sanitizers.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import test from 'node:test';
import {parse, parseFragment} from 'parse5';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import {unified} from 'unified';
import {render, RenderError} from '../../dist/ssr.js';
import {openPage, withoutChromium} from './support/pages.mjs';
import {ROOT, serve} from './support/server.mjs';

const FORMATS = /** @type {const} */ (['shadow', 'light', 'page']);
const neptune = JSON.parse(readFileSync(`${ROOT}demo/data/neptune.json`, 'utf8'));
const article = JSON.parse(readFileSync(`${ROOT}dist/data/article.json`, 'utf8'));

for (const format of FORMATS) {
  test(`${format}: the same bytes in every time zone and locale`, () => {
    const script = `import {render} from './dist/ssr.js';
      process.stdout.write(await render(undefined, {format: '${format}', lang: 'ko'}))`;
    const [first, ...others] = [
      {TZ: 'UTC', LANG: 'C', LC_ALL: 'C'},
      {TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8'},
      {TZ: 'Pacific/Niue', LANG: 'ko_KR.UTF-8', LC_ALL: 'ko_KR.UTF-8'},
    ].map((env) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        cwd: ROOT,
        encoding: 'utf8',
        env: {...process.env, ...env},
      }),
    );
    assert.ok(first);
    for (const other of others) assert.equal(other, first);
  });
}

test('it needs no page, and makes none up', () => {
  const script = `await (await import('./dist/ssr.js')).render();
    process.stdout.write([typeof window, typeof document, typeof HTMLElement].join());`;
  const args = ['--input-type=module', '-e', script];
  assert.equal(
    execFileSync(process.execPath, args, {cwd: ROOT, encoding: 'utf8'}),
    'undefined,undefined,undefined',
  );
});

test('of the actors, those that are shown are chosen', async () => {
  const markup = await render(undefined, {controls: 'actors', actors: 'nis us-state-department'});
  const actors = [...markup.matchAll(/<input type="checkbox"([^>]*)>/g)].map(([, attributes]) => attributes);
  assert.ok(actors.length > 2);
  assert.equal(actors.filter((attributes) => attributes.includes('checked')).length, 2);
});

test('every format is HTML without a fault, each id there once, its headings one level after another', async () => {
  for (const document of [undefined, neptune, hostile()]) {
    for (const format of FORMATS) {
      const nodes = [...nodesIn(await render(document, {format}), format === 'page')];
      const ids = nodes.flatMap((node) => attribute(node, 'id') ?? []);
      assert.equal(new Set(ids).size, ids.length);
      const levels = nodes.flatMap(({tagName}) => /^h([1-6])$/.exec(tagName ?? '')?.[1] ?? []);
      const first = format === 'page' ? 1 : 2;
      assert.deepEqual([...new Set(levels)].map(Number), [first, first + 1], format);
    }
  }
});

test('a page has a title, a description and a language, and no script unless one is named', async () => {
  const nodes = [...nodesIn(await render(undefined, {format: 'page', lang: 'ko'}), true)];
  const named = (name) => nodes.filter(({tagName}) => tagName === name);
  assert.equal(attribute(named('html')[0], 'lang'), 'ko');
  assert.equal(named('title')[0].childNodes[0].value, article.title.ko);
  const description = named('meta').find((node) => attribute(node, 'name') === 'description');
  assert.equal(attribute(description, 'content'), article.description.ko);
  assert.deepEqual(named('script'), []);
  const scripted = await render(undefined, {format: 'page', script: '/timeline.js'});
  assert.match(scripted, /<script type="module" src="\/timeline\.js"><\/script>/);
});

test('nothing in a document becomes markup', async () => {
  for (const format of FORMATS) {
    const markup = await render(hostile(), {
      format,
      script: '/s.js',
      heading: '"><img src=x onerror=alert(1)>',
    });
    const nodes = [...nodesIn(markup, format === 'page')];
    assert.deepEqual(
      nodes.filter(({tagName}) => tagName === 'img' || tagName === 'b'),
      [],
    );
    assert.deepEqual(
      nodes.filter((node) => node.attrs?.some(({name}) => name.startsWith('on'))),
      [],
    );
    assert.ok(
      nodes.some(({value}) => value?.includes(HOSTILE)),
      'it is there as text',
    );
  }
});

test('the tag carries a document of a page’s own, and the bundled one not', async () => {
  const carried = (markup) =>
    [...nodesIn(markup)]
      .filter((node) => attribute(node, 'type') === 'application/json')
      .map((node) => JSON.parse(node.childNodes[0].value));
  assert.deepEqual(carried(await render(hostile())), [hostile()]);
  assert.deepEqual(carried(await render(JSON.stringify(neptune))), [neptune]);
  assert.deepEqual(carried(await render()), []);
});

test('the options are the tag’s attributes, so that the script shows the same', async () => {
  const markup = await render(undefined, {
    id: 'a"b',
    kinds: ['confirmation', 'response'],
    headingLevel: 3,
    asOf: '2024-11-13',
    selected: 'nis-confirms-combat',
  });
  assert.match(
    markup,
    /^<dprk-deployment-timeline id="a&quot;b" lang="en" kinds="confirmation response" as-of="2024-11-13" selected="nis-confirms-combat" heading-level="3">/,
  );
  assert.match(markup, /<details [^>]*open/);
  assert.match(markup, /<h4/);
});

test('structured data stand beside what is drawn, where they are asked for', async () => {
  for (const format of /** @type {const} */ (['shadow', 'light', 'page'])) {
    const without = await render(undefined, {format});
    assert.doesNotMatch(without, /ld\+json|structured-data/);
    const html = await render(undefined, {format, structuredData: true});
    const [, text = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
    const record = JSON.parse(text);
    assert.equal(record.mainEntity['@type'], 'ItemList');
    assert.equal(record.mainEntity.numberOfItems, 14);
    assert.equal(/ structured-data=""/.test(html), format !== 'light');
  }
});

test('plain HTML says how much is left out', async () => {
  assert.match(await render(undefined, {format: 'light', kinds: 'response'}), /<p>4 of 14 shown<\/p>/);
  assert.match(
    await render(undefined, {format: 'light', asOf: '2024-11-12'}),
    /<p>As of 12 Nov 2024: 2 of 14 on record\.<\/p>/,
  );
  assert.doesNotMatch(await render(undefined, {format: 'light'}), /of 14/);
});

test('a format that does not exist is refused, and the formats are named', async () => {
  for (const format of ['toString', 'nope', '']) {
    await assert.rejects(render(undefined, {format: /** @type {any} */ (format)}), {
      name: 'RangeError',
      message: `format: "${format}" is not one of shadow, light, page`,
    });
  }
});

test('a document with errors is rejected with all of them; what cannot be used is reported', async () => {
  await assert.rejects(render({...neptune, entries: [{kind: 1}], lang: 1}), (error) => {
    assert.ok(error instanceof RenderError);
    assert.ok(error.issues.some(({path}) => path === 'lang') && error.issues.length > 2);
    return true;
  });
  const reported = [];
  await render({...neptune, titel: 1}, {lang: 'fr', order: 'up', warn: ({path}) => reported.push(path)});
  assert.deepEqual(reported.sort(), ['lang', 'order', 'titel']);
});

/** What systems leave of HTML by default, to those who may not write all of it. */
const TAGS = {
  WordPress: 'section h2 h3 p ul ol li dl dt dd strong a cite blockquote span',
  Drupal: 'h2 h3 p ul ol li dl dt dd strong a cite blockquote span',
};

/** Each takes HTML as its users have it by default. */
const SANITIZERS = {
  'the tags of WordPress': (html) => sanitizeHtml(html, {allowedTags: TAGS.WordPress.split(' ')}),
  'the tags of Drupal': (html) => sanitizeHtml(html, {allowedTags: TAGS.Drupal.split(' ')}),
  'sanitize-html': sanitizeHtml,
  'rehype-sanitize': (html) =>
    String(
      unified().use(rehypeParse, {fragment: true}).use(rehypeSanitize).use(rehypeStringify).processSync(html),
    ),
};

for (const [name, sanitize] of Object.entries(SANITIZERS)) {
  for (const lang of ['en', 'ko']) {
    test(`the fragment is whole after ${name}: ${lang}`, () => {
      const fragment = readFileSync(`${ROOT}dist/fragments/article.${lang}.html`, 'utf8');
      assert.deepEqual(contentOf(sanitize(fragment)), contentOf(fragment));
    });
  }

  test(`the tag itself does not come through ${name}`, async () => {
    assert.doesNotMatch(sanitize(await render()), /<(dprk|template|style)/);
  });
}

test('the fragment is whole after DOMPurify', {skip: withoutChromium}, async () => {
  const {url} = await serve({
    routes: {'/': '<!doctype html><title>A page</title><link rel="icon" href="data:,">'},
  });
  const {page} = await openPage({url});
  await page.addScriptTag({path: `${ROOT}node_modules/dompurify/dist/purify.min.js`});
  for (const lang of ['en', 'ko']) {
    const fragment = readFileSync(`${ROOT}dist/fragments/article.${lang}.html`, 'utf8');
    const clean = await page.evaluate((html) => Reflect.get(window, 'DOMPurify').sanitize(html), fragment);
    assert.deepEqual(contentOf(clean), contentOf(fragment));
  }
});

test('a fragment has no drawing, which would have no size, and no control, which would do nothing', async () => {
  const stances = ['confirms', 'denies', 'cautious', 'reports', 'none'];
  const entries = stances.map((stance) => ({
    date: '1998',
    headline: stance,
    claims: [{claim: 'first', stance}],
  }));
  const claims = ['first', 'second'].map((id) => ({id, text: id}));
  for (const record of [undefined, neptune, {title: 'T', claims, entries}]) {
    const fragment = await render(record, {format: 'light'});
    assert.doesNotMatch(fragment, /<(?:svg|path|button|input|details)\b/);
  }
});

test('the lead of a fragment is a line of text', async () => {
  const fragment = await render(undefined, {format: 'light'});
  assert.match(
    fragment,
    /<p><strong>North Korean troops deployed to Russia are in combat<\/strong>: ✓ Confirms: US State Department, 12 Nov 2024 \(Washington\) · ✓ National Intelligence Service, 13 Nov 2024 \(Seoul\), one day later \(local dates\) · ~ Cautious: Defense Ministry and Foreign Ministry · 4 responses · 1 open question · 2 more claims<\/p>/,
  );
});

test('a fragment has all of the record: every text, date, standing and source', async () => {
  for (const lang of ['en', 'ko']) {
    const {text, links} = contentOf(readFileSync(`${ROOT}dist/fragments/article.${lang}.html`, 'utf8'));
    const texts = [...stringsIn(article, lang)];
    assert.ok(texts.length > 50);
    assert.deepEqual(
      texts.filter((part) => !text.includes(part.replace(/\s+/g, ' ').trim())),
      [],
    );
    const urls = [...sourcesIn(article)].flatMap(({url}) => url ?? []);
    assert.deepEqual(
      urls.filter((address) => !links.includes(address)),
      [],
    );
  }
});

test('a fragment has the date and the speaker of every report', async () => {
  const entry = {date: '2024-11-12', headline: 'A', standing: 'announced'};
  const record = {
    actors: [{id: 'nis', name: 'NIS'}],
    entries: [{...entry, reported: {date: '2024-11-20', by: 'nis', dating: {basis: 'inferred', note: 'N'}}}],
  };
  assert.match(await render(record, {format: 'light'}), /<dt>Reported<\/dt><dd>NIS, 20 Nov 2024<\/dd>/);
});

test('a text may end like the start of an attribute', async () => {
  for (const name of ['id', 'class', 'part', 'role', 'aria-label']) {
    const alt = `The attribute ${name}=`;
    const record = {
      entries: [{date: '1998', headline: 'A', media: [{src: 'a.png', alt, width: 2, height: 1}]}],
    };
    const nodes = [...nodesIn(await render(record, {format: 'light', media: true}))];
    const picture = nodes.find(({tagName}) => tagName === 'img');
    assert.deepEqual(
      picture.attrs.map(({name: key, value}) => [key, value]),
      [
        ['src', 'a.png'],
        ['alt', alt],
        ['width', '2'],
        ['height', '1'],
      ],
    );
  }
});

test('a fragment names the eras of the record', async () => {
  const record = {
    eras: [
      {label: 'Second line', date: '2004/2010'},
      {label: 'First line', date: '1998/2004'},
    ],
    entries: [{date: '1998', headline: 'First study'}],
  };
  const fragment = await render(record, {format: 'light'});
  assert.match(fragment, /<p>Eras: First line, 1998\s?–\s?2004; Second line, 2004\s?–\s?2010<\/p>/);
});

test('a fragment has no empty line, at which Markdown would end it', () => {
  for (const lang of ['en', 'ko']) {
    assert.doesNotMatch(
      readFileSync(`${ROOT}dist/fragments/article.${lang}.html`, 'utf8').trimEnd(),
      /\n\s*\n/,
    );
  }
});

/** What a reader has of it: the text, where links lead, the outline, and how many entries there are. */
function contentOf(html) {
  const nodes = [...nodesIn(html)];
  const of = (name) => nodes.filter(({tagName}) => tagName === name);
  return {
    text: nodes
      .map(({value = ''}) => value)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
    links: of('a').map((node) => attribute(node, 'href')),
    headings: ['h2', 'h3'].map((name) => of(name).length),
    entries: of('ol').map(({childNodes}) => childNodes.filter(({tagName}) => tagName === 'li').length),
    quotes: of('blockquote').length,
    terms: of('dt').length,
  };
}

/** All nodes, also those within templates; it fails where the parser finds a fault. */
function* nodesIn(html, isPage = false) {
  const onParseError = ({code}) => assert.fail(code);
  const root = isPage ? parse(html, {onParseError}) : parseFragment(html, {onParseError});
  yield* below(root);
}

function* below(node) {
  yield node;
  for (const child of node.content?.childNodes ?? node.childNodes ?? []) yield* below(child);
}

function attribute(node, name) {
  return node?.attrs?.find((attr) => attr.name === name)?.value;
}

const HOSTILE = '</script></template><b>"\'&amp;<!--';

/** A document whose texts are all made to break out of where they stand. */
function hostile() {
  const label = HOSTILE;
  const [entry] = neptune.entries;
  return {
    ...neptune,
    title: HOSTILE,
    description: HOSTILE,
    source: {title: HOSTILE, author: HOSTILE, url: 'https://example.org/"><b>'},
    entries: [
      {
        ...entry,
        headline: HOSTILE,
        summary: HOSTILE,
        quote: {text: HOSTILE, lang: 'en', speaker: HOSTILE},
        note: HOSTILE,
        sources: [{label, url: 'https://example.org/?a="onclick="b'}],
      },
    ],
  };
}

/** All texts in a language: those of the document, and those of the interface. */
function* stringsIn(value, lang) {
  if (typeof value !== 'object' || value === null) return;
  if (typeof value[lang] === 'string') yield value[lang];
  for (const [key, part] of Object.entries(value)) if (key !== 'short') yield* stringsIn(part, lang);
}

function* sourcesIn(value) {
  if (typeof value !== 'object' || value === null) return;
  if (typeof value.url === 'string') yield value;
  for (const part of Object.values(value)) yield* sourcesIn(part);
}
