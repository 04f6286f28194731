/** English messages of the actions of an entry and of citations. */
import type {Message} from '../../format/message.js';
import type {Context} from '../../views/context.js';

export const messages = {
  'action.link': 'Copy link',
  'action.linkCopied': 'Link copied',
  'action.cite': 'Cite',
  'action.plain': 'Plain text',
  'action.markdown': 'Markdown',
  'action.bibtex': 'BibTeX',
  'action.csl-json': 'CSL-JSON',
  'action.cited': 'Citation copied ({style})',
  'action.copyThis': 'Copy this:',

  'cite.date': '{date} ({basis})',
  'cite.standing': 'Standing: {standing}',
  'cite.by': '{standing} ({who})',
  'cite.record': 'In: {record}',
  'cite.entry': 'entry {id}',
} as const satisfies Readonly<Record<string, Message>>;

export type CitationsKey = keyof typeof messages;
export type CitationsContext = Context<CitationsKey>;
