/** The styles of the first view. */
import {base} from './base.js';
import {entry} from './entry.js';
import {header} from './header.js';
import {list} from './list.js';
import {print} from './print.js';
import {tokens} from './tokens.js';
import {toolbar} from './toolbar.js';
import {waiting} from './waiting.js';

export const styles = [tokens, base, header, toolbar, waiting, list, entry, print];
