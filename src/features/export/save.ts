import {render} from 'lit';
import {jsonFile} from './json.js';
import {fileName, type Selection} from './selection.js';
import type {ExportContext} from './messages.js';
import {outcomeView, type Format, type Outcome} from './export-view.js';

/** WebKit reads the file some time after the click. */
const REVOKE_DELAY_MS = 10_000;

interface ExportedFile {
  /** Undefined if the file would have no content. */
  readonly body?: BlobPart | undefined;
  readonly leftOut?: Outcome['leftOut'];
}

type Exporter = (selection: Selection, context: ExportContext, element: HTMLElement) => Promise<ExportedFile>;

/** Formats other than JSON load when they are used. */
const EXPORTERS: Readonly<Record<Format, Exporter>> = {
  json: async (selection, context) => ({body: await jsonFile(selection, context)}),
  csv: async (selection, context) => {
    const {text, leftOut} = await (await import('./csv.js')).csvFile(selection, context);
    return {body: text, leftOut};
  },
  ics: async (selection, context) => {
    const {text, leftOut} = (await import('./calendar/calendar.js')).calendarFile(selection, context);
    return {body: text, leftOut};
  },
  svg: pictureExporter('svg'),
  png: pictureExporter('png'),
};

const TYPES: Readonly<Record<Format, string>> = {
  json: 'application/json',
  csv: 'text/csv',
  ics: 'text/calendar',
  svg: 'image/svg+xml',
  png: 'image/png',
};

function pictureExporter(format: 'svg' | 'png'): Exporter {
  return async (selection, context, element) => {
    const {pictureFile} = await import('./pictures/files.js');
    return {body: await pictureFile(format, selection, context, element)};
  };
}

/**
 * Creates a file and starts its download. A download is neither an image nor a request, so no content security policy blocks
 * it.
 * @param status shows the progress and the result
 */
export async function save(
  format: Format,
  selection: Selection,
  context: ExportContext,
  status: HTMLElement,
): Promise<void> {
  const report = (outcome: Outcome): unknown => render(outcomeView(outcome, context), status);
  report({status: 'making'});
  try {
    const {body, leftOut = []} = await EXPORTERS[format](selection, context, status);
    if (body === undefined) return void report({status: 'none', leftOut});
    const name = fileName(selection, context, format);
    download(new Blob([body], {type: TYPES[format]}), name);
    report({status: 'made', name, leftOut});
  } catch {
    report({status: 'failed'});
  }
}

function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), REVOKE_DELAY_MS);
}
