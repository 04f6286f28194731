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
  .lead {
    margin-block-start: 0.6em;
    font-family: var(--_font-meta);
    font-size: var(--_size-lead);
    line-height: 1.35;
  }
  .lead strong {
    font-weight: var(--_weight);
  }
  /* The mark is in a margin: no line can end between it and its text. It is in the middle of a line of any font. */
  .signed > i {
    position: relative;
    margin-inline-start: 1.15em;
  }
  .signed svg {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0.25em;
    margin-block: auto;
    inline-size: 0.9em;
    block-size: 0.9em;
    color: var(--_color);
  }
  .lead :is(a, .link) {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_border);
    text-underline-offset: 0.15em;
  }
  .lead :is(a, .link):hover {
    text-decoration-color: currentColor;
  }
  /* A date is on one line where it fits. */
  .lead .date {
    display: inline-block;
    font-weight: 400;
  }
  .separator {
    color: var(--_muted);
  }
  .footer {
    margin-block-start: 1em;
    padding-block-start: 0.8em;
    border-block-start: var(--_line-size) solid var(--_line);
    color: var(--_muted);
  }
  .footer .tools {
    display: grid;
    justify-items: start;
    gap: 0.5em;
    margin-block-start: 0.8em;
  }
  .footer .tools > * {
    inline-size: 100%;
  }
  .footer p {
    max-inline-size: calc(var(--_measure) / 0.8125);
  }
  .footer p + p {
    margin-block-start: 0.25em;
  }
`;
