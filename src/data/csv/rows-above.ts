/** The header of a sheet is looked for in so many rows: a title, a remark or blank rows may come before it. */
export const MAX_ROWS_ABOVE = 10;
