/** The messages of the lanes, in Korean. */
import type {messages as enLanes} from '../features/lanes/messages.js';
import type {DateKey} from '../format/date-messages.js';

export const koLanes: Readonly<Record<Exclude<keyof typeof enLanes, DateKey>, string>> = {
  'lanes.nobody': '주체 미상',
  'lanes.elsewhere': '이 주체의 항목은 함께 관련된 다른 주체 아래에 있습니다.',
  'lanes.view': '보이는 기간',
  'lanes.earlier': '이전',
  'lanes.later': '이후',
  'lanes.zoomOut': '축소',
  'lanes.zoomIn': '확대',
  'lanes.fit': '전체 기간',
  'lanes.utc': '시각은 UTC 기준',
  'lanes.keys':
    '화살표 키로 항목 사이를 이동하고 Enter 키로 엽니다. +와 -로 확대·축소하고 0으로 전체 기간을 봅니다.',
};
