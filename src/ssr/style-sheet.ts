import {styles as later} from '../styles/later.js';
import {styles} from '../styles/index.js';

/** No control does anything where scripts are off. */
const WITHOUT_SCRIPTS = '@media (scripting:none){.toolbar,.no-print{display:none}}';

/** What the element is dressed in, as the text of a style sheet: for a shadow root alone, not for a page. */
export const styleSheet = [...[...styles, ...later].map(({cssText}) => cssText), WITHOUT_SCRIPTS].join('\n');
