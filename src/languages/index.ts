/** The only list of languages, besides English: what each one loads. To add a language, see CONTRIBUTING.md. */
import type {TextOverlay} from '../data/article/text-overlay.js';
import type {Messages} from './messages.js';

export interface Language {
  readonly messages: () => Promise<Messages>;
  /** The article's texts. */
  readonly article: () => Promise<TextOverlay>;
}

export const LANGUAGES: Readonly<Record<string, Language>> = {
  ko: {
    messages: () => import('./ko.js').then(({messages}) => messages),
    article: () => import('../data/article/generated/ko.js').then(({texts}) => texts),
  },
};
