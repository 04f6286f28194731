// The timelines that are compared, in the order of the tables.
import {filesOfAddresses, filesOfRecords} from '../scripts/size.mjs';

/**
 * @typedef {object} Contender
 * @property {string} name of its file in contenders/
 * @property {string} title
 * @property {string[]} [packages] whose versions are in the report
 * @property {string} [classic] its published script in node_modules, if it is not a module
 * @property {boolean} [ours]
 * @property {() => readonly string[]} [preload] the modules that its page preloads, as its documentation advises
 * @property {string} [record] the record that its page preloads, as its documentation advises
 * @property {boolean} [list] a hand-written list, which is quick enough for every size
 * @property {boolean} [fixed] always shows its own entries
 */

/** All ratios are to this one. */
export const BASE = 'plain-list';

export const MODULE = 'dist/cdn/dprk-deployment-timeline.js';
/** The address of the entries as a document of the element. */
export const RECORD = '/bench/record.json';

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

/** Only where the network is slow: the element with its record in `src`. */
const BY_ADDRESS = {
  name: 'ours-by-src',
  title: 'this element, by `src`',
  ours: true,
  preload: () => [MODULE, ...filesOfRecords(), ...filesOfAddresses()],
  record: RECORD,
};

/** @type {readonly Contender[]} */
export const ON_SLOW_NETWORK = [...CONTENDERS.slice(0, 4), BY_ADDRESS, ...CONTENDERS.slice(4)];
