/** The disclosure of what can be taken away. */
import {css} from 'lit';

export const exportStyles = css`
  .export > summary {
    display: inline-flex;
    align-items: center;
    min-block-size: max(24px, 1.9em);
    padding: 0.15em 0.8em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .export > summary:hover {
    background: var(--_tint);
  }
  .export[open] {
    flex-basis: 100%;
  }
  .export :is(p, ul, .chips) {
    margin-block-start: 0.5em;
  }
  .export button:disabled {
    opacity: 0.5;
    cursor: default;
  }
  .export li {
    margin-block-start: 0.25em;
  }
`;
