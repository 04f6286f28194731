/** While something loads, and where no entry matches. */
import {css} from 'lit';

export const status = css`
  /* A line over what is shown, which takes no room. */
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
  .empty {
    margin-block: 1.5em;
  }
`;
