// Data for editors, from the element's manifest: with it they complete and explain the tag in HTML, and its parts and
// variables in CSS. Custom data for VS Code, web-types for the editors of JetBrains.

/**
 * @param element the custom element's declaration in custom-elements.json
 * @param {(property: string) => string[]} valuesOf the values of a property that is one of a few strings
 * @param {{name: string, version: string}} project
 * @returns {Record<string, object>} the content of each file of dist/
 */
export function editorData(element, valuesOf, project) {
  return {
    'vscode.html-custom-data.json': vsCodeHtml(element, valuesOf),
    'vscode.css-custom-data.json': vsCodeCss(element),
    'web-types.json': webTypes(element, valuesOf, project),
  };
}

function vsCodeHtml({tagName, description, attributes}, valuesOf) {
  return {
    version: 1.1,
    tags: [
      {
        name: tagName,
        description: inMarkdown(description),
        attributes: attributes.map((attribute) => ({
          name: attribute.name,
          description: inMarkdown(attribute.description),
          values: valuesOf(attribute.fieldName).map((name) => ({name})),
        })),
      },
    ],
  };
}

function vsCodeCss({cssProperties, cssParts, cssStates}) {
  return {
    version: 1.1,
    properties: cssProperties.map((variable) => described(variable.name, withDefault(variable))),
    pseudoElements: cssParts.map(({name, description}) => described(`::part(${name})`, description)),
    pseudoClasses: cssStates.map(({name, description}) => described(`:state(${name})`, description)),
  };
}

const described = (name, description) => ({name, description: inMarkdown(description)});

const inMarkdown = (value) => ({kind: 'markdown', value});

const withDefault = ({description, default: value}) => `${description} Default: \`${value}\`.`;

function webTypes(element, valuesOf, {name, version}) {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: {html: {elements: [webTypesElement(element, valuesOf)]}},
  };
}

function webTypesElement({tagName, description, attributes, members, events, slots, ...css}, valuesOf) {
  const settable = members.filter(({kind, readonly}) => kind === 'field' && !readonly);
  return {
    name: tagName,
    description,
    attributes: attributes.map((attribute) => ({
      ...named(attribute),
      value: {type: typeInWords(attribute, valuesOf(attribute.fieldName))},
    })),
    slots: slots.map(named),
    js: {
      properties: settable.map((field) => ({
        ...named(field),
        type: typeInWords(field, valuesOf(field.name)),
      })),
      events: events.map((event) => ({...named(event), type: event.type.text})),
    },
    css: {
      properties: css.cssProperties.map((variable) => ({
        name: variable.name,
        description: withDefault(variable),
      })),
      'pseudo-elements': css.cssParts.map(({name, description}) => ({name: `part(${name})`, description})),
      'pseudo-classes': css.cssStates.map(({name, description}) => ({name: `state(${name})`, description})),
    },
  };
}

const named = ({name, description}) => ({name, description});

const typeInWords = ({type}, values) =>
  values.length > 0 ? values.map((value) => `'${value}'`).join(' | ') : type.text;
