import {expect} from '@open-wc/testing';
import {aDocument} from '../support/builders.js';
import {
  aBox,
  eventsAt,
  put,
  allText,
  show,
  TAG,
  TimelineHarness,
  until,
  withLanguage,
} from '../support/harness.js';

/** The element's module beside this one: bundled if the tests are, since a page would request hundreds of modules. */
const DEFINE = new URL(
  `../../src/define${/\.\w+$/.exec(import.meta.url.split('?')[0]!)![0]}`,
  import.meta.url,
).href;

const KOREAN = '누가 무엇을 확인했고, 누가 대응했나';

/** What listens at the window and at the document while a test runs, and which observers watch. */
async function watched(test: (live: Set<string>, added: Set<string>) => Promise<void>): Promise<void> {
  const live = new Set<string>();
  const added = new Set<string>();
  const {addEventListener: add, removeEventListener: remove} = EventTarget.prototype;
  const numbers = new Map<unknown, number>();
  const number = (thing: unknown) => {
    if (!numbers.has(thing)) numbers.set(thing, numbers.size);
    return numbers.get(thing);
  };
  const isGlobal = (target: unknown) =>
    [window, document, document.documentElement, document.body].some((place) => place === target);
  const globals = (target: unknown, type: string, listener: unknown) =>
    `${type} ${number(target)} ${number(listener)}`;
  EventTarget.prototype.addEventListener = function (
    this: EventTarget | undefined,
    ...args: Parameters<typeof add>
  ) {
    const [type, listener] = args;
    if (isGlobal(this ?? window)) {
      live.add(globals(this ?? window, type, listener));
      added.add(type);
    }
    add.apply(this ?? window, args);
  };
  EventTarget.prototype.removeEventListener = function (
    this: EventTarget | undefined,
    ...args: Parameters<typeof remove>
  ) {
    const [type, listener] = args;
    live.delete(globals(this ?? window, type, listener));
    remove.apply(this ?? window, args);
  };
  const restore = [MutationObserver, ResizeObserver, IntersectionObserver].map((Observer) =>
    spyOn(Observer.prototype, live),
  );
  try {
    await test(live, added);
  } finally {
    Object.assign(EventTarget.prototype, {addEventListener: add, removeEventListener: remove});
    restore.forEach((each) => {
      each();
    });
  }
}

interface Watcher {
  observe: (...args: never[]) => void;
  disconnect: () => void;
}

let watchers = 0;

/** Notes which observers of a kind are watching. */
function spyOn(prototype: Watcher, live: Set<string>): () => void {
  const {observe, disconnect} = prototype;
  const names = new WeakMap<Watcher, string>();
  prototype.observe = function (this: Watcher, ...args: never[]) {
    const name = names.get(this) ?? `${this.constructor.name} ${(watchers += 1)}`;
    names.set(this, name);
    live.add(name);
    observe.apply(this, args);
  };
  prototype.disconnect = function (this: Watcher) {
    live.delete(names.get(this) ?? '');
    disconnect.call(this);
  };
  return () => Object.assign(prototype, {observe, disconnect});
}

describe('the page', () => {
  it('has no listener for keys, wheel, touch, pointer or scroll put on it', async () => {
    await watched(async (_, added) => {
      const timeline = await show('controls="kinds actors search order" limit="3"');
      await timeline.chip('Response').press();
      await timeline.openDetails(timeline.entries()[0]!);
      await timeline.set({data: aDocument({entries: Array.from({length: 300}, () => ({}))})});
      const harmless = ['beforeprint', 'afterprint', 'hashchange'];
      expect([...added].filter((type) => !harmless.includes(type))).to.deep.equal([]);
    });
  });

  it('can serialize it', async () => {
    const {root, element} = await show();
    expect(root.serializable).to.equal(true);
    expect(element.parentElement!.getHTML({serializableShadowRoots: true})).to.contain('State Department');
  });

  it('keeps its head, its style sheets, its storage and its cookies', async () => {
    const state = () => ({
      head: document.head.innerHTML,
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      root: [...document.documentElement.attributes].map(({name, value}) => name + value),
      title: document.title,
      stored: [localStorage.length, sessionStorage.length, document.cookie],
      address: location.href,
      globals: Object.keys(window).filter((name) => /dprk|timeline/i.test(name)),
    });
    const before = state();
    const timeline = await show('lang="ko" controls="kinds actors search order"');
    await timeline.chip('대응').press();
    await timeline.openDetails(timeline.entries()[0]!);
    timeline.element.remove();
    expect(state()).to.deep.equal(before);
  });

  it('is not scrolled, and nothing takes its focus', async () => {
    aBox({style: 'block-size: 3000px'});
    const button = aBox().appendChild(document.createElement('button'));
    button.focus({preventScroll: true});
    scrollTo(0, 100);
    const timeline = await show('selected="transition-coordination"');
    await timeline.attribute('selected', 'us-aid-unclear');
    await timeline.attribute('kinds', 'question');
    expect(scrollY).to.equal(100);
    expect(document.activeElement === button).to.equal(true);
    scrollTo(0, 0);
  });

  it('sees no request but for the element’s own files', async () => {
    const timeline = await show('lang="ko"');
    await timeline.set({data: aDocument({source: {title: 'x', url: 'https://example.org/'}})});
    const requests = performance.getEntriesByType('resource').map(({name}) => new URL(name).origin);
    expect([...new Set(requests)]).to.deep.equal([location.origin]);
  });

  it('may scroll by wheel and turn by keys over the element', async () => {
    const timeline = await show();
    const {defaultPrevented} = (() => {
      const events = [
        new WheelEvent('wheel', {bubbles: true, composed: true, cancelable: true}),
        new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true, composed: true, cancelable: true}),
        new KeyboardEvent('keydown', {key: ' ', bubbles: true, composed: true, cancelable: true}),
        new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, composed: true, cancelable: true}),
      ];
      for (const event of events) timeline.entries()[0]!.dispatchEvent(event);
      return {defaultPrevented: events.some((event) => event.defaultPrevented)};
    })();
    expect(defaultPrevented).to.equal(false);
  });
});

describe('many instances', () => {
  it('two do not touch one another', async () => {
    const [one, other] = [await show(), await show()];
    await one.chip('Response').press();
    await one.search('Blinken');
    expect(one.entries()).to.have.length(1);
    expect(other.entries()).to.have.length(14);
    expect(other.searchField()!.value).to.equal('');
    await other.follow(other.link('State Department', other.entry('Debate over')));
    expect(one.focused() === null && one.selected().length === 0).to.equal(true);
  });

  it('a hundred are all shown', async () => {
    const box = aBox();
    box.innerHTML = `<${TAG}></${TAG}>`.repeat(100);
    const all = [...box.querySelectorAll(TAG)].map((element) => new TimelineHarness(element));
    for (const timeline of all) await timeline.settled();
    expect(all.every((timeline) => timeline.entries().length === 14)).to.equal(true);
    await all[99]!.chip('Response').press();
    expect(all[98]!.entries()).to.have.length(14);
  });
});

describe('coming and going', () => {
  it('a thousand times leaves no listener, no observer and no node behind', async () => {
    await watched(async (live) => {
      const before = [...live];
      const nodes = document.querySelectorAll('*').length;
      const timeline = await show('lang="ko"');
      const inside = timeline.root.querySelectorAll('*').length;
      const box = timeline.element.parentElement!;
      for (let time = 0; time < 1000; time += 1) {
        timeline.element.remove();
        box.append(timeline.element);
        if (time % 100 === 0) await timeline.settled();
      }
      await timeline.settled();
      expect(timeline.root.querySelectorAll('*').length).to.equal(inside);
      box.remove();
      await timeline.element.updateComplete;
      expect([...live]).to.deep.equal(before);
      expect(document.querySelectorAll('*').length).to.equal(nodes);
    });
  });

  it('a long list that is gone leaves none either', async () => {
    await watched(async (live) => {
      const before = [...live];
      const timeline = await show('', {
        properties: {data: aDocument({entries: Array.from({length: 500}, () => ({}))})},
      });
      timeline.element.remove();
      await timeline.element.updateComplete;
      expect([...live]).to.deep.equal(before);
    });
  });

  it('in another place of the document keeps what the reader did', async () => {
    const timeline = await show();
    await timeline.chip('Response').press();
    aBox({lang: 'ko'}).append(timeline.element);
    await timeline.settled();
    expect(timeline.title(), 'the language of the new place').to.equal(KOREAN);
    expect(timeline.entries()).to.have.length(4);
  });

  it('in another document and back it has its styles, those of a control that loads there too', async () => {
    const timeline = await show('', {properties: {data: aDocument({entries: [{}, {}]})}});
    const {element, root} = timeline;
    const box = element.parentElement!;
    const page = await aPage('');
    const looks = () => [
      getComputedStyle(timeline.part('timeline')!).containerName,
      getComputedStyle(timeline.part('headline')!).fontSize,
    ];
    const before = looks();
    page.document.body.append(element);
    await timeline.settled();
    expect(looks()).to.deep.equal(before);
    const count = root.adoptedStyleSheets.length;
    await timeline.set({controls: ['export']});
    expect(root.adoptedStyleSheets.length).to.be.greaterThan(count);
    box.append(element);
    await timeline.settled();
    expect(looks()).to.deep.equal(before);
  });

  it('in another document from the start it has its styles', async () => {
    const page = await aPage('');
    const timeline = new TimelineHarness(document.createElement(TAG));
    page.document.body.append(timeline.element);
    await timeline.settled();
    expect(getComputedStyle(timeline.part('timeline')!).containerName).to.equal('dprk-timeline');
  });

  it('in a document without a window does no harm, and is right when back', async () => {
    const timeline = new TimelineHarness(document.createElement(TAG));
    const notShown = document.implementation.createHTMLDocument();
    notShown.body.append(timeline.element);
    await timeline.element.updateComplete;
    aBox({style: 'inline-size: 300px'}).append(timeline.element);
    await timeline.settled();
    await until(() => timeline.state('narrow'));
    expect(getComputedStyle(timeline.part('timeline')!).containerName).to.equal('dprk-timeline');
    expect(timeline.entries()).to.have.length(14);
  });

  it('in a document without a window and back it has its styles', async () => {
    const timeline = await show('layout="claims"');
    const {element, root} = timeline;
    const box = element.parentElement!;
    const count = root.adoptedStyleSheets.length;
    for (const page of [
      document.implementation.createHTMLDocument(),
      new DOMParser().parseFromString('', 'text/html'),
    ]) {
      page.body.append(element);
      box.append(element);
      expect(root.adoptedStyleSheets.length).to.equal(count);
      expect(getComputedStyle(timeline.part('timeline')!).containerName).to.equal('dprk-timeline');
    }
  });

  it('while something is on its way does no harm, and is right when back', async () => {
    let failed = false;
    const notice = (): void => void (failed = true);
    addEventListener('unhandledrejection', notice);
    await withLanguage(
      'ko',
      () => Promise.race<never>([]),
      async (mend) => {
        const timeline = put();
        await timeline.settled();
        const box = timeline.element.parentElement!;
        timeline.element.lang = 'ko';
        await until(() => timeline.state('loading'));
        timeline.element.remove();
        mend();
        timeline.element.lang = 'en';
        box.append(timeline.element);
        await timeline.settled();
        timeline.element.lang = 'ko';
        await timeline.settled();
        expect(timeline.title()).to.equal(KOREAN);
      },
    );
    removeEventListener('unhandledrejection', notice);
    expect(failed).to.equal(false);
  });

  it('before the first document is read reports nothing and shows nothing', async () => {
    const timeline = put('', {properties: {data: '{'}});
    timeline.element.remove();
    const errors = eventsAt(document, 'dprk-error');
    await timeline.element.updateComplete;
    expect(errors).to.have.length(0);
  });

  it('is possible without ever being in the document', () => {
    const element = document.createElement(TAG);
    element.data = aDocument();
    element.kinds = 'event';
    element.select('entry-1');
    element.clearFilters();
    expect(element.document).to.equal(undefined);
    expect(element.issues).to.deep.equal([]);
  });
});

/** Where everything in an element stands, from its own corner, in whole px. */
function places(timeline: TimelineHarness): string[] {
  const from = timeline.element.getBoundingClientRect();
  const drawn = [...timeline.root.querySelectorAll('*')].filter(
    (element) => element.getClientRects().length > 0,
  );
  return drawn.map((element) => {
    const {left, top, width, height} = element.getBoundingClientRect();
    const numbers = [left - from.left, top - from.top, width, height].map(Math.round);
    return `${element.localName} ${element.getAttribute('part') ?? ''} ${numbers.join(' ')}`;
  });
}

describe('born out of sight', () => {
  for (const [how, hidden, shown] of [
    ['in display: none', 'display: none', ''],
    ['at zero width', 'inline-size: 0; overflow: hidden', 'inline-size: 900px'],
    ['in a closed disclosure', 'content-visibility: hidden', ''],
  ] as const) {
    it(`${how}, it is right when shown`, async () => {
      const usual = await show();
      const timeline = await show('', {box: {style: hidden}});
      timeline.element.parentElement!.style.cssText = shown || 'inline-size: 900px';
      await until(() => !timeline.state('narrow') && timeline.element.offsetWidth === 900);
      expect(places(timeline)).to.deep.equal(places(usual));
    });
  }

  it('with the hidden attribute it takes no room', async () => {
    const timeline = await show('hidden');
    expect(timeline.element.getClientRects()).to.have.length(0);
    await timeline.attribute('hidden', null);
    expect(timeline.element.offsetHeight).to.be.greaterThan(500);
  });
});

const INHERITED = {
  'letter-spacing': '9px',
  'word-spacing': '2em',
  'text-transform': 'uppercase',
  'text-indent': '4em',
  'white-space': 'nowrap',
  'line-height': '5',
  direction: 'rtl',
  'text-align': 'right',
  'text-shadow': '1px 1px red',
  'font-style': 'italic',
  'font-weight': '900',
  'font-variant': 'small-caps',
  'word-break': 'break-all',
  hyphens: 'auto',
  'tab-size': '40',
  'list-style': 'square inside',
  quotes: 'none',
  cursor: 'none',
  'user-select': 'none',
  'text-wrap': 'nowrap',
  'text-align-last': 'center',
  'font-stretch': '50%',
  'text-rendering': 'optimizeSpeed',
};

const EVERYTHING = Object.entries(INHERITED).map(([name, value]) => `${name}: ${value} !important;`);
const HOSTILE = `
  * { ${EVERYTHING.join(' ')} }
  li { float: left !important; border: 3px dashed red !important; margin: 2em !important }
  button { inline-size: 100% !important; border: 4px solid red !important; background: yellow !important }
  svg { inline-size: 100% !important; block-size: auto !important; fill: red !important; display: none !important }
  a { display: block !important; color: yellow !important }
  article, section, ol, ul, h2, h3, p, summary, details, time { transform: rotate(9deg) !important; display: none !important }
  :not(:defined) { display: none !important }
`;

/** Lays a style sheet on the page for the time of a test. */
async function under(css: string, test: () => Promise<unknown>): Promise<void> {
  const sheet = document.head.appendChild(document.createElement('style'));
  sheet.textContent = css;
  await Promise.resolve(test()).finally(() => {
    sheet.remove();
  });
}

/** The style of everything inside, in the properties that a page may try to spoil. */
function looks(timeline: TimelineHarness): string[] {
  const names = [
    ...Object.keys(INHERITED),
    'display',
    'float',
    'transform',
    'background-color',
    'color',
    'border-top-width',
  ];
  return [...timeline.root.querySelectorAll('*')].map((element) => {
    const style = getComputedStyle(element);
    return `${element.localName} ${names.map((name) => `${name}: ${style.getPropertyValue(name)}`).join('; ')}`;
  });
}

describe('hostile styles of the page', () => {
  it('change neither the look nor the place of anything inside', async () => {
    const timeline = await show('controls="kinds actors search order" selected="state-confirms-combat"');
    const before = {looks: looks(timeline), places: places(timeline)};
    await under(HOSTILE, async () => {
      await timeline.settled();
      expect(getComputedStyle(timeline.element).letterSpacing, 'the page does try').to.equal('9px');
      expect(looks(timeline)).to.deep.equal(before.looks);
      expect(places(timeline)).to.deep.equal(before.places);
    });
  });

  for (const [name, value] of Object.entries(INHERITED)) {
    it(`${name}: ${value} does not come through`, async () => {
      const timeline = await show();
      const before = looks(timeline);
      await under(`* { ${name}: ${value} !important }`, () =>
        Promise.resolve(expect(looks(timeline)).to.deep.equal(before)),
      );
    });
  }

  it('leave an instance that comes later as it should be', async () => {
    const usual = await show();
    const places1 = places(usual);
    await under(HOSTILE, async () => {
      expect(places(await show())).to.deep.equal(places1);
    });
  });

  it('that hide what is not defined do not hide what is', async () => {
    await under(':not(:defined) { display: none !important }', async () => {
      expect((await show()).element.offsetHeight).to.be.greaterThan(500);
    });
  });
});

describe('the attribute hidden', () => {
  it('with the value until-found hides the timeline, and leaves it to the search of the browser', async () => {
    const timeline = await show('hidden="until-found"');
    const {element} = timeline;
    const isVisible = () => timeline.part('title')!.checkVisibility();
    expect(isVisible()).to.equal(false);
    expect(element.offsetHeight).to.equal(0);
    // An element without a box is not searched.
    expect(element.getClientRects()).to.have.length(1);
    await timeline.attribute('hidden', null);
    expect(isVisible()).to.equal(true);
  });
});

describe('a page that hides what is around the element', () => {
  const box = {style: 'visibility: hidden; pointer-events: none'};

  it('hides the timeline, too: as in a closed panel, nothing is visible, pressed or focused', async () => {
    const timeline = await show('', {box});
    const {element, root} = timeline;
    const controls = root.querySelectorAll<HTMLElement>('button, input, summary, a[href]');
    expect(controls.length).to.be.greaterThan(10);
    for (const control of controls) {
      expect(control.checkVisibility({visibilityProperty: true})).to.equal(false);
      control.focus();
      expect(timeline.focused()).to.equal(null);
    }
    element.parentElement!.style.visibility = '';
    const isPressed = () => {
      const {left, top} = timeline.chip('Response').element.getBoundingClientRect();
      return document.elementFromPoint(left + 5, top + 5) === element;
    };
    expect(isPressed()).to.equal(false);
    element.parentElement!.style.pointerEvents = '';
    expect(isPressed()).to.equal(true);
  });

  it('can hide the element itself, or show it where all else is hidden', async () => {
    const timeline = await show('style="visibility: hidden"');
    const isVisible = () => timeline.part('title')!.checkVisibility({visibilityProperty: true});
    expect(isVisible()).to.equal(false);
    timeline.element.parentElement!.style.visibility = 'hidden';
    timeline.element.style.visibility = 'visible';
    expect(isVisible()).to.equal(true);
  });
});

describe('a box as wide as its content', () => {
  for (const style of ['inline-size: fit-content', 'inline-size: auto; float: left', 'display: flex']) {
    it(`gives it room to be read: ${style}`, async () => {
      const {element} = await show('', {box: {style}});
      expect(element.getBoundingClientRect().width).to.be.at.least(280);
    });
  }

  it('leaves a narrower place as narrow as the page made it', async () => {
    const {element} = await show('', {width: 200});
    expect(element.getBoundingClientRect().width).to.equal(200);
  });
});

describe('right to left', () => {
  const sides = (timeline: TimelineHarness) => {
    const entry = timeline.entry('Blinken');
    const mark = timeline.part('mark', entry)!.querySelector('svg')!.getBoundingClientRect();
    const body = timeline.part('summary', entry)!.getBoundingClientRect();
    return mark.left >= body.right
      ? 'mark right of text'
      : mark.right <= body.left
        ? 'mark left of text'
        : 'overlap';
  };

  for (const width of [360, 900]) {
    it(`the dir attribute mirrors all, at ${width} px`, async () => {
      expect(sides(await show('', {width}))).to.equal('mark left of text');
      expect(sides(await show('dir="rtl"', {width}))).to.equal('mark right of text');
      expect(sides(await show('', {width, box: {dir: 'rtl'}}))).to.equal('mark right of text');
    });
  }

  it('follows the attribute when it changes', async () => {
    const timeline = await show();
    timeline.element.parentElement!.dir = 'rtl';
    await until(() => sides(timeline) === 'mark right of text');
  });

  it('a direction that a style spills does not', async () => {
    expect(sides(await show('', {box: {style: 'direction: rtl'}}))).to.equal('mark left of text');
  });
});

/** A separate page, in which nothing is defined yet. */
async function aPage(body: string): Promise<{document: Document; define: () => Promise<void>}> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 700px; block-size: 500px';
  frame.srcdoc = `<!doctype html><html lang="en"><body>${body}</body></html>`;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve);
  });
  aBox().append(frame);
  await loaded;
  const inner = frame.contentDocument!;
  return {
    document: inner,
    define: async () => {
      const script = inner.createElement('script');
      script.type = 'module';
      script.src = DEFINE;
      inner.head.append(script);
      const element = inner.querySelector(TAG)!;
      await until(() => element.shadowRoot?.querySelector('[aria-busy="false"] article'));
    },
  };
}

/** Its parser gets more of it with each call, as from a slow server. */
type OpenPage = Omit<Document, 'write'> & {readonly write: (html: string) => void};

describe('a page that is still coming in', () => {
  /** A page that has not been parsed to its end, in which the element is defined. */
  const anOpenPage = async (): Promise<OpenPage> => {
    const frame = document.createElement('iframe');
    aBox().append(frame);
    const page = frame.contentDocument! as OpenPage;
    page.open();
    page.write('<!doctype html><html lang="en"><body>');
    const script = Object.assign(page.createElement('script'), {type: 'module', async: true, src: DEFINE});
    page.head.append(script);
    await until(() => frame.contentWindow!.customElements.get(TAG));
    return page;
  };
  /** Time enough for an element that does not wait. */
  const aFrame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const textIn = (page: OpenPage) => allText(page.querySelector(TAG)?.shadowRoot);

  it('waits for the end of the tag, since a record may be in it', async () => {
    const page = await anOpenPage();
    page.write(`<main><div><${TAG}>`);
    await aFrame();
    expect(textIn(page)).to.equal('');
    page.write(
      `<script type="application/json">${JSON.stringify(aDocument({title: 'Inside'}))}</script></${TAG}></div>`,
    );
    page.write('</main><p>After');
    await until(() => textIn(page).includes('Inside'));
    expect(page.readyState).to.equal('loading');
    page.close();
  });

  it('shows an element that ends its box as soon as something follows the box', async () => {
    const page = await anOpenPage();
    page.write(`<main><div><${TAG}></${TAG}></div></main>`);
    await aFrame();
    page.write('<p>After');
    await until(() => textIn(page).includes('Who confirmed what'));
    expect(page.readyState).to.equal('loading');
    page.close();
  });

  it('shows what a script sets while the element waits', async () => {
    const page = await anOpenPage();
    page.write(`<${TAG}></${TAG}>`);
    await aFrame();
    page.querySelector(TAG)!.data = JSON.stringify(aDocument({title: 'Set later'}));
    await until(() => textIn(page).includes('Set later'));
    expect(page.readyState).to.equal('loading');
    page.close();
  });

  for (const how of ['data', 'src'] as const) {
    it(`shows what a script appends with ${how}, at once`, async () => {
      const page = await anOpenPage();
      const element = page.createElement(TAG);
      element[how] = how === 'data' ? JSON.stringify(aDocument({title: 'Appended'})) : '/silent.json';
      page.body.append(element);
      await until(() => textIn(page).includes(how === 'data' ? 'Appended' : 'Loading'));
      expect(page.readyState).to.equal('loading');
      page.close();
    });
  }
});

describe('before the script is there', () => {
  it('the page’s own content is read, and gives way to the timeline', async () => {
    const page = await aPage(`<${TAG}><p>Read the list.</p></${TAG}>`);
    const own = page.document.querySelector('p')!;
    expect(own.getBoundingClientRect().height).to.be.greaterThan(0);
    await page.define();
    expect(own.getClientRects()).to.have.length(0);
  });

  it('a page that reserves the height sees nothing shift', async () => {
    const page = await aPage(`<style>
      ${TAG} { --dprk-timeline-min-block-size: 9000px }
      ${TAG}:not(:defined) { display: block; min-block-size: 9000px }
    </style><${TAG}></${TAG}><p>After</p>`);
    const after = page.document.querySelector('p')!;
    const {top} = after.getBoundingClientRect();
    await page.define();
    expect(allText(page.document.querySelector(TAG)!.shadowRoot)).to.contain('Who confirmed what');
    expect(after.getBoundingClientRect().top).to.equal(top);
  });
});
