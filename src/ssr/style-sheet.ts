import {styles as filters} from '../features/filters/index.js';
import {styles as asOf} from '../features/as-of/index.js';
import {styles as records} from '../features/records/index.js';
import {styles} from '../styles/index.js';

/** Without scripts, no control works. */
const WITHOUT_SCRIPTS = '@media (scripting:none){.toolbar,.no-print{display:none}}';

/** The styles of what is drawn without a script, as the text of a style sheet: for a shadow root alone, not for a page. */
export const styleSheet = [
  ...[...styles, ...records, ...filters, ...asOf].map(({cssText}) => cssText),
  WITHOUT_SCRIPTS,
].join('\n');
