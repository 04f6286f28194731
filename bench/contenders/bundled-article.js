export {bundledArticle as contender} from './ours.js';
