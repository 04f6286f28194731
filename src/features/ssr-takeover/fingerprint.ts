import type {ViewModel} from '../../views/view-model.js';
import {VERSION} from './version.js';

/** The attribute of the style sheet in the shadow root, with the fingerprint of what the server has rendered. */
export const FINGERPRINT = 'data-rendered';

/**
 * A short hash of all that decides what is rendered: version, record, language and options. The server writes it, and the
 * element compares.
 */
export function fingerprintOf({content, context, options, results}: ViewModel): string {
  const {locale, document, replaced = []} = content;
  const ids = results.visible.map(({entry}) => entry.id);
  const inputs = [VERSION, locale, [...replaced], options, context.media !== undefined, ids, document];
  return hash(JSON.stringify(inputs, (_, value: unknown) => (value instanceof Set ? [...value] : value)));
}

/** FNV-1a with 32 bits, in base 36. */
function hash(text: string): string {
  let result = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    result = Math.imul(result ^ text.charCodeAt(index), 0x01000193);
  return (result >>> 0).toString(36);
}
