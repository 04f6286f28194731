import {expect} from '@open-wc/testing';
import {aDocument} from '../support/builders.js';
import {eventsAt, allText, visibleText, show, until, type TimelineHarness} from '../support/harness.js';

const ALL = 'controls="kinds actors search order"';

/** The attributes of the element, which belong to the page. */
function attributes(timeline: TimelineHarness): string[] {
  return [...timeline.element.attributes].map(({name, value}) => `${name}=${value}`).sort();
}

/** What a translator of the browser does, but for the words. */
function translateTexts(root: Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts.filter(({data}) => data.trim())) {
    const font = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
    text.replaceWith(font);
    font.append(text.data);
  }
}

describe('the chips', () => {
  it('name every kind that occurs, in the order of the legend; all are shown', async () => {
    const timeline = await show();
    expect(timeline.chips()).to.deep.equal([
      'All',
      'Confirmation',
      'Response',
      'Movement',
      'Stance',
      'Assessment',
      'Open question',
      'Event',
    ]);
    const pressed = () => timeline.chips().filter((name) => timeline.chip(name).pressed);
    expect(pressed()).to.deep.equal(['All']);
    await timeline.chip('Response').press();
    expect(pressed()).to.deep.equal(['Response']);
    await timeline.chip('All').press();
    expect(pressed()).to.deep.equal(['All']);
    expect(timeline.element.kinds).to.equal(undefined);
  });

  it('show a press at once, and what it filters after the next paint', async () => {
    const timeline = await show();
    const shown = timeline.entries().length;
    const pressed = () => timeline.chips().filter((name) => timeline.chip(name).pressed);
    timeline.chip('Response').element.click();
    await Promise.resolve();
    expect(pressed()).to.deep.equal(['Response']);
    expect(timeline.entries()).to.have.length(shown);
    await timeline.settled();
    expect(timeline.entries().length).to.be.below(shown);
  });

  it('leave nothing to a later update of the page when a press changes nothing', async () => {
    const timeline = await show();
    await timeline.chip('All').press();
    timeline.element.kinds = ['response'];
    await Promise.resolve();
    await Promise.resolve();
    expect(timeline.chip('Response').pressed).to.equal(true);
  });

  it('take two presses between two paints', async () => {
    const timeline = await show();
    timeline.chip('Response').element.click();
    await Promise.resolve();
    timeline.chip('Movement').element.click();
    await timeline.settled();
    expect(timeline.element.kinds).to.deep.equal(['response', 'movement']);
    expect(timeline.chip('All').pressed).to.equal(false);
  });

  it('are as before when the page takes the change back', async () => {
    const timeline = await show();
    timeline.element.addEventListener('dprk-change', () => (timeline.element.kinds = undefined), {
      once: true,
    });
    await timeline.chip('Response').press();
    expect(timeline.chip('All').pressed).to.equal(true);
    expect(timeline.chip('Response').pressed).to.equal(false);
  });

  it('leave out kinds that do not occur, and name a document’s own', async () => {
    const kinds = [{id: 'sanction', label: 'Sanction', mark: 'square'}] as const;
    const data = aDocument({kinds: [...kinds], entries: [{kind: 'sanction'}, {kind: 'event'}]});
    const timeline = await show('', {properties: {data}});
    expect(timeline.chips()).to.deep.equal(['All', 'Event', 'Sanction']);
    await timeline.chip('Sanction').press();
    expect(timeline.entries()).to.have.length(1);
  });

  it('carry the mark of their kind, for the eye alone', async () => {
    const timeline = await show();
    for (const name of timeline.chips().slice(1)) {
      const mark = timeline.chip(name).element.querySelector('svg')!;
      expect(mark.getAttribute('aria-hidden')).to.equal('true');
      expect(mark.getBoundingClientRect().width).to.be.greaterThan(5);
    }
  });

  it('show only their kind once pressed', async () => {
    const timeline = await show();
    await timeline.chip('Response').press();
    expect(timeline.chip('Response').pressed).to.equal(true);
    expect(timeline.entries()).to.have.length(4);
    expect(timeline.status()).to.equal('4 of 14 shown');
  });

  it('add up, and are released when pressed again', async () => {
    const timeline = await show();
    await timeline.chip('Response').press();
    await timeline.chip('Confirmation').press();
    expect(timeline.entries()).to.have.length(6);
    expect(timeline.element.kinds).to.deep.equal(['response', 'confirmation']);
    await timeline.chip('Response').press();
    await timeline.chip('Confirmation').press();
    expect(timeline.entries()).to.have.length(14);
    expect(timeline.element.kinds).to.equal(undefined);
  });

  it('show what the page has chosen', async () => {
    const timeline = await show('kinds="question movement"');
    const pressed = timeline.chips().filter((name) => timeline.chip(name).pressed);
    expect(pressed).to.deep.equal(['Movement', 'Open question']);
  });

  it('look pressed by more than colour', async () => {
    const timeline = await show();
    const weight = () => Number(getComputedStyle(timeline.chip('Response').element).fontWeight);
    const before = weight();
    await timeline.chip('Response').press();
    expect(weight()).to.be.greaterThan(before);
  });
});

describe('the choice of actors', () => {
  it('shows who is chosen: whoever does, reports or is spoken of', async () => {
    const timeline = await show(ALL);
    await timeline.chooseActor('National Intelligence Service');
    expect(timeline.element.actors).to.deep.equal(['nis']);
    expect(timeline.headlines()).to.deep.equal([
      'North Korean forces move to Kursk, NIS reports',
      'South Korea’s intelligence service confirms combat',
      'NIS gathers and analyses further intelligence',
    ]);
    await timeline.chooseActor('Analysts, unnamed');
    expect(timeline.entries()).to.have.length(4);
    await timeline.chooseActor('National Intelligence Service');
    await timeline.chooseActor('Analysts, unnamed');
    expect(timeline.element.actors).to.equal(undefined);
    expect(timeline.entries()).to.have.length(14);
  });

  it('names every actor', async () => {
    const timeline = await show(ALL);
    const labels = [...timeline.part('actor-filter')!.querySelectorAll('label')].map(allText);
    expect(labels).to.have.length(9).and.include('US Secretary of State Antony Blinken');
  });

  it('shows what the page has chosen, and follows it', async () => {
    const timeline = await show(`${ALL} actors="nis"`);
    expect(timeline.actorBox('National Intelligence Service').checked).to.equal(true);
    await timeline.set({actors: ['analysts']});
    expect(timeline.actorBox('National Intelligence Service').checked).to.equal(false);
    expect(timeline.actorBox('Analysts, unnamed').checked).to.equal(true);
  });

  it('is as before when the page takes the change back', async () => {
    const timeline = await show(ALL);
    timeline.element.addEventListener('dprk-change', () => (timeline.element.actors = undefined));
    await timeline.chooseActor('Analysts, unnamed');
    expect(timeline.actorBox('Analysts, unnamed').checked).to.equal(false);
  });
});

describe('the search', () => {
  const found = async (text: string, lang = 'en') => {
    const timeline = await show(`lang="${lang}"`);
    await timeline.search(text);
    return timeline.entries().length;
  };

  it('ignores case', async () => {
    expect(await found('BLINKEN')).to.equal(1);
    expect(await found('blinken')).to.equal(1);
  });

  it('wants every word, in any order', async () => {
    expect(await found('combat department')).to.equal(await found('department combat'));
    expect(await found('blinken kursk')).to.equal(0);
  });

  it('looks into quotations, notes, sources and names', async () => {
    expect(await found('over 10,000 DPRK soldiers')).to.equal(1);
    expect(await found('ellipsis')).to.equal(1);
    expect(await found('KUNA')).to.equal(1);
    expect(await found('National Intelligence Service')).to.be.greaterThan(1);
  });

  it('ignores diacritics, in the text and in what is typed', async () => {
    const entries = [{headline: 'Café in Hà Nội'}, {headline: 'Elsewhere', date: '2024-11-14'}];
    const timeline = await show('', {properties: {data: aDocument({entries})}});
    for (const text of ['cafe', 'CAFÉ', 'ha noi', 'Cafe\u0301']) {
      await timeline.search(text);
      expect(timeline.entries(), text).to.have.length(1);
    }
  });

  it('finds Korean, and a syllable that is still being typed', async () => {
    expect(await found('블링컨', 'ko')).to.equal(1);
    expect(await found('블링커', 'ko')).to.equal(1);
    expect(
      await found('\u1107\u1173\u11af\u1105\u1175\u11bc\u110f\u1165\u11ab', 'ko'),
      'letter by letter',
    ).to.equal(1);
    expect(await found('없는 말', 'ko')).to.equal(0);
  });

  it('of nothing but spaces shows everything', async () => {
    expect(await found('   ')).to.equal(14);
  });

  it('is as before when the page takes the change back', async () => {
    const timeline = await show();
    timeline.element.addEventListener('dprk-change', () => (timeline.element.search = ''));
    await timeline.search('kursk');
    expect(timeline.searchField()!.value).to.equal('');
    expect(timeline.entries()).to.have.length(14);
  });

  it('keeps every letter that is typed between two paints', async () => {
    const timeline = await show();
    const field = timeline.searchField()!;
    for (const text of ['k', 'ku', 'kur']) {
      field.value = text;
      field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      await Promise.resolve();
    }
    await timeline.settled();
    expect([field.value, timeline.element.search]).to.deep.equal(['kur', 'kur']);
  });

  it('keeps its text where the page sets it', async () => {
    const timeline = await show();
    await timeline.set({search: 'kursk'});
    expect(timeline.searchField()!.value).to.equal('kursk');
    expect(timeline.entries().length).to.be.lessThan(14);
    await timeline.set({search: ''});
    expect(timeline.searchField()!.value).to.equal('');
  });
});

describe('the order', () => {
  it('turns round and back', async () => {
    const timeline = await show(ALL);
    const forwards = timeline.headlines();
    await timeline.press(timeline.button('Newest first'));
    expect(timeline.headlines()).to.deep.equal(forwards.toReversed());
    expect(timeline.button('Newest first').getAttribute('aria-pressed')).to.equal('true');
    expect(timeline.element.order).to.equal('desc');
    await timeline.press(timeline.button('Newest first'));
    expect(timeline.headlines()).to.deep.equal(forwards);
  });
});

describe('the status line', () => {
  it('says how many are shown, and is visible while some are left out', async () => {
    const timeline = await show();
    const line = timeline.root.querySelector('[role="status"]')!;
    await timeline.chip('Assessment').press();
    await timeline.chip('Response').press();
    expect(visibleText(line)).to.equal('7 of 14 shown');
    await timeline.press(timeline.button('Clear filters'));
    expect(visibleText(line)).to.equal('');
    expect(allText(line)).to.equal('14 of 14 shown');
  });

  it('is right, as all else, where a translator of the browser has put each text into an element', async () => {
    for (const layout of ['list', 'lanes', 'claims'] as const) {
      const timeline = await show(`layout="${layout}"`);
      translateTexts(timeline.root);
      await timeline.set({kinds: ['confirmation']});
      expect(timeline.status(), layout).to.contain('2 of 14');
      const fresh = await show(`layout="${layout}" kinds="confirmation"`);
      expect(allText(timeline.root), layout).to.equal(allText(fresh.root));
    }
  });

  it('is one and the same element throughout, so that changes are heard', async () => {
    const timeline = await show();
    const line = timeline.root.querySelector('[role="status"]');
    await timeline.chip('Response').press();
    await timeline.search('no such thing');
    expect(timeline.root.querySelector('[role="status"]') === line).to.equal(true);
    expect(timeline.root.querySelectorAll('[role="status"], [aria-live]')).to.have.length(1);
  });
});

describe('where no entry matches', () => {
  it('says so, and offers to clear', async () => {
    const timeline = await show();
    await timeline.search('no such thing');
    expect(timeline.entries()).to.have.length(0);
    expect(timeline.status()).to.equal('0 of 14 shown');
    expect(allText(timeline.part('empty'))).to.contain('No entry matches.');
    expect(timeline.state('empty')).to.equal(true);
    await timeline.press(timeline.button('Clear filters', timeline.part('empty')!));
    expect(timeline.entries()).to.have.length(14);
    expect(timeline.searchField()!.value).to.equal('');
    expect(timeline.state('empty')).to.equal(false);
  });

  it('shows the page’s own words where it has some', async () => {
    const timeline = await show('', {content: '<b slot="empty">Nothing like that.</b>'});
    await timeline.search('no such thing');
    expect(timeline.element.querySelector('b')!.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(visibleText(timeline.part('empty'))).to.equal('Clear filters');
    await timeline.press(timeline.button('Clear filters', timeline.part('empty')!));
    expect(timeline.entries()).to.have.length(14);
  });

  it('keeps the toolbar, so that the reader can go back', async () => {
    const timeline = await show();
    await timeline.search('no such thing');
    expect(timeline.chips()).to.have.length(8);
    expect(timeline.searchField()!.value).to.equal('no such thing');
  });
});

describe('clearing', () => {
  it('clears every filter, the page’s own too, and reports it', async () => {
    const timeline = await show('kinds="response" actors="us-state-department" standings="unnamed-official"');
    const changes = eventsAt(timeline.element, 'dprk-change');
    expect(timeline.entries()).to.have.length(2);
    await timeline.press(timeline.button('Clear filters'));
    expect(timeline.entries()).to.have.length(14);
    expect(changes.map(({property, value}) => [property, value])).to.deep.equal([
      ['kinds', undefined],
      ['actors', undefined],
      ['standings', undefined],
    ]);
  });

  it('does not lose the focus', async () => {
    const timeline = await show('kinds="response"');
    const button = timeline.button('Clear filters');
    button.focus();
    await timeline.press(button);
    expect(document.activeElement === timeline.element).to.equal(true);
    expect(Boolean(timeline.focused())).to.equal(true);
  });

  it('moves the focus to the first entry where there are no controls', async () => {
    const timeline = await show('controls="none" kinds="question" actors="nis"');
    expect(timeline.entries()).to.have.length(0);
    const button = timeline.button('Clear filters');
    button.focus();
    await timeline.press(button);
    await until(() => timeline.focused());
    expect(timeline.focused() === timeline.entries()[0]).to.equal(true);
  });

  it('does not lose the focus where all is empty, nor when the limit is lifted', async () => {
    const timeline = await show('limit="2"');
    const showAll = timeline.button('Show all');
    showAll.focus();
    await timeline.press(showAll);
    expect(Boolean(timeline.focused()), 'after the limit').to.equal(true);
    await timeline.search('no such thing');
    const clear = timeline.button('Clear filters');
    clear.focus();
    await timeline.press(clear);
    expect(Boolean(timeline.focused()), 'after the empty list').to.equal(true);
  });
});

describe('what the reader changes', () => {
  it('is in the properties and never in the attributes', async () => {
    const timeline = await show(`${ALL} kinds="response" limit="2"`);
    const before = attributes(timeline);
    await timeline.press(timeline.button('Show all 4'));
    await timeline.chip('Stance').press();
    await timeline.chooseActor('South Korean government');
    await timeline.search('measures');
    await timeline.press(timeline.button('Newest first'));
    await timeline.openDetails(timeline.entries()[0]!);
    expect(attributes(timeline)).to.deep.equal(before);
    const {kinds, actors, search, order, selected, limit} = timeline.element;
    expect({kinds, actors, search, order, selected, limit}).to.deep.equal({
      kinds: ['response', 'stance'],
      actors: ['south-korean-government'],
      search: 'measures',
      order: 'desc',
      selected: 'seoul-phased-measures',
      limit: undefined,
    });
  });
});

describe('an entry', () => {
  it('keeps its element when filters and order change, and with it the focus', async () => {
    const timeline = await show('kinds="response confirmation" controls="kinds order"');
    const entryOf = () => timeline.root.getElementById('e-nis-confirms-combat')!;
    const before = entryOf();
    before.focus();
    timeline.element.kinds = ['confirmation'];
    timeline.element.order = 'desc';
    await timeline.settled();
    expect(entryOf() === before).to.equal(true);
    expect(timeline.focused() === before).to.equal(true);
  });
});
