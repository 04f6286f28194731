/** What the views need in addition to the view model: the status of the record, and templates of features. */
import type {Feature} from '../features/feature.js';
import type {LoadedFeatures} from '../features/registry.js';
import type {RevealActions} from '../features/filters/index.js';
import type {ListSections} from '../features/long-list/index.js';
import type {ListState} from '../views/list.js';
import type {Control} from '../views/options.js';
import type {TimelineParts} from '../views/timeline.js';
import type {ControlView} from '../views/toolbar.js';
import {countsOf, type ViewModel} from '../views/view-model.js';
import type {FeatureInstances} from './feature-instances.js';
import {noticeOf} from './notice.js';
import {hasOwnContent} from './own-content.js';
import type {RecordController} from './record-controller.js';
import type {UserActions} from './user-actions.js';

export interface ElementState {
  readonly host: Element;
  readonly record: RecordController;
  readonly actions: UserActions;
  readonly instances: FeatureInstances;
  readonly reveal: RevealActions | undefined;
  readonly sections: ListSections | undefined;
  readonly features: LoadedFeatures;
}

export function timelineParts(view: ViewModel | undefined, state: ElementState): TimelineParts {
  const {record, actions, instances, features} = state;
  const {change, close} = actions;
  return {
    isLoading: record.status === 'loading',
    hasContent: hasOwnContent(state.host),
    notice: noticeOf(view !== undefined, state),
    localization: record.localization,
    change,
    close,
    control: (name) => controlIn(features, name),
    layout: view && instances.layout(view.options.layout),
    longList: longListOf(view, state),
    status: {},
    ...(view && statusOf(view, state)),
  };
}

function statusOf(
  view: ViewModel,
  {actions, reveal, features}: ElementState,
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

function controlIn(features: LoadedFeatures, name: Control): ControlView | undefined {
  const all = Object.values(features) as (Feature | undefined)[];
  return all.find((feature) => feature?.controls?.[name])?.controls?.[name];
}

function longListOf(
  view: ViewModel | undefined,
  {sections, features}: ElementState,
): TimelineParts['longList'] {
  const {'long-list': longList} = features;
  if (!view || !sections || !longList) return undefined;
  return (listState: ListState) => longList.longListView(sections, listState, view.context);
}
