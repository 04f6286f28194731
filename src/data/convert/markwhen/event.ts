/** An event of markwhen as an entry. */
import type {Event} from '@markwhen/parser';
import {addressIn} from '../address.js';
import {edtfOf} from '../date-parts.js';
import type {Draft} from '../draft.js';
import type {ReportLoss} from '../losses.js';
import {mediaOf} from '../media.js';
import {partsIn, textIn, type Parts} from '../parts.js';
import {RichText, type Block} from '../rich-text.js';
import type {Run} from '../run.js';
import {partsOfDate} from '../written-date.js';

const DAY = 86_400_000;

/** @param section the title of the section that it is in; '' if there is none */
export function addEvent(event: Event, section: string, draft: Draft, reportLoss: ReportLoss): void {
  const {firstLine, tags, supplemental, id = '', recurrence} = event;
  const headline = firstLine.restTrimmed.replace(/(?:^|\s)#[\w-]+/g, '').trim();
  const [tag = '', ...others] = tags;
  if (recurrence) reportLoss('repeat', firstLine.datePart ?? '');
  for (const other of section === '' ? others : tags) reportLoss('field', other, 'tag');
  if (headline === '') {
    reportLoss('empty', firstLine.full);
    return;
  }
  const blocks = supplemental.map(partsIn);
  const media = blocks.flatMap(({type, link, altText}) =>
    type === 'image' ? mediaOf(textIn(link), {isPicture: true, alt: textIn(altText)}, reportLoss).media : [],
  );
  const entry = {
    date: dateOf(event, reportLoss),
    headline: plainOf(headline),
    summary: new RichText(blocks.flatMap((block) => blockOf(block, reportLoss))),
    ...draft.groupOf(section || tag, reportLoss),
    media,
  };
  draft.addEntry(entry, textIn(id), reportLoss);
}

/** The precision as written, if it is a date alone; else the days between which the parser found it. */
function dateOf({firstLine, dateRangeIso, isRelative}: Event, reportLoss: ReportLoss): string | undefined {
  const [start, end] = isRelative ? [] : datesIn((firstLine.datePart ?? '').trim());
  const {date, lost} = start ? edtfOf(start, end) : edtfOf(...daysOf(dateRangeIso, reportLoss));
  for (const what of lost) reportLoss('date', what);
  return date;
}

/** A date, or two with a slash or a hyphen between them; dates may have either, too. */
function datesIn(written: string): readonly Parts[] {
  const whole = partsOfDate(written);
  if (whole) return [whole];
  for (const {index} of written.matchAll(/[/-]/g)) {
    const [start, end] = [written.slice(0, index), written.slice(index + 1)].map(partsOfDate);
    if (start && end) return [start, end];
  }
  return [];
}

/** The end is that of the last day. */
function daysOf(range: Event['dateRangeIso'], reportLoss: ReportLoss): [start: Parts, end: Parts] {
  const [from, to] = [range.fromDateTimeIso, range.toDateTimeIso].map((iso) => Date.parse(iso));
  if (!(Number.isFinite(from) && Number.isFinite(to))) {
    reportLoss('date', `${range.fromDateTimeIso}/${range.toDateTimeIso}`);
    return [{}, {}];
  }
  if (from! % DAY !== 0) reportLoss('date', range.fromDateTimeIso);
  const last = Math.max(from!, to! % DAY === 0 ? to! - DAY : to!);
  return [dayOf(from!), dayOf(last)];
}

function dayOf(time: number): Parts {
  return partsIn(partsOfDate(new Date(time).toISOString().replace(/T.*/, '')));
}

function blockOf({type, raw}: Parts, reportLoss: ReportLoss): Block[] {
  const runs = runsOf(textIn(raw), reportLoss);
  if (runs.length === 0) return [];
  const isItem = type === 'listItem' || type === 'checkbox';
  return [{...(isItem && {item: '-' as const}), lines: [runs]}];
}

/** The links are those of Markdown; anything else is text. */
function runsOf(text: string, reportLoss: ReportLoss): Run[] {
  return text.split(/(\[[^[\]]+\]\([^()\s]+\))/).flatMap((piece, index): Run[] => {
    const [, label, address] = index % 2 === 1 ? /^\[(.+)\]\((.+)\)$/.exec(piece)! : [];
    if (label === undefined) return piece === '' ? [] : [{text: piece}];
    const link = addressIn(address!, reportLoss);
    return [{text: label, ...(link !== undefined && {link})}];
  });
}

function plainOf(text: string): string {
  return text.replace(/\[([^[\]]+)\]\([^()\s]+\)/g, '$1');
}
