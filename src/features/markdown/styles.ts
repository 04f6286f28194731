import {css} from '../../styles/css.js';

export const markdownStyles = css`
  .marked-list {
    margin-block-start: 0.4em;
    padding-inline-start: 1.4em;
    list-style: disc;
  }
  ol.marked-list {
    list-style: decimal;
  }
  .marked-list li + li {
    margin-block-start: 0.15em;
  }
  .marked-list + .text {
    margin-block-start: 0.6em;
  }
`;
