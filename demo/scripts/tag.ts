/** Only the element. */
import '../../src/define.js';
