// Which file a module of a build gets into. What is loaded when it is first used is a *lazy part*: a feature, a language, a
// data format. Each has its own file, and there is one rule for what several of them share:
//
//   the first view                            one file
//   `records` and other features, or layouts  chunks/shared
//   `records` and only what comes with them   chunks/records
//   other features                            one file for those that share it: chunks/export_lanes
//   several parts of one feature              chunks/export-shared
//   the parser of sheets and others           chunks/formats, or chunks/shared if errors are among them
//
// What runs in Node imports these files, too: it does not change the rule.
import path from 'node:path';
import {ROOT} from '../setup.mjs';

/**
 * @typedef {(id: string) => {isEntry: boolean, importers: readonly string[], dynamicImporters: readonly string[]}} GetModule
 *   the bundler's `getModuleInfo`
 */

const RECORDS = 'records';
/** The words of errors, which need no parser but come after `records`. */
const ISSUES = 'issues';
/** The features, and parts of features, that a page rarely loads without `records`. */
const WITH_RECORDS = [
  RECORDS,
  'as-of',
  'structured-data',
  'src',
  'page-record',
  ISSUES,
  'long-list',
  'markdown',
  'export-csv',
];
/** Of these, a page may well use two. */
const LAYOUTS = ['lanes', 'claims', 'long-list'];
/** The parser of sheets: several features load it. */
const SHEETS = 'csv-parse-csv';
const FEATURE = /\/src\/features\/([^/]+)\//;
/** Folders and files that add nothing to the name of a part. */
const UNNAMED = ['features', 'data', 'generated', 'index'];

/**
 * The settings of the bundler for this rule.
 * @param {(entries: readonly string[]) => string | null} firstFile the name of the file of a module that these entry points
 *   use
 * @param {readonly string[]} [nodeEntries] entry points for Node: they import the files of lazy parts
 * @returns {import('vite').Rolldown.CodeSplittingOptions}
 */
export function codeSplitting(firstFile, nodeEntries = []) {
  const name = (id, context) => {
    const getModuleInfo = (module) => context.getModuleInfo(module);
    const entries = entriesWith(id, getModuleInfo);
    const parts = lazyPartsWith(id, getModuleInfo);
    if (parts.length === 0 || entries.some((entry) => !nodeEntries.includes(entry)))
      return firstFile(entries);
    return fileOf(parts) ?? (entries.length > 0 ? partName(parts[0]) : null);
  };
  // What uses a module also uses all that the module imports: so files never import one another in a circle.
  return {groups: [{name, debugName: 'rule of files', includeDependenciesRecursively: false}]};
}

/**
 * @param {readonly string[]} parts the lazy parts that use a module
 * @returns {string | null} the name of its file; null where it has the file of the one part that uses it
 */
export function fileOf(parts) {
  const features = [...new Set(parts.map(featureOf))].sort();
  if (features.includes(RECORDS)) return parts.every(comesWithRecords) ? RECORDS : 'shared';
  if (LAYOUTS.filter((name) => features.includes(name)).length > 1) return 'shared';
  if (features.length > 1 && features.includes(SHEETS))
    return features.includes(ISSUES) ? 'shared' : 'formats';
  if (features.length > 1) return features.join('_');
  return parts.length > 1 ? `${features[0]}-shared` : null;
}

/**
 * The lazy parts that use a module: whose static imports lead to it.
 * @param {string} id
 * @param {GetModule} getModuleInfo
 * @returns {string[]} their modules
 */
export function lazyPartsWith(id, getModuleInfo) {
  return [...usersOf(id, getModuleInfo)].filter((user) => getModuleInfo(user).dynamicImporters.length > 0);
}

/** The entry points whose static imports lead to a module. @param {GetModule} getModuleInfo */
export function entriesWith(id, getModuleInfo) {
  return [...usersOf(id, getModuleInfo)].filter((user) => getModuleInfo(user).isEntry);
}

/** A module, and all whose static imports lead to it. @param {GetModule} getModuleInfo */
function usersOf(id, getModuleInfo, users = new Set()) {
  if (users.has(id)) return users;
  users.add(id);
  for (const importer of getModuleInfo(id).importers) usersOf(importer, getModuleInfo, users);
  return users;
}

/** `lanes` for any module of src/features/lanes/; for others, the name of the part. */
function featureOf(id) {
  return FEATURE.exec(id)?.[1] ?? partName(id);
}

/** Lazy parts that are not features parse formats: what they parse is a page's record. */
function comesWithRecords(id) {
  return !FEATURE.test(id) || [featureOf(id), partName(id)].some((name) => WITH_RECORDS.includes(name));
}

/** `lanes` for src/features/lanes/index.ts, `csv` for src/data/csv/index.ts, `languages-ko` for src/languages/ko.ts. */
export function partName(id) {
  const segments = path.posix
    .relative(`${ROOT}src`, id)
    .replace(/\.\w+$/, '')
    .split('/')
    .filter((segment) => !UNNAMED.includes(segment));
  return [...new Set(segments)].join('-');
}

/** The names of files change with their content, so that browsers may keep them. */
export const chunkFileName = ({name, facadeModuleId}) =>
  `chunks/${facadeModuleId ? partName(facadeModuleId) : name}-[hash:6].js`;
