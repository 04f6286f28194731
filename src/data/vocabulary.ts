/** The words that the format itself knows. */

export const KINDS = [
  'confirmation',
  'response',
  'movement',
  'stance',
  'assessment',
  'question',
  'event',
] as const;

export const MARKS = ['check', 'diamond', 'arrow', 'square', 'circle', 'question', 'dot'] as const;

/** The mark of each built-in kind. */
export const KIND_MARKS = {
  confirmation: 'check',
  response: 'diamond',
  movement: 'arrow',
  stance: 'square',
  assessment: 'circle',
  question: 'question',
  event: 'dot',
} as const satisfies Record<(typeof KINDS)[number], (typeof MARKS)[number]>;

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

export const STANCES = ['confirms', 'reports', 'cautious', 'denies', 'none'] as const;
export const LINK_TYPES = ['responds-to', 'follows', 'about', 'repeats', 'denies', 'supersedes'] as const;
export const BASES = ['stated', 'inferred', 'corroborated', 'undated'] as const;
export const EXTENTS = ['throughout', 'within'] as const;

export type Kind = (typeof KINDS)[number];
export type Mark = (typeof MARKS)[number];
export type Standing = (typeof STANDINGS)[number];
export type Stance = (typeof STANCES)[number];
export type LinkType = (typeof LINK_TYPES)[number];
export type Basis = (typeof BASES)[number];
export type Extent = (typeof EXTENTS)[number];
