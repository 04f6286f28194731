/** What the reader does with the lanes, and all that only shows then: loaded when they have been drawn. */
import {laneMoves} from './styles/lane-moves.js';

export {Hands} from './controllers/lanes/hands.js';
export const styles = [laneMoves];
