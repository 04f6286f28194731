import {expect} from '@open-wc/testing';
import type {Entry} from '../../../src/data/schema.js';
import {aDocument, manyEntries} from '../../support/builders.js';
import {
  aBox,
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
  seconds = 60,
): Promise<[TimelineHarness, Network, () => Promise<void>]> {
  const network = aNetwork();
  const timeline = put(`src="a.json" refresh="${seconds}"`);
  const respond = async () => {
    const request = network.requests.at(-1)!;
    const response = responses[network.requests.length - 1]!;
    if (typeof response === 'number') request.answer('', {status: response});
    else request.answer(response);
    await until(() => request.isAborted, 'the response is read');
    await network.pass(0);
    await timeline.settled();
  };
  await until(() => network.requests.length === 1);
  await respond();
  const next = async () => {
    const count = network.requests.length;
    await network.pass(seconds);
    await until(() => network.requests.length === count + 1);
    await respond();
  };
  return [timeline, network, next];
}

describe('a document of another address', () => {
  it('is another record and no update, also if neither has an id or a title', async () => {
    const network = aNetwork((request) =>
      request.answer(`date,headline\n2024-01-02,In ${request.address}\n`, {type: 'text/csv'}),
    );
    const timeline = await show('src="2023.csv"');
    await timeline.set({src: '2024.csv'});
    expect(network.requests).to.have.length(2);
    expect(timeline.headlines()).to.deep.equal(['In 2024.csv']);
    expect(timeline.parts('news')).to.have.length(0);
    expect(timeline.status()).to.equal('1 of 1 shown');
  });

  it('is none if it is another element of the page', async () => {
    const table = (id: string) =>
      `<table id="${id}"><tr><td>date<td>headline<tr><td>2024-01-02<td>In ${id}</table>`;
    aBox().innerHTML = table('one') + table('two');
    const timeline = await show('src="#one"');
    await timeline.set({src: '#two'});
    await until(() => timeline.headlines().join() === 'In two');
    expect(timeline.parts('news')).to.have.length(0);
  });
});

describe('a document that is refreshed', () => {
  it('is requested at the given interval, past the cache, and shows what is new', async () => {
    const [timeline, network, next] = await showRefreshing([
      record('One', 'Two'),
      record('One', 'Two b', 'Three'),
    ]);
    const loads = eventsAt(timeline.element, 'dprk-load');
    expect(timeline.status()).to.equal('2 of 2 shown');
    await network.pass(59);
    expect(network.requests).to.have.length(1);
    await next();
    expect(network.requests.map(({cache}) => cache)).to.deep.equal(['default', 'no-cache']);
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
      .and.contain('with status 404');
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

  it('that is a sheet without ids keeps selection and focus where a row is put on top', async () => {
    const rows = ['2024-01-02,계획 발표', '2024-01-03,"병력, 이동"'];
    const sheetOf = (...lines: string[]) => ['date,headline', ...lines].join('\n');
    const network = aNetwork((request) => {
      const lines = network.requests.length === 1 ? rows : ['2024-01-01,첫 소식', ...rows];
      request.answer(sheetOf(...lines), {type: 'text/csv'});
    });
    const timeline = await show('src="a.csv" lang="ko" refresh="60"');
    const loads = eventsAt(timeline.element, 'dprk-load');
    const id = timeline.element.document!.entries[1]!.id;
    await timeline.set({selected: id});
    timeline.entry('병력').focus();
    await network.pass(61);
    await until(() => loads.length > 0);
    expect(timeline.selected()).to.deep.equal(['병력, 이동']);
    expect(timeline.focused()).to.equal(timeline.entry('병력'));
    expect(timeline.parts('news')).to.have.length(1);
  });

  it('may be refreshed once a month, which is longer than a timer of a browser', async () => {
    const month = 30 * 24 * 60 * 60;
    const [, network] = await showRefreshing([record('One')], month);
    expect(network.waiting).to.equal(1);
    await network.pass(month - 1);
    await network.pass(0);
    expect(network.requests).to.have.length(1);
    expect(network.waiting).to.equal(1);
    await network.pass(1);
    expect(network.requests).to.have.length(2);
  });

  it('says where it came from, after redirects and at each refresh', async () => {
    const sites = ['https://one.example/a?token=1', 'https://one.example/a?token=2', 'https://two.example/a'];
    const network = aNetwork((request) =>
      request.answer(record('One'), {address: sites[network.requests.length - 1]!}),
    );
    const timeline = put('src="a.json" refresh="60"');
    const loads = eventsAt(timeline.element, 'dprk-load');
    await timeline.settled();
    for (const count of [2, 3]) {
      await network.pass(61);
      await until(() => network.requests.length === count && network.requests.at(-1)!.isAborted);
    }
    await until(() => loads.length === 2);
    expect(loads.map(({address}) => address)).to.deep.equal([sites[0], sites[2]]);
    await timeline.set({data: record('Two')});
    expect(loads[2]!.address).to.equal(undefined);
  });

  it('is not requested in a hidden tab, and at once when the tab is shown again', async () => {
    const [, network] = await showRefreshing([record('One')]);
    let hidden = true;
    Object.defineProperty(document, 'hidden', {get: () => hidden, configurable: true});
    try {
      document.dispatchEvent(new Event('visibilitychange'));
      expect(network.waiting, 'no timer is running').to.equal(0);
      await network.pass(600);
      expect(network.requests).to.have.length(1);
      hidden = false;
      document.dispatchEvent(new Event('visibilitychange'));
      expect(network.requests).to.have.length(2);
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
    expect(network.requests).to.have.length(1);
    box.append(timeline.element);
    expect(network.requests).to.have.length(2);
  });

  it('is no longer requested once the page removes the attribute', async () => {
    const [timeline, network] = await showRefreshing([record('One')]);
    await timeline.attribute('refresh', null);
    expect(network.waiting).to.equal(0);
    await timeline.attribute('refresh', '10');
    await network.pass(10);
    expect(network.requests).to.have.length(2);
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

describe('a day of updates', () => {
  /** Every ten minutes: entries come and go around one that stays, and now and then there is an error. */
  const responses = Array.from({length: 145}, (_, index) => {
    if (index % 12 === 7) return 404;
    if (index % 12 === 9) return '{"entries": [';
    const others = [0, 1, 2].map((place) => `Entry-${(index + place) % 30} of ${index % 5}`);
    return index % 2 ? record(...others, 'Stays') : record('Stays', ...others);
  });

  /** How many listeners are added and not removed, while a function runs. */
  async function listenersAfter(run: () => Promise<void>): Promise<number> {
    const {addEventListener: add, removeEventListener: remove} = EventTarget.prototype;
    let count = 0;
    for (const target of [document, window]) {
      target.addEventListener = (...all: Parameters<typeof add>) => {
        count += 1;
        add.apply(target, all);
      };
      target.removeEventListener = (...all: Parameters<typeof add>) => {
        count -= 1;
        remove.apply(target, all);
      };
    }
    await run().finally(() => {
      for (const target of [document, window]) {
        Reflect.deleteProperty(target, 'addEventListener');
        Reflect.deleteProperty(target, 'removeEventListener');
      }
    });
    return count;
  }

  it('leaks no nodes, listeners or timers, and keeps selection and focus', async () => {
    const [timeline, network, next] = await showRefreshing(responses, 600);
    const {element, root} = timeline;
    const box = element.parentElement!;
    const counts = () => [root.querySelectorAll('*').length, comments(root), network.waiting];
    const stays = () => timeline.entry('Stays');
    await timeline.openDetails(stays());
    stays().focus();
    for (let update = 1; update < 24; update += 1) await next();
    const before = counts();
    const listeners = await listenersAfter(async () => {
      for (let update = 24; update < 144; update += 1) {
        if (update % 10 === 3) await hidden(() => network.pass(30));
        if (update % 10 === 6) {
          element.remove();
          box.append(element);
          // A browser takes the focus from what leaves the document.
          stays().focus();
        }
        await next();
        expect(timeline.selected(), String(update)).to.deep.equal(['Stays']);
        expect(timeline.focused(), String(update)).to.equal(stays());
      }
    });
    expect(counts()).to.deep.equal(before);
    expect(listeners).to.equal(0);
    expect(network.requests).to.have.length(144);
    expect(
      network.requests.filter(({isAborted}) => !isAborted),
      'each request is closed',
    ).to.deep.equal([]);
  });
});

/** Does something while the tab is hidden, and shows it again. */
async function hidden(act: () => Promise<unknown>): Promise<void> {
  Object.defineProperty(document, 'hidden', {value: true, configurable: true});
  document.dispatchEvent(new Event('visibilitychange'));
  await act();
  Reflect.deleteProperty(document, 'hidden');
  document.dispatchEvent(new Event('visibilitychange'));
}

function comments(root: Node): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  let count = 0;
  while (walker.nextNode()) count += 1;
  return count;
}
