import {css} from '../../styles/css.js';

export const styles = [
  css`
  .who > summary {
    display: inline-flex;
    align-items: center;
    min-block-size: max(var(--_target), 1.9em);
    padding: 0.15em 0.8em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .who > summary:hover {
    background: var(--_tint);
  }
  .who[open] {
    flex-basis: 100%;
  }
  .who ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.2em;
    padding-block: 0.5em;
  }
  .check {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--_target);
    cursor: pointer;
  }
  .check input {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    accent-color: currentColor;
  }
  .empty {
    margin-block: 1.5em;
  }
  `,
];
