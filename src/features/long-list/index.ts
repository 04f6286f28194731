/** The list in sections: headings of periods, a menu that leads to them. Loads for more than 50 entries, and for eras. */
export {ListSections} from './list-sections.js';
export {longListView} from './long-list-view.js';
export {messages} from './messages.js';
export {sectionsOf} from './sections.js';
export {styles} from './styles.js';
