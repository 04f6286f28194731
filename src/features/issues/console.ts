/** What an author of a page should see even without a listener for `dprk-error`. */
import type {Issue} from '../../data/issues.js';

/** An element without a record stays empty, and shows nobody why. */
export function warnOfAttributes(tag: string, issues: readonly Issue[]): void {
  for (const {code, path, message} of issues)
    if (code === 'attribute') console.warn(`<${tag} ${path}>: ${message}`);
}
