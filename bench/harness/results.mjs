// Collects the measured values and computes their medians.

export class Results {
  #values = new Map();
  /** Operations that took longer than the limit. */
  overLimit = [];
  /** What was skipped because it took longer than the limit with fewer entries. */
  skipped = [];

  /** @param {{contender: string, entries: number, slower?: number}} subject */
  add({contender, entries, slower = 1}, values) {
    for (const [measure, value] of Object.entries(values)) {
      const key = JSON.stringify({contender, entries, slower, measure});
      this.#values.set(key, [...(this.#values.get(key) ?? []), value]);
    }
  }

  toJSON() {
    const measures = [...this.#values].map(([key, values]) => ({...JSON.parse(key), ...spread(values)}));
    return {measures, overLimit: this.overLimit, skipped: this.skipped};
  }
}

/** The saved results, in which new ones replace those of the same contender, number of entries and measure. */
export function withRemeasured(saved, {measures, overLimit, skipped, made, minutes, machine, parts}) {
  const replaced = new Set([...measures, ...overLimit, ...skipped].map(subjectOf));
  const rest = (list) => list.filter((row) => !replaced.has(subjectOf(row)));
  return {
    ...saved,
    measures: [...rest(saved.measures), ...measures],
    overLimit: [...rest(saved.overLimit), ...overLimit],
    skipped: [...rest(saved.skipped), ...skipped],
    remeasured: [...(saved.remeasured ?? []), {parts, made, minutes, load: machine.load}],
  };
}

/** What is over the limit is an operation; who is skipped is not mounted. */
function subjectOf({contender, entries, slower = 1, measure, operation = 'mount'}) {
  return JSON.stringify([contender, entries, slower, measure ?? operation]);
}

function spread(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const median = (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
  return {
    median: rounded(median),
    low: rounded(sorted[0]),
    high: rounded(sorted.at(-1)),
    rounds: sorted.length,
  };
}

const rounded = (value) => Number(value.toPrecision(4));
