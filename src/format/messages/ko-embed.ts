/** What is said of showing the timeline in another page, in Korean. */
import type {Message} from '../translate.js';
import type {enEmbed} from '../../features/embed/messages.js';

export const koEmbed: Readonly<Record<keyof typeof enEmbed, Message>> = {
  'embed.label': '퍼가기',
  'embed.what': '아래 코드를 웹페이지에 붙여 넣으면 지금 보이는 그대로 표시됩니다.',
  'embed.code': 'HTML',
  'embed.copy': 'HTML 복사',
  'embed.copied': 'HTML을 복사했습니다',
  'embed.byHand': '브라우저가 복사를 허용하지 않습니다. 선택된 코드를 직접 복사해 주세요.',
  'embed.script': '둘째 줄은 높이를 맞추는 역할만 합니다. 없으면 프레임 안에서 스크롤합니다.',
};
