// The grammar of EDTF Level 0 and 1, kept once: the parser reads with these pieces, the JSON Schema is given the whole.
// What they match and the parser still refuses are facts of the calendar (30 February, hour 24, backwards).

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
 * The source of a regular expression (ECMA-262, flag `u`) for JSON Schema's `pattern`. It matches every date that is
 * accepted; of those refused, only the ones that do not exist or run backwards.
 */
export const EDTF_PATTERN = `^(?:${DATE_TIME}|${POINT}|(?:${POINT}|\\.\\.)?/${POINT}|${POINT}/(?:\\.\\.)?)$`;
