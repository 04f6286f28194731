/** The axis, and the lanes with their names. */
import {css} from '../../../styles/css.js';

export const lanes = css`
  .lanes {
    --_name-size: 11em;
    --_thin-line: color-mix(in oklab, var(--_line) 60%, transparent);
    margin-block-start: 1.2em;
  }
  /* Without an entry that has a date there is no axis. The width is measured all the same. */
  .lanes.empty {
    visibility: hidden;
    block-size: 0;
    margin: 0;
    overflow: hidden;
  }
  .lanes,
  .entry-panel {
    /* The page's background cannot be read. Assume white under dark text, and nearly black under light text. */
    --_page-color: Canvas;
  }
  @supports (color: oklch(from red l c h)) {
    .lanes,
    .entry-panel {
      --_page-color: oklch(from currentColor clamp(0.18, (0.62 - l) * 99, 1) 0 0 / 1);
    }
  }
  .plot {
    position: relative;
    padding-block-start: calc(2em + var(--_era-rows, 0) * 1.7em);
  }
  /* Two fingers zoom the page, as they do everywhere. */
  .pannable {
    touch-action: pan-y pinch-zoom;
  }
  .plot.tall {
    padding-block-end: 2em;
  }
  .view,
  .measure,
  .pane,
  .lane-items {
    position: absolute;
    inset: 0;
  }
  .view {
    contain: strict;
  }
  .measure {
    block-size: 0;
    visibility: hidden;
  }
  .era {
    position: absolute;
    inset-block: calc(2em + var(--_row) * 1.7em) 0;
    background: color-mix(in oklab, var(--_text) 5%, transparent);
    border-inline-start: 1px solid var(--_border);
    color: var(--_text);
    white-space: nowrap;
  }
  .era > .text {
    display: block;
    padding-inline: 0.45em;
    line-height: 1.7;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .tall .era {
    inset-block-end: 2em;
  }
  /* A name column for a single lane without a name would be empty. */
  .nameless .lane-name {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .tick {
    position: absolute;
    inset-block: 2em 0;
    border-inline-start: var(--_line-size) solid var(--_thin-line);
    color: var(--_muted);
    white-space: nowrap;
  }
  .tick > span {
    position: absolute;
    inset-block-end: 100%;
    padding-block: 0.25em;
  }
  .tick > span + span {
    display: none;
  }
  .tall .tick {
    inset-block-end: 2em;
  }
  .tall .tick > span + span {
    display: block;
    inset-block: 100% auto;
  }
  .country-group {
    border-block-start: var(--_line-size) solid var(--_line);
  }
  .country-group:last-child {
    border-block-end: var(--_line-size) solid var(--_line);
  }
  .country {
    padding-block: 0.55em 0.1em;
    color: var(--_muted);
    line-height: 1.3;
  }
  .lane {
    position: relative;
    padding-block: 0.3em;
  }
  .lane + .lane {
    border-block-start: var(--_line-size) solid var(--_thin-line);
  }
  .lane-name {
    padding-block: 0.35em;
    font-weight: var(--_weight);
    line-height: 1.3;
    text-wrap: balance;
  }
  .lane-name .long {
    display: none;
  }
  .track {
    position: relative;
    overflow-x: clip;
    user-select: none;
  }
  .many .pane {
    content-visibility: auto;
  }
  .many .lane {
    contain: layout paint;
  }
  /* Otherwise containment would cut off the focus ring and expanded labels. */
  .many :is(.lane, .pane) {
    overflow-clip-margin: 20em;
  }
  .key-help {
    margin-block-start: 0.5em;
    color: var(--_muted);
  }
  .key-help:not(.shown) {
    display: none;
  }
  @container dprk-timeline (inline-size >= 35em) {
    .lanes:not(.printing) {
      .view,
      .measure {
        inset-inline-start: var(--_name-size);
      }
      .nameless {
        --_name-size: 0px;
      }
      /* Not a grid: there, what sticks to the window would stay in its row. */
      .lane {
        display: flex;
        flex-wrap: wrap;
      }
      /* No padding: from right to left, WebKit would indent a text in Latin letters by it. */
      .lane-name {
        flex: none;
        inline-size: calc(var(--_name-size) - 1em);
        margin-inline-end: 1em;
      }
      .track {
        flex: 1 1 1px;
        min-inline-size: 0;
      }
      .lane > .entry-panel {
        flex: 1 0 100%;
        padding-inline-start: var(--_name-size);
      }
      .nameless .lane {
        display: block;
      }
      .long {
        display: inline;
      }
      .short {
        display: none;
      }
    }
  }
  @media (forced-colors: active) {
    .tick {
      border-color: GrayText;
    }
  }
`;
