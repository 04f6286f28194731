import {expect} from '@open-wc/testing';
import {parseTimeline} from '../../src/data/parse.js';
import type {Entry, TimelineDocument} from '../../src/data/schema.js';
import {LAYOUTS} from '../../src/views/options.js';
import {aDocument} from '../support/builders.js';
import {allText, show, until, type Setting, type TimelineHarness} from '../support/harness.js';
import {notIsolated, shapesIn, stickingOut, withTexts, type Payload} from '../support/hostile.js';

const RUN = "window.pwned=(window.pwned||'')+'!'";
const MARKUP = [
  `<script>${RUN}</script>`,
  `<img src=x onerror="${RUN}">`,
  `"><svg/onload=${RUN}>`,
  `'--><iframe srcdoc='<script>parent.${RUN}</script>'></iframe>`,
  `</style></textarea></title><body onpageshow=${RUN}>`,
  `<a href="javascript:${RUN}">here</a><b style="position:fixed;inset:0">bold</b>`,
  `\${${RUN}} {{constructor.constructor("${RUN}")()}} {who} {n} $& $1 %s`,
  '<!--?lit$1$--> ${0} lit$1$ &lt;b&gt; &#60;b&#62;',
].join(' ');

/** Every way of turning the direction, none of them ended. */
const BIDI = '\u202e\u202d\u202b\u202a\u2067\u2066\u2068\u200f\u061c שלום';
/** Control characters, those without width, what is no character, and half of one. */
const CONTROLS = `${charactersFrom(0x00, 0x1f)}\u007f${charactersFrom(0x80, 0x9f)}\u200b\u200c\u200d\u2060\ufeff\u00ad\u2028\u2029\ufffe\uffff\ud800!`;

const PAYLOADS: Readonly<Record<string, Payload>> = {
  markup: (field) => `[${field}] ${MARKUP}`,
  'turns of direction': (field) => `[${field}] ${BIDI}`,
  'control characters': (field) => `[${field}] ${CONTROLS}`,
  'a very long word': (field) => `[${field}]${'x'.repeat(10_000)}`,
  'very wide letters': (field) => `[${field}]${'﷽𒐫꧅'.repeat(40)}`,
  'piles of marks': (field) => `[${field}]${`e${'\u0301\u0323'.repeat(40)}`.repeat(20)}`,
};

/** What is in every layout; the list has all of it. */
const EVERYWHERE = ['title', 'description', 'headline', 'name', 'origin title'];
/** Nothing of media is shown; a short name stands for the name. */
const fieldsIn = (layout: string): string[] => (layout === 'list' ? FIELDS : EVERYWHERE);
const FIELDS: string[] = [];
withTexts((field) => {
  FIELDS.push(field);
  return field;
});

const violations: string[] = [];

before(() => {
  // This policy would refuse and report what gets through in spite of all.
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content =
    "img-src 'none'; media-src 'none'; object-src 'none'; frame-src 'none'; script-src-attr 'none'; base-uri 'none'; form-action 'none'";
  document.head.append(policy);
  document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => {
    // A browser asks for the page's icon of itself, when it likes.
    if (!blockedURI.endsWith('/favicon.ico')) violations.push(`${violatedDirective} ${blockedURI}`);
  });
});

beforeEach(() => {
  Reflect.deleteProperty(window, 'pwned');
  violations.length = 0;
});

/** Shows a document with all that can be opened open. */
async function opened(layout: string, data: unknown, setting: Setting = {}): Promise<TimelineHarness> {
  const attributes = `layout="${layout}" controls="layout kinds actors search order export link"`;
  const timeline = await show(attributes, {...setting, properties: {data}});
  // A layout other than the list loads a moment later.
  await until(() => allText(timeline.root).includes('[headline]'), 'the entries are shown');
  for (const details of timeline.root.querySelectorAll('details')) details.open = true;
  return timeline.settled();
}

/** Running text has elements for its line breaks. */
function textWithLineBreaks(root: ShadowRoot): string {
  root.querySelectorAll('br').forEach((element) => element.replaceWith('\n'));
  return root.textContent;
}

/** Whatever was to run has had its chance: a picture that cannot be had comes to its error after all others. */
async function nothingRan(): Promise<void> {
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  expect('pwned' in window, 'nothing runs').to.equal(false);
  expect(violations, 'nothing is held up by the policy').to.deep.equal([]);
}

for (const layout of LAYOUTS) {
  describe(`in the layout ${layout}`, () => {
    for (const [name, payload] of Object.entries(PAYLOADS)) {
      it(`${name}: shown whole, and no element is made of it`, async () => {
        const harmless = await opened(
          layout,
          withTexts((field) => `[${field}] a\ntext`),
        );
        const shapes = shapesIn(harmless.root);
        const timeline = await opened(layout, withTexts(payload));
        expect([...shapesIn(timeline.root)].filter((shape) => !shapes.has(shape))).to.deep.equal([]);
        const shown = textWithLineBreaks(timeline.root);
        expect(fieldsIn(layout).filter((field) => !shown.includes(payload(field)))).to.deep.equal([]);
        await nothingRan();
      });

      it(`${name}: kept in the box of 320 px`, async () => {
        const timeline = await opened(layout, withTexts(payload), {width: 320});
        expect(stickingOut(timeline.element)).to.deep.equal([]);
      });
    }

    for (const lang of ['en', 'ko']) {
      it(`no text stands where it could turn another, in the words of ${lang}`, async () => {
        const payload = PAYLOADS['turns of direction']!;
        const timeline = await opened(layout, withTexts(payload), {box: {lang}});
        expect(notIsolated(timeline.root, FIELDS.map(payload))).to.deep.equal([]);
      });
    }

    it('names that every object has lead nowhere else', async () => {
      const timeline = await opened(layout, namedAsObjects());
      expect(timeline.state('error')).to.equal(false);
      expect(allText(timeline.root)).to.contain('[headline] toString').and.contain('[name] constructor');
      await nothingRan();
    });
  });
}

describe('an address', () => {
  const BAD = [
    'javascript:window.pwned=1',
    'JaVaScRiPt:window.pwned=1',
    'java\tscript:window.pwned=1',
    'java\nscript:window.pwned=1',
    ' \u0001javascript:window.pwned=1',
    'javascript\t:window.pwned=1',
    'data:text/html,<script>parent.pwned=1</script>',
    'vbscript:pwned',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'about:blank',
  ];
  /** Of each address field, a document that has the address there. */
  const PLACES: Readonly<Record<string, (address: string) => unknown>> = {
    'source.url': (url) => aDocument({source: {title: 'A source', url}}),
    contact: (contact) => aDocument({contact}),
    'entries[0].sources[0].url': (url) => anEntryWith({sources: [{label: 'S', url}]}),
    'entries[0].sources[0].archived': (archived) => anEntryWith({sources: [{label: 'S', archived}]}),
    'entries[0].corroboration[0].url': (url) => anEntryWith({corroboration: [{label: 'S', url}]}),
    'entries[0].dating.corroboration[0].url': (url) =>
      anEntryWith({dating: {basis: 'stated', corroboration: [{label: 'S', url}]}}),
    'entries[0].reported.dating.corroboration[0].archived': (archived) =>
      anEntryWith({
        reported: {date: '2024', dating: {basis: 'stated', corroboration: [{label: 'S', archived}]}},
      }),
    'entries[0].links[0].source.url': (url) =>
      anEntryWith({links: [{type: 'about', to: 'entry-1', source: {label: 'S', url}}]}),
    'entries[0].media[0].src': (src) =>
      anEntryWith({media: [{type: 'image', src, alt: 'A picture', width: 1, height: 1}]}),
  };

  for (const [path, withAddress] of Object.entries(PLACES)) {
    it(`that could run is rejected at ${path}, and shown as text`, async () => {
      const timeline = await show('', {properties: {data: aDocument({title: 'Before'})}});
      for (const address of BAD) {
        await timeline.set({data: withAddress(address)});
        expect(
          timeline.element.issues.map((issue) => issue.path),
          address,
        ).to.deep.equal([path]);
        expect(timeline.title()).to.equal('Before');
        expect(timeline.error()).to.contain(path);
        expect(timeline.links(timeline.part('error')!)).to.have.length(0);
      }
      await nothingRan();
    });
  }

  /** They look like others, and are relative, or harmless where they are. */
  const ODD = [
    '&#106;avascript:window.pwned=1',
    'javascript&colon;window.pwned=1',
    'jav&#x09;ascript:window.pwned=1',
    'javascript%3Awindow.pwned=1',
    './javascript:window.pwned=1',
    '//example.org/" onmouseover="window.pwned=1',
    '?x=<script>window.pwned=1</script>',
    'https://example.org/\u202eph',
  ].filter((address) => parseTimeline(aDocument({source: {title: 'A source', url: address}})).document);

  for (const address of ODD) {
    it(`that leads to a page gives that page no information about this one: ${address}`, async () => {
      const data = anEntryWith({sources: [{label: 'The source', url: address, archived: address}]});
      const timeline = await show('', {properties: {data: {...data, contact: address}}});
      const links = timeline.links().filter(({hash}) => !hash.startsWith('#e-'));
      expect(links).to.have.length(3);
      for (const link of links) {
        expect(link.protocol).to.match(/^https?:$/);
        expect(link.rel).to.equal('noopener noreferrer');
        expect(link.getAttribute('href')).to.equal(address);
      }
      await nothingRan();
    });
  }
});

describe('keys that change what every object is', () => {
  const KEYS = ['__proto__', 'constructor', 'prototype'];
  const polluting = KEYS.map((key) => `"${key}": {"polluted": true, "entries": [], "id": "x"}, `).join('');

  it('change nothing, at any depth, and are reported where they are not fields', async () => {
    const text = JSON.stringify(withTexts((field) => `[${field}]`)).replaceAll('{', `{${polluting}`);
    const timeline = await show('', {properties: {data: text.replace(/,\s*\}/g, '}')}});
    expect(timeline.state('error')).to.equal(false);
    expect(timeline.title()).to.equal('[title]');
    const reported = timeline.element.issues.map(({severity, path}) => `${severity} ${path}`);
    for (const key of KEYS) {
      expect(reported).to.include(`warning ${key}`);
      expect(reported).to.include(`warning entries[0].sources[0].${key}`);
    }
    expect({}).not.to.have.property('polluted');
    expect(Object.getPrototypeOf(timeline.element.document)).to.equal(Object.prototype);
  });

  it('do not lend a document the fields that it lacks', () => {
    const {entries, ...rest} = aDocument();
    const text = JSON.stringify(rest).replace('{', `{"__proto__": {"entries": ${JSON.stringify(entries)}},`);
    expect(parseTimeline(text).issues[0]!.message).to.equal('entries: Required, but missing.');
  });
});

function anEntryWith(parts: Partial<Entry>): TimelineDocument {
  return aDocument({entries: [parts]});
}

/** A document whose ids are the names of what every object has. */
function namedAsObjects(): TimelineDocument {
  const [actor, claim, kind] = ['constructor', 'hasOwnProperty', 'valueOf'];
  return aDocument({
    actors: [{id: actor, name: '[name] constructor'}],
    claims: [{id: claim, text: '[claim] hasOwnProperty'}],
    kinds: [{id: kind, label: '[kind] valueOf'}],
    entries: ['toString', 'isPrototypeOf'].map((id) => ({
      id,
      kind: kind,
      actors: [actor],
      headline: `[headline] ${id}`,
      claims: [{claim: claim, stance: 'confirms'}],
      links: [{type: 'about', to: 'toString'}],
    })),
  });
}

function charactersFrom(first: number, last: number): string {
  return String.fromCharCode(...Array.from({length: last - first + 1}, (_, index) => first + index));
}
