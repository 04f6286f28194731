import {cssVariables} from './scripts/css-variables.mjs';

/** The class's own docs describe its slots, events, parts and states; style sheets describe the variables. */
const addCssVariables = {
  name: 'css-variables',
  packageLinkPhase({customElementsManifest}) {
    for (const element of elementsOf(customElementsManifest)) element.cssProperties = cssVariables();
  },
};

/** The properties are in a base class. A page sees one class: the package does not export the base class. */
const withBaseClass = {
  name: 'with-base-class',
  packageLinkPhase({customElementsManifest}) {
    const [base, element] = elementsOf(customElementsManifest).sort((each) => (each.tagName ? 1 : -1));
    const isOfBase = ({inheritedFrom}) => inheritedFrom?.name === base.name;
    const own = (item) => ({...item, inheritedFrom: undefined});
    const isOfTag = ({fieldName}) => !fieldName;
    element.members = [
      ...element.members.filter(isOfBase).map(own),
      ...element.members.filter((member) => !isOfBase(member)),
    ];
    element.attributes = [
      ...element.attributes.filter(isOfTag),
      ...element.attributes.filter(isOfBase).map(own),
    ];
    element.superclass = base.superclass;
    customElementsManifest.modules = customElementsManifest.modules.filter(
      ({declarations}) => !declarations.includes(base),
    );
  },
};

/** Leaves out what no page can use: what is private, and what Lit calls. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({customElementsManifest}) {
    for (const element of elementsOf(customElementsManifest)) {
      element.members = element.members?.filter(
        ({name, privacy, static: isStatic, inheritedFrom}) =>
          !name.startsWith('#') && (privacy ?? 'public') === 'public' && !isStatic && !inheritedFrom,
      );
      // The analyzer takes `dispatchEvent(new SomeEvent())` for a further event; ours are documented by @fires.
      element.events = element.events?.filter(({description}) => description);
    }
  },
};

/** The modules as the package has them: the class and its events come from the index, the tag from define.js. */
const publishedModules = {
  name: 'published-modules',
  packageLinkPhase({customElementsManifest}) {
    const [define, ...index] = customElementsManifest.modules.sort((module) =>
      module.path.endsWith('define.ts') ? -1 : 1,
    );
    const [element] = elementsOf(customElementsManifest);
    customElementsManifest.modules = [
      {
        kind: 'javascript-module',
        path: INDEX,
        declarations: index.flatMap(({declarations}) => declarations),
        exports: index.flatMap(({exports}) => exports).map(fromIndex),
      },
      {
        kind: 'javascript-module',
        path: define.path.replace('src/', 'dist/').replace('.ts', '.js'),
        declarations: [],
        exports: define.exports.map(fromIndex).map(named(element.tagName)),
      },
    ];
  },
};

const INDEX = 'dist/index.js';
const fromIndex = (item) => ({...item, declaration: {...item.declaration, module: INDEX}});
const named = (tagName) => (item) =>
  item.kind === 'custom-element-definition' ? {...item, name: tagName} : item;

const elementsOf = ({modules}) =>
  modules.flatMap(({declarations = []}) => declarations).filter(({customElement}) => customElement);

export default {
  globs: [
    'src/element/dprk-deployment-timeline.ts',
    'src/element/timeline-properties.ts',
    'src/element/events.ts',
    'src/define.ts',
  ],
  litelement: true,
  // Of itself the analyzer writes its folder into package.json.
  packagejson: false,
  plugins: [addCssVariables, withBaseClass, publicOnly, publishedModules],
};
