/** Styles of the table of claims. */
import {css} from '../../../styles/css.js';

export const table = css`
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
  .claims-table :is(th, td) {
    min-inline-size: 8em;
    padding-block: 0.6em 0.75em;
    padding-inline: 0.6em;
    border-block-end: var(--_line-size) solid var(--_line);
    font-weight: inherit;
    text-align: inherit;
    vertical-align: baseline;
  }
  .claims-table :is(th, td):first-child {
    padding-inline-start: 0;
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
  .sort:hover .sort-text {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  /* A name of a whole sentence ends in dots; it is in the title of the button. */
  .sort-name {
    display: -webkit-inline-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    vertical-align: bottom;
  }
  /* The arrows are placed over the padding at the end of the name, so that they never wrap to a line alone. */
  .sort-text {
    padding-inline-end: 1.15em;
  }
  .sort svg {
    inline-size: 0.55em;
    block-size: 0.8em;
    margin-inline: -0.7em 0.15em;
    vertical-align: -0.05em;
  }
  .claims-table time {
    white-space: nowrap;
  }
  .claims-table li + li {
    margin-block-start: 0.6em;
  }
  /* Caption and claims stay in view while the other columns scroll beneath them. */
  .claims-table caption > span {
    display: inline-block;
    position: sticky;
    inset-inline-start: 0;
    max-inline-size: 100cqi;
  }
  /* A table that scrolls anyway has room. */
  .claims-box[role] :is(th, td) {
    min-inline-size: 9.5em;
  }
  .claims-box[role] :is(.claim, .long) {
    min-inline-size: 14em;
  }
  /* What gets the focus is not under the claims. */
  .claims-box[role] {
    scroll-padding-inline-start: calc(var(--_sticky-size) + 0.7em);
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
    .claims-table time {
      white-space: normal;
    }
    .claims-table tr {
      break-inside: avoid;
    }
    .sort-name {
      display: inline;
    }
    .sort-text {
      padding: 0;
    }
    .sort svg {
      display: none;
    }
  }
`;
