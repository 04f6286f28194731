import {css} from '../../styles/css.js';

export const mediaStyles = css`
  .media-items {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
    margin-block: 0.7em;
  }
  .media {
    flex: 1 1 15em;
    min-inline-size: 0;
    max-inline-size: min(100%, 36em);
  }
  .picture {
    display: grid;
    position: relative;
    inline-size: fit-content;
    max-inline-size: 100%;
    max-block-size: 18em;
    overflow: hidden;
  }
  .picture > svg {
    inline-size: auto;
    block-size: auto;
    max-inline-size: 100%;
    max-block-size: 18em;
    background: var(--_tint);
  }
  .picture :is(img, video, iframe) {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
    object-fit: contain;
    object-position: 0 0;
    color: var(--_muted-on-tint);
    font-family: var(--_font-meta);
    font-size: var(--_size-meta);
  }
  .picture img:dir(rtl) {
    object-position: 100% 0;
  }
  .picture:is(.fitted, .player) :is(img, video) {
    object-position: center;
  }
  .player img {
    object-fit: cover;
  }
  .picture[data-failed] {
    overflow: auto;
    /* A classic scrollbar would make the content area smaller. */
    scrollbar-width: none;
  }
  /* Not hidden: it names the link around it, and takes its clicks. */
  .picture[data-failed] img {
    opacity: 0;
  }
  .picture[data-failed]::after {
    content: attr(data-alt);
    /* Screen readers already read the text of the picture. */
    content: attr(data-alt) / '';
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    padding: 0.5em;
    color: var(--_muted-on-tint);
    font-family: var(--_font-meta);
    font-size: var(--_size-meta);
    unicode-bidi: isolate;
    pointer-events: none;
  }
  .picture[data-failed]:has(a:focus-visible),
  .picture a:focus-visible img,
  .player :is(button, iframe, video):focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
  .media audio {
    display: block;
    inline-size: 100%;
    max-inline-size: 27em;
  }
  .player button {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    padding: 0.6em;
    border: 0;
    background: none;
    color: inherit;
    line-height: 1.35;
    text-align: start;
    cursor: pointer;
  }
  .player.has-poster button {
    place-items: end start;
  }
  /* System colours: the pill is readable on any picture. */
  .pill {
    display: flex;
    align-items: center;
    gap: 0.7em;
    max-block-size: 100%;
    padding: 0.5em 0.9em 0.5em 0.7em;
    overflow: hidden;
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
    box-shadow: 0 0 0 1px color-mix(in oklab, CanvasText 25%, transparent);
  }
  .player button:hover .pill {
    box-shadow: 0 0 0 2px CanvasText;
  }
  .pill svg {
    flex: none;
    inline-size: 1.6em;
    fill: currentColor;
  }
  .pill strong {
    display: block;
    font-weight: var(--_weight);
  }
  .media figcaption {
    /* As wide as a picture without a size, in its smaller font. */
    max-inline-size: calc(27em / 0.8125);
    margin-block-start: 0.35em;
    color: var(--_muted);
    line-height: 1.4;
  }
  .media-title {
    display: block;
    color: var(--_text);
    font-weight: var(--_weight);
  }
  .print-only,
  .embed[data-state='closed'] .media-title {
    display: none;
  }
  .credit {
    font-size: 0.92em;
  }
  /* One medium is beside the text already where there is less room than for other things. */
  @container dprk-timeline (52em <= inline-size < 64em) {
    .split:has(.media-items) {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      grid-template-rows: repeat(9, auto) 1fr;
      column-gap: 1.5em;
    }
    .split:has(.media-items) > * {
      grid-column: 1;
    }
    .split > .beside:has(> .media-items) {
      grid-column: 2;
      grid-row: 1 / -1;
    }
    .split > .beside > .media-items:where(:first-child) {
      margin-block-start: 0.4em;
    }
  }
  @media (scripting: none) {
    .player button,
    .embed .picture:not(.has-poster) {
      display: none;
    }
    .embed[data-state='closed'] .media-title {
      display: block;
    }
  }
  @media print {
    .player :is(button, iframe),
    .media audio,
    .embed .picture:not(.has-poster) {
      display: none;
    }
    .print-only {
      display: inline;
    }
    .embed[data-state='closed'] .media-title {
      display: block;
    }
  }
`;
