/** Styles of the statements on claims, in the table and in the lists. */
import {css} from '../../../styles/css.js';

export const statements = css`
  .claims {
    margin-block-start: 1.4em;
  }
  .claims :is(caption, .caption) {
    padding-block-end: 0.6em;
    color: var(--_muted);
    text-align: inherit;
    text-wrap: balance;
  }
  .claims .claim {
    font-weight: var(--_weight);
    text-wrap: pretty;
  }
  .stance {
    display: inline-flex;
    align-items: baseline;
    gap: 0.4em;
    min-block-size: 24px;
    padding-block: max(0px, (24px - 1.4em) / 2);
    line-height: 1.4;
    color: var(--_color);
    font-weight: var(--_weight);
    text-decoration: none;
  }
  .stance svg {
    --_mark: 0.95em;
    flex: none;
    align-self: flex-start;
    margin-block-start: 0.24em;
    inline-size: var(--_mark);
    block-size: var(--_mark);
    overflow: visible;
  }
  .stance .word {
    text-decoration: underline;
    text-decoration-color: color-mix(in oklab, currentColor 45%, transparent);
    text-underline-offset: 0.2em;
  }
  .stance:hover .word {
    text-decoration-color: currentColor;
  }
  .stance[aria-current] {
    background: var(--_tint);
    box-shadow: 0 0 0 0.25em var(--_tint);
    border-radius: var(--_radius);
  }
  .claims .is-first {
    --_muted: var(--_muted-on-tint);
    background: color-mix(in oklab, var(--_color) 10%, transparent);
  }
  .claims .first {
    font-weight: var(--_weight);
  }
  .claims :is(.statement-meta, .absent) {
    color: var(--_muted);
  }
  .claims .statement .date {
    font-weight: inherit;
  }
  @media (forced-colors: active) {
    .stance[aria-current] {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
      outline-color: CanvasText;
    }
  }
  @media not print {
    .print-entries {
      display: none;
    }
  }
`;
