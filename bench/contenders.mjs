// The timelines that are compared, in the order of the tables.
import {filesOfRecords} from '../scripts/size.mjs';

/**
 * @typedef {object} Contender
 * @property {string} name of its file in contenders/
 * @property {string} title
 * @property {string[]} [packages] whose versions are in the report
 * @property {string} [classic] its published script in node_modules, if it is not a module
 * @property {boolean} [ours]
 * @property {() => readonly string[]} [preload] the files that its page preloads, as its README advises
 * @property {boolean} [list] a hand-written list, which is quick enough for every size
 * @property {boolean} [fixed] always shows its own entries
 */

/** All ratios are to this one. */
export const BASE = 'plain-list';

const MODULE = 'dist/cdn/dprk-deployment-timeline.js';

/** @type {readonly Contender[]} */
export const CONTENDERS = [
  {name: BASE, title: 'plain `<ol>`', list: true},
  {name: 'sections', title: '`<ol>` in sections', list: true},
  {name: 'lit-list', title: 'bare Lit list', packages: ['lit'], list: true},
  {name: 'ours', title: 'this element', ours: true, preload: () => [MODULE, ...filesOfRecords()]},
  {
    name: 'bundled-article',
    title: 'this element, its article',
    ours: true,
    fixed: true,
    preload: () => [MODULE],
  },
  {name: 'ui5-timeline', title: 'ui5-timeline', packages: ['@ui5/webcomponents-fiori']},
  {name: 'vis-timeline', title: 'vis-timeline', packages: ['vis-timeline', 'vis-data']},
  {name: 'react-chrono', title: 'react-chrono', packages: ['react-chrono', 'react', 'react-dom']},
  {
    name: 'timelinejs',
    title: 'TimelineJS3',
    packages: ['@knight-lab/timelinejs'],
    classic: '@knight-lab/timelinejs/dist/js/timeline.js',
  },
];
