/** The record in the content of an element. */
import {faultAt, type Fault} from '../../data/faults/fault.js';
import {optionFault} from '../../data/faults/option-fault.js';
import {MARKUPS} from '../../data/field-values.js';
import type {ParsedDocument} from '../../data/parse-document.js';
import type {ParseRecord} from '../../data/parse-record.js';
import {inSteps} from '../../data/steps.js';
import type {PageContent} from './content.js';
import {documentOf, inList} from './list-document.js';
import type {CellValue} from './table.js';

export async function parseContent(content: PageContent, parse: ParseRecord): Promise<ParsedDocument> {
  const result = await parsed(content, parse);
  const value = 'unknownMarkup' in content ? content.unknownMarkup : null;
  if (!value) return result;
  return {
    ...result,
    faults: [...result.faults, optionFault('data-markup', value, `"${MARKUPS.join('", "')}"`)],
  };
}

async function parsed(content: PageContent, parse: ParseRecord): Promise<ParsedDocument> {
  switch (content.type) {
    case 'json':
      return parse(content.text);
    case 'csv':
    case 'table': {
      const text = content.type === 'csv' ? content.text : sheetOf(content.rows);
      const {sheetSteps} = await import('../../data/csv/parse-csv.js');
      const result = await inSteps(text.length, sheetSteps(text, content));
      if (content.type === 'csv') return result;
      return {...result, faults: [...result.faults, ...content.nextDates.map(nextDateInTable)]};
    }
    case 'list': {
      const {document, faults: own} = documentOf(content);
      const {faults, ...result} = await parse(document);
      return {...result, faults: [...faults.map((fault) => inList(fault, content.items)), ...own]};
    }
  }
}

function nextDateInTable({row, column, found}: CellValue): Fault {
  return faultAt({row, column}, 'next-date', {found, severity: 'warning'});
}

/** All cells are quoted, so that each line break and each separator stays in its cell. */
function sheetOf(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  return rows.map((cells) => `${cells.map(quoted).join(',')}\n`).join('');
}
