// The types of the element's properties, as its published declarations (dist/index.d.ts) have them.
import ts from 'typescript';
import {ROOT} from './setup.mjs';

const DECLARATIONS = `${ROOT}dist/index.d.ts`;
const CLASS = 'DprkDeploymentTimeline';
const {NoTruncation, InTypeAlias, UseSingleQuotesForStringLiteralType} = ts.TypeFormatFlags;
const FORMAT = NoTruncation | InTypeAlias | UseSingleQuotesForStringLiteralType;

/**
 * Shows what a type alias stands for (`'asc' | 'desc'` instead of `Order`), without `null` and `undefined`.
 * @returns {(property: string, name: string) => string} `name` is the type as it is written in the source; it is kept
 *   where the type is an object, whose fields would not fit a table
 */
export function typeReader() {
  const program = ts.createProgram([DECLARATIONS], {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    skipLibCheck: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const element = classIn(checker, program.getSourceFile(DECLARATIONS));
  return (property, name) => {
    const symbol = element.getProperty(property);
    if (!symbol) throw new Error(`${CLASS} has no property ${property}`);
    const type = checker.getNonNullableType(checker.getTypeOfSymbol(symbol));
    const text = checker.typeToString(type, undefined, FORMAT);
    return text.includes('{') ? withoutNothing(name) : text;
  };
}

function classIn(checker, file) {
  const symbol = checker
    .getExportsOfModule(checker.getSymbolAtLocation(file))
    .find(({name}) => name === CLASS);
  return checker.getDeclaredTypeOfSymbol(checker.getAliasedSymbol(symbol));
}

/** @param {string} type such as `Strings | null | undefined` */
export const withoutNothing = (type) => type.replace(/ \| (null|undefined)\b/g, '');
