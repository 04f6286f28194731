/** The tag with its content in a declarative shadow root, as the script would render it. */
import {needsSections} from '../model/needs-sections.js';
import {timelineView} from '../views/timeline.js';
import {countsOf} from '../views/view-model.js';
import {attributes, markupOf} from './markup.js';
import {attributesOf, type RenderOptions} from './options.js';
import {structuredMarkup} from './structured.js';
import {styleSheet} from './style-sheet.js';
import type {StaticView} from './view.js';

const TAG = 'dprk-deployment-timeline';

/** @param document added to the tag as JSON, for the element's script; undefined for the bundled article */
export function tagMarkup(staticView: StaticView, options: RenderOptions, document: unknown): string {
  const {id} = options;
  const tag = attributes({id, lang: staticView.view.content.locale, ...attributesOf(options)});
  const root = `${styleMarkup(options)}${markupOf(shadowView(staticView))}`;
  return `<${TAG}${tag}><template shadowrootmode="open">${root}</template>${recordMarkup(document)}${structuredMarkup(staticView, options)}</${TAG}>\n`;
}

function styleMarkup({stylesheet}: RenderOptions): string {
  return stylesheet === undefined
    ? `<style>${styleSheet}</style>`
    : `<link${attributes({rel: 'stylesheet', href: stylesheet})}>`;
}

/** `<` is escaped: otherwise `</script>` in a text would end the script. */
function recordMarkup(document: unknown): string {
  if (document === undefined || document === null) return '';
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  return `<script type="application/json">${text.replaceAll('<', '\\u003c')}</script>`;
}

const doNothing = (): undefined => undefined;

function shadowView({view, features}: StaticView): unknown {
  const {filters, 'long-list': longList, 'as-of': asOf} = features;
  const items = view.results.visible;
  const {document} = view.content;
  const sections = needsSections(document) ? longList.sectionsOf(items, document) : undefined;
  const reveal = {clear: doNothing, showAll: doNothing};
  const counts = countsOf(view.results);
  return timelineView(view, {
    isLoading: false,
    localization: view.content,
    change: doNothing,
    close: doNothing,
    control: (name) => filters.controls[name as 'order'],
    longList:
      sections &&
      ((state) =>
        longList.longListView({sections, isRendered: () => true, enter: doNothing}, state, view.context)),
    status: {
      asOf: asOf.asOfStatus(view, doNothing),
      clear: filters.clearView(counts, reveal, view.context),
    },
    clearAll: filters.clearAllView(reveal, view.context),
    showAll: filters.showAllView(counts, reveal, view.context),
  });
}
