/**
 * A cache of at most `limit` values, an even number, that keeps at least the `limit / 2` used last. The returned function makes the values
 * that are missing.
 *
 * When half of the values are new, it drops all others at once. To drop the oldest value each time is slow: a `Map` keeps the
 * places of deleted keys for a while, and has to skip all of them to find its first key.
 */
export function boundedCache<Value>(limit: number): (key: string, make: () => Value) => Value {
  let recent = new Map<string, Value>();
  let older = new Map<string, Value>();
  return (key, make) => {
    const cached = recent.get(key);
    if (cached !== undefined) return cached;
    const value = older.get(key) ?? make();
    if (recent.size >= limit / 2) {
      older = recent;
      recent = new Map();
    }
    recent.set(key, value);
    return value;
  };
}
