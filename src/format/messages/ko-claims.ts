/** What the table of claims says, in Korean. */
import type {Message} from '../translate.js';
import type {enClaims} from '../../features/claims/messages.js';

export const koClaims: Readonly<Record<keyof typeof enClaims, Message>> = {
  'claims.caption': '주장마다 누가 언제 무엇이라고 말했는지',
  'claims.claim': '주장',
  'claims.nobody': '주체 미상',
  'claims.first': '최초',
  'claims.unknown': '현지 날짜만으로는 순서를 알 수 없음',
  'claims.absent': '기록된 발언 없음',
  'claims.absentOf': '기록된 발언 없음: {who}',
  'claims.held': '표시되지 않은 발언 있음',
  'claims.heldOf': '표시되지 않은 발언 있음: {who}',
  'claims.none': '이 기록에는 주장이 없습니다.',
  'claims.noneYet': '주장에 관해 기록된 발언이 없습니다.',
  'claims.noneShown': '표시된 항목 가운데 주장에 관한 발언이 없습니다.',
};
