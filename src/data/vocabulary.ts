/** The values of fields that every view needs; the others are in `field-values.ts`. */
import type {Mark} from './field-values.js';

/** The mark of each built-in kind. */
export const KIND_MARKS = {
  confirmation: 'check',
  response: 'diamond',
  movement: 'arrow',
  stance: 'square',
  assessment: 'circle',
  question: 'question',
  event: 'dot',
} as const satisfies Readonly<Record<string, Mark>>;

export const STANDINGS = [
  'confirmed',
  'announced',
  'on-record',
  'unnamed-official',
  'reported',
  'described',
  'speculation',
  'unclear',
  'unstated',
] as const;

export type Kind = keyof typeof KIND_MARKS;
export type Standing = (typeof STANDINGS)[number];
export type {Basis, Extent, LinkType, Mark, Stance} from './field-values.js';
