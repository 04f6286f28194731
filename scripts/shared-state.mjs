// Settings of eslint for src/: a module has no state that changes. All elements of a page would share it, and what one of
// them shows would depend on the others. Shared on purpose are the registry and caches that cannot change a result:
// `memoizeByObject`, `boundedCache` and `memoizeOne`.

const MESSAGE = 'Modules have no state: keep it in an instance, or use a helper of model/ for caches.';
const AT_TOP = ':matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration';
const READONLY = '[id.typeAnnotation.typeAnnotation.typeName.name=/^Readonly/]';
const UNTYPED = ':not([id.typeAnnotation])';
const DICTIONARY = '[id.typeAnnotation.typeAnnotation.typeName.name="Record"]';
const ARRAY = '[id.typeAnnotation.typeAnnotation.type="TSArrayType"]';

/** For `no-restricted-syntax`. Only the last setting for a file counts, so each setting includes these. */
export const noSharedState = [
  `${AT_TOP}[kind=/^(let|var)$/]`,
  // Collections that are not typed as read-only.
  `${AT_TOP} > VariableDeclarator:not(${READONLY}) > NewExpression[callee.name=/^(Weak)?(Map|Set)$/]`,
  `${AT_TOP} > VariableDeclarator:matches(${UNTYPED}, ${ARRAY}) > ArrayExpression[elements.length=0]`,
  `${AT_TOP} > VariableDeclarator:matches(${UNTYPED}, ${DICTIONARY}) > ObjectExpression[properties.length=0]`,
  'PropertyDefinition[static=true][readonly=false]:not([declare=true])',
].map((selector) => ({selector, message: MESSAGE}));
