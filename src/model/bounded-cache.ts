/** A cache of at most `limit` values: the oldest is dropped first. The returned function makes the values that are missing. */
export function boundedCache<Value>(limit: number): (key: string, make: () => Value) => Value {
  const values = new Map<string, Value>();
  return (key, make) => {
    const cached = values.get(key);
    if (cached !== undefined) return cached;
    const value = make();
    if (values.size >= limit) values.delete(values.keys().next().value!);
    values.set(key, value);
    return value;
  };
}
