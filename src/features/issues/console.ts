/** What an author of a page should see even without a listener for `dprk-error`. */
import type {Issue} from '../../data/issues.js';

/** @param severity `error`: a document is not shown, or a module has not loaded, which has no issues */
export function warnInConsole(tag: string, severity: Issue['severity'], issues: readonly Issue[]): void {
  warnOfMistakes(tag, issues);
  if (severity === 'error' && issues.length > 0) warnOfDocument(tag, issues);
}

const MISTAKES: readonly string[] = ['attribute', 'option', 'unread-record', 'export', 'downloads'];

/** What only the page can correct. The element shows nothing of it, or not the cause. */
function warnOfMistakes(tag: string, issues: readonly Issue[]): void {
  for (const {code, path, message} of issues)
    if (MISTAKES.includes(code)) console.warn(`<${[tag, path].filter(Boolean).join(' ')}>: ${message}`);
}

/** The console lists as many faults of a document; the event `dprk-error` has them all. */
const MAX_LINES = 20;

/** Readers of the page see one line. Who edits the page finds the faults here. */
function warnOfDocument(tag: string, issues: readonly Issue[]): void {
  const errors = issues.filter(({severity}) => severity === 'error');
  const lines = errors.slice(0, MAX_LINES).map(({message}) => message);
  if (errors.length > MAX_LINES) lines.push('…');
  console.warn([`<${tag}> cannot show this document:`, ...lines].join('\n'));
}
