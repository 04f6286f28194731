/** Styles of the lists that replace the table in a narrow element, and if it would be too large. */
import {css} from '../../../styles/css.js';

export const lists = css`
  .claim-block + .claim-block {
    margin-block-start: 1.1em;
    padding-block-start: 1.1em;
    border-block-start: var(--_line-size) solid var(--_line);
  }
  .claim-block .claim {
    font-family: var(--_font-heading);
    line-height: 1.3;
  }
  .claim-block li {
    margin-block-start: 0.5em;
  }
  .claim-block li li {
    margin-block-start: 0;
  }
  .speaker {
    display: block;
    font-weight: var(--_weight);
  }
  .claim-block .date {
    display: inline-block;
  }
  /* Its other lines begin below its first word, not below its mark. */
  .claim-block .statement {
    display: inline-block;
    padding-inline: 1.8em 0.45em;
    border-radius: var(--_radius);
    text-indent: -1.35em;
  }
  .claim-block :is(.date, .stance) {
    text-indent: 0;
  }
  .claim-block .stance {
    font-weight: inherit;
  }
  .claim-block.continued {
    border-block-start: 0;
  }
  .claim-placeholder {
    min-block-size: calc(var(--_claims) * 5.1em + var(--_speaking) * 3.2em);
    padding-block-start: 1.1em;
  }
  .claim-placeholder button {
    position: sticky;
    inset-block-start: calc(var(--_sticky-offset) + 1em);
  }
  @media print {
    .claim-block {
      break-inside: avoid;
    }
  }
`;
