import {css} from '../../styles/css.js';

export const asOfStyles = css`
  .as-of {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.45em 0.6em;
    flex: 1 1 100%;
    max-inline-size: var(--_measure);
  }
  .as-of input {
    flex: 1 1 6em;
    min-inline-size: 6em;
    block-size: max(var(--_target), 1.9em);
    margin: 0;
    accent-color: currentColor;
    cursor: pointer;
  }
  .as-of svg {
    inline-size: 1em;
    block-size: 1em;
  }
  .as-of .chip {
    padding-inline: 0.45em;
  }
  .as-of .play {
    padding-inline: 0.8em;
  }
  /* Time runs in the reading direction. */
  .as-of .later:dir(ltr) svg,
  .as-of .earlier:dir(rtl) svg {
    transform: scaleX(-1);
  }
  .as-of .chip[aria-disabled='true'] {
    color: var(--_muted);
    border-color: var(--_line);
    cursor: default;
  }
  .as-of strong {
    font-weight: var(--_weight);
    font-variant-numeric: tabular-nums;
  }
  /* In print the status line is always shown: it says as of which day the record is. */
  @media print {
    .status:has([part~='as-of-now']) {
      display: block;
    }
    .status button {
      display: none;
    }
  }
`;
