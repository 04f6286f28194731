/** What is written at an entry, and what only assistive technology is told. */
import type {Text} from '../../data/schema.js';
import {cached} from '../../format/intl-cache.js';
import {pickText} from '../../format/text.js';
import type {Item} from '../../model/timeline.js';
import type {Context} from '../context.js';

export interface Texts {
  readonly headline: string;
  /** The headline's language, where it is not the reader's. */
  readonly lang?: string;
  readonly date: string;
  /** "Confirmation, US State Department, Confirmed:" */
  readonly name: string;
}

/** Tells of an entry; of each only once, as dates take their time to tell. */
export function textsIn(context: Context): (item: Item) => Texts {
  const told = new Map<Item, Texts>();
  return (item) => {
    let texts = told.get(item);
    if (!texts) told.set(item, (texts = textsOf(item, context)));
    return texts;
  };
}

function textsOf({entry}: Item, context: Context): Texts {
  const {locale, timeline, tell, words} = context;
  const {headline, date, extent, kind, actors, about} = entry;
  const plain = (text: Text) => pickText(text, locale, timeline.document.lang).value;
  const names = (ids: readonly string[], isShort = false) => {
    const actors = ids.flatMap((id) => timeline.actors.get(id) ?? []);
    const all = actors.map(({name, short = name}) => plain(isShort ? short : name));
    return all.length > 1 ? cached(Intl.ListFormat, locale).format(all) : all[0];
  };
  const label = timeline.kinds.get(kind)?.label;
  const {standing, reported} = entry;
  const parts = [
    label === undefined ? words(`kind.${kind as 'event'}`) : plain(label),
    names(actors) ?? (about && words('about', {who: names(about) ?? ''})),
    standing === 'reported' && reported?.by
      ? words('reportedBy', {who: names([reported.by], true) ?? '', date: tell.date(reported.date).text})
      : words(`standing.${standing}`),
  ];
  const {value, ...lang} = pickText(headline, locale, timeline.document.lang);
  return {
    headline: value,
    ...lang,
    date: tell.date(date, extent).text,
    name: `${parts.filter(Boolean).join(', ')}:`,
  };
}
