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
  .sign svg {
    inline-size: 0.85em;
    block-size: 0.85em;
    vertical-align: -0.06em;
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
  .s-confirms {
    color: var(--_confirms);
  }
  .s-denies {
    color: var(--_denies);
  }
  .s-cautious {
    color: var(--_cautious);
  }
  .s-reports {
    color: var(--_reports);
  }
  .s-none {
    color: var(--_no-stance);
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
