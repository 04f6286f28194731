/** The buttons that move the view, and the line with the visible period. */
import {css} from '../../../styles/css.js';

export const viewBar = css`
  .moves {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .moves button {
    min-inline-size: max(var(--_target), 2.4em);
    padding-inline: 0.6em;
  }
  .moves [aria-disabled] {
    color: var(--_muted);
    border-color: var(--_line);
    cursor: default;
  }
  .moves .segments [aria-disabled] {
    border-color: var(--_border);
  }
  .icon {
    inline-size: 1em;
    block-size: 1em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    vertical-align: -0.12em;
  }
  .arrow:dir(rtl) {
    transform: scaleX(-1);
  }
  /* Stays in view over high lanes: the reader always sees what period this is, and where there is more. */
  .view-period {
    position: sticky;
    inset-block-start: var(--_sticky-offset);
    z-index: 3;
    display: grid;
    grid-template: 'period period' 'earlier later' / 1fr 1fr;
    align-items: center;
    margin-block-start: 0.5em;
  }
  /* Only over the lanes: the colour of the page is a guess. */
  .scrolled .view-period {
    background: var(--_page-color);
  }
  /* Contained: its text changes with every step of the view, which must not lay out anything else. */
  .span {
    grid-area: period;
    block-size: 1.9em;
    line-height: 1.9;
    contain: size layout;
    color: var(--_text);
    font-weight: var(--_weight);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .outside {
    display: inline-flex;
    align-items: center;
    gap: 0.3em;
    padding-inline: 0.3em;
    border: 0;
    font-weight: var(--_weight);
    white-space: nowrap;
  }
  .earlier {
    grid-area: earlier;
    justify-self: start;
  }
  .later {
    grid-area: later;
    justify-self: end;
  }
  @container dprk-timeline (inline-size >= 35em) {
    .lanes:not(.printing) {
      /* At the edges of the view. */
      .view-period {
        grid-template: 'earlier period later' / 1fr auto 1fr;
        padding-inline-start: var(--_name-size);
      }
      .span {
        min-inline-size: 17em;
        text-align: center;
      }
    }
  }
  @media (forced-colors: active) {
    .moves [aria-disabled] {
      color: GrayText;
    }
  }
`;
