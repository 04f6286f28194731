/** The tag alone. */
import '../../src/define.js';
