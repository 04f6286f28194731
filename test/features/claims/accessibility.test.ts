import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {accessibleTree, nameOf, roleOf} from '../../support/accessible-tree.js';
import {violations} from '../../support/axe.js';
import {aDocument} from '../../support/builders.js';
import {showClaims, type ClaimsHarness} from '../../support/claims.js';
import {allText, until, type Setting} from '../../support/harness.js';

const SCHEMES = {
  light: 'color-scheme: light; background: #fff; color: #111; padding: 8px',
  dark: 'color-scheme: dark; background: #121417; color: #eee; padding: 8px',
  'dark, without color-scheme': 'background: #121417; color: #eee; padding: 8px',
} as const;

/** All stances and ranks, empty cells, and more speakers than fit. */
const crowd = aDocument({
  entries: (['confirms', 'reports', 'cautious', 'denies', 'none'] as const).flatMap((stance, place) =>
    ['x', 'y', 'z'].map((name, index) => ({
      actors: [`${name}${place}`],
      kind: ['confirmation', 'response', 'movement', 'assessment', 'question'][place]!,
      standing: (['confirmed', 'reported', 'speculation'] as const)[index]!,
      date: `2024-01-1${index}`,
      dating: {basis: 'inferred' as const},
      claims: [
        {claim: 'one', stance},
        {claim: index === 0 ? 'one' : 'two', stance: 'confirms' as const},
      ],
    })),
  ),
});

interface State {
  readonly attributes?: string;
  readonly setting?: Setting;
  readonly reach?: (claims: ClaimsHarness) => Promise<unknown>;
}

const STATES: Readonly<Record<string, State>> = {
  'by default': {},
  'in Korean': {attributes: 'lang="ko"'},
  narrow: {setting: {width: 340}},
  'with an entry open': {attributes: 'selected="state-confirms-combat"'},
  'narrow, with an entry open': {attributes: 'selected="state-confirms-combat"', setting: {width: 340}},
  sorted: {reach: (claims) => claims.sortBy('Claim')},
  filtered: {attributes: 'kinds="confirmation"'},
  'without a statement': {attributes: 'kinds="question"'},
  crowded: {
    setting: {properties: {data: crowd}},
    reach: (claims) => until(() => claims.table!.closest('[role="region"]')),
  },
  'crowded and narrow': {setting: {width: 340, properties: {data: crowd}}},
};

describe('axe finds no violation in the layout by claims', () => {
  for (const [scheme, style] of Object.entries(SCHEMES)) {
    for (const [state, {attributes, setting, reach}] of Object.entries(STATES)) {
      it(`${state}, on a page that is ${scheme}`, async () => {
        const claims = await showClaims(attributes, {...setting, box: {style}});
        await reach?.(claims);
        expect(await violations(claims.timeline.element)).to.deep.equal([]);
      });
    }
  }
});

/** The native roles of a table and its parts. They have them only with their native `display`. */
const TABLE_ROLES: Readonly<Record<string, readonly [display: string, role: string]>> = {
  table: ['table', 'table'],
  caption: ['table-caption', 'caption'],
  thead: ['table-header-group', 'rowgroup'],
  tbody: ['table-row-group', 'rowgroup'],
  tr: ['table-row', 'row'],
  th: ['table-cell', ''],
  td: ['table-cell', 'cell'],
};

/** The accessible content of a table: a line per cell, a block per row. */
function tableTree(table: HTMLTableElement): string {
  for (const part of [table, ...table.querySelectorAll<HTMLElement>('caption, thead, tbody, tr, th, td')]) {
    expect(getComputedStyle(part).display, part.localName).to.equal(TABLE_ROLES[part.localName]![0]);
    expect(part.hasAttribute('role'), part.localName).to.equal(false);
  }
  const rows = [...table.rows].map((row) => [...row.cells].map(cellTree).join('\n'));
  return `\n${rows.join('\n\n')}\n`;
}

function cellTree(cell: HTMLTableCellElement): string {
  const roles: Readonly<Record<string, string>> = {col: 'columnheader', row: 'rowheader'};
  const role = cell.localName === 'td' ? 'cell' : roles[cell.scope]!;
  const sort = cell.getAttribute('aria-sort');
  return `${role} "${allText(cell)}"${sort === null ? '' : ` [sort=${sort}]`}`;
}

describe('the accessibility tree of the layout by claims', () => {
  it('has a table', async () => {
    const claims = await showClaims();
    await claims.sortBy('NIS');
    expect(tableTree(claims.table!)).to.equal(TABLE);
  });

  it('has lists if the element is narrow', async () => {
    const claims = await showClaims('kinds="confirmation"', {width: 340});
    expect(`\n${accessibleTree(claims.whole)}`).to.equal(LISTS);
  });

  it('has a heading over each list, at the level of headlines', async () => {
    const claims = await showClaims('heading-level="3"', {width: 340});
    const levels = [...claims.whole.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
      ({localName}) => localName,
    );
    expect(levels).to.deep.equal(['h4', 'h4', 'h4']);
  });

  it('names each link by its stance and the headline', async () => {
    const claims = await showClaims();
    const link = claims.link('Kursk', 'NIS');
    expect(roleOf(link)).to.equal('link');
    expect(nameOf(link)).to.equal('Reports (North Korean forces move to Kursk, NIS reports)');
  });

  it('has an explicit role for each list, since WebKit drops that of lists without markers', async () => {
    for (const width of [340, 900]) {
      const claims = await showClaims('', {width, properties: {data: crowd}});
      const lists = [...claims.whole.querySelectorAll('ul, ol')];
      expect(lists.length).to.be.greaterThan(1);
      for (const list of lists) {
        expect(list.getAttribute('role')).to.equal('list');
        expect([...list.children].every((child) => child.localName === 'li')).to.equal(true);
      }
    }
  });

  it('has machine-readable dates for exact days only', async () => {
    const claims = await showClaims();
    const times = [...claims.table!.querySelectorAll('time')].map(({dateTime}) => dateTime);
    expect(times).to.deep.equal(['2024-11-13', '2024-11-12', '2024-11-13', '2024-11-12']);
  });
});

/** A change here changes what screen readers announce. */
const TABLE = `
columnheader "Claim"
columnheader "NIS (National Intelligence Service)" [sort=ascending]
columnheader "Defense Ministry (Ministry of National Defense)"
columnheader "Foreign Ministry (Ministry of Foreign Affairs)"
columnheader "State Dept. (US State Department)"

rowheader "The deployment to the Kursk battlefield is complete"
cell "Reports (North Korean forces move to Kursk, NIS reports) 13 Nov 2024 (inferred), first"
cell "no statement on record"
cell "no statement on record"
cell "no statement on record"

rowheader "North Korean troops deployed to Russia are in combat"
cell "Confirms (South Korea’s intelligence service confirms combat) 13 Nov 2024 (inferred), one day later (local dates)"
cell "Cautious (Seoul’s ministries are cautious at first) up to 13 Nov 2024 (inferred)"
cell "Cautious (Seoul’s ministries are cautious at first) up to 13 Nov 2024 (inferred)"
cell "Confirms (State Department confirms North Korean troops in combat) 12 Nov 2024 (inferred), first"

rowheader "More than 10,000 North Korean soldiers are involved"
cell "no statement on record"
cell "no statement on record"
cell "no statement on record"
cell "Confirms (State Department confirms North Korean troops in combat) 12 Nov 2024 (inferred), first"
`;

const LISTS = `
paragraph
  "Who said what about each claim, and when"
heading level 3 "North Korean troops deployed to Russia are in combat"
list "North Korean troops deployed to Russia are in combat"
  listitem
    "US State Department:"
    link "Confirms (State Department confirms North Korean troops in combat)"
    ", first ·"
    time
      "12 Nov 2024"
    "(inferred)"
  listitem
    "National Intelligence Service:"
    link "Confirms (South Korea’s intelligence service confirms combat)"
    ", one day later (local dates) ·"
    time
      "13 Nov 2024"
    "(inferred)"
heading level 3 "The deployment to the Kursk battlefield is complete"
list "The deployment to the Kursk battlefield is complete"
  listitem
    "No statement on record: US State Department"
  listitem
    "Statement not shown: National Intelligence Service"
heading level 3 "More than 10,000 North Korean soldiers are involved"
list "More than 10,000 North Korean soldiers are involved"
  listitem
    "US State Department:"
    link "Confirms (State Department confirms North Korean troops in combat)"
    ", first ·"
    time
      "12 Nov 2024"
    "(inferred)"
  listitem
    "No statement on record: National Intelligence Service"
`;

const targets = ({whole}: ClaimsHarness) => [...whole.querySelectorAll<HTMLElement>('button, .claims a')];

describe('in the layout by claims', () => {
  for (const width of [340, 900]) {
    for (const size of [10, 16]) {
      it(`targets are at least 24 px, at ${width} px, with a font size of ${size} px`, async () => {
        const claims = await showClaims('', {width, box: {style: `font-size: ${size}px`}});
        const found = targets(claims);
        expect(found.length).to.be.at.least(5);
        for (const target of found) {
          const box = target.getBoundingClientRect();
          expect(Math.min(box.width, box.height), allText(target)).to.be.at.least(24);
        }
      });
    }
  }

  for (const width of [240, 320, 360, 560, 700, 1200]) {
    it(`nothing overflows at ${width} px`, async () => {
      const claims = await showClaims('selected="kursk-relocation"', {width});
      const edge = claims.timeline.element.getBoundingClientRect().right + 1;
      for (const part of claims.whole.querySelectorAll<HTMLElement>('p, li, th, td, a, h3, button')) {
        expect(part.getBoundingClientRect().right, allText(part)).to.be.at.most(edge);
      }
    });
  }

  it('nothing overflows when the reader increases text spacing', async () => {
    const spaced = 'letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5';
    const claims = await showClaims('', {width: 340, box: {style: spaced}});
    const edge = claims.timeline.element.getBoundingClientRect().right + 1;
    for (const part of claims.whole.querySelectorAll<HTMLElement>('li, a, h3')) {
      expect(part.getBoundingClientRect().right, allText(part)).to.be.at.most(edge);
    }
  });

  it('the focus moves through header and cells in reading order, with a visible ring', async () => {
    const claims = await showClaims('controls="none"');
    const start = document.createElement('button');
    claims.timeline.element.before(start);
    start.focus();
    const names: string[] = [];
    for (let presses = 0; presses < 17; presses += 1) {
      await sendKeys({press: 'Tab'});
      const focused = claims.timeline.focused()!;
      await until(
        () => {
          const {outlineStyle, outlineWidth} = getComputedStyle(focused);
          return outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2;
        },
        `a focus ring around ${allText(focused)}`,
      );
      names.push(allText(focused).split(' ')[0]!);
    }
    expect(names).to.deep.equal([
      ...['US', 'National', 'Defense', '4', '1', '2'],
      ...['Claim', 'NIS', 'Defense', 'Foreign', 'State'],
      ...['Confirms', 'Cautious', 'Cautious', 'Confirms', 'Reports', 'Confirms'],
    ]);
  });
});
