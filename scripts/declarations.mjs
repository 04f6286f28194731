// The declarations (*.d.ts) of src/, and what the compiler knows of a property beside them.
import ts from 'typescript';
import {ROOT} from './setup.mjs';

const ELEMENT = `${ROOT}src/element/dprk-deployment-timeline.ts`;
const FORMAT = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => ROOT,
  getNewLine: () => '\n',
};

/**
 * Writes the declarations into dist/.
 * @returns {(property: string) => string[]} the values of a property of the element that is one of a few texts, such as
 *   `asc` and `desc`; none for others
 */
export function writeDeclarations() {
  const {fileNames, options} = readConfig(`${ROOT}tsconfig.build.json`);
  const program = ts.createProgram(fileNames, options);
  const {diagnostics} = program.emit();
  if (diagnostics.length > 0) throw new Error(ts.formatDiagnostics(diagnostics, FORMAT));
  const checker = program.getTypeChecker();
  const element = elementType(checker, program.getSourceFile(ELEMENT));
  // An attribute without a property has none.
  return (property) => (property ? textsOf(checker, element.getProperty(property)) : []);
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

function textsOf(checker, property) {
  const type = checker.getTypeOfSymbol(property);
  const types = type.isUnion() ? type.types : [type];
  return types
    .filter((each) => each.isStringLiteral())
    .map(({value}) => value)
    .sort();
}
