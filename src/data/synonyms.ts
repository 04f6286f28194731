/** Names that people give to fields, and the fields of an entry that they probably mean. */
const SYNONYMS: Readonly<Record<string, string>> = {
  ...{title: 'headline', event: 'headline', name: 'headline', 제목: 'headline'},
  ...{
    text: 'summary',
    description: 'summary',
    body: 'summary',
    details: 'summary',
    내용: 'summary',
    설명: 'summary',
  },
  ...{when: 'date', year: 'date', start: 'date', day: 'date', 날짜: 'date', 일자: 'date', 연도: 'date'},
  ...{image: 'media.src', photo: 'media.src', picture: 'media.src', 사진: 'media.src'},
  ...{url: 'sources.url', link: 'sources.url', 링크: 'sources.url', source: 'sources', 출처: 'sources'},
  ...{location: 'place.name', where: 'place.name', place: 'place.name', 장소: 'place.name'},
  ...{who: 'actors', type: 'kind', category: 'kind'},
};

/** Names that people give to the list of entries. */
const LISTS: readonly string[] = ['events', 'items', 'records', 'rows', 'data', 'timeline'];

/** The field that a name in small letters means, as a path; undefined if it is no such name. */
export const synonymOf = (name: string): string | undefined =>
  Object.hasOwn(SYNONYMS, name) ? SYNONYMS[name] : undefined;

/** Whether a field of a document probably has its entries. */
export const isListName = (name: string): boolean => LISTS.includes(name);
