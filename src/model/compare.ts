/** For `sort`: ascending. Not `a - b`, which is NaN for two infinities. */
export function compare(a: number, b: number): number {
  return Number(a > b) - Number(a < b);
}
