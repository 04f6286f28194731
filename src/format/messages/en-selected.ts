/** What stands on the panel of the selected entry, in English. */
export const enSelected = {
  'selected.name': 'Selected entry',
  'selected.close': 'Close',
} as const;
