/** Names that people give to fields, and the fields of an entry that they probably mean. */

/** Remarks in brackets, and the signs of questions and of fields that must be filled in. */
const REMARKS = /[([（][^()[\]（）]*[)\]）]|[?*？＊]/g;

/** "Date (required)*" is the name "Date". */
export const withoutRemarks = (name: string): string => name.replace(REMARKS, '').trim();

/** In small letters, without remarks and what divides words: "Start date", "start_date" and "startDate" are the same name. */
export const plainName = (name: string): string =>
  withoutRemarks(name)
    .toLowerCase()
    .replace(/[\s_-]+/g, '');

/** What a name stands for, by the name. @param names for each meaning its plain names, divided by bars */
export const meanings = <Meaning extends string>(
  names: Readonly<Record<Meaning, string>>,
): ReadonlyMap<string, Meaning> =>
  new Map(
    Object.entries<string>(names).flatMap(([meaning, list]) =>
      list.split('|').map((name) => [name, meaning as Meaning]),
    ),
  );

const FIELDS = meanings({
  headline: 'eventlabel|itemlabel|cardtitle|title|event|name|제목',
  summary: 'text|description|body|details|내용|설명',
  date: 'startdate|datetime|timestamp|datepublished|pubdate|when|year|start|day|날짜|일자|연도',
  'media.src': 'image|photo|picture|imageurl|photourl|pictureurl|사진',
  'sources.url': 'url|link|링크',
  sources: 'source|출처',
  'place.name': 'location|where|place|장소',
  actors: 'who',
  kind: 'type|category',
});

/** The field that a name means, as a path; undefined if it is no such name. */
export const synonymOf = (name: string): string | undefined => FIELDS.get(plainName(name));
