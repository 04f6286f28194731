// The element's API as Markdown tables, from its manifest.

/** @param element the custom element's declaration in custom-elements.json */
export function apiTables({attributes, members, events, slots, cssParts, cssStates, cssProperties}) {
  const fields = members.filter(({kind}) => kind === 'field');
  const methods = members.filter(({kind}) => kind === 'method');
  return [
    section('Attributes', ['Attribute', 'Property', 'What it does'], attributes, (attribute) => [
      code(attribute.name),
      attribute.fieldName ? code(attribute.fieldName) : '–',
      attribute.description,
    ]),
    section(
      'Properties',
      ['Property', 'Type', 'What it is'],
      fields.filter(({attribute}) => !attribute),
      (field) => [
        code(field.name),
        code(field.type.text),
        field.readonly ? `${field.description} Read-only.` : field.description,
      ],
    ),
    section('Methods', ['Method', 'What it does'], methods, (method) => [
      code(signature(method)),
      method.description,
    ]),
    section('Events', ['Event', 'Class', 'When'], events, (event) => [
      code(event.name),
      code(event.type.text),
      event.description,
    ]),
    section('Slots', ['Slot', 'What for'], slots, (slot) => [
      slot.name ? code(slot.name) : 'default',
      slot.description,
    ]),
    section('Parts', ['Part', 'What it is'], cssParts, nameAndDescription),
    section('States', ['State', 'When'], cssStates, nameAndDescription),
    section('CSS variables', ['Variable', 'Default', 'What it sets'], cssProperties, (variable) => [
      code(variable.name),
      code(variable.default),
      variable.description,
    ]),
  ].join('\n\n');
}

const nameAndDescription = ({name, description}) => [code(name), description];

const signature = ({name, parameters = []}) => `${name}(${parameters.map(({name}) => name).join(', ')})`;

function section(title, head, items = [], cellsOf) {
  const rows = [head, head.map(() => '---'), ...items.map(cellsOf)];
  return [`### ${title}`, '', ...rows.map(row)].join('\n');
}

const row = (cells) =>
  `| ${cells.map((cell) => cell.replace(/\s+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;

const code = (text) => `\`${text}\``;
