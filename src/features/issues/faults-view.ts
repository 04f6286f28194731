/** What is wrong with a document, for somebody who can mend it: where, what was found, and what was expected. */
import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {Issue} from '../../data/issues.js';
import {faultParts} from '../../format/faults.js';
import type {Translate as TranslateCore} from '../../format/translate.js';
import {unfolded} from './unfolded.js';

type Translate = TranslateCore<string>;

/** How many stand there at once, and how many each further step brings. */
const FIRST = 20;
const STEP = 200;

export function faultsView(
  issues: readonly Issue[],
  {translate}: {readonly translate: Translate},
): TemplateResult {
  const of = (severity: Issue['severity']) => issues.filter((issue) => issue.severity === severity);
  // Of another document's faults, the rest is folded again.
  return html`<div part="faults" class="faults">
    ${keyed(issues, [listView('errors', of('error'), translate), listView('warnings', of('warning'), translate)])}
  </div>`;
}

function listView(name: 'errors' | 'warnings', issues: readonly Issue[], translate: Translate): unknown {
  if (issues.length === 0) return nothing;
  return html`<p id="faults-${name}">${translate(`faults.${name}`, {n: issues.length})}</p>
    <ul role="list" aria-labelledby="faults-${name}">
      ${rowsView(issues, FIRST, translate)}
    </ul>`;
}

/** So many, and a way to the rest: of a big document every part may be wrong. */
function rowsView(issues: readonly Issue[], count: number, translate: Translate): unknown {
  const rest = issues.slice(count);
  return [
    ...issues.slice(0, count).map((issue) => html`<li part="fault">${faultView(issue, translate)}</li>`),
    rest.length > 0
      ? html`<li>
          <details>
            <summary>${translate('faults.more', {n: rest.length})}</summary>
            ${unfolded(
              () =>
                html`<ul role="list">
                  ${rowsView(rest, STEP, translate)}
                </ul>`,
            )}
          </details>
        </li>`
      : nothing,
  ];
}

function faultView(issue: Issue, translate: Translate): unknown {
  const {path, sentence} = faultParts(issue, translate);
  const fault = sentence.map(({text, role}) => {
    if (role === 'found') return html`<code class="text" dir="auto">${text}</code>`;
    return role === 'expected' ? html`<span class="text">${text}</span>` : text;
  });
  if (path === '') return fault;
  const [before = '', between = '', after = ''] = translate('fault.at', {
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
