// Collects what is measured, and makes medians of it.

export class Results {
  #values = new Map();
  /** What passed the limit. */
  cutOff = [];
  /** What was not tried, since it passed the limit with fewer entries. */
  notTried = [];

  /** @param {{contender: string, entries: number, slower?: number}} what */
  add({contender, entries, slower = 1}, measured) {
    for (const [measure, value] of Object.entries(measured)) {
      const key = JSON.stringify({contender, entries, slower, measure});
      this.#values.set(key, [...(this.#values.get(key) ?? []), value]);
    }
  }

  toJSON() {
    const measures = [...this.#values].map(([key, values]) => ({...JSON.parse(key), ...spread(values)}));
    return {measures, cutOff: this.cutOff, notTried: this.notTried};
  }
}

/** Results in which what was measured again, all of a number of entries, stands in the place of what was measured of it. */
export function withAnew(kept, {measures, cutOff, notTried, made, minutes, machine}) {
  const sizes = [...new Set(measures.map(({entries}) => entries))];
  const rest = (list) => list.filter(({entries}) => !sizes.includes(entries));
  return {
    ...kept,
    measures: [...rest(kept.measures), ...measures],
    cutOff: [...rest(kept.cutOff), ...cutOff],
    notTried: [...rest(kept.notTried), ...notTried],
    anew: [...(kept.anew ?? []), {sizes, made, minutes, load: machine.load}],
  };
}

function spread(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const median = (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
  return {median: short(median), low: short(sorted[0]), high: short(sorted.at(-1)), rounds: sorted.length};
}

const short = (value) => Number(value.toPrecision(4));
