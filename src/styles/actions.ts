import {css} from './css.js';

export const actionsStyles = css`
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.45em 0.6em;
  }
  .details > .actions {
    padding-block: 0.3em 0.6em;
  }
  .actions .actions,
  .copy-by-hand {
    flex-basis: 100%;
    min-inline-size: 0;
  }
  .actions [aria-expanded='true'] {
    background: var(--_tint);
    border-color: currentColor;
  }
  .copy-by-hand textarea {
    display: block;
    inline-size: 100%;
    max-block-size: 20em;
    field-sizing: content;
    padding: 0.3em 0.6em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: none;
    color: var(--_text);
    font: inherit;
    resize: vertical;
  }
  @media print {
    .actions {
      display: none;
    }
  }
`;
