import {expect} from '@open-wc/testing';
import {childRecord, hasUnreadRecord} from '../../src/element/child-record.js';

const script = (text: string, type = 'application/json') => `<script type="${type}">${text}</script>`;

function host(html: string): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = `<x-timeline>${html}</x-timeline>`;
  return template.content.firstElementChild as HTMLElement;
}

const isTimeline = ({localName}: Element): boolean => localName === 'x-timeline';
const inside = (html: string) => childRecord(host(html), isTimeline);

describe('the script inside a tag', () => {
  it('is the first that is JSON', () => {
    expect(inside(`<p>A</p>${script('{"a":1}')}`)).to.equal('{"a":1}');
    expect(inside(script('1') + script('2'))).to.equal('1');
    expect(inside(script(''))).to.equal('');
  });

  it('may be wrapped, in templates too', () => {
    for (const [start, end] of [
      ['<p>', '</p>'],
      ['<div><div>', '</div></div>'],
      ['<template>', '</template>'],
      ['<div><template><p><template>', '</template></p></template></div>'],
      ['<cms-block>', '</cms-block>'],
    ] as const)
      expect(inside(`<p>Text</p>${start}${script('1')}${end}`), start).to.equal('1');
  });

  it('is a child rather than a wrapped one', () => {
    expect(inside(`<div>${script('1')}</div>${script('2')}`)).to.equal('2');
  });

  it('may have parameters, capitals and any type that ends in json', () => {
    for (const type of [
      'application/json; charset=utf-8',
      ' Application/JSON ;charset=utf-8',
      'text/json',
      'application/vnd.timeline+json',
      'json',
    ])
      expect(inside(script('1', type)), type).to.equal('1');
  });

  it('may be a sheet', () => {
    for (const type of ['text/csv', 'Text/CSV; charset=utf-8', 'text/tab-separated-values'])
      expect(inside(script('date,headline', type)), type).to.have.property('textContent', 'date,headline');
    expect(inside(script('date,headline', 'text/csv') + script('1')), 'the first').to.have.property('type');
  });

  it('is of no other type', () => {
    expect(inside('')).to.equal(undefined);
    for (const type of [
      'text/plain',
      'text/csv-schema',
      'application/ld+json',
      'application/ld+json; charset=utf-8',
      'jsonp',
      '',
    ])
      expect(inside(script('1', type)), type).to.equal(undefined);
  });

  it('is not that of another timeline', () => {
    expect(inside(`<x-timeline>${script('1')}</x-timeline>`)).to.equal(undefined);
    expect(inside(`<div><x-timeline><p>${script('1')}</p></x-timeline></div>${script('2')}`)).to.equal('2');
    expect(inside(`<x-timeline><template>${script('1')}</template></x-timeline>`)).to.equal(undefined);
  });
});

describe('a table or list inside a tag', () => {
  it('is meant where it is marked, also where a system for content wraps it', () => {
    for (const tag of ['table', 'ol', 'ul']) {
      expect((inside(`<p>A</p><${tag} data-record></${tag}>`) as Element).localName).to.equal(tag);
      expect(inside(`<${tag}></${tag}>`)).to.equal(undefined);
      const wrapped = `<figure><${tag} data-record id="wrapped"></${tag}></figure>`;
      expect((inside(wrapped) as Element).id).to.equal('wrapped');
      expect((inside(`${wrapped}<${tag} data-record id="own"></${tag}>`) as Element).id).to.equal('own');
      expect(inside(`<x-timeline>${wrapped}</x-timeline>`), 'of another timeline').to.equal(undefined);
    }
    expect(inside('<p data-record></p>')).to.equal(undefined);
  });

  it('comes after a script', () => {
    expect(inside(`<ol data-record></ol><p>${script('1')}</p>`)).to.equal('1');
  });
});

describe('JSON inside a tag that is not read', () => {
  const isUnread = (html: string) => hasUnreadRecord(host(html), isTimeline);
  const RECORD = '{"title": "Ours", "entries": []}';

  it('is found in a script of another type, in code and in text', () => {
    for (const html of [
      script(RECORD, ''),
      `<p>${script(RECORD, 'text/plain')}</p>`,
      script(`[${RECORD}]`, 'text/javascript'),
      `<pre><code>${RECORD.replaceAll('"', '&quot;')}</code></pre>`,
      `<p>Text</p>${RECORD}`,
      RECORD.replaceAll('"', '“'),
      '<table><tr><th>Date</th> <th>Headline</th><th>summary</th></tr></table>',
    ])
      expect(isUnread(html), html).to.equal(true);
  });

  it('is no text, no script that runs, no JSON-LD, and not that of another timeline', () => {
    for (const html of [
      '<p>{Text}</p>',
      '{Text}',
      script('{ let a = "b"; }', ''),
      script(RECORD, 'application/ld+json'),
      `<x-timeline>${script(RECORD, '')}</x-timeline>`,
      '<table><tr><th>Name</th><th>Date</th></tr></table>',
    ])
      expect(isUnread(html), html).to.equal(false);
  });

  it('is recognized in a frame, too, whose nodes have other classes', () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const inner = frame.contentDocument!.createElement('div');
    const isUnreadThere = (html: string) => {
      inner.innerHTML = html;
      return hasUnreadRecord(inner, isTimeline);
    };
    expect(isUnreadThere(script(RECORD, 'application/ld+json'))).to.equal(false);
    expect([script(RECORD, ''), RECORD].map(isUnreadThere)).to.deep.equal([true, true]);
    frame.remove();
  });
});
