// Types of the tag for the templates of each framework, from the element's manifest. Frameworks differ in what they set as
// a property or as an attribute, and in the names of listeners; the properties, attributes and events are the same.

/**
 * @param element the custom element's declaration in custom-elements.json
 * @returns {Record<string, string>} the text of each file of dist/types/
 */
export function frameworkTypes(element) {
  const files = {element: shared(element), ...mapValues(FRAMEWORKS, (write) => write(element))};
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`${name}.d.ts`, text]));
}

const mapValues = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));

function shared({name, members, attributes, events}) {
  const settable = members.filter(({kind, readonly}) => kind === 'field' && !readonly);
  const classes = [name, ...new Set(events.map(({type}) => type.text))];
  return `import type {${classes.join(', ')}} from '../index.js';

export type {${name}};

type Settable = Pick<${name}, ${settable.map((field) => `'${field.name}'`).join(' | ')}>;

/** The properties that can be set. */
export type Properties = {[Name in keyof Settable]?: Settable[Name] | undefined};

/** The values of a property that its attribute can have. A boolean attribute is the empty string. */
type AttributeValue<Value> = Exclude<Value, object | boolean> | (true extends Value ? '' : never) | undefined;

export interface Attributes {
${attributes.map((attribute) => line(attribute, `'${attribute.name}'?: ${attributeType(attribute)}`)).join('\n')}
}

/** The attributes whose names differ from those of their properties. */
export type FurtherAttributes = Omit<Attributes, keyof Properties>;

export interface Events {
${events.map((event) => line(event, `'${event.name}': ${event.type.text}`)).join('\n')}
}

export type Listener<Name extends keyof Events> =
  ((event: Events[Name] & {readonly currentTarget: ${name}}) => void) | undefined;

/** A listener for each event, named after it with a prefix. */
export type Listeners<Prefix extends string> = {
  [Name in keyof Events as \`\${Prefix}\${Name}\`]?: Listener<Name>;
};

/** A framework's attributes of any element; ours replace those of the same name. */
export type Over<Base, Own> = Omit<Base, keyof Own> & Own;
`;
}

/** An attribute without a property is text. */
const attributeType = ({fieldName}) =>
  fieldName ? `AttributeValue<Settable['${fieldName}']>` : 'string | undefined';

const line = ({description}, declaration) =>
  `  /** ${description.replace(/\s+/g, ' ')} */\n  ${declaration};`;

const FRAMEWORKS = {
  // React sets the element's properties as properties, and everything else as attributes.
  react: ({name, tagName}) => `import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {${name}, FurtherAttributes, Listeners, Over, Properties} from './element.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      '${tagName}': Over<
        DetailedHTMLProps<HTMLAttributes<${name}>, ${name}>,
        Properties & FurtherAttributes & Listeners<'on'>
      >;
    }
  }
}
`,
  // Before version 19, React sets attributes only, not through \`className\`, and knows only its own events.
  'react-18': ({name, tagName}) => `import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {Attributes, ${name}, Over} from './element.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      '${tagName}': Over<
        Omit<DetailedHTMLProps<HTMLAttributes<${name}>, ${name}>, 'className'>,
        Attributes & {class?: string | undefined}
      >;
    }
  }
}
`,
  preact: ({name, tagName}) => `import type {HTMLAttributes} from 'preact';
import type {${name}, FurtherAttributes, Listeners, Over, Properties} from './element.js';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      '${tagName}': Over<
        HTMLAttributes<${name}>,
        Properties & FurtherAttributes & Listeners<'on'>
      >;
    }
  }
}
`,
  solid: ({name, tagName}) => `import type {JSX as Solid} from 'solid-js';
import type {
  Attributes, ${name}, FurtherAttributes, Listeners, Over, Properties,
} from './element.js';

type Prefixed<Names, Prefix extends string> = {
  [Name in keyof Names & string as \`\${Prefix}:\${Name}\`]?: Names[Name];
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      '${tagName}': Over<
        Solid.HTMLAttributes<${name}>,
        Properties &
          FurtherAttributes &
          Prefixed<Properties, 'prop'> &
          Prefixed<Attributes, 'attr'> &
          Listeners<'on:'>
      >;
    }
  }
}
`,
  // For the checker, a template's \`as-of\` and \`@dprk-select\` are \`asOf\` and \`onDprkSelect\`.
  vue: ({tagName}) => `import type {HTMLAttributes, PublicProps} from 'vue';
import type {Events, Listener, Over, Properties} from './element.js';

type Pascal<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${Capitalize<First>}\${Pascal<Rest>}\`
  : Capitalize<Name>;

type Emitted = {[Name in keyof Events as \`on\${Pascal<Name>}\`]?: Listener<Name>};

declare module 'vue' {
  interface GlobalComponents {
    '${tagName}': new () => {
      $props: Over<PublicProps & HTMLAttributes, Properties & Emitted>;
    };
  }
}
`,
  svelte: ({name, tagName}) => `import type {HTMLAttributes} from 'svelte/elements';
import type {${name}, FurtherAttributes, Listeners, Over, Properties} from './element.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    '${tagName}': Over<
      HTMLAttributes<${name}>,
      Properties & FurtherAttributes & Listeners<'on'> & Listeners<'on:'>
    >;
  }
}
`,
};
