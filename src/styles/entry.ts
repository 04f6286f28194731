import {css} from './css.js';

export const entry = css`
  .entry {
    border-radius: var(--_radius);
    scroll-margin-block: 1.5em;
  }
  .entry[aria-current] {
    --_muted: var(--_muted-on-tint);
    background: var(--_tint);
    box-shadow: 0 0 0 0.5em var(--_tint);
  }
  .meta {
    margin-block-end: 0.35em;
    color: var(--_muted);
    line-height: 1.4;
  }
  .kind {
    color: var(--_color);
    font-weight: var(--_weight);
  }
  .standing.weak {
    padding-inline: 0.4em;
    border: 1px dashed currentColor;
    border-radius: var(--_radius);
    white-space: nowrap;
  }
  .headline {
    max-inline-size: calc(var(--_measure) / 1.15);
    font-family: var(--_font-heading);
    font-size: var(--_size-headline);
    font-weight: var(--_weight);
    line-height: 1.3;
    text-wrap: balance;
  }
  .major > .headline {
    font-size: var(--_size-major);
    line-height: 1.2;
  }
  .minor > .headline {
    font-size: var(--_size-minor);
  }
  .summary,
  .quote {
    max-inline-size: var(--_measure);
    margin-block-start: 0.4em;
    text-wrap: pretty;
  }
  .quote {
    margin-block-start: 0.65em;
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--_color);
  }
  .quote blockquote:not(:lang(ko), :lang(ja), :lang(zh), :lang(ar), :lang(fa), :lang(he), :lang(ur)) {
    font-style: italic;
  }
  .quote figcaption {
    color: var(--_muted);
  }
  .relations {
    margin-block-start: 0.8em;
    color: var(--_muted);
  }
  .relations li > .text {
    color: var(--_text);
  }
  .details {
    max-inline-size: calc(var(--_measure) / 0.8125);
    margin-block-start: 0.4em;
    color: var(--_muted);
  }
  .relations li,
  .details dd {
    line-height: 1.4;
  }
  /* Links in lines of their own are 24 px apart, so that a finger meets the right one. */
  .relations li + li,
  .folded,
  .folded li,
  .details dd + dd {
    margin-block-start: max(0.2em, 24px - 1.4em);
  }
  :is(.details, .folded) > summary {
    inline-size: fit-content;
    min-block-size: var(--_target);
    align-content: center;
    cursor: pointer;
  }
  :is(.details, .folded) > summary:hover {
    color: var(--_text);
  }
  .details dl {
    padding-block: 0.1em 0.4em;
  }
  .details dt {
    margin-block-start: 0.4em;
    font-weight: var(--_weight);
  }
  .details p + p {
    margin-block-start: 0.3em;
  }
  /* The colour of each kind. The shape of the mark and the label say the same. */
  .k-confirmation {
    --_color: var(--_confirmation);
  }
  .k-response {
    --_color: var(--_response);
  }
  .k-movement {
    --_color: var(--_movement);
  }
  .k-stance {
    --_color: var(--_stance);
  }
  .k-assessment {
    --_color: var(--_assessment);
  }
  .k-question {
    --_color: var(--_question);
  }
  .k-event {
    --_color: var(--_event);
  }
  .k-own {
    --_color: var(--_own-kind);
  }
  /* The colour of each stance on a claim. */
  .by-confirms {
    --_color: var(--_confirms);
  }
  .by-denies {
    --_color: var(--_denies);
  }
  .by-cautious {
    --_color: var(--_cautious);
  }
  .by-reports {
    --_color: var(--_reports);
  }
  .by-none {
    --_color: var(--_no-stance);
  }
  .mark svg,
  .chip svg {
    color: var(--_color);
  }
  /* Browsers force the colours of texts, but not of drawings. */
  @media (forced-colors: active) {
    .entry[aria-current]:not(:focus-visible) {
      outline: 1px solid Highlight;
    }
    :is([class*='k-'], [class*='by-']) {
      --_color: currentColor;
    }
  }
`;
