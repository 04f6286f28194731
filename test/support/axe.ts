/** What axe finds against WCAG 2.2 AA and its own best practice. */
import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';

// It is a classic script, which puts itself on the window.
const {axe} = window as unknown as {readonly axe: typeof axeCore};

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules about a whole page, which a piece of one cannot keep: landmarks, a level-one heading. */
const OF_A_PAGE = ['region', 'page-has-heading-one', 'landmark-one-main'];

/** Each violation in a line: the rule, and where it is broken. Empty where all is well. */
export async function violations(element: Element): Promise<string[]> {
  const {violations: found} = await axe.run(element, {
    runOnly: {type: 'tag', values: TAGS},
    rules: Object.fromEntries(OF_A_PAGE.map((rule) => [rule, {enabled: false}])),
    resultTypes: ['violations'],
  });
  return found.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}
