/** The eras of a document as bands on the axis. */
import type {Era, TimelineDocument} from '../../data/schema.js';
import {boundsOf} from '../bounds.js';
import {edtf} from '../edtf.js';
import {MinSegmentTree} from './min-segment-tree.js';

export interface EraBand {
  readonly era: Era;
  /** A day number; -Infinity where the start is unknown or open. */
  readonly start: number;
  /** A day number, exclusive; Infinity where the end is unknown or open. */
  readonly end: number;
  /** Eras at the same time have different rows for their labels. */
  readonly row: number;
}

/** By their start. */
export function eraBands({eras = []}: Pick<TimelineDocument, 'eras'>): readonly EraBand[] {
  // The end of the last band in each row.
  const ends = new MinSegmentTree();
  return eras
    .map((era) => {
      const {earliest, latest} = boundsOf(edtf(era.date));
      return {era, start: earliest, end: latest + 1};
    })
    .sort((a, b) => (a.start === b.start ? a.end - b.end : a.start - b.start))
    .map((band) => {
      const row = ends.firstUpTo(band.start);
      ends.set(row, band.end);
      return {...band, row};
    });
}
