/**
 * The day number (days since 1970-01-01) of an EDTF day such as `2024-11-13` or `-0044-03-15`; nothing where the text
 * is not one. For options: the dates of a document may be anything that EDTF allows, see `edtf.ts`.
 */
export function dayOf(text: unknown): number | undefined {
  if (typeof text !== 'string') return undefined;
  // Date's own format wants six digits of a year before zero. What it makes of 30 February is another day.
  const iso = text.replace(/^-(?=\d{4}-)/, '-00');
  const time = /^(-00)?\d{4}-\d\d-\d\d$/.test(iso) ? Date.parse(iso) : NaN;
  return !isNaN(time) && new Date(time).toISOString().startsWith(iso) ? time / 86_400_000 : undefined;
}
