/** The toolbar, the status line, and all buttons. */
import {css} from './css.js';

export const toolbar = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.9em;
    margin-block-start: 0.65em;
  }
  .filters {
    display: contents;
  }
  .chips,
  .segments {
    display: flex;
    flex-wrap: wrap;
    gap: 0.45em;
  }
  .segments {
    gap: 0;
  }
  button,
  input {
    font: inherit;
    color: inherit;
  }
  button,
  .search {
    min-block-size: max(var(--_target), 1.9em);
    min-inline-size: max(var(--_target), 1.9em);
    padding: 0.15em 0.8em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: none;
  }
  button {
    cursor: pointer;
  }
  button:hover {
    background: var(--_tint);
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    border-radius: var(--_radius-chip);
  }
  /* Not by colour alone: the width of the border and the weight of the text differ too. */
  [aria-pressed='true'] {
    background: color-mix(in oklab, currentColor 12%, transparent);
    border-color: currentColor;
    box-shadow: inset 0 0 0 1px currentColor;
    font-weight: var(--_weight);
  }
  .link {
    min-block-size: 0;
    min-inline-size: 24px;
    padding: 0;
    border: 0;
    border-radius: 0;
    text-align: start;
  }
  .link:hover {
    background: none;
  }
  .opener {
    display: none;
    align-items: center;
    justify-content: center;
  }
  .opener svg {
    inline-size: 1.1em;
    block-size: 1.1em;
  }
  .search-opener {
    padding-inline: 0.5em;
  }
  .opener:is(.in-use, [aria-expanded='true']) {
    background: var(--_tint);
    border-color: currentColor;
  }
  .segments button + button {
    margin-inline-start: -1px;
  }
  .segments :not(:first-child, :focus-visible) {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .segments :not(:last-child, :focus-visible) {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .search {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    flex: 1 1 9em;
    max-inline-size: 16em;
    padding-inline: 0.6em 0.3em;
  }
  .search input {
    flex: 1;
    inline-size: 100%;
    min-inline-size: 4em;
    min-block-size: 1.7em;
    border: 0;
    padding: 0;
    background: none;
    appearance: none;
    outline: none;
  }
  .search input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .search:focus-within {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  @container dprk-timeline (inline-size < 48em) {
    .opener {
      display: inline-flex;
    }
    .filters {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em 0.9em;
    }
    .filters,
    .search {
      flex-basis: 100%;
      max-inline-size: none;
    }
    .filter-opener[aria-expanded='false'] ~ .filters,
    .search-opener[aria-expanded='false'] ~ .search:not(.in-use),
    .search-opener.in-use {
      display: none;
    }
  }
  /* All layouts and the two openers fit in one line of the narrowest phones. */
  @container dprk-timeline (inline-size < 22em) {
    .toolbar {
      column-gap: 0.5em;
    }
    .segments button,
    .opener {
      padding-inline: 0.5em;
    }
  }
  .status {
    margin-block-start: 0.7em;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 1em;
  }
  @media (forced-colors: active) {
    [aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: CanvasText;
      color: Canvas;
      outline-color: CanvasText;
    }
  }
`;
