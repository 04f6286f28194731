/** Styles of the headings, of the menu, and of sections that are not rendered. */
import {css} from '../../styles/css.js';

export const styles = [
  css`
  /* The page's background cannot be read: the heading has its own, white under dark text and nearly black under light text. */
  .period {
    --_period-size: 2.4em;
    position: sticky;
    inset-block-start: calc(var(--_sticky-offset) + 0.3em);
    z-index: 1;
    inline-size: fit-content;
    max-inline-size: 100%;
    margin-block-end: 0.9em;
    color: var(--_muted);
    pointer-events: none;
  }
  .period > span {
    display: block;
    padding: 0.15em 0.7em;
    border: var(--_line-size) solid var(--_line);
    border-radius: var(--_radius-chip);
    background: Canvas;
  }
  @supports (color: oklch(from red l c h)) {
    .period > span {
      background: oklch(from currentColor clamp(0.18, (0.62 - l) * 99, 1) 0 0 / 1);
    }
  }
  .period strong {
    color: var(--_text);
    font-weight: var(--_weight);
  }
  .period-group + .period-group {
    margin-block-start: 0.6em;
  }
  /* An entry that gets the focus is not under the heading. */
  .period-group .entry {
    scroll-margin-block-start: calc(var(--_sticky-offset) + 3.5em);
  }
  .period-group .chunk > li:first-child > .item::before,
  .period-group .chunk:last-child > li:last-child .mark::after {
    display: none;
  }
  .jump {
    display: flex;
    flex-wrap: wrap;
    gap: 0.45em 0.6em;
    margin-block-end: 1em;
  }
  .jump label {
    min-inline-size: 0;
    color: var(--_muted);
  }
  .jump select {
    min-block-size: max(var(--_target), 2em);
    max-inline-size: 100%;
    padding-inline: 0.4em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_text);
    font: inherit;
  }
  /* Browsers draw the list of options themselves, on a background that need not be that of the page. */
  .jump option {
    background: Canvas;
    color: CanvasText;
  }
  /* Sections of a long list outside the viewport are neither laid out nor painted. */
  .chunk:is(.one-of-many, .placeholder) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(var(--_items) * var(--_item-size, 160px));
  }
  .chunk.placeholder {
    block-size: calc(var(--_items) * var(--_item-size, 160px));
  }
  @media print {
    .jump {
      display: none;
    }
    .period {
      position: static;
      break-after: avoid;
    }
    .chunk.one-of-many {
      content-visibility: visible;
    }
  }
  `,
];
