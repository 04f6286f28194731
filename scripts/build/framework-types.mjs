// Types of the tag for the templates of each framework, from the element's manifest. What each sets as a property, what
// as an attribute, and what it calls a listener is different; the properties, attributes and events are the same.

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

/** What can be set as a property. */
export type Properties = {[Name in keyof Settable]?: Settable[Name] | undefined};

/** Of what a property can be, that which can be written as text; a boolean attribute is there, or is not. */
type Written<Value> = Exclude<Value, object | boolean> | (true extends Value ? '' : never) | undefined;

export interface Attributes {
${attributes.map((attribute) => line(attribute, `'${attribute.name}'?: ${written(attribute)}`)).join('\n')}
}

/** The attributes that are not called as their properties. */
export type FurtherAttributes = Omit<Attributes, keyof Properties>;

export interface Events {
${events.map((event) => line(event, `'${event.name}': ${event.type.text}`)).join('\n')}
}

export type Listener<Name extends keyof Events> =
  ((event: Events[Name] & {readonly currentTarget: ${name}}) => void) | undefined;

/** A listener for each event, under its name with something before it. */
export type Listeners<Prefix extends string> = {
  [Name in keyof Events as \`\${Prefix}\${Name}\`]?: Listener<Name>;
};

/** A framework's own attributes of any element, and ours in place of those of the same name. */
export type Over<Base, Own> = Omit<Base, keyof Own> & Own;
`;
}

/** An attribute without a property is text. */
const written = ({fieldName}) => (fieldName ? `Written<Settable['${fieldName}']>` : 'string | undefined');

const line = ({description}, declaration) =>
  `  /** ${description.replace(/\s+/g, ' ')} */\n  ${declaration};`;

const FRAMEWORKS = {
  // React sets what the element has as a property, and all else as an attribute.
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
  // Until version 19, React sets attributes alone, \`className\` is none of them, and it knows only its own events.
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
  // A template's \`as-of\` and \`@dprk-select\` are \`asOf\` and \`onDprkSelect\` to the checker.
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
