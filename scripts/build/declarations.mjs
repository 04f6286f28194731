// The declarations (*.d.ts) of the package's entry points, without the internals that they do not mention, and what the
// compiler knows about a property.
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {rollup} from 'rollup';
import {dts} from 'rollup-plugin-dts';
import ts from 'typescript';
import {ROOT} from '../setup.mjs';
import {plainTypes} from './plain-types.mjs';

const ENTRIES = ['index', 'define', 'parse', 'ssr'];
const FOLDER = `${ROOT}.cache/declarations/`;
const ELEMENT = `${ROOT}src/element/dprk-deployment-timeline.ts`;
const FORMAT = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => ROOT,
  getNewLine: () => '\n',
};

/**
 * Writes the declarations into dist/: a file for each entry point, and in declarations/ what they share.
 * @returns {Promise<(property: string) => string[]>} the values of a property of the element that is one of a few strings,
 *   such as `asc` and `desc`; none for others
 */
export async function writeDeclarations() {
  const {fileNames, options} = readConfig(`${ROOT}tsconfig.build.json`);
  rmSync(FOLDER, {recursive: true, force: true});
  const program = ts.createProgram(fileNames, {...options, outDir: FOLDER});
  const {diagnostics} = program.emit();
  if (diagnostics.length > 0) throw new Error(ts.formatDiagnostics(diagnostics, FORMAT));
  const checker = program.getTypeChecker();
  writePlainTypes(checker, program);
  await bundleDeclarations();
  const element = elementType(checker, program.getSourceFile(ELEMENT));
  // Some attributes have no property.
  return (property) => (property ? stringsOf(checker, element.getProperty(property)) : []);
}

/** The types of the format, and the keys of messages. */
function writePlainTypes(checker, program) {
  const typesOf = (file, isWanted) =>
    plainTypes(checker, program.getSourceFile(`${ROOT}src/${file}.ts`), isWanted);
  writeFileSync(`${FOLDER}data/schema.d.ts`, Object.values(typesOf('data/schema')).join(''));
  const messages = `${FOLDER}languages/messages.d.ts`;
  const {MessageKey} = typesOf('languages/messages', (name) => name === 'MessageKey');
  writeFileSync(
    messages,
    readFileSync(messages, 'utf8').replace(/export type MessageKey = [^;]+;/, () => MessageKey),
  );
}

async function bundleDeclarations() {
  const bundle = await rollup({
    input: Object.fromEntries(ENTRIES.map((name) => [name, `${FOLDER}${name}.d.ts`])),
    plugins: [dts()],
    external: (id) => !/^[./]/.test(id),
    onLog(_, {message}) {
      // Consumers name RenderOptions, never the internal interface that it picks from.
      if (!message.includes('private shared type exports')) throw new Error(message);
    },
  });
  await bundle.write({
    dir: `${ROOT}dist`,
    entryFileNames: '[name].d.ts',
    // The name of a chunk ends with `.d`.
    chunkFileNames: 'declarations/[name].ts',
  });
}

function readConfig(file) {
  const host = {...ts.sys, onUnRecoverableConfigFileDiagnostic: fail};
  const config = ts.getParsedCommandLineOfConfigFile(file, {}, host);
  if (!config || config.errors.length > 0)
    throw new Error(ts.formatDiagnostics(config?.errors ?? [], FORMAT));
  return config;
}

function fail(diagnostic) {
  throw new Error(ts.formatDiagnostic(diagnostic, FORMAT));
}

function elementType(checker, file) {
  const [element] = checker
    .getExportsOfModule(checker.getSymbolAtLocation(file))
    .filter(({flags}) => flags & ts.SymbolFlags.Class);
  return checker.getDeclaredTypeOfSymbol(element);
}

function stringsOf(checker, property) {
  const type = checker.getTypeOfSymbol(property);
  const types = type.isUnion() ? type.types : [type];
  return types
    .filter((each) => each.isStringLiteral())
    .map(({value}) => value)
    .sort();
}
