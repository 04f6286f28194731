/** The entries in the lanes. The sizes of `.lane-entry` and `.label` are measured (see `drawing/measure.ts`). */
import {css} from '../../../styles/css.js';

export const laneEntries = css`
  /* Its size does not depend on its content, so that clipping a label lays out nothing else. */
  .lane-item {
    position: absolute;
    contain: size layout;
  }
  .lane-entry {
    --_first-line: max(28px, 2.1em, var(--_mark));
    display: flex;
    align-items: flex-start;
    column-gap: 0.5em;
    inline-size: 100%;
    min-inline-size: 0;
    block-size: 100%;
    min-block-size: 0;
    padding: 0;
    border: 0;
    background: none;
    line-height: 1.35;
    text-align: inherit;
    cursor: pointer;
  }
  [data-state~='start'] > .lane-entry {
    flex-direction: row-reverse;
    text-align: right;
  }
  [data-state~='start'] > .lane-entry:dir(rtl) {
    text-align: left;
  }
  .lane-entry > svg {
    flex: none;
    inline-size: var(--_mark);
    block-size: var(--_mark);
    margin-block-start: calc((var(--_first-line) - var(--_mark)) / 2);
    overflow: visible;
    color: var(--_color);
  }
  .label {
    flex: 1;
    min-inline-size: 0;
    margin-block-start: calc((var(--_first-line) - 1.35em) / 2);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .label strong {
    font-weight: var(--_weight);
  }
  .label > * {
    unicode-bidi: plaintext;
  }
  .label-date {
    color: var(--_muted);
  }
  .lane-item:not([data-state~='lines-1']) .label {
    white-space: normal;
    text-wrap: balance;
  }
  /* What is cut is the headline: the date stays, on the line or, if there is no space for it, below it and out of sight. */
  [data-state~='truncated']:not([data-state~='expanded']) .label {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.3em;
    max-block-size: calc(var(--_lines, 1) * 1.35em);
    text-align: start;
  }
  [data-state~='truncated']:not([data-state~='expanded']) :is(strong, .label-date) {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  [data-state~='truncated']:not([data-state~='expanded']) strong {
    flex: 1 1 5em;
  }
  [data-state~='truncated'] .label-date {
    white-space: nowrap;
  }
  /* Several lines: the date has the last one. */
  [data-state~='truncated']:not([data-state~='expanded'], [data-state~='lines-1']) strong {
    display: -webkit-box;
    flex-basis: 100%;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: calc(var(--_lines) - 1);
  }
  [data-state~='lines-2'] {
    --_lines: 2;
  }
  [data-state~='lines-3'] {
    --_lines: 3;
  }
  [data-state~='lines-4'] {
    --_lines: 4;
  }
  [data-state~='lines-5'] {
    --_lines: 5;
  }
  .bundle strong {
    font-weight: inherit;
  }
  .bundle .label {
    color: var(--_muted);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.1em;
  }
  .stack {
    fill: none;
    stroke: var(--_muted);
    stroke-width: 2.5;
    stroke-linecap: round;
  }
  .sample {
    inline-size: max-content;
    block-size: var(--_first-line);
  }
  /* A change of direction changes its size, which is observed. */
  .sample:dir(rtl)::after {
    content: '';
    inline-size: 1px;
  }
  .lane-entry:focus-visible {
    outline-offset: 1px;
  }
  .lane-entry:hover {
    background: none;
  }
  [data-state~='selected'] > .lane-entry {
    --_muted: var(--_muted-on-tint);
    background: var(--_tint);
    box-shadow:
      inset 0 -2px var(--_color),
      0 0 0 2px var(--_tint);
  }
  .bar {
    position: absolute;
    inset-block-start: calc(100% - 2px);
    block-size: 6px;
    border: 0 solid var(--_color);
    cursor: pointer;
  }
  .lasting {
    border-width: 1.5px;
    background: color-mix(in oklab, var(--_color) 20%, transparent);
  }
  /* Borders are printed even where backgrounds are not. */
  .lasting.filled {
    border-block-width: 3px;
  }
  .lasting.dashed {
    border-style: dashed;
    background: none;
  }
  .within {
    border-width: 0 1.5px 1.5px;
  }
  .within:is(.dashed, .start-soft, .start-unknown, .end-soft, .end-unknown) {
    border-block-end-style: dashed;
  }
  .bar:is(.start-soft, .start-unknown, .start-open) {
    border-inline-start-width: 0;
  }
  .bar:is(.end-soft, .end-unknown, .end-open) {
    border-inline-end-width: 0;
  }
  .bar:is(.start-soft, .start-unknown, .end-soft, .end-unknown) {
    mask-image: linear-gradient(
      var(--_fade-direction, 90deg),
      transparent,
      #000 var(--_start-fade, 0px),
      #000 calc(100% - var(--_end-fade, 0px)),
      transparent
    );
  }
  .bar:dir(rtl) {
    --_fade-direction: -90deg;
  }
  .start-soft {
    --_start-fade: 1.5em;
  }
  .start-unknown {
    --_start-fade: 4em;
  }
  .end-soft {
    --_end-fade: 1.5em;
  }
  .end-unknown {
    --_end-fade: 4em;
  }
  /* An arrow beyond the end of the bar, which is shorter by its length. */
  .start-open::before,
  .end-open::after {
    content: '';
    position: absolute;
    inset-block: calc(50% - 7px);
    border: solid transparent;
    border-width: 7px 9px;
  }
  .within.start-open::before,
  .within.end-open::after {
    inset-block: calc(100% - 6px) auto;
  }
  .start-open::before {
    inset-inline-end: 100%;
    border-inline-start-width: 0;
    border-inline-end-color: var(--_color);
  }
  .end-open::after {
    inset-inline-start: 100%;
    border-inline-end-width: 0;
    border-inline-start-color: var(--_color);
  }
  @media (forced-colors: active) {
    .bar {
      --_color: CanvasText;
      forced-color-adjust: none;
    }
    [data-state~='selected'] > .lane-entry:not(:focus-visible) {
      outline: 1px solid CanvasText;
    }
  }
`;
