/** Faults in words, by the messages of one language. */
import type {DocumentPath, Fault, FaultPath, Param, Params, SheetPath} from './fault.js';
import type {FaultKey} from './messages.js';

/** The message of a key, with its placeholders filled in. */
export type FormatMessage = (key: FaultKey, params: Readonly<Record<string, string>>) => string;

/** @param messages some or all of them; a key without a message stands for itself */
export function messageFormatter(messages: Readonly<Partial<Record<FaultKey, string>>>): FormatMessage {
  return (key, params) =>
    // The pattern sees the message alone: what is filled in is taken as it is.
    (messages[key] ?? key).replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
}

/** The whole fault: where it is, and what it is. */
export function faultText({code, path, params}: Fault, format: FormatMessage): string {
  const fault = format(`fault.${code}`, paramTexts(params, format));
  const place = pathText(path, format);
  return place === '' ? fault : format('fault.at', {path: place, fault});
}

/** What is filled in for a parameter; '' where there is none. */
export function paramText(param: Param | undefined, format: FormatMessage): string {
  if (typeof param === 'object') return format(param.key, paramTexts(param.params ?? {}, format));
  return param === undefined ? '' : String(param);
}

function paramTexts(params: Params, format: FormatMessage): Record<string, string> {
  return Object.fromEntries(Object.entries(params).map(([name, param]) => [name, paramText(param, format)]));
}

/** A path as people write it: `entries[3].date`, `row 4, column date`; '' for the document itself. */
export function pathText(path: FaultPath, format: FormatMessage): string {
  if (isDocumentPath(path)) return keysText(path);
  return 'option' in path ? path.option : placeText(path, format);
}

function isDocumentPath(path: FaultPath): path is DocumentPath {
  return Array.isArray(path);
}

function keysText(keys: DocumentPath): string {
  const texts = keys.map((key) => {
    if (typeof key === 'number') return `[${key}]`;
    const name = String(key);
    return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
  });
  return texts.join('').replace(/^\./, '');
}

function placeText({row, column, line}: SheetPath, format: FormatMessage): string {
  const key =
    line !== undefined
      ? 'place.line'
      : row === undefined
        ? 'place.column'
        : column === undefined
          ? 'place.row'
          : 'place.cell';
  return format(key, {row: String(row), column: String(column), line: String(line)});
}
