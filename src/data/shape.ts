/** A valibot schema, as far as it is used here. */
export interface Shape {
  readonly type: string;
  /** Of an optional value. */
  readonly wrapped?: Shape;
  /** Of an optional value that has one. */
  readonly default?: unknown;
  /** Of a list. */
  readonly item?: Shape;
  /** Of an object. */
  readonly entries?: Readonly<Record<string, Shape>>;
  /** Of a value that is one of several. */
  readonly options?: readonly unknown[];
  /** Of a value that can only be this one. */
  readonly literal?: unknown;
}

/** The schema of the value at a path of keys and indexes; undefined where the format has none. */
export function shapeAt(shape: Shape | undefined, path: readonly PropertyKey[]): Shape | undefined {
  if (!shape) return undefined;
  if (shape.wrapped) return shapeAt(shape.wrapped, path);
  const [key, ...rest] = path;
  if (key === undefined) return shape;
  return shapeAt(shape.item ?? shape.entries?.[String(key)], rest);
}
