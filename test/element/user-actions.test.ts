import {expect} from '@open-wc/testing';
import {html, LitElement} from 'lit';
import {UserActions} from '../../src/element/user-actions.js';
import type {Entry} from '../../src/data/schema.js';
import type {ViewModel} from '../../src/views/view-model.js';
import {aDocument} from '../support/builders.js';
import {aBox, eventsAt} from '../support/harness.js';

/** Draws some entries of three, and nothing else. */
class TestHost extends LitElement {
  selected: string | null | undefined;
  search: unknown = '';
  layout: unknown;
  order: unknown;
  asOf: unknown;
  limit: unknown;
  kinds: unknown;
  actors: unknown;
  standings: unknown;
  from: unknown;
  to: unknown;
  shown: readonly string[] = ['a.1', 'b'];

  protected override render(): unknown {
    return this.shown.map((id) => html`<article id="e-${id}" tabindex="-1"></article>`);
  }
}
customElements.define('user-actions-host', TestHost);

const ENTRIES = ['a.1', 'b', 'hidden'].map((id): Partial<Entry> => ({id}));
const DOCUMENT = aDocument({entries: ENTRIES});

async function hosted() {
  const host = new TestHost();
  aBox().append(host);
  await host.updateComplete;
  const actions = new UserActions(host);
  const entriesById = new Map(DOCUMENT.entries.map((entry) => [entry.id, entry]));
  const options = {layout: 'list', search: ''};
  actions.view = {results: {snapshot: {entriesById}}, options} as unknown as ViewModel;
  const focused = () => host.shadowRoot!.activeElement?.id;
  return {host, actions, focused};
}

describe('a change by the reader', () => {
  it('is a property first, and then an event', async () => {
    const {host, actions} = await hosted();
    const found: unknown[] = [];
    host.addEventListener('dprk-change', (event) => {
      const {property, value} = event;
      found.push(property, value, host.kinds);
    });
    actions.change('kinds', ['response']);
    expect(found).to.deep.equal(['kinds', ['response'], ['response']]);
    expect(host.attributes).to.have.length(0);
  });
});

describe('a press that changes nothing', () => {
  it('is no event', async () => {
    const {host, actions} = await hosted();
    const changes = eventsAt(host, 'dprk-change');
    actions.change('kinds', undefined);
    host.kinds = null;
    actions.change('kinds', undefined);
    actions.change('layout', 'list');
    actions.change('search', '');
    host.order = 'desc';
    actions.change('order', 'desc');
    actions.close();
    expect(changes).to.deep.equal([]);
  });

  it('is one before it is shown: the last press counts', async () => {
    const {host, actions} = await hosted();
    const changes = eventsAt(host, 'dprk-change');
    for (const layout of ['lanes', 'list', 'lanes']) actions.change('layout', layout);
    expect(changes.map(({value}) => value)).to.deep.equal(['lanes', 'list', 'lanes']);
    expect(host.layout).to.equal('lanes');
  });
});

describe('the results', () => {
  it('are those that are shown, once there are any', async () => {
    const {actions} = await hosted();
    expect(actions.results()).to.equal(actions.view!.results);
    actions.view = undefined;
    expect(actions.results()).to.equal(undefined);
  });
});

describe('a selection by the reader', () => {
  it('is an event with the entry first, and then a property', async () => {
    const {host, actions} = await hosted();
    const found: unknown[] = [];
    host.addEventListener('dprk-select', (event) => {
      found.push(event.entry.id, host.selected);
    });
    expect(actions.select('b')).to.equal(true);
    expect(found).to.deep.equal(['b', undefined]);
    expect(host.selected).to.equal('b');
  });

  it('of what is not in the record is nothing', async () => {
    const {host, actions} = await hosted();
    const selects = eventsAt(host, 'dprk-select');
    expect(actions.select('nobody')).to.equal(false);
    actions.view = undefined;
    expect(actions.select('b')).to.equal(false);
    expect([host.selected, selects.length]).to.deep.equal([undefined, 0]);
  });

  it('that the page refuses changes nothing', async () => {
    const {host, actions} = await hosted();
    host.selected = 'a.1';
    host.addEventListener('dprk-select', (event) => event.preventDefault());
    expect(actions.select('b')).to.equal(false);
    expect(host.selected).to.equal('a.1');
  });

  it('gives way to another that the page makes meanwhile', async () => {
    const {host, actions} = await hosted();
    host.addEventListener('dprk-select', () => (host.selected = 'a.1'));
    expect(actions.select('b')).to.equal(false);
    expect(host.selected).to.equal('a.1');
    expect(actions.select('a.1'), 'the same').to.equal(true);
  });

  it('can be closed', async () => {
    const {host, actions} = await hosted();
    const changes = eventsAt(host, 'dprk-change');
    actions.select('b');
    actions.close();
    expect(host.selected).to.equal(undefined);
    actions.close();
    expect(changes.map(({property, value}) => [property, value])).to.deep.equal([['selected', undefined]]);
  });

  it('ends with a record that does not have the entry', async () => {
    const {host, actions} = await hosted();
    actions.select('b');
    actions.checkSelection(DOCUMENT);
    expect(host.selected).to.equal('b');
    actions.checkSelection(aDocument({entries: [{id: 'other'}]}));
    expect(host.selected).to.equal(undefined);
  });

  it('that the page made stays, whatever the record', async () => {
    const {host, actions} = await hosted();
    actions.select('b');
    host.selected = 'c';
    actions.checkSelection(aDocument());
    expect(host.selected).to.equal('c');
    host.selected = null;
    actions.checkSelection(aDocument());
    expect(host.selected).to.equal(null);
  });
});

describe('going to an entry', () => {
  it('selects it and gives it the focus', async () => {
    const {host, actions, focused} = await hosted();
    await actions.follow('a.1');
    expect(host.selected).to.equal('a.1');
    expect(focused()).to.equal('e-a.1');
  });

  it('that the page refuses moves nothing', async () => {
    const {host, actions, focused} = await hosted();
    host.addEventListener('dprk-select', (event) => event.preventDefault());
    await actions.follow('a.1');
    expect([host.selected, focused()]).to.deep.equal([undefined, undefined]);
  });

  it('draws the section that it is in', async () => {
    const {host, actions, focused} = await hosted();
    const revealed: string[] = [];
    actions.reveal.sections = {
      revealEntry: (id) => {
        revealed.push(id);
        host.shown = [...host.shown, id];
        host.requestUpdate();
      },
    };
    actions.reveal.filters = {showEntry: () => Promise.reject(new Error('the filters let it through'))};
    await actions.follow('b');
    expect(revealed, 'it is drawn').to.deep.equal([]);
    await actions.follow('hidden');
    expect(revealed).to.deep.equal(['hidden']);
    expect(focused()).to.equal('e-hidden');
  });

  it('clears the filters where they leave it out', async () => {
    const {host, actions, focused} = await hosted();
    actions.reveal.filters = {
      showEntry: async (id) => {
        await Promise.resolve();
        host.shown = [id];
        host.requestUpdate();
      },
    };
    await actions.follow('hidden');
    expect(host.selected).to.equal('hidden');
    expect(focused()).to.equal('e-hidden');
  });

  it('draws no section if the selection itself draws the entry', async () => {
    const {host, actions, focused} = await hosted();
    const revealed: string[] = [];
    actions.reveal.sections = {revealEntry: (id) => revealed.push(id)};
    host.addEventListener('dprk-select', () => {
      host.shown = ['hidden'];
      host.requestUpdate();
    });
    await actions.follow('hidden');
    expect([focused(), revealed]).to.deep.equal(['e-hidden', []]);
  });

  it('only selects it if nothing can draw it', async () => {
    const {host, actions, focused} = await hosted();
    await actions.follow('hidden');
    expect([host.selected, focused()]).to.deep.equal(['hidden', undefined]);
  });

  it('says whether the entry has the focus', async () => {
    const {actions, focused} = await hosted();
    expect(await actions.focusEntry('b')).to.equal(true);
    expect(await actions.focusEntry('hidden')).to.equal(false);
    expect(focused()).to.equal('e-b');
  });
});
