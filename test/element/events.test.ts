import {expect} from '@open-wc/testing';
import {sendMouse} from '@web/test-runner-commands';
import {
  TimelineChangeEvent,
  TimelineErrorEvent,
  TimelineLoadEvent,
  TimelineSelectEvent,
} from '../../src/index.js';
import {aDocument} from '../support/builders.js';
import {aBox, eventsAt, put, show, until, type TimelineHarness} from '../support/harness.js';

const TYPES = ['dprk-load', 'dprk-error', 'dprk-select', 'dprk-change'] as const;

/** Every event of the element, by its type. */
function allEvents(timeline: TimelineHarness): Event[] {
  const events: Event[] = [];
  for (const type of TYPES) timeline.element.addEventListener(type, (event) => events.push(event));
  return events;
}

describe('dprk-load', () => {
  it('is fired once for the bundled document, with the document', async () => {
    const timeline = put();
    const loads = eventsAt(timeline.element, 'dprk-load');
    await timeline.settled();
    expect(loads).to.have.length(1);
    expect(loads[0]).to.be.instanceOf(TimelineLoadEvent);
    expect(loads[0]!.document.entries).to.have.length(14);
    expect(loads[0]!.document).to.equal(timeline.element.document);
  });

  it('is fired once for each document that takes another’s place', async () => {
    const timeline = await show();
    const loads = eventsAt(timeline.element, 'dprk-load');
    await timeline.set({data: aDocument({id: 'one'})});
    await timeline.set({data: aDocument({id: 'two'})});
    expect(loads.map((event) => event.document.id)).to.deep.equal(['one', 'two']);
  });

  it('is not fired for another language or filter, nor for a move in the document', async () => {
    const timeline = await show();
    const loads = eventsAt(timeline.element, 'dprk-load');
    await timeline.attribute('lang', 'ko');
    await timeline.attribute('kinds', 'response');
    aBox().append(timeline.element);
    await timeline.settled();
    expect(loads).to.have.length(0);
  });

  it('finds the document shown', async () => {
    const timeline = put('', {properties: {data: aDocument({title: 'Ours'})}});
    const titles: string[] = [];
    timeline.element.addEventListener('dprk-load', () => titles.push(timeline.title()));
    await timeline.settled();
    expect(titles).to.deep.equal(['Ours']);
  });
});

describe('dprk-error', () => {
  it('is typed, and has every fault with its path', async () => {
    const timeline = put('', {properties: {data: {version: 2, title: ''}}});
    const errors = eventsAt(timeline.element, 'dprk-error');
    await timeline.settled();
    expect(errors).to.have.length(1);
    expect(errors[0]).to.be.instanceOf(TimelineErrorEvent);
    expect(errors[0]!.severity).to.equal('error');
    expect(errors[0]!.issues.map(({path}) => path)).to.include.members(['version', 'title', 'entries']);
  });
});

describe('dprk-select', () => {
  it('is fired when the reader opens an entry’s sources, with the entry', async () => {
    const timeline = await show();
    const selects = eventsAt(timeline.element, 'dprk-select');
    await timeline.openDetails(timeline.entry('Blinken'));
    expect(selects).to.have.length(1);
    expect(selects[0]).to.be.instanceOf(TimelineSelectEvent);
    expect(selects[0]!.entry.id).to.equal('blinken-firm-commitment');
    expect(timeline.element.selected).to.equal('blinken-firm-commitment');
    expect(timeline.selected()).to.deep.equal(['Blinken stresses firm US commitment at NATO']);
  });

  it('is fired by a real click too, which opens, closes and opens again', async () => {
    const timeline = await show();
    const entry = timeline.entry('Seoul announces');
    const details = timeline.details(entry)!;
    const selects = eventsAt(timeline.element, 'dprk-select');
    for (const isOpen of [true, false, true]) {
      const {left, top} = details.querySelector('summary')!.getBoundingClientRect();
      await sendMouse({type: 'click', position: [Math.round(left + 20), Math.round(top + 10)]});
      await until(() => details.open === isOpen, isOpen ? 'it is open' : 'it is closed');
      await timeline.settled();
      expect(details.open).to.equal(isOpen);
    }
    expect(selects).to.have.length(2);
  });

  it('is not fired when the reader closes them', async () => {
    const timeline = await show();
    await timeline.openDetails(timeline.entry('Blinken'));
    const selects = eventsAt(timeline.element, 'dprk-select');
    const details = await timeline.openDetails(timeline.entry('Blinken'));
    expect(details.open).to.equal(false);
    expect(selects).to.have.length(0);
  });

  it('is fired when the reader follows a link, and the focus goes there', async () => {
    const timeline = await show();
    const selects = eventsAt(timeline.element, 'dprk-select');
    const target = timeline.entry('State Department confirms');
    await timeline.follow(timeline.link('State Department', timeline.entry('Debate over')));
    expect(selects.map(({entry}) => entry.id)).to.deep.equal(['state-confirms-combat']);
    expect(timeline.focused() === target, 'the focus is on the entry').to.equal(true);
    expect(timeline.details(target)!.open).to.equal(true);
  });

  it('that the page prevents opens nothing', async () => {
    const timeline = await show();
    timeline.element.addEventListener('dprk-select', (event) => event.preventDefault());
    const details = await timeline.openDetails(timeline.entry('Blinken'));
    expect(details.open).to.equal(false);
    expect(timeline.element.selected ?? undefined).to.equal(undefined);
  });

  it('that the page prevents keeps the focus and the address where they are', async () => {
    const timeline = await show();
    const address = location.href;
    timeline.element.addEventListener('dprk-select', (event) => event.preventDefault());
    const link = timeline.link('State Department', timeline.entry('Debate over'));
    link.focus();
    await timeline.press(link);
    expect(timeline.focused() === link, 'the focus stays').to.equal(true);
    expect(timeline.selected()).to.deep.equal([]);
    expect(location.href).to.equal(address);
  });

  it('leads to an entry that a filter holds back: the filters are lifted', async () => {
    const timeline = await show('kinds="assessment"');
    const changes = eventsAt(timeline.element, 'dprk-change');
    await timeline.follow(timeline.link('State Department', timeline.entry('Debate over')));
    expect(timeline.focused() === timeline.entry('State Department confirms')).to.equal(true);
    expect(changes.map(({property}) => property)).to.deep.equal(['kinds']);
  });

  it('leads to an entry that the limit holds back', async () => {
    const timeline = await show('order="desc" limit="7"');
    await timeline.follow(timeline.link('intelligence service', timeline.entry('Debate over')));
    expect(timeline.focused() === timeline.entry('intelligence service confirms')).to.equal(true);
  });

  it('leaves the address of the page as it is', async () => {
    const timeline = await show();
    const address = location.href;
    await timeline.follow(timeline.link('State Department', timeline.entry('Debate over')));
    expect(location.href).to.equal(address);
  });
});

describe('dprk-change', () => {
  const changesAfter = async (act: (timeline: TimelineHarness) => Promise<unknown>) => {
    const timeline = await show('controls="kinds actors search order" limit="5"');
    const changes = eventsAt(timeline.element, 'dprk-change');
    await act(timeline);
    for (const event of changes) expect(event).to.be.instanceOf(TimelineChangeEvent);
    return changes.map(({property, value}) => [property, value]);
  };

  it('reports a chip', async () => {
    expect(await changesAfter((timeline) => timeline.chip('Response').press())).to.deep.equal([
      ['kinds', ['response']],
    ]);
  });

  it('reports an actor', async () => {
    expect(await changesAfter((timeline) => timeline.chooseActor('United States'))).to.deep.equal([
      ['actors', ['united-states']],
    ]);
  });

  it('reports a search', async () => {
    expect(await changesAfter((timeline) => timeline.search('Kursk'))).to.deep.equal([['search', 'Kursk']]);
  });

  it('reports the order', async () => {
    expect(await changesAfter((timeline) => timeline.press(timeline.button('Newest first')))).to.deep.equal([
      ['order', 'desc'],
    ]);
  });

  it('reports that the limit is removed', async () => {
    expect(await changesAfter((timeline) => timeline.press(timeline.button('Show all')))).to.deep.equal([
      ['limit', undefined],
    ]);
  });

  it('reports that an entry is closed', async () => {
    for (const layout of ['lanes', 'claims']) {
      const timeline = await show(`layout="${layout}" selected="nis-confirms-combat"`);
      await until(() => timeline.has('close'));
      const changes = eventsAt(timeline.element, 'dprk-change');
      await timeline.press(timeline.part('close')!);
      expect(changes.map(({property, value}) => [property, value])).to.deep.equal([['selected', undefined]]);
    }
  });

  it('is not fired by a press on what is chosen already', async () => {
    const changes = await changesAfter(async (timeline) => {
      await timeline.chip('All').press();
    });
    expect(changes).to.deep.equal([]);
    const timeline = await show();
    const others = eventsAt(timeline.element, 'dprk-change');
    await timeline.press(timeline.button('List'));
    expect(others).to.deep.equal([]);
  });

  it('finds the property set', async () => {
    const timeline = await show();
    const found: unknown[] = [];
    timeline.element.addEventListener('dprk-change', () => found.push(timeline.element.kinds));
    await timeline.chip('Stance').press();
    expect(found).to.deep.equal([['stance']]);
  });
});

describe('all events', () => {
  it('bubble and cross the shadow roots they stand in', async () => {
    const host = aBox();
    const timeline = put('', {properties: {data: '{'}});
    host.attachShadow({mode: 'open'}).append(timeline.element);
    const seen = TYPES.map((type) => eventsAt(host.parentElement!, type));
    await timeline.settled();
    await timeline.set({
      data: aDocument({entries: [{kind: 'response', sources: [{label: 'A source'}]}, {}]}),
    });
    await timeline.chip('Response').press();
    await timeline.openDetails(timeline.entries()[0]!);
    expect(seen.map((events) => events.length > 0)).to.deep.equal([true, true, true, true]);
    for (const event of seen.flat()) {
      expect([event.type, event.bubbles, event.composed, event.cancelable]).to.deep.equal([
        event.type,
        true,
        true,
        event.type === 'dprk-select',
      ]);
    }
  });

  it('are silent about what code sets', async () => {
    const timeline = await show('controls="kinds actors search order"');
    const events = allEvents(timeline);
    await timeline.set({kinds: ['response'], actors: ['nis'], order: 'desc', search: 'a', limit: 2});
    await timeline.set({from: '2024-01-01', to: '2025-01-01', standings: ['confirmed'], asOf: '2024-11-13'});
    timeline.element.select('us-aid-unclear');
    await timeline.settled();
    timeline.element.clearFilters();
    await timeline.settled();
    await timeline.attribute('kinds', 'stance');
    expect(events.map(({type}) => type)).to.deep.equal([]);
  });
});

describe('select()', () => {
  it('opens the sources of what is selected before there is anything to show', async () => {
    const timeline = await show('selected="us-aid-unclear" controls="link"');
    expect(timeline.details(timeline.entry('Will Washington'))!.open).to.equal(true);
  });

  it('marks an entry and opens its sources, and moves neither focus nor page', async () => {
    const timeline = await show();
    const position = scrollY;
    timeline.element.select('us-aid-unclear');
    await timeline.settled();
    expect(timeline.selected()).to.deep.equal(['Will Washington give Ukraine more military aid?']);
    expect(timeline.details(timeline.entry('Will Washington'))!.open).to.equal(true);
    expect(Boolean(timeline.focused())).to.equal(false);
    expect(scrollY).to.equal(position);
  });

  it('marks one entry at a time', async () => {
    const timeline = await show();
    timeline.element.select('us-aid-unclear');
    timeline.element.select('nis-confirms-combat');
    await timeline.settled();
    expect(timeline.selected()).to.deep.equal(['South Korea’s intelligence service confirms combat']);
  });

  it('of an unknown entry marks none, and is reported', async () => {
    const timeline = await show();
    const errors = eventsAt(timeline.element, 'dprk-error');
    timeline.element.select('no-such');
    await timeline.settled();
    expect(timeline.selected()).to.deep.equal([]);
    await until(() => errors.length > 0);
    expect(errors.map(({severity, issues}) => [severity, issues[0]!.path])).to.deep.equal([
      ['warning', 'selected'],
    ]);
  });
});

describe('clearFilters()', () => {
  it('shows everything again, and keeps what is no filter', async () => {
    const timeline = await show('kinds="response" actors="nis" standings="reported" order="desc"');
    await timeline.set({search: 'x', from: '2024-11-01', to: '2024-11-02', selected: 'us-aid-unclear'});
    expect(timeline.entries()).to.have.length(0);
    timeline.element.clearFilters();
    await timeline.settled();
    expect(timeline.entries()).to.have.length(14);
    expect(timeline.headlines()[0]).to.contain('US and South Korea to coordinate');
    expect(timeline.selected()).to.have.length(1);
  });
});

describe('document and issues', () => {
  it('are what is shown, and what was found in the last document', async () => {
    const timeline = put();
    expect(timeline.element.issues).to.deep.equal([]);
    await timeline.settled();
    expect(timeline.element.document!.id).to.equal('dprk-deployment');
    await timeline.set({data: {...aDocument({id: 'ours'}), extra: 1}});
    expect(timeline.element.document!.id).to.equal('ours');
    expect(timeline.element.issues.map(({path, severity}) => [path, severity])).to.deep.equal([
      ['extra', 'warning'],
    ]);
    await timeline.set({data: {...aDocument({id: 'bad'}), version: 2}});
    expect(timeline.element.document!.id).to.equal('ours');
    expect(timeline.element.issues.map(({path, severity}) => [path, severity])).to.deep.equal([
      ['version', 'error'],
    ]);
    await timeline.set({data: aDocument()});
    expect(timeline.element.issues).to.deep.equal([]);
  });
});
