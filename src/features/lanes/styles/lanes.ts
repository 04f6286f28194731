/** The lanes: what moves the view, the axis, and the lanes with their names. */
import {css} from 'lit';

export const lanes = css`
  .lanes {
    --_names: 11em;
    --_hair: color-mix(in oklab, var(--_line) 60%, transparent);
    /* What the page has as its ground cannot be asked: white under dark text, nearly black under light. */
    --_paper: Canvas;
    margin-block-start: 1.2em;
  }
  @supports (color: oklch(from red l c h)) {
    .lanes {
      --_paper: oklch(from currentColor clamp(0.18, (0.62 - l) * 99, 1) 0 0 / 1);
    }
  }
  .view-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.4em 1.2em;
  }
  .moves {
    display: flex;
    gap: 0.5em;
  }
  .moves button {
    min-inline-size: 2.4em;
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
  /* Of a size of its own: what it tells changes with every step of the view, and nothing else shall. */
  .span {
    flex: 1 1 17em;
    block-size: 1lh;
    contain: size layout;
    color: var(--_muted);
  }
  .plot {
    position: relative;
    margin-block-start: 0.4em;
    padding-block-start: 2em;
    touch-action: pan-y;
  }
  .plot.tall {
    padding-block-end: 2em;
  }
  .view,
  .gauge,
  .pane,
  .moving {
    position: absolute;
    inset: 0;
  }
  .view {
    contain: strict;
  }
  .gauge {
    block-size: 0;
    visibility: hidden;
  }
  .tick {
    position: absolute;
    inset-block: 2em 0;
    border-inline-start: var(--_line-size) solid var(--_hair);
    color: var(--_muted);
    white-space: nowrap;
  }
  .tick > span {
    position: absolute;
    inset-block-end: 100%;
    padding-block: 0.25em;
  }
  .tick > span + span {
    display: none;
  }
  .tall .tick {
    inset-block-end: 2em;
  }
  .tall .tick > span + span {
    display: block;
    inset-block: 100% auto;
  }
  .country-group {
    border-block-start: var(--_line-size) solid var(--_line);
  }
  .country-group:last-child {
    border-block-end: var(--_line-size) solid var(--_line);
  }
  .country {
    padding-block: 0.55em 0.1em;
    color: var(--_muted);
    line-height: 1.3;
  }
  .lane {
    position: relative;
    padding-block: 0.3em;
  }
  .lane + .lane {
    border-block-start: var(--_line-size) solid var(--_hair);
  }
  .lane-name {
    padding-block: 0.35em;
    font-weight: var(--_weight);
    line-height: 1.3;
    text-wrap: balance;
  }
  .lane-name .long {
    display: none;
  }
  .track {
    position: relative;
    overflow-x: clip;
    user-select: none;
  }
  /* Contained, it would cut the ring of the focus, and what is shown whole. */
  .many .pane {
    content-visibility: auto;
  }
  .many .lane {
    contain: layout paint;
  }
  .many :is(.lane, .pane) {
    overflow-clip-margin: 20em;
  }
  .keys {
    margin-block-start: 0.5em;
    color: var(--_muted);
  }
  .keys:not(.shown) {
    display: none;
  }
  @container dprk-timeline (inline-size >= 35em) {
    .lanes:not(.sheet) {
      .view,
      .gauge {
        inset-inline-start: var(--_names);
      }
      .lane {
        display: grid;
        grid-template-columns: var(--_names) minmax(0, 1fr);
      }
      /* By the element's direction, and not by the text's own. */
      .span {
        text-align: right;
      }
      .span:dir(rtl) {
        text-align: left;
      }
      .lane-name {
        padding-inline-end: 1em;
      }
      .long {
        display: inline;
      }
      .short {
        display: none;
      }
    }
  }
  @media (forced-colors: active) {
    .tick {
      border-color: GrayText;
    }
    .moves [aria-disabled] {
      color: GrayText;
    }
  }
`;
