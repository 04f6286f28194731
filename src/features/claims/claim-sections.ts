/** The claims as lists, in sections: what is far from the viewport is not rendered. */
import {compareStatements, type Cell, type ClaimRow} from './claims-table.js';

/** Lines per section: few enough to render in one frame. */
const SECTION_SIZE = 40;

export type SpeakerCell = Cell & {readonly speaker: string};

/** A claim with those who speak about it; of very many, a part of them. */
export interface ClaimPart {
  readonly row: ClaimRow;
  /** The place of the claim, from 1. */
  readonly place: number;
  /** In the order of their first statements. */
  readonly speaking: readonly SpeakerCell[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** @param size the number of lines in a section; all in one section if it is infinite */
export function sectionsOf(
  rows: readonly ClaimRow[],
  size = SECTION_SIZE,
): readonly (readonly ClaimPart[])[] {
  const sections: ClaimPart[][] = [];
  let lines = Infinity;
  for (const part of rows.flatMap((row, index) => partsOf(row, index + 1, size))) {
    if (lines >= size) {
      sections.push([]);
      lines = 0;
    }
    sections.at(-1)!.push(part);
    // The claim is a line too.
    lines += part.speaking.length + 1;
  }
  return sections;
}

function partsOf(row: ClaimRow, place: number, size: number): ClaimPart[] {
  const speaking = [...row.cells]
    .map(([speaker, cell]): SpeakerCell => ({...cell, speaker}))
    .filter(({statements}) => statements.length > 0)
    .sort((a, b) => compareStatements(a.statements[0]!, b.statements[0]!));
  const count = Math.max(1, Math.ceil(speaking.length / size));
  return Array.from({length: count}, (_, index) => ({
    row,
    place,
    speaking: count === 1 ? speaking : speaking.slice(index * size, (index + 1) * size),
    isFirst: index === 0,
    isLast: index === count - 1,
  }));
}
