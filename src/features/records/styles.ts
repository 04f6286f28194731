/** Badges of updated entries, and long lists. */
import {css} from 'lit';

export const styles = [
  css`
  .badge {
    padding-inline: 0.45em;
    border-radius: var(--_radius);
    background: var(--_tint);
    color: var(--_text);
    font-size: 0.9em;
  }
  /* Of a long list, what is out of view is neither laid out nor painted, a section at a time. */
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
  `,
];
