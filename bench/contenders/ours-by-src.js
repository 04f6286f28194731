export {byAddress as contender} from './ours.js';
