// Settings of eslint for src/ and demo/: no text may become markup or code.
//
// This checks our code. A page enforces the same with its content security policy (SECURITY.md).

const PLAIN_TEXT = 'All text is plain text: let lit render it.';
const NO_CODE = 'No text is ever run as code.';

const MARKUP = '/^((inner|outer)HTML|srcdoc)$/';
const PARSERS =
  '/^(insertAdjacentHTML|setHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|parseFromString)$/';

/** For `no-restricted-syntax`. Only the last setting for a file counts, so each setting includes these. */
export const noInjection = [
  {selector: `MemberExpression[property.name=${MARKUP}]`, message: PLAIN_TEXT},
  {selector: `MemberExpression[property.value=${MARKUP}]`, message: PLAIN_TEXT},
  {selector: `Property[key.name=${MARKUP}], Property[key.value=${MARKUP}]`, message: PLAIN_TEXT},
  {selector: `CallExpression[callee.property.name=${PARSERS}]`, message: PLAIN_TEXT},
  {selector: 'MemberExpression[object.name="document"][property.name=/^write(ln)?$/]', message: PLAIN_TEXT},
  {
    // Lit's bindings: .innerHTML=${text}, srcdoc=${text}, onclick=${text}.
    selector: 'TemplateElement[value.raw=/[\\s.?](innerHTML|outerHTML|srcdoc|on[a-z]+)\\s*=/i]',
    message: PLAIN_TEXT,
  },
  {selector: 'MemberExpression[property.name="eval"]', message: NO_CODE},
  {selector: 'NewExpression[callee.property.name="Function"]', message: NO_CODE},
];

/** Lit's directives that turn text into markup. */
const UNSAFE = '(^|/)(unsafe-(html|svg|mathml)|static(-html)?)(\\.js)?$';

/** Settings of eslint for these files. `no-implied-eval`, against strings passed to timers, is in the strict settings. */
export function injectionRule(files) {
  return {
    files,
    rules: {
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-restricted-syntax': ['error', ...noInjection],
      'no-restricted-imports': ['error', {patterns: [{regex: UNSAFE, message: PLAIN_TEXT}]}],
    },
  };
}
