// Documents in the format, made from its one definition: what that names is generated here without being listed again.
import fc from 'fast-check';

/** A text for each check of a string that is code or a pattern, by what the definition calls it. */
const STRINGS = {
  edtf: [
    '2024', '2024-11', '2024-11-12', '2024-11-12T13:15:00-05:00', '2024-10-30~/2024-11-13', '/2024', '2024/..',
    '201X', '19XX', '2024-XX', '2024-11-XX', '2024-21', '2024?', '2024-11%', '-0044-03-15', 'Y-170000002', '0000',
    '2024-02-29', '2024-11-12T00:00:00Z', '2024-11-12T23:59:59',
  ],
  address: ['https://example.org/a?b=c#d', 'HTTP://example.org', '//example.org', '/a', 'a.png', '../a', '#a', '?a:b', ''],
  contact: ['desk@example.org', 'mailto:desk@example.org', 'https://example.org', 'contact.html'],
  'time-zone': ['Asia/Seoul', 'Europe/Paris', 'UTC', 'America/Argentina/Buenos_Aires', 'asia/seoul'],
  id: ['a', '9', 'A.b_c-d', 'x'.repeat(100)],
  language: ['en', 'ko', 'pt-BR', 'zh-Hant-TW', 'de-1996'],
  country: ['KR', 'US'],
  name: ['A', ' A ', '북한군', '__proto__', 'a\nb', '\u202Ea', '<b>', '😀'],
  text: ['A', ' A ', '북한군', '__proto__', 'a\nb', '\u202E', '<b>', '😀'],
}; // prettier-ignore

/**
 * Any document that has no fault but those between its parts: `repaired` takes these out.
 * @param {any} schema the definition in valibot
 * @returns {fc.Arbitrary<any>}
 */
export function valuesOf({type, wrapped, item, entries, options, literal, key, value, pipe = []}) {
  switch (type) {
    case 'optional':
      return valuesOf(wrapped);
    case 'object':
      return fc.record(mapValues(entries, valuesOf), {
        requiredKeys: Object.keys(entries).filter((name) => entries[name].type !== 'optional'),
      });
    case 'array':
      return fc.array(valuesOf(item), {maxLength: 3});
    case 'union':
      return fc.oneof(...options.map(valuesOf));
    case 'record':
      return fc.dictionary(valuesOf(key), valuesOf(value), {minKeys: 1, maxKeys: 2});
    case 'picklist':
      return fc.constantFrom(...options);
    case 'literal':
      return fc.constant(literal);
    case 'number':
      return fc.constantFrom(1, 2, 640, 1e9, 2 ** 53);
    case 'string':
      return fc.constantFrom(...stringsFor(pipe));
    default:
      throw new Error(`the definition has a new type: ${type}`);
  }
}

function stringsFor(pipe) {
  const checks = pipe
    .flatMap(({message, metadata}) => [metadata?.check, message])
    .filter((name) => name in STRINGS);
  return STRINGS[checks[0] ?? 'text'];
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

/** The same document with ids that are unique, and references that lead somewhere. */
export function repaired(document) {
  const copy = structuredClone(document);
  for (const list of ['actors', 'claims', 'kinds', 'entries']) {
    copy[list]?.forEach((part, index) => (part.id = `${list}-${index}`));
  }
  const idsOf = (list) => (copy[list] ?? []).map(({id}) => id);
  const known = (list, count) => idsOf(list).slice(0, count);
  // Each standing has one label.
  copy.standings?.splice(1);
  for (const entry of copy.entries) {
    entry.kind = idsOf('kinds')[0] ?? 'event';
    if (entry.actors) entry.actors = known('actors', entry.actors.length);
    if (entry.about) entry.about = known('actors', entry.about.length);
    const [actor] = idsOf('actors');
    if (entry.reported?.by !== undefined && actor === undefined) delete entry.reported.by;
    else if (entry.reported?.by !== undefined) entry.reported.by = actor;
    delete entry.after;
    for (const media of [entry.media ?? []].flat()) {
      media.alt ??= 'A picture';
      media[media.type === 'embed' ? 'url' : 'src'] ??= 'https://example.org/a';
    }
    for (const link of entry.links ?? []) link.to = copy.entries[0].id;
    if (entry.claims) entry.claims = entry.claims.slice(0, idsOf('claims').length);
    entry.claims?.forEach((part, index) => (part.claim = idsOf('claims')[index]));
  }
  return copy;
}
