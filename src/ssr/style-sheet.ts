import {styles as filters} from '../features/filters/index.js';
import {styles as asOf} from '../features/as-of/index.js';
import {styles as markdown} from '../features/markdown/index.js';
import {styles as media} from '../features/media/index.js';
import {styles as longList} from '../features/long-list/index.js';
import {styles as records} from '../features/records/index.js';
import {styles} from '../styles/index.js';

/** Controls do not work without scripts. The one in the lead is a part of its text. */
const WITHOUT_SCRIPTS =
  '@media (scripting:none){.toolbar,.tools,.no-print,.jump,.status button,.empty button{display:none}.lead .link{pointer-events:none;text-decoration:none}}';

/** The text of a style sheet for rendered markup. Its selectors are meant for a shadow root, not for a page. */
export const styleSheet = [
  ...[...styles, ...records, ...longList, ...filters, ...asOf, ...markdown, ...media].map(
    ({cssText}) => cssText,
  ),
  WITHOUT_SCRIPTS,
].join('\n');
