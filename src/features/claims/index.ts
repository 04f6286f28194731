/** The layout by claims: who says what about each claim. Loads when it is first used. */
import {selected} from '../../styles/selected.js';
import {lists} from './styles/lists.js';
import {statements} from './styles/statements.js';
import {table} from './styles/table.js';

export {ClaimsLayout as Layout} from './claims-layout.js';
export {messages} from './messages.js';
export const styles = [statements, table, lists, selected];
