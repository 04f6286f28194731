/** Styles of the table of claims, and of the lists that replace it in narrow elements. */
import {css} from '../../styles/css.js';

export const claimsStyles = css`
  .claims {
    margin-block-start: 1.4em;
  }
  .claims-box {
    position: relative;
    overflow-x: auto;
  }
  .claims-table {
    inline-size: 100%;
    border-spacing: 0;
    line-height: 1.4;
    overflow-wrap: break-word;
  }
  .claims :is(caption, .caption) {
    padding-block-end: 0.6em;
    color: var(--_muted);
    text-align: inherit;
    text-wrap: balance;
  }
  .claims-table :is(th, td) {
    min-inline-size: 8em;
    padding-block: 0.6em 0.75em;
    padding-inline: 0 1.2em;
    border-block-end: var(--_line-size) solid var(--_line);
    font-weight: inherit;
    text-align: inherit;
    vertical-align: baseline;
  }
  .claims-table :is(th, td):last-child {
    padding-inline-end: 0;
  }
  /* The footer begins with a line. */
  .claims-table tbody tr:last-child > * {
    border-block-end: 0;
  }
  .claims-table thead th {
    padding-block: 0.35em;
    border-block-start: var(--_line-size) solid var(--_line);
    vertical-align: bottom;
  }
  .claims-table .claim {
    inline-size: 26%;
    min-inline-size: 11em;
  }
  .claims .claim {
    font-weight: var(--_weight);
    text-wrap: pretty;
  }
  .sort {
    padding: 0;
    border: 0;
    color: var(--_muted);
    font-weight: var(--_weight);
    text-align: inherit;
  }
  .sort:hover,
  [aria-sort] .sort {
    background: none;
    color: var(--_text);
  }
  .sort:hover > span {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  /* The arrows are placed over the padding at the end of the name, so that they never wrap to a line alone. */
  .sort > span {
    padding-inline-end: 1.15em;
  }
  .sort svg {
    inline-size: 0.55em;
    block-size: 0.8em;
    margin-inline: -0.7em 0.15em;
    vertical-align: -0.05em;
  }
  .stance {
    display: inline-flex;
    align-items: baseline;
    gap: 0.4em;
    min-block-size: 24px;
    padding-block: max(0px, (24px - 1.4em) / 2);
    line-height: 1.4;
    color: var(--_color);
    font-weight: var(--_weight);
    text-decoration: none;
  }
  .stance svg {
    --_mark: 0.95em;
    flex: none;
    align-self: flex-start;
    margin-block-start: 0.24em;
    inline-size: var(--_mark);
    block-size: var(--_mark);
    overflow: visible;
  }
  .stance .word {
    text-decoration: underline;
    text-decoration-color: color-mix(in oklab, currentColor 45%, transparent);
    text-underline-offset: 0.2em;
  }
  .stance:hover .word {
    text-decoration-color: currentColor;
  }
  .stance[aria-current] {
    background: var(--_tint);
    box-shadow: 0 0 0 0.25em var(--_tint);
    border-radius: var(--_radius);
  }
  .claims :is(.statement-meta, .absent) {
    color: var(--_muted);
  }
  .claims .statement .date {
    font-weight: inherit;
  }
  .claims-table li + li {
    margin-block-start: 0.6em;
  }
  .claim-block + .claim-block {
    margin-block-start: 1.1em;
    padding-block-start: 1.1em;
    border-block-start: var(--_line-size) solid var(--_line);
  }
  .claim-block .claim {
    font-family: var(--_font-heading);
    line-height: 1.3;
  }
  .claim-block li {
    margin-block-start: 0.5em;
  }
  .claim-block li li {
    margin-block-start: 0;
  }
  .speaker {
    display: block;
    font-weight: var(--_weight);
  }
  .claim-block .date {
    display: inline-block;
  }
  /* Caption and claims stay in view while the other columns scroll beneath them. */
  .claims-table caption > span {
    display: inline-block;
    position: sticky;
    inset-inline-start: 0;
    max-inline-size: 100cqi;
  }
  .claims-box[role] .claim,
  .claims-box[role] thead th:first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    max-inline-size: 40cqi;
  }
  .claims-box[data-scrolled] :is(.claim, thead th:first-child) {
    background: var(--_backdrop, Canvas);
    border-inline-end: var(--_line-size) solid var(--_line);
  }
  @media (forced-colors: active) {
    .stance[aria-current] {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
    }
  }
  @media not print {
    .print-entries {
      display: none;
    }
  }
  @media print {
    .claims-box {
      overflow: visible;
    }
    .claims-table {
      overflow-wrap: anywhere;
      hyphens: auto;
    }
    .claims-table :is(th, td) {
      min-inline-size: 0;
      padding-inline-end: 0.8em;
    }
    .claims-box :is(.claim, thead th:first-child) {
      position: static;
      background: none;
      border-inline-end: 0;
    }
    .claims-table tr,
    .claim-block {
      break-inside: avoid;
    }
    .sort > span {
      padding: 0;
    }
    .sort svg {
      display: none;
    }
  }
`;
