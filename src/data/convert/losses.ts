/** What a conversion could not keep, or not exactly. */
import {faultAt, type Fault, type MessageReference} from '../faults/fault.js';
import type {FaultKey} from '../faults/messages.js';
import {hasContent, quoted, type Parts} from './parts.js';

type LossKey = Extract<FaultKey, `loss.${string}`>;
export type LossType = LossKey extends `loss.${infer Type}` ? Type : never;

export interface Loss {
  readonly type: LossType;
  /** Of the type `field`: the name of the field in the other format. */
  readonly field?: string;
  /** `events[3]`; in a sheet, `row 5`. */
  readonly where: string;
  /** The value as it was, shortened. */
  readonly found: string;
}

/** Adds a loss to the report of a conversion. */
export type ReportLoss = (type: LossType, found?: unknown, field?: string) => void;

/** @param where the place of all losses that the function reports */
export function lossReporter(losses: Loss[], where: string): ReportLoss {
  return (type, found, field) =>
    losses.push({
      type,
      ...(field !== undefined && {field}),
      where,
      found: found === undefined ? '' : typeof found === 'string' ? found : quoted(found),
    });
}

/** Reports what remains of a part of the other document after everything known was taken from it. */
export function reportRest(parts: Parts, reportLoss: ReportLoss, prefix = ''): void {
  for (const [key, value] of Object.entries(parts)) {
    if (hasContent(value)) reportLoss('field', quoted(value), prefix + key);
  }
}

export interface LossGroup {
  readonly message: MessageReference;
  readonly losses: readonly Loss[];
}

/** Losses of the same type, and of the same field, together. */
export function groupedLosses(losses: readonly Loss[]): LossGroup[] {
  const groups = new Map<string, Loss[]>();
  for (const loss of losses) {
    const key = `${loss.type} ${loss.field ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(loss);
    else groups.set(key, [loss]);
  }
  return Array.from(groups.values(), (group) => ({message: messageFor(group[0]!), losses: group}));
}

/** A warning for each type. */
export function lossFaults(losses: readonly Loss[]): Fault[] {
  return groupedLosses(losses).map(({message, losses: {length}}) => {
    const fault = faultAt([], 'loss', {expected: message, severity: 'warning'});
    return {...fault, params: {...fault.params, found: length}};
  });
}

function messageFor({type, field = ''}: Loss): MessageReference {
  return {key: `loss.${type}`, params: {field}};
}
