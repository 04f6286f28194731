/** The header and the footer. */
import {css} from './css.js';

export const header = css`
  .title {
    font-family: var(--_font-heading);
    font-size: var(--_size-title);
    font-weight: var(--_weight);
    line-height: 1.2;
    text-wrap: balance;
  }
  .description {
    max-inline-size: var(--_measure);
    margin-block-start: 0.35em;
    color: var(--_muted);
    text-wrap: pretty;
  }
  .coverage {
    max-inline-size: calc(var(--_measure) / 0.8125);
    margin-block-start: 0.5em;
    color: var(--_muted);
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.6em;
    margin-block-start: 1.1em;
    padding-block: 0.55em;
    border-block: var(--_line-size) solid var(--_line);
  }
  .counts strong {
    font-weight: var(--_weight);
  }
  .footer {
    margin-block-start: 1em;
    padding-block-start: 0.8em;
    border-block-start: var(--_line-size) solid var(--_line);
    color: var(--_muted);
  }
  .footer p {
    max-inline-size: calc(var(--_measure) / 0.8125);
  }
  .footer p + p {
    margin-block-start: 0.25em;
  }
`;
