/** Print: all details open, links with their addresses, no controls, and no page break inside an entry. */
import {css} from './css.js';

export const print = css`
  @media print {
    .toolbar,
    .tools,
    .folded > summary,
    .status,
    .details summary,
    .notice,
    .root .no-print {
      display: none;
    }
    .root,
    .root[data-theme] {
      color: CanvasText;
      color-scheme: light;
    }
    .item {
      break-inside: avoid;
    }
    .headline,
    .title {
      break-after: avoid;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    a[rel][href^='http']::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`;
