// Writes types out. What the compiler infers from the schema and from the lists of messages is 90 kB of declarations; what it
// means is a few fields and words.
import ts from 'typescript';

/**
 * @typedef {object} Context
 * @property {ts.TypeChecker} checker
 * @property {ReadonlyMap<string, string>} names of types, by what they mean
 */

/**
 * @param {ts.TypeChecker} checker
 * @param {ts.SourceFile} file
 * @param {(name: string) => boolean} [isWanted] which of its types; all that it exports if left out
 * @returns {Record<string, string>} by name, the declaration of each type, with its comment. Where one type is part of another,
 *   it is there by its name.
 */
export function plainTypes(checker, file, isWanted = () => true) {
  const aliases = file.statements
    .filter((node) => ts.isTypeAliasDeclaration(node))
    .filter((node) => isExported(node) && isWanted(node.name.text));
  const names = new Map();
  // Of two names for one type, the first counts.
  for (const {name} of aliases) {
    const meaning = typeText(checker.getTypeAtLocation(name), {checker, names: new Map()});
    if (!names.has(meaning)) names.set(meaning, name.text);
  }
  return Object.fromEntries(
    aliases.map((node) => {
      const name = node.name.text;
      const others = new Map([...names].filter(([, other]) => other !== name));
      return [name, `${commentOf(node, file)}${declaration(name, node, {checker, names: others})}`];
    }),
  );
}

/** A line for each field. */
function declaration(name, node, context) {
  const type = context.checker.getTypeAtLocation(node.name);
  const text = isRecord(type, context)
    ? `{\n  ${fieldsOf(type, context).join('\n  ')}\n}`
    : typeText(type, context);
  return `export type ${name} = ${text};\n`;
}

const isExported = (node) => node.modifiers?.some(({kind}) => kind === ts.SyntaxKind.ExportKeyword);

function commentOf(node, file) {
  const [comment] = ts.getLeadingCommentRanges(file.text, node.pos) ?? [];
  return comment ? `${file.text.slice(comment.pos, comment.end)}\n` : '';
}

/** @param {ts.Type} type @param {Context} context @returns {string} */
function typeText(type, context) {
  const {checker, names} = context;
  if (names.size > 0) {
    const name = names.get(typeText(type, {checker, names: new Map()}));
    if (name) return name;
  }
  if (type.isUnion() && !(type.flags & ts.TypeFlags.Boolean)) return unionText(type, context);
  if (isRecord(type, context)) return `{ ${fieldsOf(type, context).join(' ')} }`;
  if (!checker.isArrayType(type)) return checker.typeToString(type);
  const [item] = checker.getTypeArguments(/** @type {ts.TypeReference} */ (type));
  const text = typeText(item, context);
  return item.isUnion() && / \| /.test(text) ? `(${text})[]` : `${text}[]`;
}

/** @param {ts.Type} type @param {Context} context */
function isRecord(type, {checker}) {
  return (
    Boolean(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) && !checker.isArrayType(type)
  );
}

/** @param {ts.Type} type @param {Context} context */
function fieldsOf(type, context) {
  const {checker} = context;
  return [
    ...checker.getIndexInfosOfType(type).map((info) => `[key: string]: ${typeText(info.type, context)};`),
    ...checker
      .getPropertiesOfType(type)
      .sort((one, other) => placeOf(one) - placeOf(other))
      .map((property) => fieldText(property, context)),
  ];
}

/** In the source. The compiler's own order depends on what it has seen before. @param {ts.Symbol} symbol */
const placeOf = (symbol) => symbol.declarations?.[0]?.pos ?? 0;

/** Of a union with `undefined`, the rest may have a name. @param {ts.UnionType} union @param {Context} context */
function unionText({types}, context) {
  const isUndefined = ({flags}) => Boolean(flags & ts.TypeFlags.Undefined);
  const others = types.filter((type) => !isUndefined(type));
  const joined = (names) => others.map((type) => typeText(type, {...context, names})).join(' | ');
  const text = context.names.get(joined(new Map())) ?? joined(context.names);
  return types.some(isUndefined) ? `${text} | undefined` : text;
}

/** @param {ts.Symbol} property @param {Context} context */
function fieldText(property, context) {
  const optional = property.flags & ts.SymbolFlags.Optional ? '?' : '';
  return `${property.name}${optional}: ${typeText(context.checker.getTypeOfSymbol(property), context)};`;
}
