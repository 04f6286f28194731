import type {Text} from '../data/schema.js';
import type {Timeline} from '../model/timeline.js';
import type {Translate} from './translate.js';

/** The title where there has to be one, such as the name of a file's content. */
export function recordTitle({document}: Pick<Timeline, 'document'>, translate: Translate): Text {
  return document.title ?? translate('timeline');
}
