import {exportedDocument} from './exported-document.js';
import type {FileContext, Selection} from './selection.js';

export async function jsonFile(selection: Selection, context: FileContext): Promise<string> {
  return `${JSON.stringify(await exportedDocument(selection, context), null, 2)}\n`;
}
