/** The Korean messages of faults and of their list. */
import type {Message} from '../format/message.js';
import type {IssuesKey} from '../features/issues/messages.js';

export const koFaults: Readonly<Record<IssuesKey, Message>> = {
  'fault.at': '{path}: {fault}',
  'fault.json': 'JSON으로 읽을 수 없습니다. {expected}',
  'fault.type': '{found} 대신 {expected} 형식의 값이 필요합니다.',
  'fault.missing': '필수 필드가 빠져 있습니다.',
  'fault.value': '{found}: 쓸 수 없는 값입니다. 다음 중 하나여야 합니다: {expected}',
  'fault.text':
    '{found} 대신 텍스트가 필요합니다. 텍스트는 비어 있지 않은 문자열이거나, 언어별로 그런 문자열을 담은 객체입니다.',
  'fault.id':
    '{found}: id로 쓸 수 없습니다. 영문자나 숫자로 시작하고 영문자, 숫자, ".", "_", "-"만 쓸 수 있습니다.',
  'fault.language': '{found} 대신 "ko"나 "pt-BR" 같은 언어 태그가 필요합니다.',
  'fault.country': '{found} 대신 영문 대문자 두 글자로 된 국가 코드가 필요합니다.',
  'fault.integer': '{found} 대신 1 이상의 정수가 필요합니다.',
  'fault.address': '{found} 대신 http(s) 주소나 상대 주소가 필요합니다.',
  'fault.contact': '{found} 대신 이메일 주소, http(s) 주소 또는 상대 주소가 필요합니다.',
  'fault.time-zone': '{found} 대신 "Asia/Seoul" 같은 IANA 시간대 이름이 필요합니다.',
  'fault.date-syntax': '{found} 대신 "2024-11-13"이나 "2024-11" 같은 EDTF 형식의 날짜가 필요합니다.',
  'fault.date-nonexistent': '{found}: EDTF 날짜가 아닙니다. 그런 날짜나 시각은 없습니다.',
  'fault.date-backwards': '{found}: EDTF 날짜가 아닙니다. 기간의 끝이 시작보다 앞섭니다.',
  'fault.duplicate': '{found}: 이미 쓴 id입니다. id는 서로 달라야 합니다.',
  'fault.reference': '{found}: {expected} 가운데 이런 id가 없습니다.',
  'fault.unknown': '형식에 없는 필드이므로 무시합니다.',
  'fault.quote':
    '{found}: 큰따옴표로 연 텍스트가 제대로 닫히지 않았습니다. 이런 텍스트 안의 큰따옴표는 두 번 겹쳐 써야 합니다.',
  'fault.cells':
    '이 행에는 칸이 {found}개 있지만 머리글에는 {expected}개뿐입니다. 구분 기호가 든 텍스트는 큰따옴표로 묶어야 합니다.',
  'fault.column': '{found}: 머리글에 두 번 나오는 열입니다.',
  'fault.new': '{found}: {expected} 가운데 이런 id가 없으므로 새로 추가합니다.',
  'fault.option': '{found}: 쓸 수 없는 값이므로 무시합니다. 필요한 값: {expected}',

  'fault.load-address':
    '{found}: 문서를 불러올 수 없는 주소입니다. https:// 또는 http://로 시작하는 주소나 이 페이지를 기준으로 한 상대 주소를 쓰세요.',
  'fault.load-network':
    '{found}에서 응답이 없습니다. 주소와 연결을 확인하세요. 다른 사이트의 주소라면 그 사이트가 이 페이지에 읽기를 허용(CORS)하는지도 확인하세요.',
  'fault.load-cors':
    '{found}에서 응답은 오지만 이 페이지에 읽기를 허용(CORS)하지 않습니다. 그 서버가 Access-Control-Allow-Origin 헤더를 보내게 하거나, 문서를 이 페이지와 같은 사이트로 옮기세요.',
  'fault.load-broken': '{found}의 응답이 도중에 끊겼습니다. 다시 시도하고, 그래도 안 되면 서버를 확인하세요.',
  'fault.load-timeout':
    '{found}의 응답이 {expected}초 안에 끝나지 않았습니다. 나중에 다시 시도하거나 제한 시간을 늘리세요.',
  'fault.load-http': '서버가 {found} 상태로 응답했습니다. {expected}',
  'fault.load-type': '서버가 보낸 내용의 형식은 {found}입니다. {expected}',
  'fault.load-size': '{found}의 크기가 {expected}MB를 넘습니다. 문서를 줄이거나 크기 제한을 늘리세요.',
  'fault.load-encoding': '문서에 {found} 인코딩으로 읽을 수 없는 글자가 있습니다. UTF-8로 저장하세요.',
  'fault.load-empty': '{found}의 내용이 비어 있습니다. 문서를 저장하고 게시했는지 확인하세요.',

  'expected.object': '객체',
  'expected.list': '목록',
  'expected.string': '문자열',
  'expected.number': '숫자',
  'expected.other': '올바른',
  'expected.kind': '유형',
  'expected.actor': '주체',
  'expected.claim': '주장',
  'expected.entry': '항목',
  'expected.entryId': '항목의 id',
  'expected.day': '2024-11-13과 같은 날짜',
  'expected.text': '비어 있지 않은 텍스트',
  'expected.oneOf': '다음 중 하나: {list}',
  'expected.someOf': '다음 중 하나 이상: {list}',
  'expected.whole': '1 이상의 정수',
  'expected.wholeTo': '1부터 {most}까지의 정수',
  'expected.seconds': '{least} 이상의 초 단위 숫자',
  'expected.bytes': '{least} 이상의 바이트 단위 숫자',
  'expected.interfaceLanguage': '지원하는 언어',

  'expected.place': '{line}번째 줄 {column}번째 글자: {what}',
  'expected.json-comma': '닫는 괄호 앞의 쉼표를 지우세요.',
  'expected.json-separator': '여기에 쉼표가 빠졌습니다.',
  'expected.json-quote': '여기에 쉼표가 빠졌거나, 텍스트 안의 따옴표를 \\"로 쓰지 않았습니다.',
  'expected.json-quotes': '이름과 텍스트는 곧은 큰따옴표(")로 묶으세요.',
  'expected.json-name': '여기에 큰따옴표로 묶은 이름이 빠졌습니다.',
  'expected.json-colon': '여기에 콜론(:)이 빠졌습니다.',
  'expected.json-value': '여기에 값이 빠졌습니다.',
  'expected.json-number': 'JSON에서는 숫자를 이렇게 쓸 수 없습니다.',
  'expected.json-line': '텍스트가 같은 줄에서 끝나지 않습니다. "로 닫거나 줄바꿈을 \\n으로 쓰세요.',
  'expected.json-control': '텍스트 안에는 탭이나 다른 제어 문자를 쓸 수 없습니다. 탭은 \\t로 쓰세요.',
  'expected.json-escape': '역슬래시 뒤의 글자가 맞지 않습니다. 역슬래시 자체는 \\\\로 쓰세요.',
  'expected.json-comment': '주석을 지우세요. JSON에는 주석을 쓸 수 없습니다.',
  'expected.json-invisible': '보이지 않는 문자를 지우세요.',
  'expected.json-stray': '여기에는 쓸 수 없는 글자입니다.',
  'expected.json-bracket': '{open}번째 줄에서 연 괄호와 짝이 맞지 않습니다.',
  'expected.json-early': '텍스트가 도중에 끝났습니다. {open}번째 줄에서 연 괄호가 닫히지 않았습니다.',
  'expected.json-end': '문서는 이 앞에서 끝납니다. 나머지를 지우세요.',
  'expected.json-nothing': '내용이 없습니다.',

  'expected.http-nowhere': '그 주소에는 아무것도 없습니다. 주소를 잘못 적지 않았는지 확인하세요.',
  'expected.http-private': '공개되지 않은 문서입니다. 문서를 공개하거나 이 페이지에 읽기를 허용하세요.',
  'expected.http-often': '요청이 너무 잦았습니다. 나중에 다시 시도하거나 새로 고침 간격을 늘리세요.',
  'expected.http-trouble': '서버에 문제가 있습니다. 나중에 다시 시도하세요.',
  'expected.http-other': '주소가 문서 자체를 가리키는지 확인하세요.',
  'expected.type-page':
    '웹페이지입니다. 주소와 로그인이 필요한지 여부, 그리고 서버가 문서를 application/json이나 text/csv로 보내는지 확인하세요.',
  'expected.type-other':
    'JSON도 CSV도 아닙니다. 서버가 application/json이나 text/csv로 보내게 하거나, 주소가 .json, .csv, .tsv 중 하나로 끝나게 하세요.',

  'place.line': '{row}행 {column} 열 {line}번째 줄',
  'place.cell': '{row}행 {column} 열',
  'place.row': '{row}행',
  'place.column': '{column} 열',

  'faults.errors': {other: '오류 {n}건:'},
  'faults.warnings': {other: '경고 {n}건(표시에는 지장이 없음):'},
  'faults.more': '{n}건 더 보기',
};
