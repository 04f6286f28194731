/** A control that opens a panel. */
import {css} from './css.js';

export const panelStyles = css`
  .panel > summary {
    display: inline-flex;
    align-items: center;
    min-block-size: max(var(--_target), 1.9em);
    padding: 0.15em 0.8em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .panel > summary:hover {
    background: var(--_tint);
  }
  .panel[open] {
    flex-basis: 100%;
    min-inline-size: 0;
  }
  .panel :is(p, ul, label, .actions, .chips) {
    margin-block-start: 0.5em;
  }
  .panel button:disabled {
    opacity: 0.5;
    cursor: default;
  }
  .panel li {
    margin-block-start: 0.25em;
  }
`;
