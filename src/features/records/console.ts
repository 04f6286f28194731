/** What an author of a page should see even without a listener for `dprk-error`. */
import type {Issue} from '../../data/issues.js';

/** An element without a record stays empty, and shows nobody why. */
export function warnOfAttributes(tag: string, issues: readonly Issue[]): void {
  for (const {code, path, message} of issues)
    if (code === 'attribute') console.warn(`<${tag} ${path}>: ${message}`);
}

/** The console lists as many faults of a document; the event `dprk-error` has them all. */
const MAX_LINES = 20;

/** Readers of the page see one line. Who edits the page finds the faults here. */
export function warnOfDocument(tag: string, issues: readonly Issue[]): void {
  const lines = issues.slice(0, MAX_LINES).map(({message}) => message);
  if (issues.length > MAX_LINES) lines.push('…');
  console.warn([`<${tag}> cannot show this document:`, ...lines].join('\n'));
}
