/** Entries out of view, expanded labels, the help for keys, links, and printing. */
import {css} from '../../../styles/css.js';

export const laneInteraction = css`
  /* The entry that Tab leads to can get the focus even if it is out of view. */
  .out:not(.tab-target),
  .mark-out:not(.tab-target) > .lane-entry {
    visibility: hidden;
  }
  .tab-target:is(.out, .mark-out) > .lane-entry {
    opacity: 0;
    pointer-events: none;
  }
  .lane-item:hover strong {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  /* In view together with the focused entry; the scroll margin below keeps it from covering the entry. */
  .key-help.shown {
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
    padding-block: 0.5em;
    background: var(--_page-color);
  }
  .lane-entry {
    scroll-margin-block: 6em;
  }
  /* An expanded label is above what is beside it. */
  .raised,
  [data-state~='expanded'] {
    z-index: 1;
  }
  [data-state~='expanded'] .label {
    display: block;
    position: relative;
    z-index: 1;
    overflow: visible;
    white-space: normal;
    background: var(--_page-color);
    box-shadow:
      0 0 0 3px var(--_page-color),
      0 0 0 4px var(--_line);
  }
  /* Without a clip margin, containment would cut off the focus ring and expanded labels. */
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
    overflow: hidden;
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
  .link-label {
    fill: currentColor;
    stroke: var(--_page-color);
    stroke-width: 5px;
    paint-order: stroke;
    text-anchor: middle;
    dominant-baseline: central;
  }
  .print-only {
    display: none;
  }
  /* Fits on every page. */
  .printing {
    inline-size: 600px;
  }
  @media print {
    .view-bar,
    .outside,
    .key-help {
      display: none;
    }
    .view-period {
      position: static;
    }
    .lane {
      break-inside: avoid;
    }
    .print-only {
      display: block;
    }
  }
`;
