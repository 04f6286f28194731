/** The visible texts of an entry in a lane, and its accessible name. */
import type {Text} from '../../../data/schema.js';
import {pickText} from '../../../format/text.js';
import type {Item} from '../../../model/timeline.js';
import {hasKinds} from '../../../views/entry.js';
import type {LanesContext} from '../messages.js';

/** @returns `lang` where it is not the language of the page */
export function headlineOf(
  {entry}: Item,
  {locale, timeline}: LanesContext,
): {readonly value: string; readonly lang?: string} {
  return pickText(entry.headline, locale, timeline.document.lang);
}

export function dateOf({entry: {date, extent}}: Item, {format}: LanesContext): string {
  return format.date(date, extent).text;
}

/** Such as "Confirmation, US State Department, Confirmed:". The visible label follows it. */
export function nameOf({entry}: Item, {locale, timeline, format, translate}: LanesContext): string {
  const {kind, actors, about, standing, reported} = entry;
  const textOf = (text: Text) => pickText(text, locale, timeline.document.lang).value;
  const names = (ids: readonly string[], isShort = false) => {
    const all = ids
      .flatMap((id) => timeline.actors.get(id) ?? [])
      .map(({name, short = name}) => textOf(isShort ? short : name));
    return translate.list(all).join('') || undefined;
  };
  const label = timeline.kinds.get(kind)?.label;
  const standingLabel = timeline.standings.get(standing);
  const parts = [
    hasKinds({timeline}) && (label === undefined ? translate(`kind.${kind as 'event'}`) : textOf(label)),
    names(actors) ?? (about && translate('about', {who: names(about) ?? ''})),
    standingLabel !== undefined
      ? textOf(standingLabel)
      : standing === 'unstated'
        ? undefined
        : standing === 'reported' && reported?.by
          ? translate('reportedBy', {
              who: names([reported.by], true) ?? '',
              date: format.date(reported.date).text,
            })
          : translate(`standing.${standing}`),
  ];
  const name = parts.filter(Boolean).join(', ');
  return name && `${name}:`;
}
