// The grammar of EDTF Level 0 and 1, for the parser and for the JSON Schema. The parser also rejects what the grammar
// cannot: days and times that do not exist (30 February, hour 24), and intervals that end before they start.

// Astronomical: 0000 is 1 BC, and -0000 is not a year.
const YEAR = '((?!-0000)-?\\d{4})';
const MONTH_OR_SEASON = '-(?:(2[1-4])|([01]\\d|XX(?!-\\d))(?:-(\\d\\d|XX))?)';
const LONG_YEAR = 'Y(-?[1-9]\\d{4,})';
const DECADE_OR_CENTURY = '(-?\\d\\d[\\dX]X)';
const TIME = 'T(\\d\\d):(\\d\\d):(\\d\\d)(Z|(?!-00(?::00)?$)[+-]\\d\\d(?::\\d\\d)?)?';

/** A date without a time. Groups: year, season, month, day, long year, decade or century, qualifier. */
export const POINT = `(?:${YEAR}(?:${MONTH_OR_SEASON})?|${LONG_YEAR}|${DECADE_OR_CENTURY})([?~%])?`;

/** A day with a time. Groups: year, month, day, hour, minute, second, offset. */
export const DATE_TIME = `${YEAR}-([01]\\d)-(\\d\\d)${TIME}`;

/**
 * The source of a regular expression (ECMA-262, flag `u`) for `pattern` in the JSON Schema. It matches every date that the
 * parser accepts, and otherwise only those that do not exist or end before they start.
 */
export const EDTF_PATTERN = `^(?:${DATE_TIME}|${POINT}|(?:${POINT}|\\.\\.)?/${POINT}|${POINT}/(?:\\.\\.)?)$`;
