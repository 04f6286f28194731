/** What the views draw beside the view model: the status of the record, and what features add. */
import type {Feature} from '../features/feature.js';
import type {LoadedFeatures} from '../features/registry.js';
import type {RevealActions} from '../features/filters/index.js';
import type {ListSections} from '../features/records/index.js';
import type {ListState} from '../views/list.js';
import type {Notice} from '../views/notice.js';
import type {Control} from '../views/options.js';
import type {TimelineParts} from '../views/timeline.js';
import type {ControlView} from '../views/toolbar.js';
import {countsOf, type ViewModel} from '../views/view-model.js';
import type {FeatureInstances} from './feature-instances.js';
import type {RecordController} from './record-controller.js';
import type {UserActions} from './user-actions.js';

/** The parts of an element that it draws from. */
export interface Sources {
  readonly record: RecordController;
  readonly actions: UserActions;
  readonly instances: FeatureInstances;
  readonly reveal: RevealActions | undefined;
  readonly sections: ListSections | undefined;
  readonly features: LoadedFeatures;
}

export function timelineParts(view: ViewModel | undefined, sources: Sources): TimelineParts {
  const {record, actions, instances, features} = sources;
  const {change, close} = actions;
  return {
    isLoading: record.status === 'loading',
    notice: noticeOf(view, sources),
    localization: record.localization,
    change,
    close,
    control: (name) => controlIn(features, name),
    layout: view && instances.layout(view.options.layout),
    longList: longListOf(view, sources),
    status: {},
    ...(view && statusOf(view, sources)),
  };
}

function statusOf(
  view: ViewModel,
  {actions, reveal, features}: Sources,
): Pick<TimelineParts, 'status' | 'clearAll' | 'showAll'> {
  const {filters, records} = features;
  const {context} = view;
  const counts = countsOf(view.results);
  return {
    status: {
      asOf: features['as-of']?.asOfStatus(view, () => actions.change('asOf', undefined)),
      updates: records?.updatesStatus(view),
      clear: reveal && filters?.clearView(counts, reveal, context),
    },
    clearAll: reveal && filters?.clearAllView(reveal, context),
    showAll: reveal && filters?.showAllView(counts, reveal, context),
  };
}

/** Trying again cannot help where the page itself has brought a document with faults. */
function noticeOf(view: ViewModel | undefined, {record, features}: Sources): Notice | undefined {
  if (!record.hasProblem) return undefined;
  const {faults, localization, canRetry, retry} = record;
  return {
    isShown: view !== undefined,
    faults: faults.length > 0 ? (features.issues?.faultsView(faults, localization) ?? '') : undefined,
    retry: canRetry || faults.length === 0 ? retry : undefined,
  };
}

function controlIn(features: LoadedFeatures, name: Control): ControlView | undefined {
  const all = Object.values(features) as (Feature | undefined)[];
  return all.find((feature) => feature?.controls?.[name])?.controls?.[name];
}

function longListOf(view: ViewModel | undefined, {sections, features}: Sources): TimelineParts['longList'] {
  const {records} = features;
  if (!view || !sections || !records) return undefined;
  return (state: ListState) => records.longListView(sections, state, view.context);
}
