/** A slide: an entry of the list, set large. Selectors are stronger than those of the list and of media. */
import {css} from '../../../styles/css.js';

export const slide = css`
  .slide {
    position: absolute;
    inset-block: 0;
    inline-size: 100%;
    display: grid;
    /* Of one that is too high, the start is in view. */
    align-content: safe center;
    padding: min(1.4em, 6cqb) 0.25em var(--_fade);
    overflow: hidden auto;
    scroll-snap-align: start;
    scroll-snap-stop: always;
  }
  .slide:focus-visible {
    outline-offset: -2px;
  }
  .cover {
    display: grid;
    gap: 1.2em;
    inline-size: 100%;
    max-inline-size: 42em;
    margin-inline: auto;
  }
  .cover .title {
    --_size-title: var(--dprk-timeline-font-size-title, clamp(1.6em, 0.9em + 4.2cqi, 3em));
    line-height: 1.1;
  }
  .cover .description {
    margin-block-start: 0.7em;
    font-size: 1.15em;
    color: inherit;
  }
  .cover .lead {
    --_size-lead: var(--dprk-timeline-font-size-lead, 1em);
    margin-block-start: 1.2em;
    padding-block-start: 1em;
    border-block-start: var(--_line-size) solid var(--_line);
    line-height: 1.5;
  }
  .cover-source {
    color: var(--_muted);
  }

  /* The parts of an entry are rows of one grid, in the order in which they are seen. */
  .slides .slide > .item {
    --_from: 1;
    display: grid;
    grid-template: none / 1.15rem minmax(0, 1fr);
    column-gap: 0.55em;
    inline-size: 100%;
    max-inline-size: 42em;
    margin: 0 auto;
    background: none;
    box-shadow: none;
  }
  .slides .slide > .item::before,
  .slides .mark::after {
    display: none;
  }
  .slides .item > .body,
  .slides .body > .beside {
    display: contents;
  }
  .slides .slide > .item > :not(.body),
  .slides .body > :not(.beside),
  .slides .beside > * {
    grid-area: auto / var(--_from) / auto / -1;
  }
  .slides .item > .when {
    order: -3;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.1em 0.8em;
    padding: 0 0 0.55em;
    text-align: start;
  }
  .slides .when > :not(.date) {
    margin: 0;
  }
  .slides .when > .date {
    font-size: 1.55em;
    line-height: 1.25;
  }
  .slides .when :is(.clock, .basis > span) {
    display: inline;
  }
  .slides .when .separator {
    display: inline;
  }
  .slides .slide > .item > .mark {
    order: -2;
    grid-column: var(--_from);
    align-self: start;
  }
  .slides .slide > .item > .meta {
    order: -2;
    grid-column: calc(var(--_from) + 1) / -1;
    font-size: 0.9375em;
  }
  .slides .mark svg {
    --_mark: 1.15rem;
    inline-size: var(--_mark);
    block-size: var(--_mark);
    margin: 0;
  }
  /* Without a line of words, the mark says nothing. */
  .slides .mark:not(:has(+ .meta)) {
    display: none;
  }
  .slides .item > .headline {
    order: -1;
    max-inline-size: none;
    padding-block-end: 0.1em;
    font-size: clamp(1.25em, min(1em + 2.6cqi, 0.9em + 5cqb), 2.35em);
    line-height: 1.15;
  }
  .slides .summary {
    margin-block-start: 0.75em;
    font-size: 1.0625em;
  }
  .slides .beside > .quote {
    margin-block: 1.1em 0.4em;
    padding-inline-start: 1em;
    border-inline-start-width: 4px;
  }
  .slides .quote blockquote {
    font-family: var(--_font-heading);
    font-size: 1.35em;
    line-height: 1.35;
    text-wrap: pretty;
  }
  .slides .quote figcaption {
    margin-block-start: 0.5em;
  }
  .slides .beside > .relations {
    margin-block-start: 1.1em;
  }
  .slides .details {
    margin-block-start: 0.9em;
  }

  /* Pictures are above the text, or beside it where there is room; as large as the slide allows, whole. */
  .slides .beside > .media-items {
    --_size: 50cqb;
    order: -4;
    display: grid;
    gap: 1.2em;
    margin: 0 0 1.1em;
  }
  .slides .media {
    --_width: calc(var(--_ratio, 1.5) * var(--_size));
    inline-size: clamp(min(16em, 100%), var(--_width), 100%);
    max-inline-size: none;
  }
  .slides .picture {
    inline-size: min(var(--_width), 100%);
    max-block-size: none;
  }
  .slides .picture > svg {
    inline-size: 100%;
    max-block-size: none;
  }
  /* A picture of unknown size is at the start of its space, above its caption: a tint would show the rest. */
  .slides .picture.fitted:not([data-failed]) > svg {
    background: none;
  }
  .slides .picture.fitted img {
    object-position: 0 0;
  }
  .slides .picture.fitted img:dir(rtl) {
    object-position: 100% 0;
  }
  @container dprk-slides (inline-size >= 30em) and (aspect-ratio >= 4/3) {
    .slides .slide > .item:has(.media-items) {
      --_from: 2;
      grid-template: repeat(24, auto) 1fr / minmax(0, 1.2fr) 1.15rem minmax(0, 1fr);
      max-inline-size: 76em;
    }
    .slides .beside > .media-items.media-items {
      --_size: max(100cqb - 6em, 65cqb);
      grid-area: 1 / 1 / -1 / 2;
      justify-items: end;
      margin: 0;
      margin-inline-end: 1.6em;
    }
    .slides .item:has(.media-items) > .headline {
      font-size: clamp(1.25em, 0.9em + 1.7cqi, 2.1em);
    }
  }
  @container dprk-timeline (inline-size >= 48em) {
    .slide {
      padding-inline: 2em;
    }
  }
`;
