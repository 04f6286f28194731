/** The values of fields that only the schema needs as lists. Apart from `vocabulary.ts`, which the first view loads. */

export const MARKS = ['check', 'diamond', 'arrow', 'square', 'circle', 'question', 'dot'] as const;

export const STANCES = ['confirms', 'reports', 'cautious', 'denies', 'none'] as const;
export const LINK_TYPES = ['responds-to', 'follows', 'about', 'repeats', 'denies', 'supersedes'] as const;
export const BASES = ['stated', 'inferred', 'corroborated', 'undated'] as const;
export const EXTENTS = ['throughout', 'within'] as const;

export const MEDIA_TYPES = ['image', 'video', 'audio', 'embed'] as const;
export const MARKUPS = ['markdown'] as const;

export type Mark = (typeof MARKS)[number];
export type Stance = (typeof STANCES)[number];
export type LinkType = (typeof LINK_TYPES)[number];
export type Basis = (typeof BASES)[number];
export type Extent = (typeof EXTENTS)[number];
export type Markup = (typeof MARKUPS)[number];
export type MediaType = (typeof MEDIA_TYPES)[number];
