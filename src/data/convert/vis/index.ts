/** Items of vis-timeline: a list, or an object with `items` and `groups`. https://visjs.github.io/vis-timeline/docs/timeline/ */
import {faultAt} from '../../faults/fault.js';
import type {Conversion, ConversionOptions, Converter, ConverterInput} from '../converter.js';
import {edtfOf} from '../date-parts.js';
import {dateReader, type DateReader} from '../date-reader.js';
import {Draft} from '../draft.js';
import {eventTexts} from '../event-texts.js';
import type {HtmlText} from '../html-reader.js';
import {textOfHtml} from '../html.js';
import {reportRest, type ReportLoss} from '../losses.js';
import {listIn, partsIn, take, takeText, textIn, type Parts} from '../parts.js';
import {textOfTime} from '../written-date.js';

export const visTimeline: Converter = {
  name: 'vis-timeline',
  detects: (input) =>
    (itemsIn(input) ?? [])
      .map(partsIn)
      .some((item) => Object.hasOwn(item, 'start') && !Object.hasOwn(item, 'headline')),
  convert,
};

function convert(input: ConverterInput, options: ConversionOptions): Conversion {
  const items = itemsIn(input)?.map(partsIn);
  if (!items) return {faults: [faultAt(['items'], 'missing')], losses: []};
  const draft = new Draft(options);
  const labels = groupLabels(input, draft);
  const dates = dateReader(items.flatMap(({start, end}) => [start, end]));
  items.forEach((item, index) => addItem(item, {labels, dates}, draft, draft.lossReporter(`[${index}]`)));
  return draft.finish({});
}

function itemsIn({json}: ConverterInput): readonly unknown[] | undefined {
  if (!json || 'faults' in json) return undefined;
  const list = Array.isArray(json.value) ? json.value : partsIn(json.value).items;
  return Array.isArray(list) ? (list as unknown[]) : undefined;
}

/** The texts of groups, by id. What else the file has is reported. */
function groupLabels({json}: ConverterInput, draft: Draft): ReadonlyMap<string, string> {
  const value = json && 'value' in json && !Array.isArray(json.value) ? partsIn(json.value) : {};
  const groups = listIn(take(value, 'groups')).map(partsIn);
  for (const key of ['items', 'options']) take(value, key);
  reportRest(value, draft.lossReporter('file'));
  return new Map(
    groups.map((group, index) => {
      for (const key of GROUP_DRAWING) take(group, key);
      const label = [takeText(group, 'id'), textOfHtml(takeText(group, 'content')).text.line] as const;
      reportRest(group, draft.lossReporter(`groups[${index}]`));
      return label;
    }),
  );
}

/** What only says how an item is drawn or edited. */
const DRAWING = ['className', 'style', 'align', 'editable', 'selectable', 'limitSize', 'subgroup', 'order'];
/** The same of a group. */
const GROUP_DRAWING = [
  'className',
  'style',
  'order',
  'visible',
  'subgroupOrder',
  'subgroupStack',
  'subgroupVisibility',
];

/** What an item has from the file around it. */
interface Surroundings {
  /** The texts of groups, by id. */
  readonly labels: ReadonlyMap<string, string>;
  readonly dates: DateReader;
}

function addItem(parts: Parts, {labels, dates}: Surroundings, draft: Draft, reportLoss: ReportLoss): void {
  for (const key of DRAWING) take(parts, key);
  const id = takeText(parts, 'id');
  const type = takeText(parts, 'type');
  const content = textOfHtml(takeText(parts, 'content'));
  const title = textOfHtml(takeText(parts, 'title'));
  const group = takeText(parts, 'group');
  const start = dateIn(take(parts, 'start'), (text) => dates.date(text, reportLoss), reportLoss);
  const end = dateIn(take(parts, 'end'), (text) => dates.end(text, start, reportLoss), reportLoss);
  const {date, lost} = edtfOf(partsIn(start), partsIn(end));
  for (const what of lost) reportLoss('date', what);
  reportRest(parts, reportLoss);
  if (type === 'background') {
    reportBackground(content, title, group, reportLoss);
    draft.addEra(content.text.line, date, reportLoss);
    return;
  }
  const headline = content.text.line || title.text.line;
  if (headline === '') {
    reportLoss('empty', {id, content: ''});
    return;
  }
  const entry = {
    date,
    headline,
    ...draft.groupOf(group, reportLoss, labels.get(group) ?? group),
    ...eventTexts(headline, [content, title], reportLoss),
  };
  draft.addEntry(entry, id, reportLoss);
}

/** An era has a label and a date. */
function reportBackground(content: HtmlText, title: HtmlText, group: string, reportLoss: ReportLoss): void {
  if (title.text.line !== '') reportLoss('field', title.text.line, 'title');
  if (group !== '') reportLoss('group', group);
  for (const {links, embedded} of [content, title]) {
    for (const {address} of links) reportLoss('field', address, 'link');
    for (const {address} of embedded) reportLoss('field', address, 'media');
  }
}

/** Milliseconds since 1970 in a text, perhaps as ASP.NET writes it: `/Date(1198908717056)/`. */
const TIME = /^(?:\/Date\((-?\d+)|(-?\d{11,16})$)/i;
const MAX_YEAR = 9999;

/** A date in a text, or in milliseconds. A number of up to four digits is a year: so early in 1970, hardly anything happened. */
function dateIn(
  value: unknown,
  read: (text: string) => Parts | undefined,
  reportLoss: ReportLoss,
): Parts | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const text = textIn(value);
  const [, inCall, alone] = TIME.exec(text) ?? [];
  const isTime = typeof value === 'number' && Math.abs(value) > MAX_YEAR;
  const time = isTime ? value : (inCall ?? alone);
  const parts = read(time === undefined ? text : textOfTime(Number(time)));
  if (!parts) reportLoss('date', value);
  return parts;
}
