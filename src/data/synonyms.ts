/** Names that people give to fields, and the fields of an entry that they probably mean. */
const SYNONYMS: Readonly<Record<string, string>> = {
  ...{eventlabel: 'headline', itemlabel: 'headline', cardtitle: 'headline'},
  ...{title: 'headline', event: 'headline', name: 'headline', 제목: 'headline'},
  ...{
    text: 'summary',
    description: 'summary',
    body: 'summary',
    details: 'summary',
    내용: 'summary',
    설명: 'summary',
  },
  ...{startdate: 'date', datetime: 'date', timestamp: 'date', datepublished: 'date', pubdate: 'date'},
  ...{when: 'date', year: 'date', start: 'date', day: 'date', 날짜: 'date', 일자: 'date', 연도: 'date'},
  ...{image: 'media.src', photo: 'media.src', picture: 'media.src', 사진: 'media.src'},
  ...{url: 'sources.url', link: 'sources.url', 링크: 'sources.url', source: 'sources', 출처: 'sources'},
  ...{location: 'place.name', where: 'place.name', place: 'place.name', 장소: 'place.name'},
  ...{who: 'actors', type: 'kind', category: 'kind'},
};

/** Names that people give to the list of entries. */
const LISTS: readonly string[] = ['events', 'items', 'records', 'rows', 'data', 'timeline'];

/** In small letters, and without what divides words: "Start date", "start_date" and "startDate" are the same name. */
export const plainName = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, '');

/** The field that a name means, as a path; undefined if it is no such name. */
export const synonymOf = (name: string): string | undefined => {
  const plain = plainName(name);
  return Object.hasOwn(SYNONYMS, plain) ? SYNONYMS[plain] : undefined;
};

/** Whether a field of a document probably has its entries. */
export const isListName = (name: string): boolean => LISTS.includes(name);
