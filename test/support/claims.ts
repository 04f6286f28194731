/** The layout of claims in the reader's words: by claims and speakers, as a table or as lists. */
import {said, seen, show, type Setting, type TimelineHarness} from './harness.js';

/** Puts an element on the page that lays out claims, and waits until it is shown. */
export async function showClaims(attributes = '', setting: Setting = {}): Promise<ClaimsHarness> {
  return new ClaimsHarness(await show(`layout="claims" ${attributes}`, setting));
}

export class ClaimsHarness {
  constructor(readonly timeline: TimelineHarness) {}

  get table(): HTMLTableElement | null {
    return this.timeline.root.querySelector('table');
  }

  /** The words over the columns: of the claims, then of each who speaks. */
  headers(): string[] {
    return [...this.table!.tHead!.rows[0]!.cells].map(said);
  }

  claims(): string[] {
    return [...this.table!.tBodies[0]!.rows].map((row) => said(row.cells[0]));
  }

  /** The rows as they are seen: the claim, then each cell. */
  rows(): string[][] {
    return [...this.table!.tBodies[0]!.rows].map((row) => [...row.cells].map(seen));
  }

  /** @param claim the claim, or a word of it */
  cell(claim: string, speaker: string): HTMLElement {
    const row = [...this.table!.tBodies[0]!.rows].find(({cells}) => said(cells[0]).includes(claim));
    const cell = row?.cells[this.headers().indexOf(speaker)];
    if (!cell) throw new Error(`No cell "${claim}" × "${speaker}" among: ${this.headers().join(', ')}`);
    return cell;
  }

  /** What leads from a cell to the entry. */
  link(claim: string, speaker: string): HTMLAnchorElement {
    return this.cell(claim, speaker).querySelector('a')!;
  }

  header(name: string): HTMLTableCellElement {
    return this.table!.tHead!.rows[0]!.cells[this.headers().indexOf(name)]!;
  }

  async sortBy(name: string): Promise<void> {
    await this.timeline.press(this.header(name).querySelector('button')!);
  }

  /** What the rows are sorted by, as assistive technology is told it. */
  sorting(): string[] {
    return this.headers()
      .map((name) => [name, this.header(name).getAttribute('aria-sort')])
      .filter(([, direction]) => direction !== null)
      .map((parts) => parts.join(' '));
  }

  /** Where there is no table: each claim, and the lines under it as they are seen; a speaker of several has one each. */
  lists(): [claim: string, lines: string[]][] {
    const headings = [...this.whole.querySelectorAll('h1, h2, h3, h4, h5, h6')];
    return headings
      .filter((heading) => heading.closest('article') === null)
      .map((heading) => [said(heading), [...heading.parentElement!.querySelectorAll('li')].map(lineOf)]);
  }

  get whole(): HTMLElement {
    return this.timeline.part('claims')!;
  }

  /** The entry that is shown whole. */
  get shown(): HTMLElement | null {
    return this.whole.querySelector('article');
  }
}

function lineOf(line: HTMLElement): string {
  return seen(line.querySelector('ul') ? line.firstElementChild : line);
}
