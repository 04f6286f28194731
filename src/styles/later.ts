/** What the first view does not have: controls that are not there by default, an empty list, and long ones. */
import {css} from 'lit';

const later = css`
  .who > summary {
    min-block-size: max(24px, 1.9em);
    padding: 0.15em 0.8em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .who > summary:hover {
    background: var(--_tint);
  }
  .who > summary {
    display: inline-flex;
    align-items: center;
    cursor: pointer;
  }
  .who[open] {
    flex-basis: 100%;
  }
  .who ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.2em;
    padding-block: 0.5em;
  }
  .check {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 24px;
    cursor: pointer;
  }
  .check input {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    accent-color: currentColor;
  }
  .news {
    padding-inline: 0.45em;
    border-radius: var(--_radius);
    background: var(--_tint);
    color: var(--_text);
    font-size: 0.9em;
  }
  /* Something is on its way: a line over what is shown, which takes no room. */
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
  /* Many entries: what is out of view is neither laid out nor painted, a section at a time. */
  .chunk:is(.one-of-many, .waiting) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto var(--_chunk-size, 4000px);
  }
  .chunk.waiting {
    block-size: var(--_chunk-size, 4000px);
  }
  @media print {
    .chunk.one-of-many {
      content-visibility: visible;
    }
  }
`;

export const styles = [later];
