/** What is said of copying an entry, and in what is copied, in Korean. */
import type {Message} from '../translate.js';
import type {enActions} from '../../features/citations/messages.js';

export const koActions: Readonly<Record<keyof typeof enActions, Message>> = {
  'action.link': '링크 복사',
  'action.linkCopied': '링크를 복사했습니다',
  'action.cite': '인용',
  'action.plain': '일반 텍스트',
  'action.markdown': '마크다운',
  'action.bibtex': 'BibTeX',
  'action.csl-json': 'CSL-JSON',
  'action.cited': '인용문을 복사했습니다({style})',
  'action.copyThis': '다음 내용을 복사하세요:',

  'cite.date': '{date}({basis})',
  'cite.standing': '진술의 성격: {standing}',
  'cite.by': '{standing}({who})',
  'cite.record': '수록: {record}',
  'cite.entry': '항목 {id}',
};
