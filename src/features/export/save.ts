import {nothing, render} from 'lit';
import {faultAt} from '../../data/faults/fault.js';
import {downloadPermission} from './download-permission.js';
import {jsonFile} from './json.js';
import {fileName, type Selection} from './selection.js';
import type {ExportContext} from './messages.js';
import {copyableTextView} from './copyable-text-view.js';
import {TooLargeError} from './too-large.js';
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
    const {pictureFile} = await import('./pictures/picture-file.js');
    return {body: await pictureFile(format, selection, context, element)};
  };
}

/**
 * Creates a file and starts its download. A download is neither an image nor a request, so no content security policy blocks
 * it; a sandbox can.
 * A failure that the page may be able to correct is a warning in `dprk-error`, too.
 * @param panel shows the progress and the result, and the text if it cannot be downloaded
 */
export async function save(
  format: Format,
  selection: Selection,
  context: ExportContext,
  panel: Element,
): Promise<void> {
  const status = panel.querySelector<HTMLElement>('[part="export-outcome"]')!;
  const textBox = panel.querySelector<HTMLElement>('[part="export-text"]')!;
  const report = (outcome: Outcome): unknown => render(outcomeView(outcome, context), status);
  render(nothing, textBox);
  report({status: 'making'});
  try {
    const {body, leftOut = []} = await EXPORTERS[format](selection, context, status);
    if (body === undefined) return void report({status: 'none', leftOut});
    const name = fileName(selection, context, format);
    const showText =
      typeof body === 'string' ? () => render(copyableTextView(name, body, context), textBox) : undefined;
    const permission = downloadPermission();
    if (permission === 'denied') {
      context.warn(faultAt([], 'downloads', {severity: 'warning'}));
      report({status: 'denied', name, leftOut});
      return void showText?.();
    }
    download(new Blob([body], {type: TYPES[format]}), name);
    report({status: 'made', name, leftOut, showText: permission === 'unknown' ? showText : undefined});
  } catch (error) {
    if (error instanceof TooLargeError) return void report({status: error.status});
    report({status: 'failed'});
    // The reader can only try again: the page needs the cause.
    context.warn({
      severity: 'warning',
      code: 'export',
      path: [],
      params: {found: format, expected: String(error)},
    });
  }
}

function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), REVOKE_DELAY_MS);
}
