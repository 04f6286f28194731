/** Messages of faults in one language, with their placeholders filled in. */
import type {Param, Params} from './fault.js';
import type {FaultKey} from './messages.js';

/** The message of a key, with its placeholders filled in. */
export type FormatMessage = (key: FaultKey, params: Readonly<Record<string, string>>) => string;

/** @param messages some or all of them; a key without a message stands for itself */
export function messageFormatter(messages: Readonly<Partial<Record<FaultKey, string>>>): FormatMessage {
  return (key, params) =>
    // The pattern is applied to the message alone, never to what is filled in.
    (messages[key] ?? key).replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
}

/** The text of a parameter; '' if it is absent. */
export function paramText(param: Param | undefined, format: FormatMessage): string {
  if (typeof param === 'object') return format(param.key, paramTexts(param.params ?? {}, format));
  return param === undefined ? '' : String(param);
}

export function paramTexts(params: Params, format: FormatMessage): Record<string, string> {
  return Object.fromEntries(Object.entries(params).map(([name, param]) => [name, paramText(param, format)]));
}
