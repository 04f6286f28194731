/** The open entry: in its lane, or as a sheet at the bottom of the window. */
import {css} from '../../../styles/css.js';

export const entryPanel = css`
  /* In a lane that is higher than the window, and as a sheet, it sticks to the bottom of the window. */
  .entry-panel {
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
  }
  .sheet-place {
    display: contents;
  }
  .entry-panel .selected {
    max-block-size: calc(100svh - 11em);
    margin-block: 0.5em 0.3em;
    overflow-y: auto;
    overscroll-behavior: contain;
    background: var(--_page-color);
    border-color: var(--_border);
    touch-action: auto;
    user-select: text;
  }
  .entry-panel.sheet .selected {
    max-block-size: min(60svh, 100svh - 11em);
    margin-block: 0.6em 0;
    border-block-start: 3px solid var(--_text);
    border-end-start-radius: 0;
    border-end-end-radius: 0;
    box-shadow: 0 -0.5em 1.2em -0.6em color-mix(in oklab, CanvasText 35%, transparent);
  }
  /* In reach while the entry scrolls. */
  .entry-panel .close {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--_page-color);
  }
  .lane > .entry-panel {
    font-family: var(--_font);
  }
  @media (forced-colors: active) {
    .entry-panel.sheet .selected {
      border-color: CanvasText;
    }
  }
`;
