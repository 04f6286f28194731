/**
 * All public CSS variables with their defaults. The comments are published in docs/api.md. Other styles use only the short
 * names (`--_…`). The defaults are derived from the font and the colour of the page's text. Not from the colour scheme:
 * many dark pages set none. So colours take their lightness from the text (`--_lightness`). A browser without relative
 * colours shows them in the colour of the text. Where text and background have a contrast of 7:1, secondary text has 4.5:1 and
 * borders have 3:1.
 */
import {css} from './css.js';

export const tokens = css`
  :host {
    /* Font of all text. */
    --_font: var(--dprk-timeline-font, inherit);
    /* Font of the title and of the headlines. */
    --_font-heading: var(--dprk-timeline-font-heading, var(--_font));
    /* Font of dates, names, kinds, controls and sources. */
    --_font-meta: var(--dprk-timeline-font-meta, var(--_font));
    /* Size of running text. */
    --_size: var(--dprk-timeline-font-size, 1em);
    /* Size of dates, names, controls and sources. */
    --_size-meta: var(--dprk-timeline-font-size-meta, 0.8125em);
    /* Size of the title. */
    --_size-title: var(--dprk-timeline-font-size-title, 1.6em);
    /* Size of an entry's headline. */
    --_size-headline: var(--dprk-timeline-font-size-headline, 1.15em);
    /* Size of the headline of an entry that confirms or denies a claim. */
    --_size-major: var(--dprk-timeline-font-size-headline-major, calc(var(--_size-headline) * 1.17));
    /* Size of the headline of an assessment. */
    --_size-minor: var(--dprk-timeline-font-size-headline-minor, calc(var(--_size-headline) * 0.87));
    /* Size of the lead. */
    --_size-lead: var(--dprk-timeline-font-size-lead, 0.875em);
    /* Weight of the title, of the headlines and of stated dates. */
    --_weight: var(--dprk-timeline-font-weight-strong, 650);
    /* Height of a line of running text. */
    --_line-height: var(--dprk-timeline-line-height, 1.5);

    --_lightness: calc(clamp(0.47, (l - 0.62) * 99, 0.79));
    /* Colour of running text. */
    --_text: var(--dprk-timeline-color-text, currentColor);
    /* Colour of secondary text: how dates are known, names and sources. */
    --_muted: var(--dprk-timeline-color-muted, oklch(from currentColor l c h / min(0.83, 0.69 + 0.5 * l)));
    /* Background of the element. */
    --_background: var(--dprk-timeline-color-background, transparent);
    /* Colour of the vertical line and of dividers. */
    --_line: var(--dprk-timeline-color-line, color-mix(in oklab, currentColor 22%, transparent));
    /* Colour of the borders of chips, fields and buttons. */
    --_border: var(--dprk-timeline-color-border, oklch(from currentColor l c h / min(0.66, 0.53 + 0.35 * l)));
    /* Background of the selected entry and of hovered controls. */
    --_tint: var(--dprk-timeline-color-tint, color-mix(in oklab, currentColor 7%, transparent));
    /* Colour of the focus ring. */
    --_focus: var(--dprk-timeline-color-focus, currentColor);
    /* Colour of links. */
    --_link: var(--dprk-timeline-color-link, oklch(from currentColor var(--_lightness) 0.14 252 / 1));
    /* Colour of errors. */
    --_error: var(--dprk-timeline-color-error, oklch(from currentColor var(--_lightness) 0.16 20 / 1));
    /* Colour of confirmations. */
    --_confirmation: var(--dprk-timeline-color-confirmation, oklch(from currentColor var(--_lightness) 0.11 164 / 1));
    /* Colour of responses. */
    --_response: var(--dprk-timeline-color-response, oklch(from currentColor var(--_lightness) 0.13 252 / 1));
    /* Colour of movements. */
    --_movement: var(--dprk-timeline-color-movement, oklch(from currentColor var(--_lightness) 0.12 50 / 1));
    /* Colour of stances. */
    --_stance: var(--dprk-timeline-color-stance, oklch(from currentColor var(--_lightness) 0.1 296 / 1));
    /* Colour of assessments. */
    --_assessment: var(--dprk-timeline-color-assessment, oklch(from currentColor var(--_lightness) 0.012 260 / 1));
    /* Colour of open questions. */
    --_question: var(--dprk-timeline-color-question, oklch(from currentColor var(--_lightness) 0.11 85 / 1));
    /* Colour of events. */
    --_event: var(--dprk-timeline-color-event, currentColor);
    /* Colour of custom kinds. */
    --_own-kind: var(--dprk-timeline-color-own-kind, currentColor);
    /* Colour of statements that confirm a claim. */
    --_confirms: var(--dprk-timeline-color-confirms, oklch(from currentColor var(--_lightness) 0.11 164 / 1));
    /* Colour of statements that deny a claim. */
    --_denies: var(--dprk-timeline-color-denies, oklch(from currentColor var(--_lightness) 0.16 27 / 1));
    /* Colour of cautious statements on a claim. */
    --_cautious: var(--dprk-timeline-color-cautious, oklch(from currentColor var(--_lightness) 0.1 75 / 1));
    /* Colour of statements that report a claim. */
    --_reports: var(--dprk-timeline-color-reports, oklch(from currentColor var(--_lightness) 0.13 252 / 1));
    /* Colour of statements that take no stance on a claim. */
    --_no-stance: var(--dprk-timeline-color-no-stance, oklch(from currentColor var(--_lightness) 0.012 260 / 1));

    /* Width of the date column, if the element is wide enough for one. */
    --_date-size: var(--dprk-timeline-date-inline-size, 9.5em);
    /* Maximum line length of running text. */
    --_measure: var(--dprk-timeline-measure, 38em);
    /* Space between entries. */
    --_gap: var(--dprk-timeline-gap, 2.25em);
    /* Size of a mark. */
    --_mark: var(--dprk-timeline-mark-size, 1rem);
    /* Width of the vertical line and of dividers. */
    --_line-size: var(--dprk-timeline-line-size, 1px);
    /* Radius of fields, buttons and tags. */
    --_radius: var(--dprk-timeline-radius, 0.3em);
    /* Radius of chips. */
    --_radius-chip: var(--dprk-timeline-radius-chip, 2em);
    /* Height of a header that the page keeps at the top of the window. The headings of a long list stay below it. */
    --_sticky-offset: var(--dprk-timeline-sticky-offset, 0px);
    /* Height of the layout story, with its buttons and its time bar. */
    --_story-size: var(--dprk-timeline-story-block-size, clamp(17em, 92svh, 42em));
    /* Padding of the element. */
    --_padding: var(--dprk-timeline-padding, 0px);
    /* Minimum height of the element: reserve it to avoid layout shift. */
    --_min-block-size: var(--dprk-timeline-min-block-size, auto);

    --_target: 24px;
    --_muted-on-tint: var(--dprk-timeline-color-muted, oklch(from currentColor l c h / 0.88));
  }
  @media (pointer: coarse) {
    :host {
      --_target: 40px;
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--dprk-timeline-color-muted, currentColor);
      --_muted-on-tint: var(--_muted);
      --_border: var(--dprk-timeline-color-border, currentColor);
      --_line: var(--dprk-timeline-color-line, currentColor);
    }
  }
`;
