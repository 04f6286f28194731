/** The list of faults in the notice. */
import {css} from '../../styles/css.js';

const faults = css`
  .fault-details summary {
    inline-size: fit-content;
    min-block-size: var(--_target);
    align-content: center;
    cursor: pointer;
  }
  .faults {
    display: grid;
    gap: 0.3em;
    margin-block: 0.3em;
    min-inline-size: 0;
  }
  .faults li {
    padding-block: 0.35em;
    border-block-start: var(--_line-size) solid var(--_line);
    overflow-wrap: anywhere;
  }
  .faults code {
    font-family: ui-monospace, monospace;
    font-size: 0.95em;
    white-space: break-spaces;
  }
  /* A click selects all of it, to search for it in the document. */
  .faults .place {
    font-weight: var(--_weight);
    user-select: all;
  }
  .faults summary {
    inline-size: fit-content;
    min-block-size: var(--_target);
    align-content: center;
    cursor: pointer;
  }
`;

export const styles = [faults];
