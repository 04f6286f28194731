/** Documents that pages get: one of them is shared by all elements that show it, so it must not change. */

/** A type without anything that can be changed. */
export type DeepReadonly<Value> = Value extends (...args: never[]) => unknown
  ? Value
  : Value extends object
    ? {readonly [Key in keyof Value]: DeepReadonly<Value[Key]>}
    : Value;

/** Freezes a value of JSON and all its parts, once: what is frozen already has frozen parts. */
export function deepFreeze<Value>(value: Value): DeepReadonly<Value> {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    for (const part of Object.values(value)) if (typeof part === 'object') deepFreeze(part);
    Object.freeze(value);
  }
  return value as DeepReadonly<Value>;
}
