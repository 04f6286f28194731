/** The layout `story`: one entry at a time, and a time bar to move on. Loads when it is first used. */
import {navigator} from './styles/navigator.js';
import {slide} from './styles/slide.js';
import {story} from './styles/story.js';

export {StoryLayout as Layout} from './story-layout.js';
export {messages} from './messages.js';
export const styles = [story, slide, navigator];
