// Which file a module of a build gets into. What is loaded when it is first used is a *lazy part*: a feature, a language, a
// data format. Each has its own file, and there is one rule for what several of them share:
//
//   the first view                                                  one file
//   `records` and a layout                                          chunks/shared
//   `records` and any other part: these come after a page's record  chunks/records
//   other parts                                                     one file for those that share it: chunks/claims_lanes
import path from 'node:path';
import {ROOT} from '../setup.mjs';

/**
 * @typedef {(id: string) => {isEntry: boolean, importers: readonly string[], dynamicImporters: readonly string[]}} GetModule
 *   the bundler's `getModuleInfo`
 */

const RECORDS = 'records';
const LAYOUTS = ['lanes', 'claims'];

/**
 * The settings of the bundler for this rule.
 * @param {string} [firstView] the name of the file of the first view; without one, the bundler splits it by entries
 */
export function codeSplitting(firstView) {
  const name = (id, context) => fileOf(lazyPartsWith(id, (module) => context.getModuleInfo(module)));
  return {
    groups: [
      ...(firstView ? [{name: firstView, tags: /** @type {['$initial']} */ (['$initial'])}] : []),
      // A module is used by each part that uses its importers: so files never import one another in a circle.
      {name, debugName: 'lazy parts', includeDependenciesRecursively: false},
    ],
  };
}

/**
 * @param {readonly string[]} parts the names of the lazy parts that use a module
 * @returns {string | null} the name of its file, where it is not simply that of a part
 */
export function fileOf(parts) {
  if (!parts.includes(RECORDS)) return parts.length > 1 ? [...parts].sort().join('_') : null;
  return parts.some((part) => LAYOUTS.includes(part)) ? 'shared' : RECORDS;
}

/**
 * The names of the lazy parts that use a module: whose static imports lead to it. None for what an entry point uses too.
 * @param {string} id
 * @param {GetModule} getModuleInfo
 */
export function lazyPartsWith(id, getModuleInfo) {
  const users = [...usersOf(id, getModuleInfo)];
  if (users.some((user) => getModuleInfo(user).isEntry)) return [];
  return users.filter((user) => getModuleInfo(user).dynamicImporters.length > 0).map(partName);
}

/** A module, and all whose static imports lead to it. @param {GetModule} getModuleInfo */
function usersOf(id, getModuleInfo, users = new Set()) {
  if (users.has(id)) return users;
  users.add(id);
  for (const importer of getModuleInfo(id).importers) usersOf(importer, getModuleInfo, users);
  return users;
}

/** The name of a lazy part: `lanes` for src/features/lanes/index.ts. */
export function partName(id) {
  const segments = path.posix
    .relative(`${ROOT}src`, id)
    .replace(/\.\w+$/, '')
    .split(/[/.]/)
    .filter((segment) => !['features', 'data', 'index'].includes(segment));
  return [...new Set(segments)].join('-');
}

/** The names of files change with their content, so that browsers may keep them. */
export const chunkFileName = ({name, facadeModuleId}) =>
  `chunks/${facadeModuleId ? partName(facadeModuleId) : name}-[hash:6].js`;
