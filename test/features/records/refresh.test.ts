import {expect} from '@open-wc/testing';
import type {Entry} from '../../../src/data/schema.js';
import {aDocument, manyEntries} from '../../support/builders.js';
import {eventsAt, put, said, seen, show, until, type TimelineHarness} from '../../support/harness.js';
import {aNetwork, type Network} from '../../support/network.js';

/** A document whose entries have the given headlines, an id each, and something to open. */
const record = (...headlines: string[]) =>
  JSON.stringify(
    aDocument({
      entries: headlines.map((headline, index) => ({
        id: headline.split(' ')[0]!.toLowerCase(),
        date: `2024-01-${String(10 + index)}`,
        headline,
        note: 'Something to open.',
      })),
    }),
  );

/** Shows the first answer, and gives each of the others when it is looked for something new. */
async function followed(
  answers: readonly (string | number)[],
): Promise<[TimelineHarness, Network, () => Promise<void>]> {
  const network = aNetwork();
  const timeline = put('src="a.json" refresh="60"');
  const give = async () => {
    const asked = network.asked.at(-1)!;
    const answer = answers[network.asked.length - 1]!;
    if (typeof answer === 'number') asked.answer('', {status: answer});
    else asked.answer(answer);
    await until(() => asked.isLetGo, 'the answer is there');
    await network.pass(0);
    await timeline.settled();
  };
  await until(() => network.asked.length === 1);
  await give();
  const next = async () => {
    const count = network.asked.length;
    await network.pass(60);
    await until(() => network.asked.length === count + 1);
    await give();
  };
  return [timeline, network, next];
}

describe('a document that is looked at again', () => {
  it('is asked for as often as the page asks, past what the browser keeps, and marks and tells what is new', async () => {
    const [timeline, network, next] = await followed([record('One', 'Two'), record('One', 'Two b', 'Three')]);
    const loads = eventsAt(timeline.element, 'dprk-load');
    expect(timeline.status()).to.equal('2 of 2 shown');
    await network.pass(59);
    expect(network.asked).to.have.length(1);
    await next();
    expect(network.asked.map(({cache}) => cache)).to.deep.equal(['default', 'no-cache']);
    expect(timeline.headlines()).to.deep.equal(['One', 'Two b', 'Three']);
    expect(timeline.status()).to.equal('3 of 3 shown 1 entry new: Three · 1 entry changed: Two b');
    expect(timeline.entries().map((entry) => said(timeline.part('news', entry)))).to.deep.equal([
      '',
      'Changed',
      'New',
    ]);
    expect(loads).to.have.length(1);
  });

  it('tells what is gone, and what is other than entries', async () => {
    const other = JSON.stringify({...(JSON.parse(record('One')) as object), title: 'Another'});
    const [timeline, , next] = await followed([record('One', 'Two'), record('One'), other]);
    await next();
    expect(timeline.status()).to.equal('1 of 1 shown 1 entry removed');
    await next();
    expect(timeline.status()).to.equal('1 of 1 shown Updated.');
    expect(timeline.title()).to.equal('Another');
  });

  it('tells it until something else is changed', async () => {
    const [timeline, , next] = await followed([record('One'), record('One', 'Two')]);
    await next();
    await timeline.attribute('heading', 'The same');
    expect(timeline.status()).to.contain('1 entry new');
    await timeline.search('One');
    expect(timeline.status()).to.equal('1 of 2 shown');
  });

  it('that says the same changes nothing', async () => {
    const [timeline, , next] = await followed([record('One'), record('One')]);
    const loads = eventsAt(timeline.element, 'dprk-load');
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(timeline.root, {childList: true, subtree: true, attributes: true, characterData: true});
    await next();
    observer.disconnect();
    expect(changes).to.deep.equal([]);
    expect(loads).to.have.length(0);
  });

  it('leaves the reader the selection, the focus, the text that is marked, what is open and what is on', async () => {
    const [timeline, , next] = await followed([
      record('One', 'Two'),
      record('Zero', 'One', 'Two'),
      record('Two', 'One'),
    ]);
    await timeline.openDetails(timeline.entry('Two'));
    await timeline.openDetails(timeline.entry('One'));
    await timeline.search('o');
    const summary = timeline.details(timeline.entry('One'))!.querySelector('summary')!;
    summary.focus();
    const article = timeline.entry('One');
    await next();
    expect(timeline.headlines()).to.deep.equal(['Zero', 'One', 'Two']);
    expect(timeline.entry('One'), 'it is drawn where it was').to.equal(article);
    expect(timeline.selected()).to.deep.equal(['One']);
    expect(timeline.focused()).to.equal(summary);
    expect(timeline.entries().map((entry) => timeline.details(entry)!.open)).to.deep.equal([
      false,
      true,
      true,
    ]);
    expect(timeline.searchField()!.value).to.equal('o');
    await next();
    expect(timeline.headlines(), 'also in another order').to.deep.equal(['Two', 'One']);
    expect(timeline.focused()).to.equal(summary);
  });

  it('that fails keeps what was shown, says so, and is mended by the next', async () => {
    const [timeline, , next] = await followed([record('One'), 404, 404, record('One')]);
    const errors = eventsAt(timeline.element, 'dprk-error');
    await next();
    expect(timeline.headlines()).to.deep.equal(['One']);
    expect(timeline.error())
      .to.contain('the earlier is kept')
      .and.contain('The server answered with status 404');
    const notice = timeline.part('error');
    await next();
    expect(timeline.part('error'), 'it is not told anew to those who listen').to.equal(notice);
    expect(errors).to.have.length(1);
    await next();
    expect(timeline.has('error')).to.equal(false);
    expect(timeline.element.issues).to.deep.equal([]);
  });

  it('that is faulty keeps what was shown', async () => {
    const [timeline, , next] = await followed([record('One'), '{"version": 1,}', record('Two')]);
    await next();
    expect(timeline.headlines()).to.deep.equal(['One']);
    expect(timeline.error()).to.contain('Line 1, column 14');
    await next();
    expect(timeline.headlines()).to.deep.equal(['Two']);
  });

  it('is not asked for in a hidden tab, and at once when it is shown again', async () => {
    const [, network] = await followed([record('One')]);
    let hidden = true;
    Object.defineProperty(document, 'hidden', {get: () => hidden, configurable: true});
    try {
      document.dispatchEvent(new Event('visibilitychange'));
      expect(network.waiting, 'no timer is left').to.equal(0);
      await network.pass(600);
      expect(network.asked).to.have.length(1);
      hidden = false;
      document.dispatchEvent(new Event('visibilitychange'));
      expect(network.asked).to.have.length(2);
    } finally {
      Reflect.deleteProperty(document, 'hidden');
    }
  });

  it('is not asked for while it is not in a page, and goes on with it', async () => {
    const [timeline, network] = await followed([record('One')]);
    const box = timeline.element.parentElement!;
    timeline.element.remove();
    expect(network.waiting).to.equal(0);
    box.append(timeline.element);
    expect(network.waiting, 'it is not due yet').to.equal(1);
    timeline.element.remove();
    await network.pass(600);
    expect(network.asked).to.have.length(1);
    box.append(timeline.element);
    expect(network.asked).to.have.length(2);
  });

  it('is asked for no more where the page takes that back', async () => {
    const [timeline, network] = await followed([record('One')]);
    await timeline.attribute('refresh', null);
    expect(network.waiting).to.equal(0);
    await timeline.attribute('refresh', '10');
    await network.pass(10);
    expect(network.asked).to.have.length(2);
  });
});

describe('a long list that is looked at again', () => {
  it('keeps what was in the page in it', async () => {
    const entries: Partial<Entry>[] = manyEntries(120).map((entry, index) => ({...entry, id: `e-${index}`}));
    const [timeline, network, next] = await followed([
      JSON.stringify(aDocument({entries})),
      JSON.stringify(aDocument({entries: [{id: 'new', date: '1999-01-01'}, ...entries]})),
    ]);
    await until(() => timeline.entries().length === 120);
    expect(network.waiting).to.equal(1);
    timeline.entries()[100]!.focus();
    await next();
    expect(timeline.entries()).to.have.length(121);
    expect(timeline.focused()?.id).to.equal('e-e-100');
  });
});

describe('a script within the tag that changes', () => {
  it('tells and marks what is new', async () => {
    const timeline = await show('', {content: `<script type="application/json">${record('One')}</script>`});
    timeline.element.querySelector('script')!.textContent = record('One', 'Two');
    await timeline.settled();
    expect(timeline.status()).to.contain('1 entry new: Two');
    expect(seen(timeline.part('news', timeline.entry('Two')))).to.equal('New');
  });
});

describe('an hour of updates', () => {
  it('leaves nothing behind', async () => {
    const answers = Array.from({length: 62}, (_, index) => record('One', `Two ${index % 7}`, `Three`));
    const [timeline, network, next] = await followed(answers);
    const counts = () => [
      timeline.root.querySelectorAll('*').length,
      comments(timeline.root),
      network.waiting,
    ];
    await next();
    const before = counts();
    const add = EventTarget.prototype.addEventListener;
    const remove = EventTarget.prototype.removeEventListener;
    let listeners = 0;
    document.addEventListener = (...all: Parameters<typeof add>) => {
      listeners += 1;
      add.apply(document, all);
    };
    document.removeEventListener = (...all: Parameters<typeof remove>) => {
      listeners -= 1;
      remove.apply(document, all);
    };
    try {
      for (let minute = 0; minute < 60; minute += 1) await next();
    } finally {
      Reflect.deleteProperty(document, 'addEventListener');
      Reflect.deleteProperty(document, 'removeEventListener');
    }
    expect(counts()).to.deep.equal(before);
    expect(listeners).to.equal(0);
    expect(network.asked).to.have.length(62);
    expect(
      network.asked.filter(({isLetGo}) => !isLetGo),
      'each is over',
    ).to.deep.equal([]);
  });
});

function comments(root: Node): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  let count = 0;
  while (walker.nextNode()) count += 1;
  return count;
}
