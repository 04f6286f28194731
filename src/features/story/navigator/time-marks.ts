/** The entries as marks on the time bar. Lengths are px from its start. */

/** An entry on the line. */
export interface TimePoint {
  readonly at: number;
  /** Of its slide. */
  readonly position: number;
}

/** One entry, or several for which there is no space side by side. */
export interface TimeMark {
  readonly at: number;
  /** In the order of time. */
  readonly points: readonly TimePoint[];
}

/** Marks that are at least `space` apart. Of several entries, the mark is in their middle where there is space for it. */
export function timeMarks(points: readonly TimePoint[], space: number): readonly TimeMark[] {
  const groups: TimePoint[][] = [];
  for (const point of points.toSorted((a, b) => a.at - b.at)) {
    const group = groups.at(-1);
    if (group && point.at - group[0]!.at < space) group.push(point);
    else groups.push([point]);
  }
  return groups.map((group, index) => {
    const [first, last] = [group[0]!.at, group.at(-1)!.at];
    const next = groups[index + 1]?.[0]!.at ?? Infinity;
    return {at: Math.max(first, Math.min((first + last) / 2, next - space)), points: group};
  });
}

/** The mark of a slide; undefined for the title slide. */
export function markWith(position: number, marks: readonly TimeMark[]): TimeMark | undefined {
  return marks.find(({points}) => points.some((point) => point.position === position));
}

/** The position of the entry at a place on the line: of the nearest mark, the nearest entry. Of several, the first one. */
export function positionAt(at: number, marks: readonly TimeMark[]): number | undefined {
  const points = nearestTo(at, marks)?.points ?? [];
  return nearestTo(at, points)?.position;
}

function nearestTo<Place extends {readonly at: number}>(
  at: number,
  places: readonly Place[],
): Place | undefined {
  return places.reduce<Place | undefined>(
    (best, place) => (best && Math.abs(best.at - at) <= Math.abs(place.at - at) ? best : place),
    undefined,
  );
}
