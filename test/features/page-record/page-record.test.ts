import {expect} from '@open-wc/testing';
import {PageRecord} from '../../../src/features/page-record/index.js';
import type {ParsedDocument} from '../../../src/data/parse-document.js';
import {parseRecord} from '../../../src/data/parse-record.js';
import {aDocument} from '../../support/builders.js';
import {consoleWarnings} from '../../support/console.js';
import {aBox, eventsAt, put, show, TAG, TimelineHarness, until} from '../../support/harness.js';
import {aHost} from '../../support/host.js';
import type {DprkDeploymentTimeline} from '../../../src/element/dprk-deployment-timeline.js';

const json = (title: string) => JSON.stringify(aDocument({title, entries: [{headline: title}]}));
const LIST = '<ol id="record"><li data-date="1998"><h3>First study</h3></li></ol>';
const TABLE = `<table id="record"><thead><tr><th>date</th><th>headline</th></tr></thead>
  <tbody><tr><td>1998</td><td>First study</td></tr></tbody></table>`;

/** Puts content on the page, gone after the test. */
function aPage(html: string): HTMLElement {
  const box = aBox();
  box.innerHTML = html;
  return box;
}

/** Puts an element on the page that was created in a frame: its class is not one of the page's own. */
function adopted(html: string): HTMLElement {
  const box = aBox();
  const frame = box.appendChild(document.createElement('iframe'));
  const inner = frame.contentDocument!.createElement('div');
  inner.innerHTML = html;
  const element = inner.firstElementChild as HTMLElement;
  frame.replaceWith(element);
  return element;
}

const isVisible = (element: Element): boolean => element.getClientRects().length > 0;
const record = (): HTMLElement => document.getElementById('record')!;

describe('a record in an element of the page', () => {
  it('may be a script with JSON or CSV, a table, or a list, also in a wrapper or a template', async () => {
    for (const html of [
      `<script id="record" type="application/json">${json('First study')}</script>`,
      '<script id="record" type="text/csv; charset=utf-8">date,headline\n1998,First study\n</script>',
      `<template id="record"><script type="application/json">${json('First study')}</script></template>`,
      TABLE,
      LIST,
      `<figure id="record"><div>${TABLE.replace(' id="record"', '')}</div></figure>`,
      `<section id="record"><ul><li>Contents</li></ul>${LIST.replace(' id="record"', '')}</section>`,
      `<section id="record">${LIST.replace(' id="record"', '').replace('First', 'Other')}${LIST.replace('id="record"', 'data-record')}</section>`,
      `<section id="record"><script type="application/ld+json">{"@type": "Thing"}</script>${LIST.replace(' id="record"', '')}</section>`,
      `<section id="record"><script>void 0</script><h2>Title</h2>${LIST.replace(' id="record"', '')}</section>`,
    ]) {
      const page = aPage(html);
      const timeline = await show('src="#record"');
      expect(timeline.headlines(), html).to.deep.equal(['First study']);
      expect(timeline.element.issues, html).to.deep.equal([]);
      page.remove();
    }
  });

  it('may have been created in a frame', async () => {
    const caption = '<caption>Tram</caption><thead>';
    const link = '<td>First<br>study <a href="https://example.org/">Paper</a></td>';
    for (const [html, headline] of [
      [`<script id="record" type="application/json">${json('First study')}</script>`, 'First study'],
      ['<script id="record" type="text/csv">date,headline\n1998,First study\n</script>', 'First study'],
      [
        `<template id="record"><script type="application/json">${json('First study')}</script></template>`,
        'First study',
      ],
      [TABLE.replace('<thead>', caption).replace('<td>First study</td>', link), 'First\nstudy Paper'],
      [LIST, 'First study'],
      [
        `<section id="record"><script>void 0</script>${LIST.replace(' id="record"', '')}</section>`,
        'First study',
      ],
    ] as const) {
      const element = adopted(html);
      expect(element instanceof HTMLElement, 'this test needs an element of another class').to.equal(false);
      const timeline = await show('src="#record"');
      expect(timeline.element.issues, html).to.deep.equal([]);
      expect(timeline.element.document!.entries[0]!.headline, html).to.equal(headline);
      if (html.includes('caption')) expect(timeline.title()).to.equal('Tram');
      expect(isVisible(element), html).to.equal(false);
      element.parentElement!.remove();
    }
  });

  it('is named after its caption, the heading above it in the wrapper, or its label', async () => {
    for (const [html, title] of [
      [TABLE.replace('<thead>', '<caption>Tram</caption><thead>'), 'Tram'],
      [
        `<section id="record"><h2>The  tram</h2>${LIST.replace(' id="record"', '')}<h2>Other</h2></section>`,
        'The tram',
      ],
      [
        `<main id="record"><h1>The page</h1><h2>The tram</h2><h3> </h3><h3 data-ignore>Share</h3>${LIST.replace(' id="record"', '')}<h2>Other</h2></main>`,
        'The tram',
      ],
      [
        `<template id="record"><h1>The page</h1><h2>The tram</h2>${TABLE.replace(' id="record"', '')}</template>`,
        'The tram',
      ],
      [LIST.replace('<ol', '<ol aria-label="Tram lines"'), 'Tram lines'],
      [
        `<figure id="record">${TABLE.replace(' id="record"', '')}<figcaption>Tram</figcaption></figure>`,
        'Tram',
      ],
      [
        `<section id="record"><h2>The tram</h2><figure>${LIST.replace(' id="record"', '')}<figcaption>Lines</figcaption></figure></section>`,
        'Lines',
      ],
      [`<figure>${TABLE}<figcaption>It stays visible</figcaption></figure>`, ''],
      [LIST, ''],
    ] as const) {
      const page = aPage(html);
      expect((await show('src="#record"')).title(), html).to.equal(title);
      page.remove();
    }
  });

  it('is in the language of its place', async () => {
    const page = aPage(`<div lang="fr">${LIST}</div>`);
    expect((await show('src="#record"')).element.document!.lang).to.equal('fr');
    page.firstElementChild!.removeAttribute('lang');
    expect((await show('src="#record"', {box: {lang: 'ko'}})).element.document!.lang).to.match(/^(ko|en)/);
  });

  it('may have any id', async () => {
    for (const id of ['été', '1', 'a b', 'a%20b', '"']) {
      const page = aPage(LIST);
      record().id = id;
      const timeline = await show('', {properties: {src: `#${id}`}});
      expect(timeline.headlines(), id).to.deep.equal(['First study']);
      page.remove();
    }
    aPage(LIST);
    record().id = 'été';
    const timeline = await show('src="#%C3%A9t%C3%A9"');
    expect(timeline.headlines()).to.deep.equal(['First study']);
  });

  it('may be in the shadow tree of the timeline, which takes precedence over the document', async () => {
    aPage(LIST.replace('First study', 'Outside'));
    const root = aBox().attachShadow({mode: 'open'});
    root.innerHTML = `${LIST.replace('First study', 'Inside')}<${TAG} src="#record"></${TAG}>`;
    const timeline = new TimelineHarness(root.querySelector(TAG)!);
    await timeline.settled();
    expect(timeline.headlines()).to.deep.equal(['Inside']);
    root.querySelector('ol')!.remove();
    await until(() => timeline.headlines()[0] === 'Outside');
  });

  it('is followed when it changes, and the changes are marked', async () => {
    aPage(LIST);
    const timeline = await show('src="#record"');
    const loads = eventsAt(timeline.element, 'dprk-load');
    record().insertAdjacentHTML('beforeend', '<li data-date="1999"><h3>Second</h3></li>');
    await until(() => timeline.headlines().length === 2);
    expect(timeline.parts('news')).to.have.length(1);
    record().querySelector('li')!.dataset.date = '2001';
    await until(() => timeline.headlines()[0] === 'Second');
    record().querySelector('h3')!.firstChild!.nodeValue = 'Edited';
    await until(() => timeline.headlines()[1] === 'Edited');
    expect(loads).to.have.length(3);
    record().setAttribute('class', 'of no use');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(loads, 'what is not read is no change').to.have.length(3);
  });

  it('keeps links, emphasis and lists with data-markup, and is followed when that changes', async () => {
    aPage(LIST.replace('</li>', '<p>By <em>the city</em>.</p></li>'));
    const timeline = await show('src="#record"');
    const emphasized = () => timeline.element.renderRoot.querySelector('[part~="summary"] em')?.textContent;
    expect(emphasized()).to.equal(undefined);
    record().dataset.markup = 'markdown';
    await until(() => emphasized() === 'the city');
    record().querySelector('em')!.textContent = 'the state';
    await until(() => emphasized() === 'the state');
    delete record().dataset.markup;
    await until(() => emphasized() === undefined);
    expect(timeline.headlines()).to.deep.equal(['First study']);
  });

  it('is followed when it appears, is replaced and goes', async () => {
    const timeline = put('src="#record"');
    const errors = eventsAt(timeline.element, 'dprk-error');
    await timeline.settled();
    await until(() => timeline.has('error'));
    expect(errors[0]!.issues[0]!.code).to.equal('load-element');
    expect(timeline.error()).to.contain('"#record"');
    const page = aPage(LIST);
    await until(() => timeline.headlines()[0] === 'First study');
    expect(timeline.has('error')).to.equal(false);
    page.innerHTML = LIST.replace('First study', 'Replaced');
    await until(() => timeline.headlines()[0] === 'Replaced');
    await until(() => !isVisible(record()));
    record().id = 'other';
    await until(() => timeline.has('error'));
    expect(timeline.headlines(), 'what was shown stays').to.deep.equal(['Replaced']);
    expect(isVisible(document.getElementById('other')!)).to.equal(true);
  });

  it('has no record where it is another element', async () => {
    aPage('<p id="record">Text</p>');
    const timeline = put('src="#record"');
    const errors = eventsAt(timeline.element, 'dprk-error');
    await until(() => errors.length > 0);
    expect(errors[0]!.issues[0]!.code).to.equal('load-element-type');
    await timeline.settled();
    expect(timeline.error()).to.contain('#record');
    expect(isVisible(record())).to.equal(true);
    record().innerHTML = LIST.replace(' id="record"', '');
    await until(() => timeline.headlines()[0] === 'First study');
  });

  it('comes after `data` and before a script in the tag', async () => {
    aPage(LIST);
    const content = `<script type="application/json">${json('Script')}</script>`;
    const timeline = await show('src="#record"', {content, properties: {data: aDocument({title: 'Data'})}});
    expect(timeline.title()).to.equal('Data');
    expect(isVisible(record())).to.equal(true);
    await timeline.set({data: null});
    expect(timeline.headlines()).to.deep.equal(['First study']);
    await timeline.attribute('src', null);
    expect(timeline.title()).to.equal('Script');
    expect(isVisible(record())).to.equal(true);
  });

  it('is not embedded in other pages', async () => {
    aPage(LIST);
    const timeline = await show('src="#record" controls="embed" embed-src="/e.html"');
    expect(timeline.has('embed')).to.equal(false);
  });
});

describe('a table or list with data-markup', () => {
  const warnings = consoleWarnings();

  for (const value of ['html', 'Markdown', 'md']) {
    it(`warns of a markup that is not known, and is shown: ${value}`, async () => {
      aPage(LIST.replace('<ol', `<ol data-markup="${value}"`));
      const timeline = put('src="#record"');
      const errors = eventsAt(timeline.element, 'dprk-error');
      await timeline.settled();
      await until(() => errors.length > 0);
      expect(timeline.headlines()).to.deep.equal(['First study']);
      expect(errors[0]!.severity).to.equal('warning');
      expect(errors[0]!.issues.map(({code, message}) => [code, message])).to.deep.equal([
        ['option', `data-markup: "${value}" is not "markdown". It is ignored.`],
      ]);
      expect(warnings).to.have.length(1);
      record().dataset.markup = 'markdown';
      await until(() => timeline.element.issues.length === 0);
    });
  }

  it('does not warn of an empty data-markup', async () => {
    aPage(LIST.replace('<ol', '<ol data-markup=""'));
    const timeline = await show('src="#record"');
    expect(timeline.element.issues).to.deep.equal([]);
  });
});

describe('a record in the page whose parser does not load', () => {
  it('is a result without faults, and is read again by another attempt', async () => {
    aPage(`<script id="record" type="application/json">${json('First study')}</script>`);
    const results: ParsedDocument[] = [];
    let isOffline = true;
    const record = new PageRecord(aHost().host, {
      given: '#record',
      language: 'en',
      signal: new AbortController().signal,
      parse: (input) => {
        if (isOffline) throw new TypeError('offline');
        return parseRecord(input);
      },
      isShown: () => false,
      onResult: (result) => results.push(result),
    });
    await until(() => results.length === 1);
    expect(results).to.deep.equal([{faults: []}]);
    isOffline = false;
    record.retry();
    await until(() => results.length === 2);
    expect(results[1]!.document!.entries[0]!.headline).to.equal('First study');
  });
});

describe('a list of the page', () => {
  it('is shown although it has an e-mail address and an image that loads later', async () => {
    aPage(
      `<ol id="record"><li data-date="2024/2025" data-extent="within"><h3>A</h3>
        <p>Ask <a href="mailto:a@b.org">us</a> or <a href="tel:112">call</a></p><img src="data:,"></li></ol>`,
    );
    const {element} = await show('src="#record"');
    expect(element.issues).to.deep.equal([]);
    const {extent, summary, sources, media} = element.document!.entries[0]!;
    expect([extent, summary]).to.deep.equal(['within', 'Ask us or call']);
    expect([sources, media]).to.deep.equal([undefined, undefined]);
  });
});

describe('the element of the page', () => {
  it('is hidden once it is shown, and visible again when the timeline goes or has another source', async () => {
    aPage(LIST);
    record().style.display = 'inline-block';
    const timeline = put('src="#record"');
    expect(isVisible(record())).to.equal(true);
    await timeline.settled();
    expect(isVisible(record())).to.equal(false);
    const box = timeline.element.parentElement!;
    timeline.element.remove();
    expect(isVisible(record())).to.equal(true);
    expect(record().getAttribute('style')).to.equal('display: inline-block;');
    box.append(timeline.element);
    await until(() => !isVisible(record()));
    timeline.element.src = '#nothing';
    await until(() => isVisible(record()));
    expect(record().attributes).to.have.length(2);
  });

  it('is hidden although a style sheet sets its display', async () => {
    aPage(`<style>#record[hidden], #record {display: grid}</style>${LIST}`);
    await show('src="#record"');
    expect(isVisible(record())).to.equal(false);
  });

  it('stays visible while its record has an error, and hidden with a warning', async () => {
    aPage(LIST);
    const timeline = await show('src="#record"');
    const item = record().querySelector('li')!;
    item.dataset.date = 'soon';
    await until(() => timeline.has('error'));
    expect(isVisible(record())).to.equal(true);
    expect(timeline.headlines()).to.deep.equal(['First study']);
    item.dataset.date = '1998';
    item.dataset.kind = 'my kind';
    await until(() => !timeline.has('error'));
    expect(timeline.element.issues.map(({message}) => message)).to.deep.equal([
      'list item 1, kind: "my kind" is not the id of a kind. It is added as a new one. If it is a typing error, correct it.',
    ]);
    expect(isVisible(record())).to.equal(false);
  });

  it('of two timelines is visible again when both have gone', async () => {
    aPage(LIST);
    const first = await show('src="#record"');
    const second = await show('src="#record" layout="lanes"');
    expect(isVisible(record())).to.equal(false);
    first.element.remove();
    expect(isVisible(record())).to.equal(false);
    second.element.remove();
    expect(isVisible(record())).to.equal(true);
    expect(record().attributes).to.have.length(1);
  });

  it('is never hidden with the timeline in it', async () => {
    const page = aPage(
      `<div id="record"><${TAG} src="#record"></${TAG}>${LIST.replace(' id="record"', '')}</div>`,
    );
    const timeline = new TimelineHarness(page.querySelector<DprkDeploymentTimeline>(TAG)!);
    await timeline.settled();
    expect(timeline.headlines()).to.deep.equal(['First study']);
    expect(isVisible(timeline.element)).to.equal(true);
  });
});

describe('a table or list in the tag', () => {
  for (const html of [LIST, TABLE]) {
    it(`counts where it is marked: ${html.slice(0, 5)}`, async () => {
      const marked = html.replace(' id="record"', ' data-record');
      const timeline = await show('', {content: marked});
      expect(timeline.headlines()).to.deep.equal(['First study']);
      const child = timeline.element.firstElementChild!;
      expect(isVisible(child)).to.equal(false);
      child.removeAttribute('data-record');
      await timeline.settled();
      expect(isVisible(child), 'and the article does not come').to.equal(true);
      expect(timeline.entries()).to.have.length(0);
      child.setAttribute('data-record', '');
      await timeline.settled();
      expect(timeline.headlines()).to.deep.equal(['First study']);
    });
  }

  it('is found where an editor wraps it, and its dates in texts are missed aloud', async () => {
    const content = '<figure><ul data-record><li><b>1998</b> First study</li></ul></figure>';
    const timeline = put('', {content});
    const errors = eventsAt(timeline.element, 'dprk-error');
    await timeline.settled();
    expect(timeline.headlines()).to.deep.equal(['1998']);
    await until(() => errors.length > 0);
    expect(errors[0]!.issues.map(({code, path}) => [code, path])).to.deep.equal([
      ['undated-items', 'list item 1, date'],
    ]);
  });

  it('is named after its caption', async () => {
    const content = `<figure>${TABLE.replace(' id="record"', ' data-record')}<figcaption>Tram</figcaption></figure>`;
    expect((await show('', {content})).title()).to.equal('Tram');
  });

  it('has warnings of items without a headline, and of dates that are not read', async () => {
    const time = (year: number) => `<time datetime="${year}">${year}</time>`;
    const content = `<ol data-record><li>${time(1998)}</li><li>${time(1999)} · ${time(2004)}: A</li><li data-date="">${time(2000)} B</li></ol>`;
    const timeline = put('', {content});
    const errors = eventsAt(timeline.element, 'dprk-error');
    await timeline.settled();
    expect(timeline.headlines()).to.deep.equal(['2004: A', 'B']);
    await until(() => errors.length > 0);
    expect(errors[0]!.issues.map(({message}) => message)).to.deep.equal([
      'list item 2, date: The date "2004" is ignored, because only the first one counts. For an interval, write two days without times, and only a dash between them.',
      'list item 1, headline: Items without a headline: 1. They are left out. Write a heading, or another text besides the date.',
    ]);
  });

  it('with faults is shown with them', async () => {
    const content = '<ol data-record><li>  </li><li data-date="soon">A</li></ol>';
    const timeline = await show('', {content});
    expect(timeline.error()).to.contain('list item 2, date: "soon" is not an EDTF date');
  });

  it('with faults names them in Korean', async () => {
    const content = '<ol data-record><li data-date="soon">A</li></ol>';
    const timeline = await show('', {content, box: {lang: 'ko'}});
    expect(timeline.error()).to.contain('목록의 1번째 항목, date');
  });
});
