/** The faults of a document: where each is, what was found, and what was expected. */
import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {Fault} from '../../data/faults/fault.js';
import {paramText, paramTexts} from '../../data/faults/format.js';
import {groupFaults, type FaultGroup} from '../../data/faults/groups.js';
import {countOf} from '../../data/faults/limit.js';
import {pathText} from '../../data/faults/text.js';
import type {Translate} from '../../format/translate.js';
import {groupText} from './group-text.js';
import type {IssuesKey} from './messages.js';
import {whenOpened} from './when-opened.js';

/** How many are shown at first, and how many more each further step shows. */
const FIRST = 20;
const STEP = 200;

interface Context {
  readonly translate: Translate<IssuesKey>;
}

export function faultsView(faults: readonly Fault[], {translate}: Context): TemplateResult {
  const of = (severity: Fault['severity']) => faults.filter((fault) => fault.severity === severity);
  // For the faults of another document, what was opened is closed again.
  return html`<div part="faults" class="faults">
    ${keyed(faults, [listView('errors', of('error'), translate), listView('warnings', of('warning'), translate)])}
  </div>`;
}

function listView(
  name: 'errors' | 'warnings',
  faults: readonly Fault[],
  translate: Context['translate'],
): unknown {
  if (faults.length === 0) return nothing;
  const n = faults.reduce((sum, fault) => sum + countOf(fault), 0);
  return html`<p id="faults-${name}">${translate(`faults.${name}`, {n})}</p>
    <ul role="list" aria-labelledby="faults-${name}">
      ${rowsView(groupFaults(faults), FIRST, translate)}
    </ul>`;
}

/** A number of rows, and a disclosure for the rest. */
function rowsView(groups: readonly FaultGroup[], count: number, translate: Context['translate']): unknown {
  const rest = groups.slice(count);
  return [
    ...groups.slice(0, count).map(
      (group) =>
        html`<li part="fault">
          ${group.paths.length === 1 ? faultView(group.fault, translate) : groupText(group, translate)}
        </li>`,
    ),
    rest.length > 0
      ? html`<li>
          <details>
            <summary>${translate('faults.more', {n: rest.length})}</summary>
            ${whenOpened(
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

function faultView({code, path, params}: Fault, translate: Context['translate']): unknown {
  const fault = translate.parts(`fault.${code}`, {
    ...paramTexts(params, translate),
    found: html`<code class="text" dir="auto">${paramText(params.found, translate)}</code>`,
    expected: html`<span class="text">${paramText(params.expected, translate)}</span>`,
  });
  const place = pathText(path, translate);
  if (place === '') return fault;
  return translate.parts('fault.at', {
    path: html`<code part="fault-path" class="text place" dir="ltr">${place}</code>`,
    fault,
  });
}
