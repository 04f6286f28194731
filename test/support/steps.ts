/** What a page and a reader can do with a timeline, as commands of fast-check. */
import fc from 'fast-check';
import {anything, documents, texts} from './fuzz.js';
import type {TimelineHarness} from './harness.js';

/** What the page has given: where one of these is set, the bundled article must not be shown. */
export interface Given {
  data: unknown;
  src: string | null;
  script: boolean;
}

type Act = (timeline: TimelineHarness, given: Given) => unknown;

/** One step, and what must hold after it. */
class Step implements fc.AsyncCommand<Given, TimelineHarness> {
  constructor(
    private readonly name: string,
    private readonly act: Act,
    private readonly holds: (timeline: TimelineHarness, given: Readonly<Given>) => void,
  ) {}

  check = (): boolean => true;

  async run(given: Given, timeline: TimelineHarness): Promise<void> {
    await this.act(timeline, given);
    await timeline.element.updateComplete;
    this.holds(timeline, given);
  }

  toString(): string {
    return this.name;
  }
}

/** The name of a step, and what it does. */
type NamedAct = readonly [name: string, act: Act];

const attribute = (name: string, ...values: readonly (string | null)[]): fc.Arbitrary<NamedAct> =>
  fc.constantFrom(...values).map((value) => [
    value === null ? `without ${name}` : `${name}="${value}"`,
    ({element}, given) => {
      if (name === 'src') given.src = value;
      if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, value);
    },
  ]);

const always = (name: string, act: Act): fc.Arbitrary<NamedAct> => fc.constant([name, act]);

const PAGE: readonly fc.Arbitrary<NamedAct>[] = [
  attribute('kinds', null, 'event', 'response', 'nonsense', ''),
  attribute('order', null, 'asc', 'desc', 'sideways'),
  attribute('lang', null, 'ko', 'en', 'de', '-'),
  attribute('layout', null, 'list', 'story', 'lanes', 'claims', 'nonsense'),
  attribute('src', null, 'good.json', 'bad.json', 'gone.json', 'silent.json', 'javascript:alert(1)'),
  attribute('refresh', null, '5', '0', 'often'),
  attribute('timeout', null, '5', '-1'),
  attribute('as-of', null, '2024-01-15', 'never'),
  attribute('selected', null, 'entry-1', 'nobody'),
  attribute(
    'controls',
    null,
    'none',
    'search order',
    'export as-of',
    'layout kinds actors search order as-of link',
  ),
  attribute('limit', null, '2', '0', 'all'),
  fc
    .constantFrom('Alpha', 'zzz', '')
    .map((search) => [`search "${search}"`, ({element}) => (element.search = search)]),
  fc
    .oneof(documents, anything, fc.constant(undefined))
    .map((data) => [`data ${fc.stringify(data)}`, ({element}, given) => (element.data = given.data = data)]),
  texts.map((text) => [
    `a script with ${fc.stringify(text)}`,
    ({element}, given) => {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = text;
      element.append(script);
      given.script = true;
    },
  ]),
  always('without a script', ({element}, given) => {
    element.querySelector('script')?.remove();
    given.script = element.querySelector('script') !== null;
  }),
  always('moved', ({element}) => {
    const box = element.parentElement!;
    element.remove();
    box.append(element);
  }),
  always('taken out for a moment', async ({element}) => {
    const box = element.parentElement!;
    element.remove();
    await Promise.resolve();
    box.append(element);
  }),
];

/** What can be pressed without leaving the page or saving a file. */
const PRESSABLE =
  'button:not([part~="export-button"]), summary, input[type="checkbox"], a[href^="#"], a[href*="#one/"]';

const nth = (elements: Iterable<HTMLElement>, index: number): HTMLElement | undefined => {
  const list = [...elements];
  return list[index % list.length];
};

const READER: readonly fc.Arbitrary<NamedAct>[] = [
  fc
    .nat(200)
    .map((index) => [
      `press ${index}`,
      ({root}) => nth(root.querySelectorAll<HTMLElement>(PRESSABLE), index)?.click(),
    ]),
  fc
    .nat(200)
    .map((index) => [
      `focus ${index}`,
      ({root}) => nth(root.querySelectorAll<HTMLElement>(`${PRESSABLE}, article, input`), index)?.focus(),
    ]),
  fc
    .constantFrom('Beta', 'x', '')
    .map((text) => [`type "${text}"`, (timeline) => timeline.searchField() && timeline.search(text)]),
  fc.nat(3).map((index) => [
    `drag to ${index}`,
    ({root}) => {
      const slider = root.querySelector<HTMLInputElement>('input[type="range"]');
      if (!slider) return;
      slider.value = String(index);
      slider.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    },
  ]),
  fc
    .constantFrom('Escape', 'Enter', 'ArrowRight', 'ArrowDown', 'Home', 'End', '+', '-')
    .map((key) => [
      `key ${key}`,
      ({root}) =>
        root.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}),
        ),
    ]),
];

const TIME: readonly fc.Arbitrary<NamedAct>[] = [
  always('a turn passes', () => new Promise((resolve) => setTimeout(resolve))),
  always('all has loaded', (timeline) => timeline.settled()),
];

/** @param holds is called after each step */
export function steps(
  holds: (timeline: TimelineHarness, given: Readonly<Given>) => void,
): fc.Arbitrary<Iterable<fc.AsyncCommand<Given, TimelineHarness>>> {
  const all = [...PAGE, ...READER, ...TIME].map((acts) =>
    acts.map(([name, act]) => new Step(name, act, holds)),
  );
  return fc.commands(all, {maxCommands: 16});
}
