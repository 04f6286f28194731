/** The value kept under a key, else made and kept. At most `limit` values are kept: the oldest goes first. */
export function boundedCache<Key, Value>(
  kept: Map<Key, Value>,
  limit: number,
  key: Key,
  make: () => Value,
): Value {
  let value = kept.get(key);
  if (value === undefined) {
    value = make();
    if (kept.size >= limit) kept.delete(kept.keys().next().value as Key);
    kept.set(key, value);
  }
  return value;
}
