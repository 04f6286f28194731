/** Words of the interface in Arabic: what a page sets for a language that is not built in. */
import type {Messages} from '../../src/index.js';

export const arabic: Partial<Messages> = {
  'date.about': 'نحو {date}',
  'date.between': 'بين {start} و{end}',
  'date.by': 'بحلول {date}',
  'date.from': 'منذ {date}',
  'date.on-or-after': 'في {date} أو بعده',

  'kind.confirmation': 'تأكيد',
  'kind.response': 'رد',
  'kind.movement': 'تحرك',
  'kind.stance': 'موقف',
  'kind.assessment': 'تقدير',
  'kind.question': 'سؤال مفتوح',
  'kind.event': 'حدث',

  'standing.confirmed': 'مؤكد',
  'standing.announced': 'معلن',
  'standing.on-record': 'مصرح به',
  'standing.described': 'كما يصفه المصدر',
  'standing.unclear': 'غير واضح',
  about: 'عن {who}',

  'basis.stated': 'مذكور',
  'basis.inferred': 'مستنتج',
  quoted: '«{text}»',

  'count.confirmations': {one: 'تأكيد رسمي واحد', two: 'تأكيدان رسميان', other: 'تأكيدات رسمية: {n}'},
  'count.responses': {one: 'رد واحد', two: 'ردان', other: 'ردود: {n}'},
  'count.questions': {one: 'سؤال مفتوح واحد', two: 'سؤالان مفتوحان', other: 'أسئلة مفتوحة: {n}'},
  'count.entries': {one: 'مدخل واحد', two: 'مدخلان', other: 'مداخل: {n}'},
  'lead.claims': {one: 'ادعاء آخر', two: 'ادعاءان آخران', other: 'ادعاءات أخرى: {n}'},
  moreRelations: 'المزيد: {n}',
  filter: 'تصفية',
  allKinds: 'الكل',

  'first.confirms': 'أول من أكد',
  'stance.confirms': 'يؤكد',
  'link.responds-to': 'ردًا على',
  'linked.responds-to': 'الرد عليه',

  details: 'المصادر والملاحظات',
  place: 'المكان',
  dating: 'كيف عُرف التاريخ',
  source: 'المصدر',
  datedLegend: 'الخط المنقط: تاريخ لا يذكره المصدر',

  toolbar: 'تصفية وبحث',
  kinds: 'الأنواع',
  search: 'بحث',
  newestFirst: 'الأحدث أولًا',
  clear: 'إظهار الكل من جديد',
  shown: 'المعروض {shown} من {total}',
  none: 'لا توجد نتيجة.',
  loading: 'جارٍ التحميل…',
};
