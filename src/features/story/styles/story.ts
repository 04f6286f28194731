/** The story: slides, buttons, and the time bar. Its size never depends on what a slide shows. */
import {css} from '../../../styles/css.js';

export const story = css`
  .story {
    position: relative;
    display: grid;
    grid-template:
      'slides slides slides' minmax(0, 1fr)
      'previous position next' auto
      'navigator navigator navigator' auto / auto minmax(0, 1fr) auto;
    align-items: center;
    block-size: var(--_story-size);
    margin-block-start: 0.9em;
    border-block-start: var(--_line-size) solid var(--_line);
    contain: layout;
  }
  .slides {
    --_fade: 2em;
    grid-area: slides;
    align-self: stretch;
    position: relative;
    overflow: auto hidden;
    scroll-snap-type: x mandatory;
    scrollbar-width: none;
    /* A swipe beyond the last slide must not leave the page. */
    overscroll-behavior-x: contain;
    outline: none;
    /* Its size never depends on the slides: what is laid out in them is laid out alone. */
    container: dprk-slides / size;
    /* What goes on below fades out. At the end of a slide, and of one that fits, nothing is there. */
    mask-image: linear-gradient(to top, transparent, #000 var(--_fade));
  }
  .slides:has(> .slide:focus-visible) {
    mask-image: none;
  }
  .slides::-webkit-scrollbar {
    display: none;
  }
  .step {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border-radius: 50%;
  }
  .step .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
  }
  .step .icon:dir(rtl) {
    transform: scaleX(-1);
  }
  .step[aria-disabled] {
    border-color: var(--_line);
    background: none;
    color: var(--_muted);
    cursor: default;
  }
  .previous {
    grid-area: previous;
  }
  .position {
    grid-area: position;
    color: var(--_muted);
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .next {
    grid-area: next;
  }
  .navigator {
    grid-area: navigator;
  }
  /* The buttons are beside the slides, where the pointer is. */
  @container dprk-timeline (inline-size >= 48em) {
    .story {
      grid-template:
        'previous slides next' minmax(0, 1fr)
        'position position position' auto
        'navigator navigator navigator' auto / auto minmax(0, 1fr) auto;
    }
  }
  @media not print {
    .story-list {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .step[aria-disabled] {
      color: GrayText;
    }
  }
`;
