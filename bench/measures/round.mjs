// A round measures every contender once, one after the other, so that a disturbance of the machine affects all of them.
import {launch} from '../harness/browser.mjs';
import {SLOWER} from '../plan.mjs';
import {evaluate, load, measureWeight} from './load.mjs';
import {work} from './work.mjs';

export class Rounds {
  #server;
  #results;
  #limit;
  #browser;
  #heights = new Map();

  constructor(server, results, limit) {
    this.#server = server;
    this.#results = results;
    this.#limit = limit;
  }

  /** @param {import('../plan.mjs').Size} size */
  async run(contenders, size) {
    const rounds = Math.max(size.rounds, size.othersRounds);
    for (let round = 0; round < rounds; round += 1) {
      this.#browser = await launch();
      await this.#warmUp();
      for (const contender of contenders) {
        if (round < this.#roundsOf(contender, size)) await this.#measure(contender, size, round);
      }
      await this.#browser.close();
    }
  }

  /** None if it took longer than the limit in an earlier round. */
  #roundsOf(contender, {rounds, othersRounds, entries}) {
    if (this.#isOverLimit(contender, (each) => each.entries === entries)) return 0;
    return contender.list || contender.ours ? rounds : othersRounds;
  }

  async #measure(contender, size, round) {
    const {entries} = size;
    if (this.#isOverLimit(contender, (each) => each.entries < entries && each.operation !== 'layout')) {
      if (round === 0) this.#results.skipped.push({contender: contender.name, entries});
      return;
    }
    process.stdout.write(`${entries} entries, round ${round + 1}: ${contender.name}\n`);
    const options = {server: this.#server, contender, entries, limit: this.#limit};
    if (size.load) await this.#load(options);
    if (!contender.fixed) await this.#work(options);
  }

  async #load(options) {
    const {name} = options.contender;
    if (!this.#heights.has(name)) {
      const {height, ...weight} = await measureWeight({...options, browser: this.#browser});
      this.#heights.set(name, height);
      this.#results.add({contender: name, entries: options.entries}, weight);
    }
    for (const slower of [1, SLOWER]) {
      const withSpeed = {...options, browser: this.#browser, slower};
      const subject = {contender: name, entries: options.entries, slower};
      this.#results.add(subject, await load(withSpeed, this.#heights.get(name)));
      this.#results.add(subject, await evaluate(withSpeed));
    }
  }

  async #work(options) {
    const subject = {contender: options.contender.name, entries: options.entries};
    const operation = await work({...options, browser: this.#browser}, (values) =>
      this.#results.add(subject, values),
    );
    if (!operation) return;
    this.#results.overLimit.push({...subject, operation});
    // The operation is still running in the page.
    await this.#browser.close();
    this.#browser = await launch();
    await this.#warmUp();
  }

  /** The first page of a browser is slower, because the browser still initializes itself. */
  async #warmUp() {
    const page = await this.#browser.newPage();
    await page.goto(`${this.#server.url}/page/plain-list?entries=12&load`);
    await page.waitForLoadState('networkidle');
    await page.close();
  }

  #isOverLimit({name}, test) {
    return this.#results.overLimit.some((each) => each.contender === name && test(each));
  }
}
