/** The visible texts of an entry in a lane, and its accessible name. */
import type {Text} from '../../../data/schema.js';
import {unbroken} from '../../../format/date-formatter.js';
import {formatDate} from '../../../format/dates.js';
import {isLongYear} from '../../../format/intl-dates.js';
import {pickText} from '../../../format/text.js';
import {edtf} from '../../../model/edtf.js';
import {isInterval, type EdtfDate, type EdtfEnd} from '../../../model/edtf-date.js';
import type {Item} from '../../../model/timeline.js';
import {hasKinds} from '../../../views/entry.js';
import type {LanesContext} from '../messages.js';
import {commaOf} from '../../../format/separators.js';

/** @returns `lang` where it is not the language of the page */
export function headlineOf(
  {entry}: Item,
  {locale, timeline}: LanesContext,
): {readonly value: string; readonly lang?: string} {
  return pickText(entry.headline, locale, timeline.document.lang);
}

/** What the axis shows, and labels leave out: the year, and for times of day the clock, in minutes east of UTC. */
export interface AxisDates {
  readonly hasYear: boolean;
  readonly clock: number | undefined;
}

export function dateOf({entry: {date, extent}}: Item, {format}: LanesContext): string {
  return format.date(date, extent).text;
}

/** In letters: a shorter date is not broken into lines. */
const UNBROKEN = 20;

/** "13 Nov", "by 13 Nov", "9 Nov, 18:53"; the whole date if it needs its year. */
export function shortDateOf(
  {entry: {date: written, extent}}: Item,
  axis: AxisDates,
  {locale, translate}: LanesContext,
): string {
  const date = edtf(written!);
  const omitsYear = axis.hasYear && isInOneYear(date);
  const text = formatDate(date, {locale, translate, omitsYear, clock: axis.clock}, extent);
  return text.length <= UNBROKEN ? text.replaceAll(' ', '\u00a0') : unbroken(text, locale);
}

/** Whether the days of a date are in one year, which has four digits. */
function isInOneYear(date: EdtfDate): boolean {
  const ends: readonly EdtfEnd[] = isInterval(date) ? [date.start, date.end] : [date];
  const points = ends.filter((end) => typeof end !== 'string');
  return points.every(
    ({year, month, season}) => month && !season && year === points[0]!.year && year > 99 && !isLongYear(year),
  );
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
  const name = parts.filter(Boolean).join(commaOf(locale));
  return name && `${name}:`;
}
