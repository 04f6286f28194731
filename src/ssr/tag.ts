/** The tag with its list in a declarative shadow root, as the script would render it. */
import {FINGERPRINT, fingerprintOf} from '../features/ssr-takeover/fingerprint.js';
import {needsSections} from '../model/needs-sections.js';
import type {Control} from '../views/options.js';
import {timelineView} from '../views/timeline.js';
import {countsOf, type ViewModel} from '../views/view-model.js';
import {attributes, hydratableMarkupOf, markupOf} from './markup.js';
import {attributesOf, hasScript, type RenderOptions} from './options.js';
import {structuredMarkup} from './structured.js';
import {styleSheet} from './style-sheet.js';
import type {StaticView} from './view.js';
import {partsWithoutButtons, withoutActions, type Buttons} from './without-script.js';

const TAG = 'dprk-deployment-timeline';
/** The controls that are rendered here. Others appear when the script has loaded. */
const RENDERED_CONTROLS: readonly Control[] = ['layout', 'kinds', 'actors', 'search', 'order'];

/** @param document added to the tag as JSON, for the element's script; undefined for the bundled article */
export function tagMarkup(staticView: StaticView, options: RenderOptions, document: unknown): string {
  const {id} = options;
  const {view} = staticView;
  const tag = attributes({id, lang: view.content.locale, ...attributesOf(options)});
  return `<${TAG}${tag}><template shadowrootmode="open">${rootMarkup(staticView, options)}</template>${recordMarkup(document)}${structuredMarkup(staticView, options)}</${TAG}>\n`;
}

/** With a fingerprint, the element takes the markup over as it is. */
function rootMarkup(staticView: StaticView, options: RenderOptions): string {
  const {view} = staticView;
  if (!hasScript(options))
    return (
      styleMarkup(options) + withoutActions(markupOf(shadowView(staticView, partsWithoutButtons(staticView))))
    );
  const template = shadowView(staticView, buttonsFor(staticView));
  if (!isWhole(view)) return styleMarkup(options) + markupOf(template);
  return styleMarkup(options, fingerprintOf(view)) + hydratableMarkupOf(template);
}

/** Whether the element renders nothing else: no more controls, and no sections that come when they are near. */
function isWhole({content, options}: ViewModel): boolean {
  return (
    !needsSections(content.document) &&
    [...options.controls].every((control) => RENDERED_CONTROLS.includes(control))
  );
}

function styleMarkup({stylesheet}: RenderOptions, fingerprint?: string): string {
  return stylesheet === undefined
    ? `<style${attributes({[FINGERPRINT]: fingerprint})}>${styleSheet}</style>`
    : `<link${attributes({rel: 'stylesheet', href: stylesheet, [FINGERPRINT]: fingerprint})}>`;
}

/** `<` is escaped: otherwise `</script>` in a text would end the script. */
function recordMarkup(document: unknown): string {
  if (document === undefined || document === null) return '';
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  return `<script type="application/json">${text.replaceAll('<', '\\u003c')}</script>`;
}

const doNothing = (): undefined => undefined;

function shadowView({view, features}: StaticView, buttons: Buttons): unknown {
  const {filters, 'long-list': longList} = features;
  const items = view.results.visible;
  const {document} = view.content;
  const sections = needsSections(document) ? longList.sectionsOf(items, document) : undefined;
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
    ...buttons,
  });
}

function buttonsFor({view, features}: StaticView): Buttons {
  const {filters, 'as-of': asOf} = features;
  const reveal = {clear: doNothing, showAll: doNothing};
  const counts = countsOf(view.results);
  return {
    status: {
      asOf: view.options.asOf === undefined ? undefined : asOf.asOfStatus(view, doNothing),
      clear: filters.clearView(counts, reveal, view.context),
    },
    clearAll: filters.clearAllView(reveal, view.context),
    showAll: filters.showAllView(counts, reveal, view.context),
  };
}
