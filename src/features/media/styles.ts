import {css} from '../../styles/css.js';

export const mediaStyles = css`
  .media {
    max-inline-size: var(--_measure);
    margin-block: 0.6em;
  }
  .picture {
    display: grid;
    position: relative;
    inline-size: fit-content;
    max-inline-size: 100%;
    /* A picture taller than the screen could not be seen as a whole. */
    max-block-size: 36em;
    overflow: hidden;
  }
  .picture svg {
    max-inline-size: 100%;
    block-size: auto;
    background: var(--_tint);
  }
  .picture img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
    object-position: 0 0;
    color: var(--_muted);
    font-family: var(--_font-meta);
    font-size: var(--_size-meta);
  }
  .picture[data-failed] {
    overflow: auto;
    /* A classic scrollbar would make the content area smaller. */
    scrollbar-width: none;
  }
  .picture[data-failed] img {
    visibility: hidden;
  }
  .picture[data-failed]::after {
    content: attr(data-alt);
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    padding: 0.5em;
    color: var(--_muted);
    font-family: var(--_font-meta);
    font-size: var(--_size-meta);
    unicode-bidi: isolate;
  }
  .picture img:dir(rtl) {
    object-position: 100% 0;
  }
  .media figcaption {
    margin-block-start: 0.2em;
    color: var(--_muted);
  }
`;
