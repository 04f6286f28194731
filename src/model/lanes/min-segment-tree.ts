/**
 * A segment tree of minimums: finds the first of many numbers that is low enough in logarithmic time. A number that is not set
 * is -Infinity.
 */
export class MinSegmentTree {
  /** A power of 2: how many numbers there are. */
  #size = 1;
  /** The lowest of all is at 1. The two below that at `index` are at `2 * index` and after it; the numbers come last. */
  #nodes = [-Infinity, -Infinity];

  /** The index of the first number up to a limit. */
  firstUpTo(limit: number): number {
    if (this.#nodes[1]! > limit) return this.#size;
    let index = 1;
    while (index < this.#size) {
      index *= 2;
      if (this.#nodes[index]! > limit) index += 1;
    }
    return index - this.#size;
  }

  set(index: number, value: number): void {
    while (index >= this.#size) this.#grow();
    const nodes = this.#nodes;
    let at = this.#size + index;
    nodes[at] = value;
    while (at > 1) {
      at >>= 1;
      nodes[at] = Math.min(nodes[2 * at]!, nodes[2 * at + 1]!);
    }
  }

  #grow(): void {
    const values = this.#nodes.slice(this.#size);
    this.#size *= 2;
    this.#nodes = Array<number>(2 * this.#size).fill(-Infinity);
    values.forEach((value, index) => this.set(index, value));
  }
}
