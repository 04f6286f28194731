import {expect} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import type {TimelineDocument} from '../../../src/data/schema.js';
import {aDocument} from '../../support/builders.js';
import {showClaims, type ClaimsHarness} from '../../support/claims.js';
import {allText, until} from '../../support/harness.js';

/** Every actor says something about every claim. */
function aGrid(actors: number, claims: number): TimelineDocument {
  return aDocument({
    entries: Array.from({length: actors}, (_, index) => ({
      actors: [`a${index}`],
      date: '2024-01-01',
      claims: Array.from({length: claims}, (__, place) => ({
        claim: `c${place}`,
        stance: 'confirms' as const,
      })),
    })),
  });
}

async function showGrid(actors: number, claims: number, attributes = ''): Promise<ClaimsHarness> {
  const shown = await showClaims(`controls="none" ${attributes}`, {
    width: 700,
    properties: {data: aGrid(actors, claims)},
  });
  await until(() => boxOf(shown).hasAttribute('role'));
  return shown;
}

const boxOf = ({table}: ClaimsHarness) => table!.parentElement!;

/** The part of the box that is not under the first column, in px of the viewport. */
function freeRoom(claims: ClaimsHarness): {left: number; right: number} {
  const box = boxOf(claims).getBoundingClientRect();
  const column = claims.table!.rows[1]!.cells[0]!.getBoundingClientRect();
  return getComputedStyle(boxOf(claims)).direction === 'rtl'
    ? {left: box.left, right: column.left}
    : {left: column.right, right: box.right};
}

function isIn(element: Element, room: {left: number; right: number}): boolean {
  const {left, right} = element.getBoundingClientRect();
  return left >= room.left - 1 && right <= room.right + 1;
}

describe('with nine actors at 700 px', () => {
  for (const direction of ['ltr', 'rtl']) {
    for (const isBack of [false, true]) {
      it(`${isBack ? 'Shift+Tab' : 'Tab'} never moves the focus under the column of claims, ${direction}`, async () => {
        const claims = await showGrid(9, 2, `dir="${direction}"`);
        const links = [...claims.table!.querySelectorAll<HTMLElement>('td a')];
        links.at(isBack ? -1 : 0)!.focus();
        if (isBack) await sendKeys({down: 'Shift'});
        // Not past the last link: the focus would leave the page.
        for (const [index, link] of (isBack ? links.toReversed() : links).entries()) {
          if (index > 0) await sendKeys({press: 'Tab'});
          await until(() => claims.timeline.focused() === link, `link ${index} has the focus`, 3000);
          await until(() => isIn(link, freeRoom(claims)), `link ${index} is in view`, 3000);
        }
        if (isBack) await sendKeys({up: 'Shift'});
      });
    }
  }
});

describe('the box around the table', () => {
  it('scrolls what a page shows in it past the column of claims', async () => {
    const claims = await showGrid(9, 2);
    const {width} = claims.table!.rows[1]!.cells[0]!.getBoundingClientRect();
    expect(parseFloat(getComputedStyle(boxOf(claims)).scrollPaddingInlineStart)).to.be.at.least(width);
  });

  it('stays where it is when the focus comes by a press', async () => {
    const claims = await showGrid(9, 2);
    boxOf(claims).scrollLeft = 20;
    const link = claims.table!.querySelector('td a')!.getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.ceil(link.right) - 4, Math.round(link.top) + 8]});
    await until(() => claims.shown);
    expect(boxOf(claims).scrollLeft).to.equal(20);
  });
});

describe('twelve actors and twenty claims at 700 px', () => {
  it('scroll in their own box, and the element is no wider', async () => {
    const claims = await showGrid(12, 20);
    expect(boxOf(claims).scrollWidth).to.be.greaterThan(1200);
    expect(claims.timeline.element.scrollWidth).to.be.at.most(700);
  });

  it('have room for several words a line', async () => {
    const claims = await showGrid(12, 20);
    for (const cell of claims.table!.querySelectorAll<HTMLElement>('tbody > tr > *')) {
      const {fontSize} = getComputedStyle(cell);
      expect(cell.getBoundingClientRect().width).to.be.at.least(9 * parseFloat(fontSize));
      const lines = cell.getBoundingClientRect().height / (1.4 * parseFloat(fontSize));
      expect(lines, allText(cell)).to.be.below(7);
    }
  });

  it('leave at least half of the width to the statements', async () => {
    const claims = await showGrid(12, 20);
    const {left, right} = freeRoom(claims);
    expect(right - left).to.be.at.least(350);
  });
});
