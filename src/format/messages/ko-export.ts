/** What is said of exports, and in them, in Korean. */
import type {Message} from '../translate.js';
import type {enExport} from '../../features/export/messages.js';

export const koExport: Readonly<Record<keyof typeof enExport, Message>> = {
  'export.label': '내보내기',
  'export.json': '데이터(JSON)',
  'export.csv': '스프레드시트(CSV)',
  'export.ics': '캘린더(iCalendar)',
  'export.svg': '그림(SVG)',
  'export.png': '그림(PNG)',
  'export.all': {other: '항목 {n}건 전체'},
  'export.some': '필터를 적용한 항목 {total}건 중 {n}건',
  'export.as-of': '{what}({date} 기준)',
  'export.excerpt': '발췌: 전체 {total}건 중 {n}건.',
  'export.excerptAsOf': '{date} 기준 발췌: 전체 {total}건 중 {n}건.',
  'export.making': '파일을 만드는 중…',
  'export.made': '내려받기를 시작했습니다: {name}',
  'export.failed': '파일을 만들지 못했습니다. 다시 시도해 주세요.',
  'export.none': '캘린더에 넣을 수 있는 항목이 없어 파일을 만들지 않았습니다.',
  'export.leftOut': {other: '캘린더에 넣을 수 없어 제외한 항목 {n}건:'},
  'export.nobody': '주체 미상',
  'export.utc': '시각은 UTC 기준',
  'export.drawn-confirmed': '채움: 공식 확인·발표·공식 발언',
  'export.drawn-reported': '윤곽선: 보고·익명의 당국자·기사 서술·미상',
  'export.drawn-unclear': '점선: 추측·불분명',
  'export.start': '시작일을 알 수 없음',
  'export.range': '캘린더 파일에는 1년부터 9999년까지만 담을 수 있음',

  'calendar.span': '가능한 날짜를 모두 캘린더에 표시했다.',
  'calendar.within': '이 기간 중 어느 날의 일이며, 캘린더에는 마지막 날로 표시했다.',
  'calendar.start': '캘린더에는 시작한 때만 표시했다.',
  'calendar.zone': '시간대를 알 수 없어 캘린더에는 날짜로 표시했다.',
};
