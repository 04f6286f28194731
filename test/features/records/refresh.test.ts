import {expect} from '@open-wc/testing';
import type {Entry} from '../../../src/data/schema.js';
import {aDocument, manyEntries} from '../../support/builders.js';
import {
  eventsAt,
  put,
  allText,
  visibleText,
  show,
  until,
  type TimelineHarness,
} from '../../support/harness.js';
import {aNetwork, type Network} from '../../support/network.js';

/** JSON of a document whose entries have the given headlines, the headline's first word as id, and a note. */
const record = (...headlines: string[]) =>
  JSON.stringify(
    aDocument({
      entries: headlines.map((headline, index) => ({
        id: headline.split(' ')[0]!.toLowerCase(),
        date: `2024-01-${String(10 + index)}`,
        headline,
        note: 'A note.',
      })),
    }),
  );

/** Shows the first response. The last function waits until the next refresh, and shows the next response. */
async function showRefreshing(
  responses: readonly (string | number)[],
): Promise<[TimelineHarness, Network, () => Promise<void>]> {
  const network = aNetwork();
  const timeline = put('src="a.json" refresh="60"');
  const respond = async () => {
    const asked = network.asked.at(-1)!;
    const response = responses[network.asked.length - 1]!;
    if (typeof response === 'number') asked.answer('', {status: response});
    else asked.answer(response);
    await until(() => asked.isAborted, 'the response is read');
    await network.pass(0);
    await timeline.settled();
  };
  await until(() => network.asked.length === 1);
  await respond();
  const next = async () => {
    const count = network.asked.length;
    await network.pass(60);
    await until(() => network.asked.length === count + 1);
    await respond();
  };
  return [timeline, network, next];
}

describe('a document that is refreshed', () => {
  it('is requested at the given interval, past the cache, and shows what is new', async () => {
    const [timeline, network, next] = await showRefreshing([
      record('One', 'Two'),
      record('One', 'Two b', 'Three'),
    ]);
    const loads = eventsAt(timeline.element, 'dprk-load');
    expect(timeline.status()).to.equal('2 of 2 shown');
    await network.pass(59);
    expect(network.asked).to.have.length(1);
    await next();
    expect(network.asked.map(({cache}) => cache)).to.deep.equal(['default', 'no-cache']);
    expect(timeline.headlines()).to.deep.equal(['One', 'Two b', 'Three']);
    expect(timeline.status()).to.equal('3 of 3 shown 1 entry new: Three · 1 entry changed: Two b');
    expect(timeline.entries().map((entry) => allText(timeline.part('news', entry)))).to.deep.equal([
      '',
      'Changed',
      'New',
    ]);
    expect(loads).to.have.length(1);
  });

  it('reports removed entries, and changes outside of entries', async () => {
    const other = JSON.stringify({...(JSON.parse(record('One')) as object), title: 'Another'});
    const [timeline, , next] = await showRefreshing([record('One', 'Two'), record('One'), other]);
    await next();
    expect(timeline.status()).to.equal('1 of 1 shown 1 entry removed');
    await next();
    expect(timeline.status()).to.equal('1 of 1 shown Updated.');
    expect(timeline.title()).to.equal('Another');
  });

  it('reports changes until the reader changes something', async () => {
    const [timeline, , next] = await showRefreshing([record('One'), record('One', 'Two')]);
    await next();
    await timeline.attribute('heading', 'The same');
    expect(timeline.status()).to.contain('1 entry new');
    await timeline.search('One');
    expect(timeline.status()).to.equal('1 of 2 shown');
  });

  it('changes nothing if the document is the same', async () => {
    const [timeline, , next] = await showRefreshing([record('One'), record('One')]);
    const loads = eventsAt(timeline.element, 'dprk-load');
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(timeline.root, {childList: true, subtree: true, attributes: true, characterData: true});
    await next();
    observer.disconnect();
    expect(changes).to.deep.equal([]);
    expect(loads).to.have.length(0);
  });

  it('keeps the selection, the focus, the search and open disclosures', async () => {
    const [timeline, , next] = await showRefreshing([
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
    expect(timeline.entry('One'), 'the element is reused').to.equal(article);
    expect(timeline.selected()).to.deep.equal(['One']);
    expect(timeline.focused()).to.equal(summary);
    expect(timeline.entries().map((entry) => timeline.details(entry)!.open)).to.deep.equal([
      false,
      true,
      true,
    ]);
    expect(timeline.searchField()!.value).to.equal('o');
    await next();
    expect(timeline.headlines(), 'in another order too').to.deep.equal(['Two', 'One']);
    expect(timeline.focused()).to.equal(summary);
  });

  it('keeps the old document if a request fails, says so, and recovers with the next success', async () => {
    const [timeline, , next] = await showRefreshing([record('One'), 404, 404, record('One')]);
    const errors = eventsAt(timeline.element, 'dprk-error');
    await next();
    expect(timeline.headlines()).to.deep.equal(['One']);
    expect(timeline.error())
      .to.match(/^Not updated since \d\d:\d\d\. Try again/)
      .and.contain('The server answered with status 404');
    const notice = timeline.part('error');
    await next();
    expect(timeline.part('error'), 'it is not announced again').to.equal(notice);
    expect(errors).to.have.length(1);
    await next();
    expect(timeline.has('error')).to.equal(false);
    expect(timeline.element.issues).to.deep.equal([]);
  });

  it('keeps the old document if the new one has an error', async () => {
    const [timeline, , next] = await showRefreshing([record('One'), '{"version": 1,}', record('Two')]);
    await next();
    expect(timeline.headlines()).to.deep.equal(['One']);
    expect(timeline.error()).to.contain('Line 1, column 14');
    await next();
    expect(timeline.headlines()).to.deep.equal(['Two']);
  });

  it('is not requested in a hidden tab, and at once when the tab is shown again', async () => {
    const [, network] = await showRefreshing([record('One')]);
    let hidden = true;
    Object.defineProperty(document, 'hidden', {get: () => hidden, configurable: true});
    try {
      document.dispatchEvent(new Event('visibilitychange'));
      expect(network.waiting, 'no timer is running').to.equal(0);
      await network.pass(600);
      expect(network.asked).to.have.length(1);
      hidden = false;
      document.dispatchEvent(new Event('visibilitychange'));
      expect(network.asked).to.have.length(2);
    } finally {
      Reflect.deleteProperty(document, 'hidden');
    }
  });

  it('is not requested while the element is disconnected, and continues afterwards', async () => {
    const [timeline, network] = await showRefreshing([record('One')]);
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

  it('is no longer requested once the page removes the attribute', async () => {
    const [timeline, network] = await showRefreshing([record('One')]);
    await timeline.attribute('refresh', null);
    expect(network.waiting).to.equal(0);
    await timeline.attribute('refresh', '10');
    await network.pass(10);
    expect(network.asked).to.have.length(2);
  });
});

describe('a long list that is refreshed', () => {
  it('keeps rendered sections and the focus', async () => {
    const entries: Partial<Entry>[] = manyEntries(120).map((entry, index) => ({...entry, id: `e-${index}`}));
    const [timeline, network, next] = await showRefreshing([
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

describe('a script in the element that changes', () => {
  it('reports and marks new entries', async () => {
    const timeline = await show('', {content: `<script type="application/json">${record('One')}</script>`});
    timeline.element.querySelector('script')!.textContent = record('One', 'Two');
    await timeline.settled();
    expect(timeline.status()).to.contain('1 entry new: Two');
    expect(visibleText(timeline.part('news', timeline.entry('Two')))).to.equal('New');
  });
});

describe('an hour of updates', () => {
  it('leaks no nodes, listeners or timers', async () => {
    const responses = Array.from({length: 62}, (_, index) => record('One', `Two ${index % 7}`, `Three`));
    const [timeline, network, next] = await showRefreshing(responses);
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
      network.asked.filter(({isAborted}) => !isAborted),
      'each request is closed',
    ).to.deep.equal([]);
  });
});

function comments(root: Node): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  let count = 0;
  while (walker.nextNode()) count += 1;
  return count;
}
