/** The entries without a date, below the lanes. */
import {css} from '../../../styles/css.js';

export const undated = css`
  .undated {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.2em 1em;
    margin-block-start: 0.6em;
  }
  .undated-name {
    color: var(--_muted);
  }
  .undated ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1em;
  }
  .undated button {
    display: flex;
    align-items: center;
    gap: 0.45em;
    min-block-size: var(--_target);
    padding: 0.15em 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    text-align: start;
    cursor: pointer;
  }
  .undated button[aria-expanded='true'] {
    text-decoration: underline;
  }
  .undated svg {
    flex: none;
    inline-size: 0.85em;
    block-size: 0.85em;
    color: var(--_color);
  }
`;
