/** The notice of a problem: one line for readers, and the faults for who edits the page. */
import type {LoadedFeatures} from '../features/registry.js';
import type {Notice} from '../views/notice.js';
import type {RecordController} from './record-controller.js';

export interface NoticeState {
  readonly record: RecordController;
  readonly features: LoadedFeatures;
}

/**
 * If a document has faults, only one from `src` can be retried: other sources would give the same document again.
 * @param isShown whether a record is shown
 */
export function noticeOf(isShown: boolean, {record, features}: NoticeState): Notice | undefined {
  if (!record.hasProblem) return undefined;
  const {faults, localization, canRetry, retry} = record;
  const hasFaults = faults.length > 0;
  return {
    place: !isShown ? 'alone' : hasFaults ? 'footer' : 'status',
    text: textOf(isShown, {record, features}),
    details: hasFaults ? features.issues?.detailsView(faults, localization) : undefined,
    retry: canRetry || !hasFaults ? retry : undefined,
  };
}

function textOf(isShown: boolean, {record, features}: NoticeState): string {
  const {attempts, canRetry, faults, localization, status} = record;
  const {translate} = localization;
  if (status === 'loading') return translate('loading');
  const isKept = isShown && faults.length > 0;
  const text =
    (isKept ? features.records?.keptText(attempts, localization) : undefined) ??
    translate(isShown ? 'partFailed' : attempts.hasFailedAgain ? 'failedAgain' : 'failed');
  const isOffline = attempts.isOffline && (canRetry || faults.length === 0);
  return isOffline ? `${translate('offline')} ${text}` : text;
}
