/** A harness for the layout by claims, as a table or as lists. */
import {allText, visibleText, show, type Setting, type TimelineHarness} from './harness.js';

/** Adds an element with the layout by claims to the page, and waits until it is shown. */
export async function showClaims(attributes = '', setting: Setting = {}): Promise<ClaimsHarness> {
  return new ClaimsHarness(await show(`layout="claims" ${attributes}`, setting));
}

export class ClaimsHarness {
  constructor(readonly timeline: TimelineHarness) {}

  get table(): HTMLTableElement | null {
    return this.timeline.root.querySelector('table');
  }

  /** The visible column headers: that of the claims, then those of the speakers. */
  headers(): string[] {
    return [...this.table!.tHead!.rows[0]!.cells].map(visibleText);
  }

  claims(): string[] {
    return [...this.table!.tBodies[0]!.rows].map((row) => allText(row.cells[0]));
  }

  /** The visible text of each row: the claim, then each cell. */
  rows(): string[][] {
    return [...this.table!.tBodies[0]!.rows].map((row) => [...row.cells].map(visibleText));
  }

  /** @param claim the claim, or a part of it */
  cell(claim: string, speaker: string): HTMLElement {
    const row = [...this.table!.tBodies[0]!.rows].find(({cells}) => allText(cells[0]).includes(claim));
    const cell = row?.cells[this.headers().indexOf(speaker)];
    if (!cell) throw new Error(`No cell "${claim}" × "${speaker}" among: ${this.headers().join(', ')}`);
    return cell;
  }

  /** The link of a cell to its entry. */
  link(claim: string, speaker: string): HTMLAnchorElement {
    return this.cell(claim, speaker).querySelector('a')!;
  }

  header(name: string): HTMLTableCellElement {
    return this.table!.tHead!.rows[0]!.cells[this.headers().indexOf(name)]!;
  }

  async sortBy(name: string): Promise<void> {
    await this.timeline.press(this.header(name).querySelector('button')!);
  }

  /** The sorted headers, with their `aria-sort`. */
  sorting(): string[] {
    return this.headers()
      .map((name) => [name, this.header(name).getAttribute('aria-sort')])
      .filter(([, direction]) => direction !== null)
      .map((parts) => parts.join(' '));
  }

  /** The lists of a narrow element: each claim with its visible lines. Nested lists have a line per statement. */
  lists(): [claim: string, lines: string[]][] {
    const headings = [...this.whole.querySelectorAll('h1, h2, h3, h4, h5, h6')];
    return headings
      .filter((heading) => heading.closest('article') === null)
      .map((heading) => [allText(heading), [...heading.parentElement!.querySelectorAll('li')].map(lineOf)]);
  }

  get whole(): HTMLElement {
    return this.timeline.part('claims')!;
  }

  /** The selected entry. */
  get shown(): HTMLElement | null {
    return this.whole.querySelector('article');
  }
}

function lineOf(line: HTMLElement): string {
  return visibleText(line.querySelector('ul') ? line.firstElementChild : line);
}
