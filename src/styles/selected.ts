/** The selected entry under a layout. */
import {css} from 'lit';

export const selected = css`
  .selected {
    margin-block-start: 1.4em;
    padding: 1em;
    border: var(--_line-size) solid var(--_line);
    border-radius: var(--_radius);
  }
  .selected .entry {
    background: none;
    box-shadow: none;
  }
  .selected .item {
    margin-block-end: 0;
  }
  .selected > .close {
    float: inline-end;
    margin-inline-start: 1em;
  }
  /* Beside the button, the entry would be half as wide all the way down. */
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
