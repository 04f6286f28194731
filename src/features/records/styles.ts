/** Styles of the progress line while a record loads, of badges on updated entries, and of plain entries. */
import {css} from '../../styles/css.js';

export const styles = [
  css`
  /* The progress line overlays the content and takes no space. */
  .root[aria-busy='true'] {
    position: relative;
  }
  .root[aria-busy='true']::before {
    content: '';
    position: absolute;
    inset: 0 0 auto;
    block-size: 2px;
    background: linear-gradient(90deg, transparent, currentColor, transparent) 0 / 40% 100% repeat-x;
    animation: dprk-busy 1.5s linear infinite;
    opacity: 0.6;
  }
  @keyframes dprk-busy {
    from {
      background-position-x: -200%;
    }
    to {
      background-position-x: 200%;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .root[aria-busy='true']::before {
      animation: none;
      background: currentColor;
    }
  }
  @media (forced-colors: active) {
    .root[aria-busy='true']::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
  /* An entry without a line of kind and names: date and mark are level with the headline. */
  .item:where(:not(:has(.meta))) > :is(.mark, .when) {
    margin-block-start: 0.2em;
  }
  .badge {
    padding-inline: 0.45em;
    border-radius: var(--_radius);
    background: var(--_tint);
    color: var(--_text);
    font-size: 0.9em;
  }
  `,
];
