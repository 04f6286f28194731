/** The list: dates, marks, entries, and the vertical line that connects the marks. */
import {css} from './css.js';

export const list = css`
  .list {
    margin-block-start: 0.75em;
  }
  .item {
    --_after: var(--_gap);
    /* As wide as a large mark, and its stroke. */
    --_mark-column: calc(var(--_mark) * 1.35 + 2px);
    display: grid;
    grid-template-columns: var(--_mark-column) minmax(0, 1fr);
    /* A date that is higher than the entry makes only the last row higher. */
    grid-template-rows: auto auto auto 1fr;
    column-gap: 0.75em;
    position: relative;
    margin-block-end: var(--_after);
  }
  .item > * {
    grid-column: 2;
    min-inline-size: 0;
  }
  .minor {
    --_after: calc(var(--_gap) * 0.6);
  }
  .when {
    grid-row: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.7em;
    padding-block-end: 0.2em;
    line-height: 1.35;
  }
  .meta {
    grid-row: 2;
  }
  .headline {
    grid-row: 3;
  }
  .body {
    grid-row: 4;
  }
  .date {
    font-weight: var(--_weight);
  }
  .clock {
    font-size: 1.4em;
  }
  .clock + .day,
  .same-day .day {
    font-weight: 400;
  }
  .same-day .day {
    color: var(--_muted);
  }
  /* A date that the source does not state is lighter, and underlined with dots that are visible in greyscale print too. Not with a border: below the letters of some fonts it would cross the next line. */
  .unstated {
    font-weight: 400;
  }
  .when .unstated > .day,
  .unstated:not(.when > *) {
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  .when :is(.basis, .legend) {
    color: var(--_muted);
  }
  .item > .mark {
    grid-column: 1;
    grid-row: 2 / -1;
    position: relative;
  }
  .mark svg,
  .chip svg {
    display: block;
    inline-size: var(--_mark);
    block-size: var(--_mark);
    overflow: visible;
  }
  .mark svg {
    margin: 0.1em auto 0;
  }
  .major > .mark svg {
    inline-size: calc(100% - 2px);
    block-size: calc(var(--_mark-column) - 2px);
    margin-block-start: -0.1em;
  }
  .chip svg {
    --_mark: 0.85em;
  }
  /* The line runs between the marks, not through them. */
  .item::before,
  .mark::after {
    content: '';
    position: absolute;
    inset-inline-start: calc((var(--_mark-column) - var(--_line-size)) / 2);
    border-inline-start: var(--_line-size) solid var(--_line);
  }
  .item::before {
    grid-row: 1 / 2;
    inset-block: -0.2em 0.2em;
  }
  .mark::after {
    inset-block: calc(var(--_mark) + 0.55em) calc(-1 * var(--_after) + 0.2em);
  }
  li:first-child > .item::before,
  .chunk:last-child > li:last-child .mark::after {
    display: none;
  }
  @container dprk-timeline (inline-size >= 35em) {
    .root > * {
      --_wide: 1;
    }
    .item {
      grid-template-columns: var(--_date-size) var(--_mark-column) minmax(0, 1fr);
      grid-template-rows: auto auto 1fr;
    }
    .item > * {
      grid-column: 3;
    }
    .item > .when {
      grid-column: 1;
      grid-row: 1 / -1;
      display: block;
      padding-block: 0.1em 0;
      text-align: right;
    }
    .when:dir(rtl) {
      text-align: left;
    }
    .when > *,
    .basis > :not(.text),
    .clock {
      display: block;
      text-wrap: balance;
    }
    .when > :not(.date) {
      margin-block-start: 0.15em;
    }
    .basis .separator {
      display: none;
    }
    .item > .mark {
      grid-column: 2;
      grid-row: 1 / -1;
    }
    .meta {
      grid-row: 1;
    }
    .headline {
      grid-row: 2;
    }
    .body {
      grid-row: 3;
    }
    .item::before {
      display: none;
    }
  }
  /* The width is used: what goes with the text is beside it. */
  @container dprk-timeline (inline-size >= 64em) {
    .split {
      display: grid;
      grid-template-columns: minmax(0, var(--_measure)) minmax(0, 1fr);
      /* What is beside the text only makes the last row higher. */
      grid-template-rows: repeat(9, auto) 1fr;
      column-gap: 2.5em;
    }
    .split > * {
      grid-column: 1;
    }
    .split > .beside {
      grid-column: 2;
      grid-row: 1 / -1;
    }
    .split > .beside > .quote {
      margin-block-start: 0.4em;
    }
  }
`;
