/** The tag with all that it shows in a declarative shadow root, as the script would draw it. */
import {sectionsOf} from '../features/records/list-sections.js';
import type {ViewModel} from '../element/view-model.js';
import {reading} from '../features/registry.js';
import {LONG} from '../views/list.js';
import {boxView} from '../views/timeline.js';
import {attributes, markupOf} from './markup.js';
import {attributesOf, type RenderOptions} from './options.js';
import {structuredMarkup} from './structured.js';
import {styleSheet} from './style-sheet.js';

const TAG = 'dprk-deployment-timeline';

/** @param document the document where it is not the bundled one: it goes with the tag, for the script to find */
export function tagMarkup(view: ViewModel, options: RenderOptions, document: unknown): string {
  const {id} = options;
  const tag = attributes({id, lang: view.content.locale, ...attributesOf(options)});
  const root = `${dress(options)}${markupOf(shadowView(view))}`;
  return `<${TAG}${tag}><template shadowrootmode="open">${root}</template>${carried(document)}${structuredMarkup(view, options)}</${TAG}>\n`;
}

function dress({stylesheet}: RenderOptions): string {
  return stylesheet === undefined
    ? `<style>${styleSheet}</style>`
    : `<link${attributes({rel: 'stylesheet', href: stylesheet})}>`;
}

/** No text of the document ends the script: `<` is written as its escape. */
function carried(document: unknown): string {
  if (document === undefined || document === null) return '';
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  return `<script type="application/json">${text.replaceAll('<', '\\u003c')}</script>`;
}

const nothing = (): undefined => undefined;

/** Nothing is on its way, and nothing went wrong. */
const SETTLED = {
  busy: false,
  failed: false,
  issues: [],
  wanted: {source: {from: 'bundled'}},
  retry: nothing,
} as const;

function shadowView(view: ViewModel): unknown {
  const later = reading.value!;
  const {visible} = view.shown;
  return boxView(view, {
    content: {...SETTLED, speech: view.content},
    search: '',
    sections: visible.length > LONG ? {chunks: sectionsOf(visible), isRendered: () => true} : undefined,
    reader: {change: nothing, close: nothing, moves: {clear: nothing, showAll: nothing, enter: nothing}},
    later,
    control: (name) => later.moreControls[name],
    layout: undefined,
  });
}
