/** The panel of the selected entry, under the layouts `lanes` and `claims`. */
import {css} from './css.js';

export const selected = css`
  .selected {
    margin-block-start: 1.4em;
    padding: 1em;
    border: var(--_line-size) solid var(--_line);
    border-radius: var(--_radius);
  }
  /* With the start of the entry, the button that closes it has to be in view. */
  .selected .entry {
    background: none;
    box-shadow: none;
    scroll-margin-block-start: 5.5em;
  }
  .selected .item {
    margin-block-end: 0;
  }
  .selected > .close {
    float: inline-end;
    margin-inline-start: 1em;
  }
  /* Beside a float, the entry would be narrower over its whole height. */
  @container dprk-timeline (inline-size < 35em) {
    .selected > .close {
      float: none;
      display: block;
      margin-block-end: 0.6em;
      margin-inline-start: auto;
    }
  }
  @media print {
    .selected {
      display: none;
    }
  }
`;
