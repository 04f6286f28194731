/** What the reader does with the lanes, and all that only shows then: loaded when they have been drawn. */
import {laneMoves} from './styles/interaction.js';

export {LanesInteraction} from './lanes-interaction.js';
export const styles = [laneMoves];
