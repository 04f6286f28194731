import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {aDocument, manyEntries} from '../../support/builders.js';
import {aBox, eventsAt, put, show, until, type Setting, type TimelineHarness} from '../../support/harness.js';

const BLINKEN = 'blinken-firm-commitment';
const AID = 'us-aid-unclear';
const HEADLINES = {
  [BLINKEN]: 'Blinken stresses firm US commitment at NATO',
  [AID]: 'Will Washington give Ukraine more military aid?',
};
const {href: start} = location;

before(() => executeServerCommand('forget-history'));

/** Puts the page's address back, with no step in the history: only where it must, for WebKit lets it be done not often. */
afterEach(() => {
  if (location.href !== start) history.replaceState(null, '', start);
});

/** A page that is opened at an address. */
function openedAt(hash: string, attributes = 'id="tl"', setting: Setting = {}): Promise<TimelineHarness> {
  history.replaceState(null, '', `${start}${hash}`);
  return show(attributes, setting);
}

/** As a link in the page does, or the reader in the address bar. */
async function goTo(hash: string): Promise<void> {
  // The event of the test before may come late.
  let address = '';
  const note = ({newURL}: HashChangeEvent): void => void (address = newURL);
  addEventListener('hashchange', note);
  location.hash = hash;
  await until(() => address === location.href);
  removeEventListener('hashchange', note);
}

async function travel(by: -1 | 1): Promise<void> {
  const changed = new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
  history.go(by);
  await changed;
}

const isSelected = (timeline: TimelineHarness, id: keyof typeof HEADLINES) => () =>
  timeline.selected()[0] === HEADLINES[id];

const isFocused = (timeline: TimelineHarness, headline: string) => () =>
  timeline.headlines().some((each) => each.includes(headline)) &&
  timeline.focused() === timeline.entry(headline);

/** Waits until what the element has asked for is there, and has done what it does. */
async function heard(timeline: TimelineHarness): Promise<TimelineHarness> {
  await import('../../../src/features/deep-links/index.js');
  return timeline.settled();
}

describe('an address with an entry in it', () => {
  it('opens the entry of a page that is opened at it, and brings the reader there', async () => {
    const timeline = await openedAt(`#tl/${AID}`);
    await until(isFocused(timeline, 'Will Washington'), 'it has the focus');
    const entry = timeline.entry('Will Washington');
    expect(timeline.selected()).to.deep.equal([HEADLINES[AID]]);
    expect(timeline.details(entry)!.open).to.equal(true);
    // WebKit scrolls to the focus with its next frame.
    await until(() => {
      const {top, bottom} = entry.getBoundingClientRect();
      return top < innerHeight && bottom > 0;
    }, 'it is in view');
  });

  it('leads to its entry when a link is followed later', async () => {
    const timeline = await show('id="tl"');
    await goTo(`#tl/${BLINKEN}`);
    await until(isFocused(timeline, 'Blinken'));
    await goTo(`#tl/${AID}`);
    await until(isFocused(timeline, 'Will Washington'));
    expect(timeline.selected()).to.deep.equal([HEADLINES[AID]]);
  });

  it('is reported as the reader’s selection', async () => {
    const timeline = await show('id="tl"');
    const selects = eventsAt(timeline.element, 'dprk-select');
    await goTo(`#tl/${BLINKEN}`);
    await until(isSelected(timeline, BLINKEN));
    expect(selects.map(({entry}) => entry.id)).to.deep.equal([BLINKEN]);
    expect(timeline.element.selected).to.equal(BLINKEN);
  });

  it('is not followed where the page prevents it', async () => {
    const timeline = await show('id="tl"');
    const selects = eventsAt(timeline.element, 'dprk-select');
    timeline.element.addEventListener('dprk-select', (event) => event.preventDefault());
    await goTo(`#tl/${BLINKEN}`);
    await until(() => selects.length === 1);
    await timeline.settled();
    expect(timeline.selected()).to.deep.equal([]);
    expect(Boolean(timeline.focused())).to.equal(false);
  });

  it('leads back to its entry when the same link is followed again', async () => {
    const timeline = await show('id="tl"');
    const link = document.createElement('a');
    link.href = `${start}#tl/${BLINKEN}`;
    link.textContent = 'Blinken';
    timeline.element.before(link);
    link.click();
    await until(isFocused(timeline, 'Blinken'));
    timeline.element.selected = undefined;
    (timeline.focused() as HTMLElement).blur();
    link.click();
    await until(isFocused(timeline, 'Blinken'));
    expect(timeline.selected()).to.deep.equal([HEADLINES[BLINKEN]]);
  });

  it('touches no other timeline', async () => {
    const one = await show('id="one"');
    const two = await show('id="two"');
    await goTo(`#two/${BLINKEN}`);
    await until(isSelected(two, BLINKEN));
    await goTo(`#one/${AID}`);
    await until(isSelected(one, AID));
    await one.settled();
    expect(two.selected(), 'it is not named any more').to.deep.equal([]);
    expect(Boolean(two.focused())).to.equal(false);
  });

  it('leads to an entry that a filter and the limit hold back', async () => {
    const timeline = await openedAt(`#tl/${AID}`, 'id="tl" kinds="response" limit="2"');
    await until(isFocused(timeline, 'Will Washington'));
    expect(timeline.selected()).to.deep.equal([HEADLINES[AID]]);
  });

  it('leads to an entry that is later than the shown day', async () => {
    const timeline = await openedAt(`#tl/${AID}`, 'id="tl" as-of="2024-11-12"');
    await until(isFocused(timeline, 'Will Washington'));
    expect(timeline.selected()).to.deep.equal([HEADLINES[AID]]);
    expect(timeline.element.asOf).to.equal(undefined);
    const changes = eventsAt(timeline.element, 'dprk-change');
    await timeline.set({asOf: '2024-11-12'});
    await goTo(`#tl/${BLINKEN}`);
    await until(isFocused(timeline, 'Blinken'));
    expect(changes.map(({property, value}) => [property, value])).to.deep.equal([['asOf', undefined]]);
    await goTo('#elsewhere');
    await until(() => timeline.selected().length === 0, 'the selection goes with the address');
  });

  it('leads to an entry of the shown day, which stays', async () => {
    const timeline = await openedAt('#tl/state-confirms-combat', 'id="tl" as-of="2024-11-12"');
    await until(isFocused(timeline, 'State Department confirms'));
    expect(timeline.element.asOf).to.equal('2024-11-12');
  });

  it('leads far down a long list', async () => {
    const data = aDocument({entries: manyEntries(1000)});
    const timeline = await openedAt('#tl/entry-990', 'id="tl"', {properties: {data}});
    await until(isFocused(timeline, 'Headline 990'));
  });

  for (const layout of ['story', 'lanes', 'claims']) {
    it(`leads to its entry in the layout of ${layout}`, async () => {
      const timeline = await openedAt(`#tl/${AID}`, `id="tl" layout="${layout}"`);
      await until(isFocused(timeline, 'Will Washington'));
      expect(timeline.selected()).to.deep.equal([HEADLINES[AID]]);
    });
  }

  it('waits for the document that has the entry', async () => {
    const timeline = await openedAt('#tl/ours');
    await timeline.set({data: aDocument({entries: [{id: 'ours', headline: 'Ours'}]})});
    await until(isFocused(timeline, 'Ours'));
    expect(timeline.selected()).to.deep.equal(['Ours']);
  });

  it('is not waited for once the reader has gone elsewhere', async () => {
    const timeline = await heard(await openedAt('#tl/ours'));
    await timeline.openDetails(timeline.entry('Blinken'));
    await timeline.set({
      data: aDocument({
        entries: [
          {id: 'ours', headline: 'Ours'},
          {id: BLINKEN, headline: HEADLINES[BLINKEN]},
        ],
      }),
    });
    await heard(timeline);
    expect(timeline.selected()).to.deep.equal([HEADLINES[BLINKEN]]);
  });

  it('that is unknown does nothing, and is no fault', async () => {
    const timeline = put('id="tl" selected="us-aid-unclear"');
    const errors = eventsAt(timeline.element, 'dprk-error');
    await timeline.settled();
    await goTo('#tl/no-such');
    await goTo('#tl/');
    await goTo('#tl/a/b');
    await heard(timeline);
    expect(timeline.selected()).to.deep.equal([HEADLINES[AID]]);
    expect(errors).to.have.length(0);
  });

  for (const [id, hash] of [
    ['타임라인', `#타임라인/${BLINKEN}`],
    ['타임라인', `#${encodeURIComponent('타임라인')}/${BLINKEN}`],
    ['a b/c', `#a%20b%2Fc/${BLINKEN}`],
    ['50%', `#50%/${BLINKEN}`],
    ['50%25', `#50%25/${BLINKEN}`],
    ['50%', `#50%25/${BLINKEN}`],
    ['a#b', `#a#b/${BLINKEN}`],
    ['tl', `#tl%2F${BLINKEN}`],
  ] as const) {
    it(`names an element in whatever letters: ${hash}`, async () => {
      const timeline = await openedAt(hash, `id="${id}"`);
      await until(isSelected(timeline, BLINKEN));
    });
  }

  it('names nothing of an element without an id, or that does not follow addresses', async () => {
    const one = await openedAt(`#/${BLINKEN}`, '');
    const two = await openedAt(`#tl/${BLINKEN}`, 'id="tl" deep-links="off"');
    await heard(one);
    await heard(two);
    expect([...one.selected(), ...two.selected()]).to.deep.equal([]);
  });

  it('is followed from when on it is to be', async () => {
    const timeline = await show('id="tl" deep-links="off"');
    await timeline.attribute('deep-links', null);
    await goTo(`#tl/${BLINKEN}`);
    await until(isSelected(timeline, BLINKEN));
    await timeline.attribute('deep-links', 'off');
    await goTo(`#tl/${AID}`);
    await heard(timeline);
    expect(timeline.element.selected).not.to.equal(AID);
  });

  it('is followed by an element with an unknown setting, and the fault is reported', async () => {
    const timeline = put('id="tl" deep-links="yes"');
    const errors = eventsAt(timeline.element, 'dprk-error');
    await timeline.settled();
    await goTo(`#tl/${BLINKEN}`);
    await until(isSelected(timeline, BLINKEN));
    await until(() => errors.length > 0);
    expect(errors.flatMap(({issues}) => issues.map(({path}) => path))).to.deep.equal(['deep-links']);
  });

  it('names the first of two elements with one id', async () => {
    const first = await show('id="tl"');
    const second = await show('id="tl"');
    await goTo(`#tl/${BLINKEN}`);
    await until(isSelected(first, BLINKEN));
    await heard(second);
    expect(second.selected()).to.deep.equal([]);
  });

  it('names an element in a shadow root', async () => {
    const timeline = await show('id="tl"');
    aBox().attachShadow({mode: 'open'}).append(timeline.element);
    await goTo(`#tl/${BLINKEN}`);
    await until(isSelected(timeline, BLINKEN));
  });

  it('goes by the id that the element has now', async () => {
    const timeline = await show('id="old"');
    await goTo(`#old/${BLINKEN}`);
    await until(isSelected(timeline, BLINKEN));
    timeline.element.id = 'new';
    await goTo(`#new/${AID}`);
    await until(isSelected(timeline, AID));
    await goTo(`#old/${BLINKEN}`);
    await heard(timeline);
    expect(timeline.element.selected).not.to.equal(BLINKEN);
  });
});

describe('an address that names the entry no more', () => {
  it('takes its selection with it', async () => {
    const timeline = await show('id="tl"');
    await goTo(`#tl/${BLINKEN}`);
    await until(isSelected(timeline, BLINKEN));
    await goTo('#elsewhere');
    await until(() => timeline.selected().length === 0);
    expect(timeline.element.selected).to.equal(undefined);
  });

  it('leaves a selection that did not come from it', async () => {
    const timeline = await show('id="tl"');
    await goTo(`#tl/${BLINKEN}`);
    await until(isSelected(timeline, BLINKEN));
    await timeline.openDetails(timeline.entry('Will Washington'));
    await goTo('#elsewhere');
    await heard(timeline);
    expect(timeline.selected()).to.deep.equal([HEADLINES[AID]]);
  });

  it('goes back and forward with the reader', async () => {
    const timeline = await show('id="tl"');
    await goTo(`#tl/${BLINKEN}`);
    await goTo(`#tl/${AID}`);
    await until(isSelected(timeline, AID));
    await travel(-1);
    await until(isSelected(timeline, BLINKEN));
    await travel(1);
    await until(isSelected(timeline, AID));
  });
});

describe('an element that is moved or removed', () => {
  it('hears of no address any more', async () => {
    const timeline = await show('id="tl"');
    await goTo(`#tl/${BLINKEN}`);
    await until(isSelected(timeline, BLINKEN));
    const selects = eventsAt(timeline.element, 'dprk-select');
    timeline.element.remove();
    await goTo(`#tl/${AID}`);
    await heard(timeline);
    expect(selects).to.have.length(0);
    expect(timeline.element.selected).to.equal(BLINKEN);
  });

  it('does not follow its address a second time', async () => {
    const timeline = await openedAt(`#tl/${BLINKEN}`);
    await until(isFocused(timeline, 'Blinken'));
    const selects = eventsAt(timeline.element, 'dprk-select');
    aBox().append(timeline.element);
    await heard(timeline);
    expect(selects).to.have.length(0);
    expect(Boolean(timeline.focused())).to.equal(false);
  });

  it('follows the address that has come about meanwhile', async () => {
    const timeline = await openedAt(`#tl/${BLINKEN}`);
    await until(isSelected(timeline, BLINKEN));
    timeline.element.remove();
    await goTo(`#tl/${AID}`);
    aBox().append(timeline.element);
    await until(isSelected(timeline, AID));
  });
});

describe('deep-links="update"', () => {
  const showUpdating = async () => {
    const timeline = await show('id="tl" deep-links="update"');
    // When it follows, the module that writes has loaded.
    await goTo(`#tl/${AID}`);
    await until(isSelected(timeline, AID));
    return timeline;
  };

  it('writes the address when the reader opens an entry, a step of the history each', async () => {
    const timeline = await showUpdating();
    await timeline.openDetails(timeline.entry('Blinken'));
    expect(location.href).to.equal(`${start}#tl/${BLINKEN}`);
    await timeline.follow(timeline.link('State Department', timeline.entry('Debate over')));
    expect(location.hash).to.equal('#tl/state-confirms-combat');
    await travel(-1);
    expect(location.hash).to.equal(`#tl/${BLINKEN}`);
    await travel(-1);
    expect(location.hash).to.equal(`#tl/${AID}`);
  });

  it('keeps what a router has stored with the address', async () => {
    const timeline = await showUpdating();
    history.replaceState({idx: 3}, '');
    await timeline.openDetails(timeline.entry('Blinken'));
    expect([location.hash, history.state]).to.deep.equal([`#tl/${BLINKEN}`, {idx: 3}]);
  });

  it('writes it where the address named nothing yet', async () => {
    const timeline = await heard(await show('id="tl" deep-links="update"'));
    await timeline.openDetails(timeline.entry('Blinken'));
    expect(location.href).to.equal(`${start}#tl/${BLINKEN}`);
    await travel(-1);
    await until(() => timeline.selected().length === 0);
  });

  it('goes back to the entry before, and forward again', async () => {
    const timeline = await showUpdating();
    await timeline.openDetails(timeline.entry('Blinken'));
    await travel(-1);
    await until(isSelected(timeline, AID));
    await travel(1);
    await until(isSelected(timeline, BLINKEN));
    expect(location.hash).to.equal(`#tl/${BLINKEN}`);
  });

  it('takes no step for the entry that the address names already', async () => {
    const timeline = await showUpdating();
    await timeline.openDetails(timeline.entry('Blinken'));
    const details = await timeline.openDetails(timeline.entry('Blinken'));
    expect(details.open).to.equal(false);
    await timeline.openDetails(timeline.entry('Blinken'));
    await travel(-1);
    expect(location.hash).to.equal(`#tl/${AID}`);
  });

  it('writes nothing of what code selects, nor of what the page prevents', async () => {
    const timeline = await showUpdating();
    timeline.element.select(BLINKEN);
    await timeline.settled();
    timeline.element.addEventListener('dprk-select', (event) => event.preventDefault());
    await timeline.openDetails(timeline.entry('State Department confirms'));
    // What code has selected is open: the reader closes it, and would open it again.
    await timeline.openDetails(timeline.entry('Blinken'));
    await timeline.openDetails(timeline.entry('Blinken'));
    expect(location.hash).to.equal(`#tl/${AID}`);
  });

  it('writes the address of the page, whatever its base', async () => {
    const timeline = await showUpdating();
    const base = document.createElement('base');
    base.href = 'https://elsewhere.invalid/';
    document.head.append(base);
    try {
      await timeline.openDetails(timeline.entry('Blinken'));
      expect(location.href).to.equal(`${start}#tl/${BLINKEN}`);
    } finally {
      base.remove();
    }
  });

  it('says nothing where the browser refuses', async () => {
    const timeline = await showUpdating();
    const {pushState} = history;
    history.pushState = () => {
      throw new DOMException('No', 'SecurityError');
    };
    try {
      await timeline.openDetails(timeline.entry('Blinken'));
    } finally {
      history.pushState = pushState;
    }
    expect(timeline.selected()).to.deep.equal([HEADLINES[BLINKEN]]);
    expect(location.hash).to.equal(`#tl/${AID}`);
  });

  it('leaves the entry out of the address when the reader closes it, and opens it again on the way back', async () => {
    const timeline = await showUpdating();
    await timeline.set({layout: 'lanes'});
    await until(() => timeline.has('close'));
    await timeline.press(timeline.part('close')!);
    expect(location.href).to.equal(start);
    await travel(-1);
    await until(() => timeline.element.selected === AID);
    // A handler of the page may choose another entry.
    timeline.element.addEventListener('dprk-change', () => timeline.element.select(BLINKEN));
    await timeline.press(timeline.part('close')!);
    expect([timeline.element.selected, location.hash]).to.deep.equal([BLINKEN, `#tl/${AID}`]);
  });

  it('writes nothing by default', async () => {
    const timeline = await openedAt(`#tl/${AID}`);
    await until(isSelected(timeline, AID));
    await timeline.openDetails(timeline.entry('Blinken'));
    await heard(timeline);
    expect(location.hash).not.to.contain(BLINKEN);
  });

  it('writes nothing where it has no id', async () => {
    const timeline = await show('deep-links="update"');
    await timeline.openDetails(timeline.entry('Blinken'));
    expect(location.href).to.equal(start);
  });
});
