import {expect} from '@open-wc/testing';
import type {DprkDeploymentTimeline} from '../../src/element/dprk-deployment-timeline.js';
import {allText, visibleText, show, put, eventsAt, aBox, notYetUpgraded, until} from '../support/harness.js';
import {parseOptions} from '../../src/element/options.js';
import {timelineOf} from '../../src/model/timeline.js';
import {aDocument, manyEntries} from '../support/builders.js';
import type {OptionName, TimelineHarness} from '../support/harness.js';

/** What each option does, seen from outside: a value as an attribute and as a property, and what is seen then and before. */
interface Effect {
  readonly attribute: string;
  readonly property: OptionName;
  readonly value: string;
  /** The value as a property, where it is not the attribute's text. */
  readonly asProperty?: unknown;
  readonly look: (timeline: TimelineHarness) => unknown;
  readonly before: unknown;
  readonly after: unknown;
}

const first = (timeline: TimelineHarness) => timeline.headlines()[0];
const count = (timeline: TimelineHarness) => timeline.entries().length;
const SEOUL = 'Seoul announces phased response measures';
const TRANSITION = 'US and South Korea to coordinate in transition, official says';

/** From the top of the first entry to the top of the second, in px. */
function distance(timeline: TimelineHarness): number {
  const [a, b] = timeline.entries().map((entry) => entry.getBoundingClientRect().top);
  return b! - a!;
}
/** The distance at the default density. */
let comfortable = NaN;

const EFFECTS: readonly Effect[] = [
  {
    attribute: 'layout',
    property: 'layout',
    value: 'lanes',
    look: (timeline) => timeline.has('lanes'),
    before: false,
    after: true,
  },
  {attribute: 'order', property: 'order', value: 'desc', look: first, before: SEOUL, after: TRANSITION},
  {
    attribute: 'kinds',
    property: 'kinds',
    value: 'confirmation question',
    asProperty: ['confirmation', 'question'],
    look: count,
    before: 14,
    after: 3,
  },
  {
    attribute: 'actors',
    property: 'actors',
    value: 'nis analysts',
    asProperty: ['nis', 'analysts'],
    look: count,
    before: 14,
    after: 4,
  },
  {
    attribute: 'standings',
    property: 'standings',
    value: 'confirmed speculation',
    asProperty: ['confirmed', 'speculation'],
    look: count,
    before: 14,
    after: 3,
  },
  {attribute: 'from', property: 'from', value: '2024-11-14', look: count, before: 14, after: 0},
  {attribute: 'to', property: 'to', value: '2024-10-29', look: count, before: 14, after: 5},
  {attribute: 'as-of', property: 'asOf', value: '2024-11-12', look: count, before: 14, after: 2},
  {
    attribute: 'selected',
    property: 'selected',
    value: 'us-aid-unclear',
    look: (timeline) => timeline.selected().join(),
    before: '',
    after: 'Will Washington give Ukraine more military aid?',
  },
  {attribute: 'limit', property: 'limit', value: '3', asProperty: 3, look: count, before: 14, after: 3},
  {
    attribute: 'heading',
    property: 'heading',
    value: 'Our own',
    look: (timeline) => timeline.title(),
    before: 'Who confirmed what, and who answered',
    after: 'Our own',
  },
  {
    attribute: 'heading-level',
    property: 'headingLevel',
    value: '4',
    asProperty: 4,
    look: (timeline) => timeline.part('title')!.localName,
    before: 'h2',
    after: 'h4',
  },
  {
    attribute: 'controls',
    property: 'controls',
    value: 'order',
    asProperty: ['order'],
    look: (timeline) => allText(timeline.part('toolbar')),
    before:
      'List Story Lanes Claims Filter All Confirmation Response Movement Stance Assessment Open question Event Search',
    after: 'Filter Newest first',
  },
  {
    attribute: 'theme',
    property: 'theme',
    value: 'dark',
    look: (timeline) => getComputedStyle(timeline.part('timeline')!).colorScheme,
    before: 'normal',
    after: 'dark',
  },
  {
    attribute: 'density',
    property: 'density',
    value: 'compact',
    look: (timeline) => distance(timeline) < comfortable,
    before: false,
    after: true,
  },
  {
    attribute: 'link-target',
    property: 'linkTarget',
    value: '_blank',
    look: (timeline) => timeline.link('S. Korea Prepares').target,
    before: '',
    after: '_blank',
  },
];

describe('each attribute', () => {
  before(async () => {
    comfortable = distance(await show());
  });

  for (const {attribute, property, value, asProperty = value, look, before, after} of EFFECTS) {
    // A list is parsed from an attribute. Everything else stays the attribute's text.
    const fromAttribute = Array.isArray(asProperty) ? asProperty : value;
    const untouched = (timeline: TimelineHarness) => {
      expect(look(timeline)).to.equal(before);
    };
    const touched = (timeline: TimelineHarness, propertyValue: unknown) => {
      expect(look(timeline)).to.equal(after);
      expect(timeline.element[property]).to.deep.equal(propertyValue);
    };

    it(`${attribute}: is read where it stands in the page`, async () => {
      touched(await show(`${attribute}="${value}"`), fromAttribute);
    });

    it(`${attribute}: can be set and taken away later`, async () => {
      const timeline = await show();
      untouched(timeline);
      await timeline.attribute(attribute, value);
      touched(timeline, fromAttribute);
      await timeline.attribute(attribute, null);
      untouched(timeline);
      expect(timeline.element[property] ?? undefined).to.equal(undefined);
    });

    it(`${attribute}: is a property too, and the attribute stays as the page wrote it`, async () => {
      const timeline = await show();
      await timeline.set({[property]: asProperty});
      touched(timeline, asProperty);
      expect(timeline.element.hasAttribute(attribute)).to.equal(false);
      await timeline.set({[property]: undefined});
      untouched(timeline);
      await timeline.set({[property]: asProperty});
      await timeline.set({[property]: null});
      untouched(timeline);
    });

    it(`${attribute}: can be set as a property before the script is there`, async () => {
      const timeline = await show('', {properties: {[property]: asProperty}});
      touched(timeline, asProperty);
    });

    it(`${attribute}: falls back where it is empty, and reports it once`, async () => {
      const timeline = put(`${attribute}=""`);
      const errors = eventsAt(timeline.element, 'dprk-error');
      await timeline.settled();
      untouched(timeline);
      await until(() => errors.length > 0);
      expect(errors.map(({severity, issues}) => [severity, issues.map(({path}) => path)])).to.deep.equal([
        ['warning', [attribute]],
      ]);
      await timeline.attribute('data-other', 'x');
      await timeline.attribute(attribute, null);
      await timeline.attribute(attribute, '');
      expect(errors).to.have.length(1);
    });
  }
});

const UNKNOWN: Readonly<Record<string, string>> = {
  layout: 'spiral',
  order: 'sideways',
  kinds: 'rumour',
  actors: 'nobody',
  standings: 'certain',
  from: 'yesterday',
  to: '2024-02-30',
  'as-of': '2024-11',
  selected: 'no-such-entry',
  limit: '0',
  'heading-level': '6',
  controls: 'levers',
  theme: 'sepia',
  density: 'dense',
};

describe('an unknown value', () => {
  for (const [attribute, value] of Object.entries(UNKNOWN)) {
    it(`of ${attribute} falls back to the default and is reported as a warning`, async () => {
      const usual = await show();
      const timeline = put(`${attribute}="${value}"`);
      const errors = eventsAt(document, 'dprk-error');
      await timeline.settled();
      expect(allText(timeline.root)).to.equal(allText(usual.root));
      expect(errors).to.have.length(1);
      const {severity, issues} = errors[0]!;
      expect(severity).to.equal('warning');
      expect(issues).to.have.length(1);
      expect(issues[0]).to.include({severity: 'warning', path: attribute, code: 'option'});
      expect(issues[0]!.message).to.contain(value);
      expect(issues[0]!.message).to.contain(attribute);
    });
  }

  it('is reported once, and another value is reported again', async () => {
    const timeline = await show();
    const errors = eventsAt(timeline.element, 'dprk-error');
    for (const order of ['up', 'desc', 'up', 'down']) await timeline.attribute('order', order);
    expect(errors.map(({issues}) => issues.map(({found}) => found).join())).to.deep.equal(['"up"', '"down"']);
  });

  it('among known ids is left out, and the known ones are used', async () => {
    const timeline = put('kinds="rumour confirmation"');
    const errors = eventsAt(timeline.element, 'dprk-error');
    await timeline.settled();
    expect(timeline.entries()).to.have.length(2);
    expect(errors[0]!.issues[0]!.message).to.contain('rumour').and.not.contain('"rumour confirmation"');
  });

  it('set as a property is reported as well', async () => {
    const timeline = await show();
    const errors = eventsAt(timeline.element, 'dprk-error');
    await timeline.set({order: 'sideways' as 'asc'});
    await timeline.set({limit: 2.5});
    expect(errors.map(({issues}) => issues[0]!.path)).to.deep.equal(['order', 'limit']);
    expect(timeline.entries()).to.have.length(14);
  });

  it('of the wrong type does not break the element', async () => {
    const timeline = await show();
    const errors = eventsAt(timeline.element, 'dprk-error');
    const wrong = {kinds: 7, actors: {}, standings: true, controls: 1, selected: 3, heading: [], limit: {}};
    await timeline.set({...wrong, order: 'desc'} as object);
    expect(timeline.headlines()[0]).to.equal(TRANSITION);
    expect(timeline.entries()).to.have.length(14);
    expect(errors.flatMap(({issues}) => issues.map(({path}) => path)).sort()).to.deep.equal(
      Object.keys(wrong).sort(),
    );
  });
});

describe('an option', () => {
  it('is a property of the element, whichever it is', async () => {
    const {element} = await show();
    const options = parseOptions({}, {timeline: timelineOf(aDocument())}, () => undefined);
    const {elementProperties} = element.constructor as typeof DprkDeploymentTimeline;
    expect([...elementProperties.keys()]).to.include.members(Object.keys(options));
  });
});

describe('from and to', () => {
  it('let through whatever may have happened on a day between', async () => {
    const timeline = await show('from="2024-10-23" to="2024-10-31"');
    expect(timeline.headlines()).to.deep.equal([
      'North Korean forces move to Kursk, NIS reports',
      'Seoul’s ministries are cautious at first',
      'North Korean deployments acknowledged ahead of the US',
      'Official speaks of international coordination',
      TRANSITION,
    ]);
  });

  it('lets through, with `to` alone, whatever may have happened by then', async () => {
    const timeline = await show('to="2024-10-29"');
    expect(timeline.headlines()).to.deep.equal([
      SEOUL,
      'Seoul’s ministries are cautious at first',
      'North Korean deployments acknowledged ahead of the US',
      'Official speaks of international coordination',
      TRANSITION,
    ]);
  });

  it('count their own days in', async () => {
    const timeline = await show('from="2024-11-12" to="2024-11-12" kinds="confirmation"');
    expect(timeline.headlines()).to.deep.equal(['State Department confirms North Korean troops in combat']);
  });
});

describe('as-of', () => {
  const RECORD: Readonly<Record<string, number>> = {
    '2024-10-21': 0,
    '2024-10-22': 1,
    '2024-11-11': 1,
    '2024-11-12': 2,
    '2024-11-13': 14,
    '2024-11-14': 14,
  };
  for (const [day, entries] of Object.entries(RECORD)) {
    it(`${day} shows the ${entries} entries on the record by then`, async () => {
      const timeline = await show(`as-of="${day}"`);
      expect(timeline.entries()).to.have.length(entries);
      expect(timeline.status()).to.match(new RegExp(`: ${entries} of 14 on record\\.$`));
      expect(timeline.state('filtered')).to.equal(false);
    });
  }

  it('shows the entries and the figures as they were', async () => {
    const timeline = await show('as-of="2024-11-12"');
    expect(timeline.headlines()).to.deep.equal([
      SEOUL,
      'State Department confirms North Korean troops in combat',
    ]);
    expect(timeline.leadParts()).to.deep.equal([
      'North Korean troops deployed to Russia are in combat: Confirms: US State Department, 12 Nov 2024 (Washington)',
      '1 response',
      '2 more claims',
    ]);
  });

  it('leads nowhere that was not on the record yet', async () => {
    const data = aDocument({
      entries: [
        {id: 'early', date: '2024-01-01', links: [{type: 'about', to: 'late'}]},
        {id: 'late', date: '2024-01-02'},
      ],
    });
    const timeline = await show('as-of="2024-01-01"', {properties: {data}});
    expect(timeline.relations(timeline.entries()[0]!)).to.deep.equal([]);
    await timeline.attribute('as-of', null);
    expect(timeline.relations(timeline.entries()[0]!)).to.deep.equal(['About: A headline']);
  });

  it('follows the day of the report and not of the thing', async () => {
    const timeline = await show('as-of="2024-11-12" kinds="movement"');
    expect(timeline.entries()).to.have.length(0);
  });
});

describe('limit', () => {
  it('shows the first entries, says how many, and offers the rest', async () => {
    const timeline = await show('limit="3"');
    expect(timeline.status()).to.equal('3 of 14 shown');
    await timeline.press(timeline.button('Show all 14'));
    expect(timeline.entries()).to.have.length(14);
    expect(timeline.has('show-all')).to.equal(false);
    expect(timeline.element.getAttribute('limit'), 'the page’s own attribute stays').to.equal('3');
  });

  it('that lets all through offers nothing', async () => {
    const timeline = await show('limit="14"');
    expect(timeline.has('show-all')).to.equal(false);
  });

  it('counts in the order asked for', async () => {
    const timeline = await show('limit="1" order="desc"');
    expect(timeline.headlines()).to.deep.equal([TRANSITION]);
  });
});

describe('the heading', () => {
  for (const level of [1, 2, 3, 4, 5]) {
    it(`at level ${level} has headlines one deeper, and no other headings`, async () => {
      const timeline = await show(`heading-level="${level}"`);
      const levels = [...timeline.root.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) =>
        Number(heading.localName[1]),
      );
      expect(levels).to.deep.equal([level, ...Array<number>(14).fill(level + 1)]);
    });
  }

  it('of the page in the slot takes the place of all others', async () => {
    const timeline = await show('heading="Attribute"', {content: '<h3 slot="heading">Slotted</h3>'});
    const slotted = timeline.element.querySelector('h3')!;
    expect(slotted.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(timeline.part('title')!.getClientRects().length, 'the element’s own is not drawn').to.equal(0);
  });
});

describe('controls', () => {
  const roles = (timeline: TimelineHarness) => ({
    chips: timeline.chips().filter((name) => name !== 'Newest first').length,
    search: Boolean(timeline.searchField()),
    actors: Boolean(timeline.part('actor-filter')),
    order: Boolean(timeline.part('order')),
  });

  it('are kinds and search unless the page says otherwise', async () => {
    expect(roles(await show())).to.deep.equal({chips: 8, search: true, actors: false, order: false});
  });

  it('are those that are named', async () => {
    const timeline = await show('controls="actors order"');
    expect(roles(timeline)).to.deep.equal({chips: 0, search: false, actors: true, order: true});
  });

  it('are none where none are wanted', async () => {
    const timeline = await show('controls="none"');
    expect(timeline.has('toolbar')).to.equal(false);
    expect(timeline.entries()).to.have.length(14);
  });
});

describe('theme and density', () => {
  it('light and dark decide over the page', async () => {
    const dark = await show('theme="dark"', {box: {style: 'color-scheme: light'}});
    const light = await show('theme="light"', {box: {style: 'color-scheme: dark'}});
    expect(getComputedStyle(dark.part('timeline')!).colorScheme).to.equal('dark');
    expect(getComputedStyle(light.part('timeline')!).colorScheme).to.equal('light');
    expect(getComputedStyle(dark.part('timeline')!).color).not.to.equal(
      getComputedStyle(light.part('timeline')!).color,
    );
  });

  it('compact takes less room', async () => {
    const comfortable = await show();
    const compact = await show('density="compact"');
    expect(compact.element.offsetHeight).to.be.lessThan(comfortable.element.offsetHeight - 100);
  });
});

describe('link-target', () => {
  it('is on every link out of the page and on none within', async () => {
    const timeline = await show('link-target="_blank"');
    for (const link of timeline.links()) {
      const within = link.getAttribute('href')!.startsWith('#');
      expect(link.target, allText(link)).to.equal(within ? '' : '_blank');
      if (!within) expect(link.rel).to.contain('noopener');
    }
  });
});

const ENGLISH = 'Who confirmed what, and who answered';
const KOREAN = '누가 무엇을 확인했고, 누가 대응했나';

describe('the language', () => {
  it('is the element’s own, before all', async () => {
    const timeline = await show('lang="ko"', {box: {lang: 'en'}});
    expect(timeline.title()).to.equal(KOREAN);
  });

  it('is else the nearest ancestor’s', async () => {
    const timeline = await show('', {box: {lang: 'ko-KR'}});
    expect(timeline.title()).to.equal(KOREAN);
  });

  it('is followed when the page changes it, here or above', async () => {
    const timeline = await show();
    const box = timeline.element.parentElement!;
    box.lang = 'ko';
    await timeline.settled();
    expect(timeline.title()).to.equal(KOREAN);
    timeline.element.lang = 'en';
    await timeline.settled();
    expect(timeline.title()).to.equal(ENGLISH);
    timeline.element.removeAttribute('lang');
    await timeline.settled();
    expect(timeline.title()).to.equal(KOREAN);
  });

  it('is found and followed through shadow roots', async () => {
    const host = aBox({lang: 'ko'});
    const inner = host.attachShadow({mode: 'open'}).appendChild(document.createElement('div'));
    const innermost = inner.attachShadow({mode: 'closed'});
    const timeline = put();
    innermost.append(timeline.element);
    await timeline.settled();
    expect(timeline.title()).to.equal(KOREAN);
    host.lang = 'en';
    await timeline.settled();
    expect(timeline.title()).to.equal(ENGLISH);
    inner.lang = 'ko';
    await timeline.settled();
    expect(timeline.title()).to.equal(KOREAN);
  });

  it('is each instance’s own', async () => {
    const [english, korean] = [await show('lang="en"'), await show('lang="ko"')];
    expect([english.title(), korean.title()]).to.deep.equal([ENGLISH, KOREAN]);
    expect([english.status(), korean.status()]).to.deep.equal(['14 of 14 shown', '14건 중 14건 표시']);
  });

  for (const lang of ['xx', 'de', 'not a language', 'en-GB-oxendict']) {
    it(`"${lang}" is shown in English, dates included`, async () => {
      const timeline = await show(`lang="${lang}"`);
      expect(timeline.title()).to.equal(ENGLISH);
      expect(timeline.date(timeline.entry('Seoul announces'))).to.match(/^22 Oct 2024 Tuesday/);
      expect(timeline.part('timeline')!.lang).to.match(/^en/);
    });
  }

  it('shows a whole view in one language while another is on its way', async () => {
    const timeline = await show();
    timeline.element.lang = 'ko';
    await timeline.element.updateComplete;
    const isKorean = timeline.title() === KOREAN;
    expect(timeline.leadParts()[3]).to.equal(isKorean ? '대응 4건' : '4 responses');
    await timeline.settled();
    expect(timeline.leadParts()[3]).to.equal('대응 4건');
  });

  it('marks the texts that are not in it', async () => {
    const timeline = await show('lang="ko"', {properties: {data: aDocument()}});
    const headline = timeline.entries()[0]!.querySelector('[lang="en"]');
    expect(allText(headline)).to.equal('A headline');
  });
});

describe('attributes together', () => {
  it('are all read at once, and all filters must let an entry through', async () => {
    const timeline = await show(
      'kinds="response" actors="us-state-department" order="desc" limit="1" heading="Mine" heading-level="3"',
    );
    expect(timeline.headlines()).to.deep.equal([TRANSITION]);
    expect(timeline.status()).to.equal('1 of 14 shown');
    expect(timeline.part('title')!.localName).to.equal('h3');
    expect(visibleText(timeline.part('title'))).to.equal('Mine');
  });

  it('are read from an element that was in the page before the script ran', async () => {
    const element = notYetUpgraded('kinds="question"');
    expect(Boolean(element.shadowRoot)).to.equal(false);
    element.kinds = ['confirmation'];
    const timeline = put();
    timeline.element.replaceWith(element);
    const late = new (timeline.constructor as new (element: HTMLElement) => TimelineHarness)(element);
    await late.settled();
    expect(late.entries(), 'a property set later than the attribute wins').to.have.length(2);
  });

  it('of a long list take effect too', async () => {
    const data = aDocument({entries: manyEntries(200)});
    const timeline = await show('order="desc" limit="2"', {properties: {data}});
    expect(timeline.headlines()).to.deep.equal(['Headline 200', 'Headline 199']);
  });
});
