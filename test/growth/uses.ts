/** Everything that is computed from a record. Each returns what is to be measured. */
import {parseDocument} from '../../src/data/parse-document.js';
import type {TimelineDocument} from '../../src/data/schema.js';
import {ViewModelBuilder} from '../../src/element/view-model-builder.js';
import {changesOf, differencesBetween} from '../../src/features/as-of/changes.js';
import {citation} from '../../src/features/citations/citation.js';
import {sectionsOf as claimSections} from '../../src/features/claims/claim-sections.js';
import {claimsTable, sortedRows} from '../../src/features/claims/claims-table.js';
import {calendarFile} from '../../src/features/export/calendar/calendar.js';
import {csvFile} from '../../src/features/export/csv.js';
import {jsonFile} from '../../src/features/export/json.js';
import {pictureOf} from '../../src/features/export/pictures/picture.js';
import type {FileContext, Selection} from '../../src/features/export/selection.js';
import {TooLargeError} from '../../src/features/export/too-large.js';
import * as filters from '../../src/features/filters/index.js';
import {linksOf} from '../../src/features/lanes/drawing/entry-links.js';
import {focusTargetsOf} from '../../src/features/lanes/drawing/focus-targets.js';
import type {MeasuredLayout} from '../../src/features/lanes/drawing/measured-layout.js';
import {outsideOf} from '../../src/features/lanes/drawing/outside.js';
import {sceneOf} from '../../src/features/lanes/drawing/scene.js';
import {ViewWindow} from '../../src/features/lanes/drawing/view-window.js';
import * as longList from '../../src/features/long-list/index.js';
import * as markdown from '../../src/features/markdown/index.js';
import * as records from '../../src/features/records/index.js';
import {structuredData} from '../../src/features/structured-data/structured-data.js';
import {changesBetween} from '../../src/model/changes.js';
import {pack} from '../../src/model/lanes/packing.js';
import {prepare} from '../../src/model/prepare.js';
import {timelineOf, type Item} from '../../src/model/timeline.js';
import {entryView} from '../../src/views/entry.js';
import {toolbarView} from '../../src/views/toolbar.js';
import type {ViewModel} from '../../src/views/view-model.js';
import {PAGE_STYLE} from '../support/exports.js';
import {METRICS} from '../support/lanes.js';
import {translators} from '../support/messages.js';

type Use = (document: TimelineDocument) => () => unknown;

const WIDTH = 1000;
const MAX_ROWS = 20;
const LABEL = {width: 120, words: [60, 60]};
const nothing = (): undefined => undefined;

/** A file that would be too large is refused, which takes no time. */
async function unlessTooLarge(make: () => unknown): Promise<void> {
  try {
    await make();
  } catch (error) {
    if (!(error instanceof TooLargeError)) throw error;
  }
}

/** What an element shows of a record. */
function viewOf(document: TimelineDocument, options: object = {}): ViewModel {
  const localization = {locale: 'en', translate: translators.en};
  const content = new records.RecordContent().content(
    document,
    {from: 'data'},
    {asOf: undefined, localization, texts: undefined},
  );
  const actions = {
    opened: new Set<string>(),
    select: () => false,
    follow: nothing,
    addressOf: nothing,
    translatorFor: () => Promise.resolve(translators.en),
    requestUpdate: nothing,
  };
  const views = new ViewModelBuilder(actions);
  return views.create({search: '', ...options}, content, {records, filters, markdown, 'long-list': longList});
}

function exportOf(document: TimelineDocument): [Selection, FileContext] {
  const {results, context} = viewOf(document);
  const {snapshot, filtered} = results;
  return [{items: filtered, snapshot, total: snapshot.items.length, asOf: undefined}, context];
}

function listOf({results, context, options}: ViewModel): unknown {
  const {visible, snapshot} = results;
  const {entriesById, statements} = snapshot;
  const viewOfItem = (item: Item, previous: Item | undefined) => {
    const own = statements.get(item.entry.id) ?? [];
    return entryView(
      item,
      {previous, selected: false, hasLegend: false, statements: own, entriesById},
      context,
    );
  };
  return [
    toolbarView({...options, results, change: nothing}, (name) => filters.controls[name as 'order'], context),
    longList.sectionsOf(visible, context.timeline.document),
    visible.map((item, index) => viewOfItem(item, visible[index - 1])),
  ];
}

/** @param isPrint without bundles */
function lanesOf({results, context}: ViewModel, isPrint: boolean): unknown {
  const {visible} = results;
  const scene = sceneOf(visible, context);
  const view = new ViewWindow();
  view.fitTo(WIDTH, scene);
  const metrics = {...METRICS, label: () => LABEL, bundleLabel: (count: number) => 10 * String(count).length};
  const bundling = isPrint ? undefined : {alone: new Set<string>(), maxRows: MAX_ROWS};
  const lanes = scene.lanes.map((lane) => pack(lane, view.scale, metrics, bundling));
  const layout = {lanes, metrics, focusTargets: focusTargetsOf(lanes), direction: 1 as const};
  const onScreen = {
    layout: {...layout, tickWidthOf: (text: string) => 10 * text.length} as unknown as MeasuredLayout,
    view,
    laneTops: lanes.map((_, lane) => 100 * lane),
  };
  const selected = visible[0]?.entry.id;
  return [outsideOf(layout, view), linksOf(selected, onScreen, context)];
}

function claimsOf({results, context}: ViewModel): unknown {
  const {timeline} = context;
  const table = claimsTable(timeline, results.visible, results.snapshot);
  const sort = {speaker: undefined, descending: true};
  return claimSections(sortedRows(table, sort, (a, b) => (a < b ? -1 : 1)));
}

/** The document after one of its entries has changed. */
function changed(document: TimelineDocument): TimelineDocument {
  const [first, ...others] = document.entries;
  return {...document, entries: [{...first!, headline: 'Changed'}, ...others]};
}

export const USES: Readonly<Record<string, Use>> = {
  reading: (document) => {
    const text = JSON.stringify(document);
    return () => parseDocument(text);
  },
  'the list': (document) => () => listOf(viewOf(document)),
  'the list, filtered by everything': (document) => {
    const all = (things: readonly {readonly id: string}[] = []) => things.map(({id}) => id);
    const options = {
      kinds: ['event', ...all(document.kinds)],
      actors: all(document.actors),
      controls: ['kinds', 'actors'],
    };
    return () => listOf(viewOf(document, options));
  },
  search: (document) => () => viewOf(document, {search: 'headline 1'}),
  lanes: (document) => () => lanesOf(viewOf(document), false),
  'lanes on paper': (document) => () => lanesOf(viewOf(document), true),
  claims: (document) => () => claimsOf(viewOf(document)),
  'the record as of a day': (document) => () => {
    const changes = changesOf(document);
    const middle = changes[changes.length >> 1]?.day ?? 0;
    return [prepare(document, middle), differencesBetween(changes, middle)];
  },
  'a refresh with one change': (document) => {
    const next = changed(document);
    return () => [changesBetween(document, next), viewOf(next)];
  },
  'export as JSON': (document) => () => jsonFile(...exportOf(document)),
  'export as a sheet': (document) => () => unlessTooLarge(() => csvFile(...exportOf(document))),
  'export as a calendar': (document) => () => calendarFile(...exportOf(document)),
  'export as a picture': (document) => () =>
    unlessTooLarge(() => pictureOf(...exportOf(document), PAGE_STYLE)),
  citation: (document) => () => {
    const {translate, format, locale} = viewOf(document).content;
    const {standings} = timelineOf(document);
    const context = {locale, translate, format, standings};
    return document.entries.slice(0, 10).map((entry) => citation(entry, document, 'plain', context));
  },
  'structured data': (document) => () => structuredData(viewOf(document)),
};
