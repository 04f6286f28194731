import {expect} from '@open-wc/testing';
import {aDocument} from '../../support/builders.js';
import {aBox, eventsAt, show, until, type TimelineHarness} from '../../support/harness.js';

const KIND = 'script[type="application/ld+json"]';

const scripts = (place: ParentNode = document): HTMLScriptElement[] => [
  ...place.querySelectorAll<HTMLScriptElement>(KIND),
];

interface Told {
  readonly name: string;
  readonly inLanguage: string;
  readonly mainEntity: {readonly itemListElement: readonly {readonly item: {readonly url?: string}}[]};
}

const told = ({element}: TimelineHarness): Told => JSON.parse(scripts(element)[0]!.text) as Told;

describe('structured data of an element', () => {
  it('is not there by itself', async () => {
    await show();
    expect(scripts()).to.have.length(0);
  });

  it('is there once where it is asked for, for as long as it is', async () => {
    const timeline = await show('structured-data');
    expect(told(timeline).name).to.equal('Who confirmed what, and who answered');
    await timeline.set({kinds: ['response']});
    expect(scripts()).to.have.length(1);
    await timeline.attribute('structured-data', null);
    expect(scripts()).to.have.length(0);
    await timeline.set({structuredData: true});
    expect(scripts()).to.have.length(1);
  });

  it('comes back where the page replaces all children', async () => {
    const timeline = await show('structured-data');
    const {element} = timeline;
    element.textContent = '';
    await until(() => scripts(element).length === 1);
    element.replaceChildren('A text');
    await until(() => scripts(element).length === 1);
    expect(told(timeline).name).to.equal('Who confirmed what, and who answered');
    expect(element.textContent).to.contain('A text');
    await timeline.attribute('structured-data', null);
    element.textContent = '';
    await timeline.settled();
    expect(scripts(element)).to.have.length(0);
  });

  it('goes with the element, and comes back with it', async () => {
    const {element} = await show('structured-data');
    element.remove();
    expect(scripts()).to.have.length(0);
    aBox().append(element);
    await element.updateComplete;
    expect(scripts()).to.have.length(1);
  });

  it('is of the document that is shown', async () => {
    const timeline = await show('structured-data');
    await timeline.set({data: aDocument({title: 'Mine'})});
    expect(told(timeline).name).to.equal('Mine');
    await timeline.set({data: '{'});
    expect(told(timeline).name, 'what is shown stays').to.equal('Mine');
  });

  it('is not there where nothing is shown', async () => {
    const timeline = await show('structured-data', {
      properties: {data: '{'},
      content: '<p>The page’s own</p>',
    });
    expect(scripts()).to.have.length(0);
    expect(timeline.element.children).to.have.length(1);
  });

  it('is in the language that is shown', async () => {
    const timeline = await show('structured-data lang="ko"');
    expect([told(timeline).inLanguage, told(timeline).name]).to.deep.equal([
      'ko',
      '누가 무엇을 확인했고, 누가 대응했나',
    ]);
    await timeline.attribute('lang', 'en');
    expect(told(timeline).inLanguage).to.equal('en');
  });

  it('has the addresses of entries where the element has an id', async () => {
    const timeline = await show('structured-data id="tl"');
    const page = location.href.split('#', 1)[0]!;
    const [first] = told(timeline).mainEntity.itemListElement;
    expect(first!.item.url).to.equal(`${page}#tl/seoul-phased-measures`);
  });

  it('is every element’s own', async () => {
    const one = await show('structured-data');
    const other = await show('structured-data', {properties: {data: aDocument({title: 'Other'})}});
    await show();
    expect([told(one).name, told(other).name]).to.deep.equal([
      'Who confirmed what, and who answered',
      'Other',
    ]);
    expect(scripts()).to.have.length(2);
  });

  it('takes the place of what a server has written, and leaves the rest of the page’s own', async () => {
    const content = '<p>Before</p><script type="application/ld+json">{"name": "Old"}</script><p>After</p>';
    const timeline = await show('structured-data', {content});
    await until(() => told(timeline).name.startsWith('Who confirmed'));
    expect(scripts()).to.have.length(1);
    expect([...timeline.element.children].map(({localName}) => localName)).to.deep.equal([
      'p',
      'p',
      'script',
    ]);
  });

  it('is added to a record that the page has in the element, and is not taken for one', async () => {
    const record = JSON.stringify(aDocument({title: 'Within'}));
    const content = `<script type="application/json">${record}</script>`;
    const timeline = await show('structured-data', {content});
    const errors = eventsAt(timeline.element, 'dprk-error');
    await until(() => scripts().length === 1 && told(timeline).name === 'Within');
    await timeline.settled();
    expect([timeline.title(), timeline.element.children.length, errors.length]).to.deep.equal([
      'Within',
      2,
      0,
    ]);
  });

  it('has the heading of the page, and the entries as of the shown day', async () => {
    const {title: _title, ...untitled} = aDocument({entries: [{date: '2024-11-12'}, {date: '2024-11-20'}]});
    const timeline = await show('structured-data heading="Troops"', {properties: {data: untitled}});
    const shown = () => [told(timeline).name, told(timeline).mainEntity.itemListElement.length];
    expect(shown()).to.deep.equal(['Troops', 2]);
    await timeline.set({asOf: '2024-11-13', heading: 'Troops in combat'});
    expect(shown()).to.deep.equal(['Troops in combat', 1]);
  });

  it('is the whole record, whatever is filtered', async () => {
    const timeline = await show('structured-data kinds="response"');
    expect(told(timeline).mainEntity.itemListElement).to.have.length(14);
  });

  it('never runs, and is never read as a record', async () => {
    const headline = '</script><script>window.ran = true</script>';
    const timeline = await show('structured-data', {properties: {data: aDocument({entries: [{headline}]})}});
    expect(scripts()).to.have.length(1);
    expect(timeline.headlines()).to.deep.equal([headline]);
    expect('ran' in window).to.equal(false);
  });
});
