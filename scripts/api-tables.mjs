// The element's API as Markdown tables, from its manifest.
import {withoutNothing} from './api-types.mjs';

/**
 * @param element the custom element's declaration in custom-elements.json
 * @param {(property: string, name: string) => string} typeOf the type of a property, see api-types.mjs
 */
export function apiTables(element, typeOf) {
  const {attributes, members, events, slots, cssParts, cssStates, cssProperties} = element;
  const fields = members.filter(({kind}) => kind === 'field');
  const methods = members.filter(({kind}) => kind === 'method');
  return [
    attributesTable(attributes, typeOf),
    section(
      'Properties',
      ['Property', 'Type', 'Description'],
      fields.filter(({attribute}) => !attribute),
      ({name, type, description, readonly}) => [
        code(name),
        code(typeOf(name, type.text)),
        readonly ? `${description} Read-only.` : description,
      ],
    ),
    section('Methods', ['Method', 'Description'], methods, (method) => [
      code(signature(method)),
      method.description,
    ]),
    section('Events', ['Event', 'Class', 'When it is fired'], events, (event) => [
      code(event.name),
      code(event.type.text),
      event.description,
    ]),
    section('Slots', ['Slot', 'Content'], slots, ({name, description}) => [
      name ? code(name) : 'default',
      description,
    ]),
    section('Parts', ['Part', 'Description'], cssParts, nameAndDescription),
    section('States', ['State', 'When it is set'], cssStates, nameAndDescription),
    section('CSS variables', ['Variable', 'Default', 'Description'], cssProperties, (variable) => [
      code(variable.name),
      code(variable.default),
      variable.description,
    ]),
  ].join('\n\n');
}

/** An attribute without a property has its type and default in the manifest itself. */
function attributesTable(attributes, typeOf) {
  return section(
    'Attributes',
    ['Attribute', 'Property', 'Type', 'Default', 'Description'],
    attributes,
    ({name, fieldName, type, default: value, description}) => [
      code(name),
      fieldName ? code(fieldName) : '–',
      code(fieldName ? typeOf(fieldName, type.text) : withoutNothing(type.text)),
      value === undefined ? '–' : code(value),
      description,
    ],
  );
}

const nameAndDescription = ({name, description}) => [code(name), description];

const signature = ({name, parameters = []}) => `${name}(${parameters.map(({name}) => name).join(', ')})`;

function section(title, head, items = [], cellsOf) {
  const rows = [head, head.map(() => '---'), ...items.map(cellsOf)];
  return [`## ${title}`, '', ...rows.map(row)].join('\n');
}

const row = (cells) =>
  `| ${cells.map((cell) => cell.replace(/\s+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;

const code = (text) => `\`${text}\``;
