/** While there is no record: the notice of a problem, and the shape of what loads. */
import {css} from './css.js';

export const waiting = css`
  .notice {
    margin-block-start: 0.9em;
    color: var(--_muted);
  }
  .notice.at-alone {
    padding-block: 0.6em;
    border-block-start: 2px solid var(--_error);
    color: var(--_text);
  }
  .retry {
    margin-inline-start: 0.4em;
  }
  /* As high as it is, or as what the page has reserved: nothing moves when the record comes. */
  .skeleton {
    max-block-size: calc(var(--_min-block-size) - 2 * var(--_padding));
    overflow: hidden;
  }
  .skeleton i {
    display: block;
    inline-size: 88%;
    margin-block-start: 0.65em;
    border-block: 0.3em solid;
    border-radius: var(--_radius);
    opacity: 0.14;
  }
  .skeleton i:first-child {
    inline-size: 60%;
    margin-block-start: 0.3em;
    border-block-width: 0.75em;
  }
  .skeleton i:nth-child(2) {
    inline-size: 75%;
  }
  .skeleton i:nth-child(3n) {
    inline-size: 45%;
    margin-block-start: 2.2em;
    border-block-width: 0.45em;
    opacity: 0.24;
  }
  .skeleton i:nth-child(3n + 2):nth-child(n + 3) {
    inline-size: 70%;
  }
  @media (prefers-reduced-motion: no-preference) {
    .skeleton {
      animation: dprk-wait 1.6s ease-in-out infinite alternate;
    }
    @keyframes dprk-wait {
      to {
        opacity: 0.55;
      }
    }
  }
`;
