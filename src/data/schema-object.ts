import * as v from 'valibot';

/**
 * An object with these fields. They have no prototype: valibot also asks for what a page has added to `Object.prototype`, and
 * then no document would be valid. Measured: fields of `Object.create(null)` take three times as long.
 */
export function object<const Fields extends v.ObjectEntries>(
  fields: Fields,
): v.ObjectSchema<Fields, undefined> {
  return v.object(Object.setPrototypeOf({...fields}, null) as Fields);
}
