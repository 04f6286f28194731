/** Makes a file of what is exported and hands it to the browser, whatever policy the page has: it is a download, no image and no request. */
import {render} from 'lit';
import {jsonFile} from './json.js';
import {fileName, type Selection} from './selection.js';
import type {ExportContext} from './messages.js';
import {outcomeView, type Format, type Outcome} from './export-view.js';

/** Long enough for WebKit, which reads the file some time after the click. */
const KEPT = 10_000;

interface Made {
  readonly body?: BlobPart | undefined;
  readonly leftOut?: Outcome['leftOut'];
}

/** How each is made; what few readers ask for is loaded when it is. */
const MAKERS: Readonly<
  Record<Format, (selection: Selection, context: ExportContext, element: HTMLElement) => Made | Promise<Made>>
> = {
  json: async (selection, context) => ({body: await jsonFile(selection, context)}),
  csv: async (selection, context) => ({
    body: (await import('./csv.js')).csvFile(selection, context),
  }),
  ics: async (selection, context) => {
    const {text, leftOut} = (await import('./calendar/calendar.js')).calendarFile(selection, context);
    return {body: text, leftOut};
  },
  svg: picture('svg'),
  png: picture('png'),
};

const TYPES: Readonly<Record<Format, string>> = {
  json: 'application/json',
  csv: 'text/csv',
  ics: 'text/calendar',
  svg: 'image/svg+xml',
  png: 'image/png',
};

function picture(format: 'svg' | 'png'): (typeof MAKERS)[Format] {
  return async (selection, context, place) => {
    const {pictureFile} = await import('./pictures/files.js');
    return {body: await pictureFile(format, selection, context, place)};
  };
}

/** @param place where it is told what came of it */
export async function save(
  format: Format,
  selection: Selection,
  context: ExportContext,
  place: HTMLElement,
): Promise<void> {
  const tell = (outcome: Outcome): unknown => render(outcomeView(outcome, context), place);
  tell({status: 'making'});
  try {
    const {body, leftOut = []} = await MAKERS[format](selection, context, place);
    if (body === undefined) return void tell({status: 'none', leftOut});
    const name = fileName(selection, context, format);
    download(new Blob([body], {type: TYPES[format]}), name);
    tell({status: 'made', name, leftOut});
  } catch {
    tell({status: 'failed'});
  }
}

function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
