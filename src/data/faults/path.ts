/** Paths in documents. */
import type {DocumentPath, FaultPath} from './fault.js';

export function isDocumentPath(path: FaultPath): path is DocumentPath {
  return Array.isArray(path);
}

/** `entries[3].date`; '' for the document itself. */
export function keysText(keys: DocumentPath): string {
  const texts = keys.map((key) => {
    if (typeof key === 'number') return `[${key}]`;
    const name = String(key);
    return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
  });
  return texts.join('').replace(/^\./, '');
}
