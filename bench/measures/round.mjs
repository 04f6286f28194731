// One round of a size: every contender once, one after the other, so that what disturbs the machine disturbs all.
import {launch} from '../harness/browser.mjs';
import {SLOWER} from '../plan.mjs';
import {evaluate, load, weigh} from './load.mjs';
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
    const most = Math.max(size.rounds, size.othersRounds);
    for (let round = 0; round < most; round += 1) {
      this.#browser = await launch();
      await this.#warmUp();
      for (const contender of contenders) {
        if (round < this.#roundsOf(contender, size)) await this.#take(contender, size, round);
      }
      await this.#browser.close();
    }
  }

  /** Of what passed the limit once, no further round is needed. */
  #roundsOf(contender, {rounds, othersRounds, entries}) {
    if (this.#hasPassed(contender, (each) => each.entries === entries)) return 0;
    return contender.list || contender.ours ? rounds : othersRounds;
  }

  async #take(contender, size, round) {
    const {entries} = size;
    if (this.#hasPassed(contender, (each) => each.entries < entries && each.doing !== 'relay')) {
      if (round === 0) this.#results.notTried.push({contender: contender.name, entries});
      return;
    }
    process.stdout.write(`${entries} entries, round ${round + 1}: ${contender.name}\n`);
    const given = {server: this.#server, contender, entries, limit: this.#limit};
    if (size.load) await this.#load(given);
    if (!contender.fixed) await this.#work(given);
  }

  async #load(given) {
    const {name} = given.contender;
    if (!this.#heights.has(name)) {
      const {height, ...weight} = await weigh({...given, browser: this.#browser});
      this.#heights.set(name, height);
      this.#results.add({contender: name, entries: given.entries}, weight);
    }
    for (const slower of [1, SLOWER]) {
      const all = {...given, browser: this.#browser, slower};
      const what = {contender: name, entries: given.entries, slower};
      this.#results.add(what, await load(all, this.#heights.get(name)));
      this.#results.add(what, await evaluate(all));
    }
  }

  async #work(given) {
    const what = {contender: given.contender.name, entries: given.entries};
    const doing = await work({...given, browser: this.#browser}, (seen) => this.#results.add(what, seen));
    if (!doing) return;
    this.#results.cutOff.push({...what, doing});
    // The page is still at it.
    await this.#browser.close();
    this.#browser = await launch();
    await this.#warmUp();
  }

  /** The first page of a browser pays for what the browser itself has to get ready. */
  async #warmUp() {
    const page = await this.#browser.newPage();
    await page.goto(`${this.#server.url}/page/plain-list?entries=12&load`);
    await page.waitForLoadState('networkidle');
    await page.close();
  }

  #hasPassed({name}, test) {
    return this.#results.cutOff.some((each) => each.contender === name && test(each));
  }
}
