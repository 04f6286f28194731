// Which steps run beside each other. It knows nothing of what they do.

/**
 * @typedef {object} Scheduled
 * @property {string} name
 * @property {string} [after] the name of a step that must have ended before
 * @property {boolean} [alone] it uses the whole machine: no other step runs beside it
 */

/**
 * Starts the steps in their order, as many at once as allowed. A step that cannot start yet lets the next ones pass.
 * @template {Scheduled} Step
 * @template Result
 * @param {Step[]} steps
 * @param {(step: Step) => Promise<Result>} run
 * @param {number} atOnce
 * @returns {Promise<Result[]>} in the order of the steps
 */
export async function runSteps(steps, run, atOnce) {
  const waiting = new Set(steps);
  const running = new Map();
  const results = new Map();
  const start = async (step) => {
    results.set(step, await run(step));
    running.delete(step);
  };
  while (results.size < steps.length) {
    const next = running.size < atOnce && [...waiting].find((step) => mayStart(step, waiting, running));
    if (next) {
      waiting.delete(next);
      running.set(next, start(next));
    } else await Promise.race(running.values());
  }
  return steps.map((step) => results.get(step));
}

/**
 * @param {Scheduled} step
 * @param {Set<Scheduled>} waiting
 * @param {Map<Scheduled, unknown>} running
 */
function mayStart({after, alone}, waiting, running) {
  const others = [...running.keys()];
  if (others.some((step) => step.alone) || (alone && others.length > 0)) return false;
  return ![...waiting, ...others].some(({name}) => name === after);
}
