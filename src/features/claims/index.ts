/** The layout by claims: who says what about each claim. Loads when it is first used. */
import {selected} from '../../styles/selected.js';
import {claimsStyles} from './styles.js';

export {ClaimsLayout as Layout} from './claims-layout.js';
export {messages} from './messages.js';
export const styles = [claimsStyles, selected];
