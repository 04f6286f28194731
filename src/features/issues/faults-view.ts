/** What is wrong with a document, for somebody who can mend it: where, what was found, and what was expected. */
import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {Issue} from '../../data/issues.js';
import {faultParts} from '../../format/faults.js';
import type {Words} from '../../format/translate.js';
import {unfolded} from './unfolded.js';

/** How many stand there at once, and how many each further step brings. */
const FIRST = 20;
const STEP = 200;

export function faultsView(issues: readonly Issue[], {words}: {readonly words: Words}): TemplateResult {
  const of = (severity: Issue['severity']) => issues.filter((issue) => issue.severity === severity);
  // Of another document's faults, the rest is folded again.
  return html`<div part="faults" class="faults">
    ${keyed(issues, [listView('errors', of('error'), words), listView('warnings', of('warning'), words)])}
  </div>`;
}

function listView(name: 'errors' | 'warnings', issues: readonly Issue[], words: Words): unknown {
  if (issues.length === 0) return nothing;
  return html`<p id="faults-${name}">${words(`faults.${name}`, {n: issues.length})}</p>
    <ul role="list" aria-labelledby="faults-${name}">
      ${rowsView(issues, FIRST, words)}
    </ul>`;
}

/** So many, and a way to the rest: of a big document every part may be wrong. */
function rowsView(issues: readonly Issue[], count: number, words: Words): unknown {
  const rest = issues.slice(count);
  return [
    ...issues.slice(0, count).map((issue) => html`<li part="fault">${faultView(issue, words)}</li>`),
    rest.length > 0
      ? html`<li>
          <details>
            <summary>${words('faults.more', {n: rest.length})}</summary>
            ${unfolded(
              () =>
                html`<ul role="list">
                  ${rowsView(rest, STEP, words)}
                </ul>`,
            )}
          </details>
        </li>`
      : nothing,
  ];
}

function faultView(issue: Issue, words: Words): unknown {
  const {path, sentence} = faultParts(issue, words);
  const fault = sentence.map(({text, role}) => {
    if (role === 'found') return html`<code class="text" dir="auto">${text}</code>`;
    return role === 'expected' ? html`<span class="text">${text}</span>` : text;
  });
  if (path === '') return fault;
  const [before = '', between = '', after = ''] = words('fault.at', {
    path: '\u0000',
    fault: '\u0000',
  }).split('\u0000');
  return [
    before,
    html`<code part="fault-path" class="text place" dir="ltr">${path}</code>`,
    between,
    fault,
    after,
  ];
}
