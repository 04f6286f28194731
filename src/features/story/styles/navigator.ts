/** The time bar: bands of eras, a mark for each entry, the dates below. */
import {css} from '../../../styles/css.js';

export const navigator = css`
  .navigator {
    --_eras: calc(var(--_era-rows, 0) * 1.5em);
    position: relative;
    block-size: calc(var(--_eras) + 4.4em);
    margin-block-start: 0.4em;
    overflow: hidden;
    cursor: pointer;
    user-select: none;
    -webkit-user-select: none;
    /* A vertical swipe scrolls the page, and two fingers zoom it. */
    touch-action: pan-y pinch-zoom;
  }
  .navigator:focus-visible {
    outline-offset: -2px;
  }
  .navigator > * {
    position: absolute;
  }
  .navigator .era {
    inset-block: calc(var(--_row) * 1.5em) 1.9em;
    border-inline-start: 1px solid var(--_line);
    background: color-mix(in oklab, var(--_text) 5%, transparent);
    color: var(--_muted-on-tint);
    white-space: nowrap;
  }
  .navigator .era > .text {
    display: block;
    padding-inline: 0.4em;
    font-size: 0.92em;
    line-height: 1.6;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  /* Marks are above the line, and dates below it. */
  .time-line,
  .undated-line {
    inset-block-start: calc(var(--_eras) + 2.5em);
    border-block-start: 2px solid var(--_line);
  }
  .time-line {
    inset-inline-start: 0;
  }
  .undated-line {
    inset-inline-end: 0;
    border-block-start-style: dotted;
  }
  .time-tick {
    inset-block-start: calc(var(--_eras) + 2.5em);
  }
  .time-tick::before {
    content: '';
    position: absolute;
    block-size: 0.4em;
    border-inline-start: 1px solid var(--_line);
  }
  .time-tick > span {
    position: absolute;
    inset-block-start: 0.35em;
    color: var(--_muted);
    line-height: 1.4;
    white-space: nowrap;
  }
  /* Centred on its place, in both directions of text. */
  .time-mark {
    --_mark: 1.1em;
    inset-block-start: calc(var(--_eras) + 1.25em);
    display: grid;
    place-items: center;
    min-inline-size: var(--_mark);
    block-size: var(--_mark);
    translate: -50% -50%;
    color: var(--_color);
  }
  .time-mark:dir(rtl) {
    translate: 50% -50%;
  }
  .time-mark svg {
    inline-size: var(--_mark);
    block-size: var(--_mark);
    overflow: visible;
  }
  .time-mark.crowd {
    --_mark: 1.65em;
    padding-inline: 0.3em;
    border-radius: 1em;
    background: color-mix(in oklab, currentColor 13%, transparent);
    color: var(--_text);
    font-weight: var(--_weight);
    font-variant-numeric: tabular-nums;
  }
  .time-mark.now:not(.crowd) {
    --_mark: 1.5em;
  }
  .time-mark.now.crowd {
    background: none;
  }
  .time-mark.now::before {
    content: '';
    position: absolute;
    inset: -0.22em;
    border: 2px solid;
    border-radius: 1.5em;
  }
  .time-mark.now::after {
    content: '';
    position: absolute;
    inset-block-start: calc(100% + 0.22em);
    block-size: 0.4em;
    border-inline-start: 2px solid;
  }
  @media (forced-colors: active) {
    .time-mark.crowd {
      border: 1px solid;
    }
    .time-mark.now.crowd {
      border-color: transparent;
    }
  }
`;
