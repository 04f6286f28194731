import {expect} from '@open-wc/testing';
import {aDocument} from '../support/builders.js';
import {
  eventsAt,
  notYetUpgraded,
  aBox,
  put,
  allText,
  visibleText,
  show,
  TimelineHarness,
  until,
  withLanguage,
} from '../support/harness.js';

const ENGLISH = 'Who confirmed what, and who answered';
const ours = aDocument({title: 'Ours', entries: [{headline: 'One'}, {headline: 'Two'}]});
const BAD = {lang: 'e', entries: 'none'};

describe('a document of the page', () => {
  it('is shown as an object', async () => {
    const timeline = await show('', {properties: {data: ours}});
    expect(timeline.title()).to.equal('Ours');
    expect(timeline.headlines()).to.deep.equal(['One', 'Two']);
  });

  it('is shown as JSON', async () => {
    const timeline = await show('', {properties: {data: JSON.stringify(ours)}});
    expect(timeline.title()).to.equal('Ours');
  });

  it('is shown where it is set before the script is there', async () => {
    const element = notYetUpgraded();
    element.data = ours;
    const bundledShown: string[] = [];
    aBox().append(element);
    const timeline = new TimelineHarness(element);
    bundledShown.push(timeline.title());
    await timeline.settled();
    expect(timeline.title()).to.equal('Ours');
    expect(bundledShown, 'the bundled one was not there before').to.deep.equal(['']);
  });

  it('is shown in place of another, and leaves nothing where it is taken away', async () => {
    const timeline = await show();
    await timeline.set({data: ours});
    expect(timeline.title()).to.equal('Ours');
    await timeline.set({data: aDocument({title: 'Next'})});
    expect(timeline.title()).to.equal('Next');
    for (const data of [undefined, null]) {
      await timeline.set({data});
      expect(allText(timeline.root)).to.equal('');
      await timeline.set({data: ours});
      expect(timeline.title()).to.equal('Ours');
    }
  });

  it('is shown with what the page has changed in its own entries', async () => {
    const mine = structuredClone(ours);
    const timeline = await show('', {properties: {data: mine}});
    mine.entries[0]!.headline = 'Changed';
    await timeline.set({data: {...mine}});
    expect(timeline.headlines()).to.deep.equal(['Changed', 'Two']);
  });

  it('may be changed by the page afterwards without harm', async () => {
    const mine = structuredClone(ours);
    const timeline = await show('', {properties: {data: mine}});
    mine.entries.length = 0;
    await timeline.set({order: 'desc'});
    expect(timeline.headlines()).to.deep.equal(['Two', 'One']);
  });

  it('cannot be changed where it is shown, whatever it is', async () => {
    const article = await show();
    const mine = await show('', {properties: {data: ours}});
    for (const {element} of [article, mine]) {
      const {entries} = element.document!;
      expect(() => (entries as unknown[]).reverse()).to.throw(TypeError);
    }
    const loads = eventsAt(document, 'dprk-load');
    const later = await show();
    expect(later.headlines()).to.deep.equal(article.headlines());
    expect(Object.isFrozen(loads[0]!.document.entries[0])).to.equal(true);
    expect(Object.isFrozen(ours), 'the page’s own is a different one').to.equal(false);
  });

  it('without entries says that there are none', async () => {
    const timeline = await show('', {properties: {data: aDocument({entries: []})}});
    expect(timeline.entries()).to.have.length(0);
    expect(timeline.title()).to.equal('A title');
    expect(timeline.state('empty')).to.equal(true);
  });

  it('is text and never markup', async () => {
    const hostile = '<img src=x onerror="window.pwned = true"><b>bold</b>';
    const entry = {headline: hostile, summary: hostile, note: hostile, speaker: hostile};
    const timeline = await show('', {
      properties: {data: aDocument({title: hostile, description: hostile, entries: [entry]})},
    });
    expect(timeline.title()).to.equal(hostile);
    expect(timeline.headlines()).to.deep.equal([hostile]);
    expect(timeline.root.querySelectorAll('img, b')).to.have.length(0);
    expect('pwned' in window).to.equal(false);
  });
});

describe('documents that follow quickly', () => {
  it('are all passed over but the last', async () => {
    const timeline = put();
    const loads = eventsAt(timeline.element, 'dprk-load');
    for (const title of ['First', 'Second', 'Third']) timeline.element.data = aDocument({title});
    await timeline.settled();
    expect(timeline.title()).to.equal('Third');
    expect(loads.map((event) => event.document.title)).to.deep.equal(['Third']);
  });

  it('one a turn end with the last', async () => {
    const timeline = put('', {properties: {data: aDocument({title: 'Zero'})}});
    const titles = ['First', 'Second', 'Third', 'Fourth'];
    for (const title of titles) {
      timeline.element.data = aDocument({title});
      await Promise.resolve();
    }
    timeline.element.lang = 'ko';
    await Promise.resolve();
    timeline.element.data = aDocument({title: 'Last'});
    await timeline.settled();
    expect(timeline.title()).to.equal('Last');
  });
});

describe('a faulty document', () => {
  it('keeps what was shown, and reports every fault to the page and to the reader', async () => {
    const timeline = await show('', {properties: {data: ours}});
    const errors = eventsAt(timeline.element, 'dprk-error');
    await timeline.set({data: BAD});
    expect(timeline.title()).to.equal('Ours');
    expect(timeline.headlines()).to.deep.equal(['One', 'Two']);
    expect(errors).to.have.length(1);
    expect(errors[0]!.severity).to.equal('error');
    expect(errors[0]!.issues.map(({path}) => path)).to.include.members(['lang', 'entries']);
    expect(timeline.error())
      .to.match(/^Not updated since \d\d:\d\d\./)
      .and.contain('entries');
    expect(timeline.state('error')).to.equal(true);
  });

  it('is forgotten when a good one follows', async () => {
    const timeline = await show('', {properties: {data: BAD}});
    expect(timeline.state('error')).to.equal(true);
    await timeline.set({data: ours});
    expect(timeline.state('error')).to.equal(false);
    expect(timeline.has('error')).to.equal(false);
    expect(timeline.title()).to.equal('Ours');
  });

  it('that comes first shows the page’s own content, and never the bundled article', async () => {
    const timeline = await show('', {properties: {data: BAD}, content: '<p>Read it here.</p>'});
    expect(timeline.entries()).to.have.length(0);
    expect(timeline.error()).to.contain('This timeline could not be loaded.');
    expect(timeline.element.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(allText(timeline.root)).not.to.contain(ENGLISH);
    expect(timeline.element.document).to.equal(undefined);
  });

  it('after the bundled one does not keep it under the page’s name', async () => {
    const timeline = await show();
    await timeline.set({data: BAD});
    expect(timeline.entries()).to.have.length(0);
    expect(allText(timeline.root)).not.to.contain(ENGLISH);
  });

  it('is announced to screen readers', async () => {
    const timeline = await show('', {properties: {data: BAD}});
    expect(allText(timeline.part('error')!.querySelector('[role="alert"]'))).to.contain(
      'could not be loaded',
    );
  });

  it('is reported once, also when something else changes', async () => {
    const timeline = put('', {properties: {data: BAD}});
    const errors = eventsAt(timeline.element, 'dprk-error');
    await timeline.settled();
    await timeline.attribute('lang', 'ko');
    await timeline.attribute('order', 'desc');
    expect(errors).to.have.length(1);
  });

  const FAULTS: Readonly<Record<string, unknown>> = {
    'not JSON': '{"version": 1,',
    'a number': 7,
    'a list': [],
    'an empty text': '',
    'a date that does not exist': aDocument({entries: [{date: '2024-02-30'}]}),
    'a link to nothing': aDocument({entries: [{links: [{type: 'about', to: 'nowhere'}]}]}),
    'a script for an address': aDocument({source: {title: 'x', url: 'javascript:alert(1)'}}),
  };
  for (const [name, data] of Object.entries(FAULTS)) {
    it(`may be ${name}`, async () => {
      const timeline = put('', {properties: {data}});
      const errors = eventsAt(timeline.element, 'dprk-error');
      await timeline.settled();
      expect(errors.map(({severity}) => severity)).to.deep.equal(['error']);
      expect(errors[0]!.issues.length).to.be.greaterThan(0);
      expect(timeline.entries()).to.have.length(0);
    });
  }

  it('with no more than unknown fields is shown, and they are reported as warnings', async () => {
    const timeline = put('', {properties: {data: {...ours, colour: 'red'}}});
    const errors = eventsAt(timeline.element, 'dprk-error');
    await timeline.settled();
    expect(timeline.title()).to.equal('Ours');
    await until(() => errors.length > 0);
    expect(errors.map(({severity, issues}) => [severity, issues.map(({path}) => path)])).to.deep.equal([
      ['warning', ['colour']],
    ]);
    expect(timeline.state('error')).to.equal(false);
  });
});

describe('strings', () => {
  it('replace words of the interface', async () => {
    const timeline = await show('', {
      properties: {strings: {en: {search: 'Look for', 'kind.response': 'Answer'}}},
    });
    expect(timeline.searchField()!.placeholder).to.equal('Look for');
    expect(timeline.chips()).to.include('Answer').and.include('Confirmation');
    expect(timeline.meta(timeline.entry('Blinken'))).to.match(/^Answer /);
  });

  it('take effect when they are set later, and are taken back', async () => {
    const timeline = await show();
    await timeline.set({strings: {en: {shown: '{shown}/{total}'}}});
    expect(timeline.status()).to.equal('14/14');
    await timeline.set({strings: {}});
    expect(timeline.status()).to.equal('14 of 14 shown');
  });

  it('of one language leave the others alone', async () => {
    const timeline = await show('lang="ko"', {properties: {strings: {en: {search: 'Look for'}}}});
    expect(timeline.searchField()!.placeholder).to.equal('검색');
  });

  it('add a language, with its dates; what it lacks is English', async () => {
    const timeline = await show('lang="de"', {
      properties: {strings: {de: {search: 'Suchen', shown: '{shown} von {total}'}}},
    });
    expect(timeline.searchField()!.placeholder).to.equal('Suchen');
    expect(timeline.status()).to.equal('14 von 14');
    expect(timeline.date(timeline.entry('Seoul announces'))).to.match(/^22\. Okt\.? 2024 Dienstag/);
    expect(timeline.chips()).to.include('Confirmation');
    expect(timeline.part('timeline')!.lang).to.equal('de');
  });

  it('may have plural forms', async () => {
    const strings = {en: {'count.responses': {one: 'one answer', other: '{n} answers'}}};
    const timeline = await show('', {properties: {strings}});
    expect(timeline.leadParts()).to.include('4 answers');
    await timeline.set({data: aDocument({entries: [{kind: 'response'}]})});
    expect(timeline.leadParts()).to.include('one answer');
  });
});

describe('a language that does not load', () => {
  it('leaves the view as it was, says so, and loads when tried again', async () => {
    const timeline = await show();
    await withLanguage(
      'ko',
      () => Promise.reject(new Error('offline')),
      async (mend) => {
        timeline.element.lang = 'ko';
        await until(() => timeline.error() !== '');
        expect(timeline.title(), 'the view stays').to.equal(ENGLISH);
        expect(timeline.entries()).to.have.length(14);
        expect(timeline.state('error')).to.equal(true);
        mend();
        await timeline.press(timeline.button('Try again'));
        await until(() => timeline.title() !== ENGLISH);
        expect(visibleText(timeline.part('title'))).to.equal('누가 무엇을 확인했고, 누가 대응했나');
        expect(timeline.has('error')).to.equal(false);
      },
    );
  });
});
