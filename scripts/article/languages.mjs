// The article's document holds its texts in several languages: `{"en": "…", "ko": "…"}`. These functions split it, so that
// a page loads one language at a time.

const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;

/**
 * The document in one language: every Text map becomes its string in `language`, or else in the document's language.
 * @param {{lang: string}} document in the data format
 * @param {string} language a BCP 47 tag
 */
export function inLanguage(document, language) {
  const reduce = (value) => {
    if (isTextMap(value, document.lang)) return value[language] ?? value[document.lang];
    if (Array.isArray(value)) return value.map(reduce);
    return isObject(value) ? mapValues(value, reduce) : value;
  };
  return reduce(document);
}

/**
 * The strings of one language alone: arrays become objects by index, values without text are left out.
 * @param {{lang: string}} document in the data format
 * @param {string} language a BCP 47 tag
 */
export function overlayOf(document, language) {
  const pick = (value) => {
    if (isTextMap(value, document.lang)) return value[language];
    if (!isObject(value)) return undefined;
    const picked = mapValues(value, pick);
    return Object.values(picked).some((part) => part !== undefined) ? withoutUndefined(picked) : undefined;
  };
  return pick(document) ?? {};
}

/**
 * The languages of its texts besides the document's own, sorted.
 * @param {{lang: string}} document in the data format
 * @returns {string[]} BCP 47 tags
 */
export function furtherLanguages(document) {
  const find = (value) => {
    if (isTextMap(value, document.lang)) return Object.keys(value);
    return isObject(value) ? Object.values(value).flatMap(find) : [];
  };
  return [...new Set(find(document))].filter((language) => language !== document.lang).sort();
}

// A quotation `{text, lang}` is not a Text map: none of its keys is the document's language.
function isTextMap(value, documentLanguage) {
  return (
    isObject(value) &&
    !Array.isArray(value) &&
    documentLanguage in value &&
    Object.entries(value).every(([key, text]) => LANGUAGE_TAG.test(key) && typeof text === 'string')
  );
}

const isObject = (value) => typeof value === 'object' && value !== null;

const mapValues = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));

const withoutUndefined = (object) =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
