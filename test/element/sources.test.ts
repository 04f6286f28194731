import {expect} from '@open-wc/testing';
import {nameOf} from '../support/accessible-tree.js';
import {aDocument} from '../support/builders.js';
import {aBox, eventsAt, put, allText, show, TimelineHarness, until, visibleText} from '../support/harness.js';
import {aNetwork} from '../support/network.js';

const ENGLISH = 'Who confirmed what, and who answered';
const named = (title: string, ...headlines: string[]) =>
  JSON.stringify(
    aDocument({title, entries: headlines.map((headline) => ({id: headline.toLowerCase(), headline}))}),
  );
const scriptOf = (text: string) => `<script type="application/json">${text}</script>`;

describe('where a document comes from', () => {
  it('is the property before the address before the script before the bundle', async () => {
    const network = aNetwork((request) => request.answer(named('Address')));
    const timeline = await show('src="a.json"', {
      properties: {data: aDocument({title: 'Property'})},
      content: scriptOf(named('Script')),
    });
    expect(timeline.title()).to.equal('Property');
    expect(network.requests).to.have.length(0);
    await timeline.set({data: undefined});
    expect(timeline.title()).to.equal('Address');
    await timeline.attribute('src', null);
    expect(timeline.title()).to.equal('Script');
    timeline.element.querySelector('script')!.remove();
    await timeline.settled();
    expect(allText(timeline.root), 'and never the bundle, after the property has been set').to.equal('');
  });

  for (const [name, attributes, content] of [
    ['an address', 'src="a.json"', ''],
    ['a script', '', scriptOf('{')],
  ] as const) {
    it(`that is ${name} which fails, never shows the bundle`, async () => {
      aNetwork((request) => request.answer('nothing', {status: 404}));
      const timeline = await show(attributes, {content});
      expect(timeline.error()).to.contain('This timeline could not be loaded.');
      expect(timeline.entries()).to.have.length(0);
      expect(allText(timeline.root)).not.to.contain(ENGLISH);
    });
  }
});

describe('a script within the tag', () => {
  it('is shown, and never the bundle before', async () => {
    const timeline = put('', {content: scriptOf(named('Script', 'One'))});
    const loads = eventsAt(timeline.element, 'dprk-load');
    await timeline.settled();
    expect(timeline.headlines()).to.deep.equal(['One']);
    expect(loads.map((event) => event.document.title)).to.deep.equal(['Script']);
  });

  it('is followed when it comes, changes and goes', async () => {
    const timeline = await show();
    const script = document.createElement('script');
    script.type = 'application/json';
    timeline.element.append(script);
    script.textContent = named('First');
    await timeline.settled();
    expect(timeline.title()).to.equal('First');
    script.firstChild!.nodeValue = named('Second');
    await timeline.settled();
    expect(timeline.title()).to.equal('Second');
    script.remove();
    await timeline.settled();
    expect(allText(timeline.root), 'and never the bundle afterwards').to.equal('');
  });

  it('may contain a sheet, which is followed too', async () => {
    const timeline = await show('', {
      content: '<script type="text/csv">date,headline\n1998,First study\n</script>',
    });
    const script = timeline.element.querySelector('script')!;
    expect(timeline.headlines()).to.deep.equal(['First study']);
    script.textContent += '1999,Second study\n';
    await until(() => timeline.entries().length === 2);
    script.textContent = 'date,headline\nsoon,Third study\n';
    await until(() => timeline.error() !== '');
    expect(timeline.headlines(), 'what was shown stays').to.deep.equal(['First study', 'Second study']);
    script.type = 'application/json';
    script.textContent = named('JSON', 'One');
    await until(() => timeline.title() === 'JSON');
    expect(timeline.headlines()).to.deep.equal(['One']);
  });

  it('is followed when it changed while the tag was not in the page', async () => {
    const timeline = await show('', {content: scriptOf(named('First'))});
    const {element} = timeline;
    const box = element.parentElement!;
    element.remove();
    element.querySelector('script')!.textContent = named('Second');
    box.append(element);
    await timeline.settled();
    expect(timeline.title()).to.equal('Second');
  });

  it('of another type is not meant', async () => {
    const content = '<script type="text/plain">{</script><script type="application/ld+json">{</script>';
    expect((await show('', {content})).title()).to.equal(ENGLISH);
  });

  it('is found where a system for content wraps it, and followed there', async () => {
    for (const wrapper of ['p', 'div', 'template']) {
      const content = `<${wrapper}>${scriptOf(named('Wrapped'))}</${wrapper}>`;
      const timeline = await show('', {content});
      expect(timeline.title(), wrapper).to.equal('Wrapped');
      const around = timeline.element.firstElementChild!;
      const root = around instanceof HTMLTemplateElement ? around.content : around;
      root.querySelector('script')!.firstChild!.nodeValue = named('Edited');
      await until(() => timeline.title() === 'Edited', wrapper);
    }
  });

  it('is followed when its type changes, and when it moves', async () => {
    const timeline = await show('', {content: `<p></p>${scriptOf(named('Script'))}`});
    const script = timeline.element.querySelector('script')!;
    script.type = 'text/plain';
    await timeline.settled();
    expect(timeline.title()).to.equal('');
    timeline.element.querySelector('p')!.append(script);
    script.type = 'text/json; charset=utf-8';
    await timeline.settled();
    expect(timeline.title()).to.equal('Script');
    timeline.element.parentElement!.append(script);
    await timeline.settled();
    expect(timeline.title()).to.equal('');
    script.remove();
  });

  it('of a timeline inside another belongs to that one alone', async () => {
    const content = `<p><dprk-deployment-timeline>${scriptOf(named('Inner'))}</dprk-deployment-timeline></p>`;
    const timeline = await show('', {content});
    expect(timeline.title()).to.equal(ENGLISH);
  });

  it('that goes bad keeps what was shown', async () => {
    const timeline = await show('', {content: scriptOf(named('First', 'One'))});
    timeline.element.querySelector('script')!.textContent = '{"version": 1,}';
    await timeline.settled();
    expect(timeline.headlines()).to.deep.equal(['One']);
    expect(timeline.error()).to.contain('Line 1, column 14: Remove the comma before the closing bracket.');
    expect(timeline.buttons(timeline.part('error')!), 'there is nothing to try again').to.deep.equal([]);
  });
});

describe('an address', () => {
  it('is loaded, and shows the page’s own content and that it loads before', async () => {
    const network = aNetwork();
    const timeline = put('src="a.json"', {content: '<p>Read it here.</p>'});
    const loads = eventsAt(timeline.element, 'dprk-load');
    await until(() => network.requests.length > 0);
    expect(timeline.state('loading')).to.equal(true);
    expect(allText(timeline.root)).to.equal('Loading…');
    expect(timeline.element.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
    network.requests[0]!.answer(named('Loaded', 'One'));
    await timeline.settled();
    expect(timeline.title()).to.equal('Loaded');
    expect(timeline.state('loading')).to.equal(false);
    expect(loads).to.have.length(1);
    expect(network.requests.map(({address}) => address)).to.deep.equal(['a.json']);
    expect(network.waiting, 'no timer is left').to.equal(0);
  });

  it('may be an object of the page', async () => {
    const network = aNetwork((request) => request.answer(named('Loaded')));
    const timeline = await show('', {properties: {src: new URL('https://example.org/a.json')}});
    expect(timeline.title()).to.equal('Loaded');
    expect(network.requests[0]!.address).to.equal('https://example.org/a.json');
  });

  it('is the same where the page makes another object of it, as at each rendering', async () => {
    const network = aNetwork((request) => request.answer(named('Loaded')));
    const src = () => new URL('https://example.org/a.json');
    const timeline = await show('', {properties: {src: src()}});
    const loads = eventsAt(timeline.element, 'dprk-load');
    await timeline.set({src: src()});
    await timeline.set({src: 'https://example.org/a.json'});
    expect(network.requests).to.have.length(1);
    expect(loads).to.have.length(0);
    await timeline.set({src: new URL('https://example.org/b.json')});
    expect(network.requests).to.have.length(2);
  });

  it('may be of a sheet, in the language of the page and without a heading', async () => {
    aNetwork((request) => request.answer('date,headline\n2024-11-13,하나\n', {type: 'text/csv'}));
    const timeline = await show('src="/a/My%20sheet.csv"', {box: {lang: 'ko'}});
    expect(timeline.has('title')).to.equal(false);
    expect(nameOf(timeline.part('timeline')!)).to.equal('타임라인');
    expect(timeline.headlines()).to.deep.equal(['하나']);
    expect(timeline.element.document!.lang).to.equal('ko');
  });

  it('of a sheet reports faults by row and column', async () => {
    aNetwork((request) => request.answer('date,headline\nsoon,One\n', {type: 'text/csv'}));
    expect((await show('src="a.csv"')).error()).to.contain('row 2, column date: "soon" is not an EDTF date');
  });

  it('that changes aborts the request, and drops a late answer', async () => {
    const network = aNetwork();
    const timeline = put('src="a.json"');
    await until(() => network.requests.length === 1);
    timeline.element.src = 'b.json';
    await until(() => network.requests.length === 2);
    expect(network.requests[0]!.isAborted).to.equal(true);
    network.requests[1]!.answer(named('Second'));
    network.requests[0]!.answer(named('First'));
    await timeline.settled();
    expect(timeline.title()).to.equal('Second');
  });

  it('that changes keeps what is shown, at its place, until the next has come', async () => {
    const network = aNetwork(
      (request) => request.address === 'a.json' && request.answer(named('First', 'One')),
    );
    const timeline = await show('src="a.json"');
    const before = timeline.entry('One').getBoundingClientRect();
    timeline.element.src = 'b.json';
    await until(() => network.requests.length === 2);
    expect(timeline.state('loading')).to.equal(true);
    expect(timeline.title()).to.equal('First');
    expect(timeline.entry('One').getBoundingClientRect()).to.deep.equal(before);
    network.requests[1]!.answer(named('Second', 'Two'));
    await timeline.settled();
    expect(timeline.headlines()).to.deep.equal(['Two']);
  });

  it('is aborted when the element leaves the page, and requested again when it comes back', async () => {
    const network = aNetwork();
    const timeline = put('src="a.json"');
    await until(() => network.requests.length === 1);
    const box = timeline.element.parentElement!;
    timeline.element.remove();
    expect(network.requests[0]!.isAborted).to.equal(true);
    expect(network.waiting).to.equal(0);
    box.append(timeline.element);
    await until(() => network.requests.length === 2);
    network.requests[1]!.answer(named('Loaded'));
    await timeline.settled();
    expect(timeline.title()).to.equal('Loaded');
  });

  it('that is set while the element is out of the page is requested once it is back', async () => {
    const network = aNetwork();
    const timeline = await show();
    const box = timeline.element.parentElement!;
    timeline.element.remove();
    timeline.element.src = 'a.json';
    await timeline.element.updateComplete;
    expect(network.requests).to.have.length(0);
    box.append(timeline.element);
    await until(() => network.requests.length === 1);
    network.requests[0]!.answer(named('Loaded'));
    await until(() => timeline.title() === 'Loaded');
    expect(network.requests).to.have.length(1);
  });

  it('that is removed aborts the request', async () => {
    const network = aNetwork();
    const timeline = put('src="a.json"');
    await until(() => network.requests.length === 1);
    await timeline.attribute('src', null);
    expect(network.requests[0]!.isAborted).to.equal(true);
    expect(allText(timeline.root), 'and does not bring the bundle').to.equal('');
  });

  it('has a limit of time and of size, which the page can set', async () => {
    const network = aNetwork();
    const timeline = put('src="a.json" timeout="2" max-bytes="10"');
    await until(() => network.requests.length === 1);
    await network.pass(2);
    await timeline.settled();
    expect(timeline.error()).to.contain('did not answer completely within 2 s');
    expect(network.requests[0]!.isAborted).to.equal(true);
    timeline.button('Try again').click();
    await until(() => network.requests.length === 2);
    network.requests[1]!.answer(named('Too large'));
    await timeline.settled();
    expect(timeline.error()).to.contain('is larger than 0.00001 MB');
  });

  it('whose limits are nonsense has the usual ones, and says so', async () => {
    aNetwork((request) => request.answer(named('Loaded')));
    const timeline = put('src="a.json" timeout="soon" refresh="1"');
    const errors = eventsAt(timeline.element, 'dprk-error');
    await timeline.settled();
    await timeline.attribute('order', 'desc');
    expect(timeline.title()).to.equal('Loaded');
    await until(() => errors.length > 0);
    const reported = errors.flatMap(({severity, issues}) =>
      issues.map(({message}) => `${severity}: ${message}`),
    );
    expect(reported).to.have.members([
      'warning: timeout: "soon" is not a number of seconds (at least 1). It is ignored.',
      'warning: refresh: "1" is not a number of seconds (at least 5). It is ignored.',
    ]);
  });

  for (const src of ['', 'javascript:alert(1)', 'https://a:b@example.org/'])
    it(`that is "${src}" is reported, and not requested`, async () => {
      const network = aNetwork();
      const timeline = await show('', {properties: {src}});
      expect(timeline.error()).to.contain('is not an address to load from');
      expect(network.requests).to.have.length(0);
    });

  it('that does not answer can be tried again, and the focus stays in the element', async () => {
    const network = aNetwork();
    const timeline = put('src="a.json"');
    const errors = eventsAt(timeline.element, 'dprk-error');
    await until(() => network.requests.length === 1);
    network.requests[0]!.answer('', {status: 404});
    await timeline.settled();
    expect(errors.map(({severity, issues}) => [severity, issues[0]!.code, issues[0]!.path])).to.deep.equal([
      ['error', 'load-http', 'src'],
    ]);
    expect(timeline.element.issues).to.equal(errors[0]!.issues);
    const button = timeline.button('Try again');
    button.focus();
    button.click();
    await until(() => network.requests.length === 2);
    await until(() => timeline.state('loading'));
    expect(timeline.focused(), 'the button stays while it is tried').to.equal(button);
    network.requests[1]!.answer(named('Loaded', 'One'));
    await timeline.settled();
    expect(timeline.title()).to.equal('Loaded');
    expect(timeline.has('error')).to.equal(false);
    expect(timeline.focused()).not.to.equal(null);
  });

  it('has its faults in Korean', async () => {
    aNetwork((request) => request.answer('', {status: 404}));
    const timeline = await show('src="a.json" lang="ko"');
    expect(timeline.error())
      .to.contain('이 타임라인을 불러오지 못했습니다.')
      .and.contain('요청에 404 상태로 응답했습니다.');
    expect(timeline.part('timeline')!.lang).to.equal('ko');
  });
});

describe('what is wrong', () => {
  it('can be replaced by a message of the page', async () => {
    const content = '<p slot="error">Come back tomorrow.</p>';
    const timeline = await show('', {properties: {data: '{'}, content});
    expect(timeline.element.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(visibleText(timeline.part('error'))).to.equal('What went wrong');
  });

  it('is announced in the page’s words too, and keeps its faults', async () => {
    const content = '<p slot="error">Come back tomorrow.</p>';
    const timeline = await show('', {properties: {data: '{'}, content});
    const slot = timeline.element.querySelector('p')!.assignedSlot!;
    expect(slot.closest('[role="alert"]')).to.not.equal(null);
    timeline.part('error')!.querySelector('summary')!.click();
    await until(() => timeline.part('fault')!.getBoundingClientRect().height > 0);
  });

  it('is shown in the language that the page changes to', async () => {
    const timeline = await show('', {properties: {data: aDocument({title: 'Ours'})}});
    await timeline.set({data: {version: 1}});
    await timeline.attribute('lang', 'ko');
    expect(timeline.error())
      .to.contain('이후 업데이트되지 않았습니다.')
      .and.contain('필수 필드가 빠져 있습니다.');
    expect(timeline.searchField()!.placeholder, 'what is kept too').to.equal('검색');
  });

  it('does not stop what is kept from being used', async () => {
    const timeline = await show('', {
      properties: {data: aDocument({entries: [{date: '2024-01-01'}, {date: '2024-02-01'}]})},
    });
    await timeline.set({data: '{'});
    await timeline.set({asOf: '2024-01-15'});
    expect(timeline.entries()).to.have.length(1);
  });
});

describe('a tag with its own document', () => {
  const define = async (name: string, given: unknown) => {
    const {defineTimeline} = await import('../../src/define-timeline.js');
    defineTimeline(name, given);
    const element = document.createElement(name) as unknown as TimelineHarness['element'];
    aBox().append(element);
    return new TimelineHarness(element).settled();
  };

  it('shows it, unless it is given another', async () => {
    const timeline = await define('my-timeline', aDocument({title: 'Mine'}));
    expect(timeline.title()).to.equal('Mine');
    await timeline.set({data: aDocument({title: 'Other'})});
    expect(timeline.title()).to.equal('Other');
    await timeline.set({data: undefined});
    expect(timeline.title()).to.equal('Mine');
    expect((await show()).title(), 'the other tag is as it was').to.equal(ENGLISH);
  });

  it('may be defined twice: the first stays', async () => {
    await define('twice-timeline', named('First'));
    expect((await define('twice-timeline', named('Second'))).title()).to.equal('First');
  });

  it('shows what is wrong with it', async () => {
    const timeline = await define('bad-timeline', {version: 1});
    expect(timeline.error()).to.contain('entries: Required, but missing.');
    expect(timeline.entries()).to.have.length(0);
  });
});
