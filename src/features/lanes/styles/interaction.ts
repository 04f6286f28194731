/** What shows of the lanes when the reader points at it, moves the view, selects or prints; see `controllers/lanes/hands.ts`. */
import {css} from 'lit';

export const laneMoves = css`
  /* What Tab leads to is there to be led to, though out of view. */
  .out:not(.reached),
  .unmarked:not(.reached) > .stop {
    visibility: hidden;
  }
  .reached:is(.out, .unmarked) > .stop {
    opacity: 0;
    pointer-events: none;
  }
  .spot:hover strong {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  /* In view with the entry that has the focus, and never over it. */
  .keys.shown {
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
    padding-block: 0.5em;
    background: var(--_paper);
  }
  .stop {
    scroll-margin-block: 6em;
  }
  /* All of a label, over what is beside it. */
  .raised,
  [data-state~='whole'] {
    z-index: 1;
  }
  [data-state~='whole'] .label {
    display: block;
    position: relative;
    z-index: 1;
    overflow: visible;
    white-space: normal;
    background: var(--_paper);
    box-shadow:
      0 0 0 3px var(--_paper),
      0 0 0 4px var(--_line);
  }
  /* Where nothing tells how far beyond a lane may be seen. */
  @supports not (overflow-clip-margin: 1em) {
    .many .lane:is(.raised, :focus-within) {
      &,
      .pane {
        contain: none;
        content-visibility: visible;
      }
    }
  }
  .links {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    color: var(--_muted);
  }
  .curve {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.25;
  }
  .head {
    fill: currentColor;
  }
  .print-only {
    display: none;
  }
  /* A width that any paper has. */
  .sheet {
    inline-size: 600px;
  }
  @media print {
    .view-bar,
    .keys {
      display: none;
    }
    .lane {
      break-inside: avoid;
    }
    .print-only {
      display: block;
    }
  }
`;
