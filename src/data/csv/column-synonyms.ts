/**
 * More names of columns than other fields have (`data/synonyms.ts`), since spreadsheets have headers in the language of those
 * who read them: German, French, Spanish, Italian, Portuguese, Japanese, Chinese and Arabic, and those of other programs.
 */
import {meanings, plainName, synonymOf} from '../synonyms.js';

const FIELDS = meanings({
  date: 'begin|일시|시작일|datum|beginn|fecha|data|jour|début|日付|年月日|日期|التاريخ',
  headline:
    'subject|taskname|heading|whathappened|사건|사건명|행사|이름|titel|überschrift|schlagzeile|ereignis' +
    '|titre|événement|título|titulo|evento|titolo|見出し|タイトル|出来事|标题|標題|事件|العنوان|الحدث',
  summary:
    'content|beschreibung|texte|résumé|texto|descripción|descripcion|resumen|testo|descrizione|descrição' +
    '|説明|内容|描述|الوصف',
  media: 'imagelink|imagefile|img|attachments|bild|foto|imagen|immagine|imagem|画像|图片|الصورة',
  'media.alt': 'alt|alttext|imagealt|alternativetext|대체텍스트|alternativtext',
  'media.caption': 'caption|bildunterschrift|légende|캡션',
  'media.credit': 'credit|credits|copyright|bildnachweis|crédit',
  'quote.text': 'quote|quotation|인용|zitat|citation|cita',
  'sources.url': 'lien|enlace|リンク|链接|الرابط',
  sources: 'references|quelle|quellen|fuente|fonte|出典|来源|المصدر',
  'place.name': 'ort|lieu|lugar|luogo|場所|地点|المكان',
  actors: 'person|people|인물|akteur|acteur|人物',
  kind: 'tags|분류|종류|kategorie|catégorie|categoría|categoria|分類|类别|النوع',
});

/** The field that the name of a column means; undefined if it is no such name. */
export function columnSynonymOf(name: string): string | undefined {
  const field = synonymOf(name) ?? FIELDS.get(plainName(name));
  // This column also takes films, players, and what a picture shows.
  return field === 'media.src' ? 'media' : field;
}

/** Names that often mean something else: who has filled in a form, and when. */
const WEAK: ReadonlySet<string> = new Set(['timestamp', 'name', '이름']);

export function isWeakSynonym(name: string): boolean {
  return WEAK.has(plainName(name));
}
