// A page with an element that a server has rendered, and beside it one with the same attributes and record that has not.
import {render} from '../../../dist/ssr.js';

const TAG = 'dprk-deployment-timeline';

/** What the tests ask the page for. It runs before the element's script. */
function definePage() {
  /** @typedef {HTMLElement & {shadowRoot: ShadowRoot, document?: object, updateComplete: Promise<boolean>}} Timeline */
  const NOT_COMPARED = new Set(['data-rendered', 'value']);
  const elements = () =>
    /** @type {Timeline[]} */ ([...document.querySelectorAll('dprk-deployment-timeline')]);
  const served = () => elements()[0];
  const first = /** @type {Element} */ (served().shadowRoot.querySelector('article'));

  /** Both elements have shown their record, and nothing is loading. */
  async function settle() {
    for (let quiet = 0; quiet < 4; quiet += 1) {
      await new Promise((next) => setTimeout(next, 10));
      await Promise.all(elements().map((element) => element.updateComplete));
      const isBusy = elements().some((element) => !element.document || element.matches(':state(loading)'));
      if (isBusy) quiet = -1;
    }
  }

  const actions = {
    settle,
    /** Whether the reader still has the nodes that the server has rendered. */
    isKept: () => first === served().shadowRoot.querySelector(`#${CSS.escape(first.id)}`),
    /** Whether Lit renders into them. */
    isTakenOver: () => Reflect.has(served().shadowRoot, '_$litPart$'),
    /** The content of both elements as text: elements with sorted attributes, and texts. */
    contents: () => elements().map(({shadowRoot}) => contentOf(shadowRoot).trim()),
    async point() {
      first.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
      await settle();
    },
    /** Presses the control with a name in each element. */
    async press(name) {
      for (const element of elements())
        controlsOf(element)
          .find(({textContent}) => textContent.trim() === name)
          ?.click();
      await settle();
    },
    counts: () => elements().map(({shadowRoot}) => shadowRoot.querySelectorAll('article').length),
    async set(name, value) {
      for (const element of elements()) element[name] = value;
      await settle();
    },
    /** The addresses of the links to entries. */
    hrefs: () =>
      [...served().shadowRoot.querySelectorAll('a[href*="#"]')].map((link) => Reflect.get(link, 'href')),
  };
  Object.assign(window, actions);

  /** @returns {HTMLElement[]} */
  function controlsOf({shadowRoot}) {
    return [...shadowRoot.querySelectorAll('button, summary')];
  }

  function contentOf(node) {
    return [...node.childNodes].map(textOf).join('').replace(/\s+/g, ' ');
  }

  function textOf(node) {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || ['style', 'link'].includes(node.localName)) return '';
    const attributes = [...node.attributes]
      .filter(({name}) => !NOT_COMPARED.has(name))
      .map(({name, value}) => ` ${name}="${value.trim().replace(/\s+/g, ' ')}"`);
    return `<${node.localName}${attributes.toSorted().join('')}>${contentOf(node)}</${node.localName}>`;
  }
}

/**
 * @param {unknown} record undefined for the bundled article
 * @param {import('../../../dist/ssr.js').RenderOptions} options of the renderer
 * @param {(markup: string) => string} [change] what happens to the markup on its way
 */
export async function takeoverPage(record, options, change = (markup) => markup) {
  const markup = change(await render(record, options));
  const fresh = markup.replace(/<template .*<\/template>/s, '');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Taking over</title><link rel="icon" href="data:,">
${markup}${fresh}<script>(${definePage})()</script>
<script type="module" src="/dist/cdn/${TAG}.js"></script>`;
}
