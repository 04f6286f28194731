/** Parts in one line of text, with as few nodes as they need. */
import {nothing} from 'lit';

/**
 * The parts that are there, with a separator between them. Lists in them become part of the row, and texts next to each
 * other become one text: Lit needs two nodes for each part of a list.
 */
export function rowOf(parts: readonly unknown[], separator?: unknown): unknown {
  const row: unknown[] = [];
  for (const part of parts.filter(isThere)) {
    if (row.length > 0 && separator !== undefined) append(row, separator);
    append(row, part);
  }
  return row.length === 1 ? row[0] : row;
}

function append(row: unknown[], part: unknown): void {
  if (Array.isArray(part)) part.filter(isThere).forEach((each) => append(row, each));
  else if (typeof part === 'string' && typeof row.at(-1) === 'string')
    row.push(`${row.pop() as string}${part}`);
  else row.push(part);
}

function isThere(part: unknown): boolean {
  return part !== undefined && part !== false && part !== nothing && part !== '';
}
