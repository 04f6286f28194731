import {css} from './css.js';

export const base = css`
  :host {
    display: block;
    min-block-size: var(--_min-block-size);
  }
  /* If it is hidden until found, the browser shows it when its search finds a word in it. */
  :host([hidden]:not([hidden='until-found' i])) {
    display: none;
  }
  /* Inherited from the page are colour, font and size, and whether it hides the element. All other inherited properties are reset: they could make text unreadable. */
  .root {
    all: initial;
    visibility: inherit;
    pointer-events: inherit;
    display: block;
    container: dprk-timeline / inline-size;
    /* In a box that is as wide as its content, such as a dialog, a container has no width without this. */
    contain-intrinsic-inline-size: 18em;
    box-sizing: border-box;
    padding: var(--_padding);
    background: var(--_background);
    color: var(--_text);
    color-scheme: inherit;
    font-family: var(--_font);
    font-size: var(--_size);
    line-height: var(--_line-height);
    overflow-wrap: anywhere;
    direction: ltr;
    text-align: left;
  }
  /* Korean lines break between words. */
  :lang(ko) {
    word-break: keep-all;
  }
  /* Their scripts have no italics: browsers would slant the letters. */
  :is(cite, cite [lang]):is(:lang(ko), :lang(ja), :lang(zh), :lang(ar), :lang(fa), :lang(he), :lang(ur)) {
    font-style: normal;
  }
  /* Text whose language may not have the direction of the page takes the direction of its first letter. The selector leaves out known languages, for which it has no effect, and boxes, which Firefox would scroll from the other side. */
  .root:not(:is(:lang(en), :lang(ko)):dir(ltr), :is(:lang(ar), :lang(fa), :lang(he)):dir(rtl)) :not(button:not(.link), summary, div, [dir]) {
    unicode-bidi: plaintext;
  }
  /* Only the attribute dir sets the direction, not a style that is inherited from the page. */
  .root:dir(rtl) {
    direction: rtl;
    text-align: right;
  }
  .root[data-theme='light'] {
    color-scheme: light;
  }
  .root[data-theme='dark'] {
    color-scheme: dark;
  }
  .root[data-theme] {
    --_background: var(--dprk-timeline-color-background, Canvas);
    --_text: var(--dprk-timeline-color-text, CanvasText);
    --_padding: var(--dprk-timeline-padding, 1em);
  }
  .root[data-density='compact'] {
    --_gap: var(--dprk-timeline-gap, 1.1em);
    --_line-height: var(--dprk-timeline-line-height, 1.4);
  }
  .root :where(*) {
    box-sizing: border-box;
  }
  :where(h1, h2, h3, h4, h5, h6, p, ol, ul, dl, dd, figure, blockquote) {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  :where(ol, ul) {
    list-style: none;
  }
  .meta-font {
    font-family: var(--_font-meta);
    font-size: var(--_size-meta);
  }
  a {
    color: var(--_link);
    text-underline-offset: 0.15em;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 2px;
  }
  /* A text must not change the direction of its neighbours. */
  .text {
    unicode-bidi: isolate;
  }
  p.text + p.text {
    margin-block-start: 0.6em;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
