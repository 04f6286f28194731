/** Every message of the element. A language has all of them: the compiler names those that are missing. */
import type {AsOfKey} from '../features/as-of/messages.js';
import type {CitationsKey} from '../features/citations/messages.js';
import type {ClaimsKey} from '../features/claims/messages.js';
import type {EmbedKey} from '../features/embed/messages.js';
import type {ExportKey} from '../features/export/messages.js';
import type {FiltersKey} from '../features/filters/messages.js';
import type {IssuesKey} from '../features/issues/messages.js';
import type {LanesKey} from '../features/lanes/messages.js';
import type {LongListKey} from '../features/long-list/messages.js';
import type {MediaKey} from '../features/media/messages.js';
import type {RecordsKey} from '../features/records/messages.js';
import type {StoryKey} from '../features/story/messages.js';
import type {CoreKey} from '../format/messages.js';
import type {Message} from '../format/message.js';

export type MessageKey =
  | CoreKey
  | AsOfKey
  | CitationsKey
  | ClaimsKey
  | EmbedKey
  | ExportKey
  | FiltersKey
  | IssuesKey
  | LanesKey
  | LongListKey
  | MediaKey
  | RecordsKey
  | StoryKey;

export type Messages = Readonly<Record<MessageKey, Message>>;

/** A page's own messages by language: some of a known language, or all of a further one. */
export type Strings = Readonly<Record<string, Partial<Messages>>>;
