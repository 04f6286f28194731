/** The list: dates, marks, entries, and the vertical line that connects the marks. */
import {css} from './css.js';

export const list = css`
  .list {
    margin-block-start: 1.4em;
  }
  .item {
    display: grid;
    grid-template-columns: var(--_mark) minmax(0, 1fr);
    column-gap: 0.9em;
    position: relative;
    margin-block-end: var(--_gap);
  }
  .when {
    grid-column: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.7em;
    padding-block-end: 0.3em;
    line-height: 1.35;
  }
  .date {
    font-weight: var(--_weight);
  }
  /* A date that the source does not state is lighter, and underlined with dots that are visible in greyscale print too. */
  .date.unstated {
    font-weight: 400;
    border-block-end: 1.5px dotted currentColor;
  }
  .when .basis {
    color: var(--_muted);
  }
  .mark {
    grid-column: 1;
    grid-row: 2;
    position: relative;
    block-size: 100%;
  }
  .mark svg,
  .chip svg {
    display: block;
    inline-size: var(--_mark);
    block-size: var(--_mark);
    overflow: visible;
  }
  .mark svg {
    margin-block-start: 0.1em;
  }
  .chip svg {
    --_mark: 0.85em;
  }
  /* The line runs between the marks, not through them. */
  .item::before,
  .mark::after {
    content: '';
    position: absolute;
    inset-inline-start: calc((var(--_mark) - var(--_line-size)) / 2);
    border-inline-start: var(--_line-size) solid var(--_line);
  }
  .item::before {
    inset-block: 0 auto;
    block-size: 1.1em;
  }
  .mark::after {
    inset-block: calc(var(--_mark) + 0.45em) calc(-1 * var(--_gap) + 0.2em);
  }
  li:first-child > .item::before,
  .item:has(.same-date)::before,
  .chunk:last-child > li:last-child .mark::after {
    display: none;
  }
  .body {
    grid-column: 2;
    grid-row: 2;
    min-inline-size: 0;
  }
  @container dprk-timeline (inline-size >= 35em) {
    .item {
      grid-template-columns: var(--_date-size) var(--_mark) minmax(0, 1fr);
    }
    .when {
      grid-column: 1;
      grid-row: 1;
      display: block;
      padding-block-start: 0.1em;
      text-align: right;
    }
    .when:dir(rtl) {
      text-align: left;
    }
    .when > span {
      display: block;
      text-wrap: balance;
    }
    .when .basis {
      margin-block-start: 0.15em;
    }
    .basis > span {
      display: block;
    }
    .basis .separator {
      display: none;
    }
    .mark {
      grid-column: 2;
      grid-row: 1;
    }
    .body {
      grid-column: 3;
      grid-row: 1;
    }
    .item::before {
      display: none;
    }
  }
`;
