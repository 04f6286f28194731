// Keeps the bundled dataset one JSON document, and yet lets a page load one language of it.
//
//   import document from './article.json?lang=en'     every Text map reduced to its English string
//   import('./article.json?overlay=ko')               the Korean strings alone, in the same shape
//
// The same two pure functions serve Vite (demo and builds) and the test server.
import {readFile} from 'node:fs/promises';
import path from 'node:path';

const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;
const QUERY = /^(?<file>.+\.json)\?(?<part>lang|overlay)=(?<language>[A-Za-z0-9-]+)$/;
/**
 * What the plug-in calls its modules: no `.json` at the end, or Vite would read the script as JSON; and the zero
 * that marks what is no file, or Vite's search for dependencies would look for one.
 */
const MODULE_ID = /^\0(?<file>.+)\.(?<part>lang|overlay)-(?<language>[A-Za-z0-9-]+)\.js$/;

/**
 * The document in one language: every Text map becomes its string in `language`, or else in the document's own.
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
 * The strings of one language alone: arrays become objects by index, what holds no text is left out.
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

/** A plug-in for Vite and Rolldown. */
export function splitLanguages() {
  return {
    name: 'split-languages',
    enforce: /** @type {const} */ ('pre'),
    resolveId(source, importer) {
      const {file, part, language} = QUERY.exec(source)?.groups ?? {};
      if (!file || !importer) return null;
      const absolute = path.resolve(path.dirname(importer), file);
      return `\0${absolute.slice(0, -'.json'.length)}.${part}-${language}.js`;
    },
    async load(id) {
      const {file, part, language} = MODULE_ID.exec(id)?.groups ?? {};
      if (!file) return null;
      this.addWatchFile(`${file}.json`);
      return moduleText(`${file}.json`, part, language);
    },
  };
}

/** The same for the test server (@web/dev-server). */
export function splitLanguagesInTests() {
  return {
    name: 'split-languages',
    async serve(context) {
      const {file, part, language} = QUERY.exec(context.path + context.search)?.groups ?? {};
      if (!file) return undefined;
      return {body: await moduleText(path.join(process.cwd(), decodeURI(file)), part, language), type: 'js'};
    },
  };
}

// An object literal, not JSON.parse of a string: the minifier drops the quotes of its keys.
async function moduleText(file, part, language) {
  const document = JSON.parse(await readFile(file, 'utf8'));
  const value = part === 'lang' ? inLanguage(document, language) : overlayOf(document, language);
  return `export default ${JSON.stringify(value)};\n`;
}

// A quotation `{text, lang}` is no Text map: it has no key that is the document's language.
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
