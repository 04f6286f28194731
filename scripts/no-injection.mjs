// The rule of eslint that a text never becomes markup or code: settings for src/ and demo/.
//
// It is about what the code says. That a page holds it too is up to its content security policy (SECURITY.md).

const PLAIN_TEXT = 'All text is plain text: let lit render it.';
const NO_CODE = 'No text is ever run as code.';

const MARKUP = '/^((inner|outer)HTML|srcdoc)$/';
const PARSERS =
  '/^(insertAdjacentHTML|setHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|parseFromString)$/';

/** For `no-restricted-syntax`, of which the last setting for a file counts: so it is put into each. */
export const noInjection = [
  {selector: `MemberExpression[property.name=${MARKUP}]`, message: PLAIN_TEXT},
  {selector: `MemberExpression[property.value=${MARKUP}]`, message: PLAIN_TEXT},
  {selector: `Property[key.name=${MARKUP}], Property[key.value=${MARKUP}]`, message: PLAIN_TEXT},
  {selector: `CallExpression[callee.property.name=${PARSERS}]`, message: PLAIN_TEXT},
  {selector: 'MemberExpression[object.name="document"][property.name=/^write(ln)?$/]', message: PLAIN_TEXT},
  {
    // A binding of lit: .innerHTML=${text}, srcdoc=${text}, onclick=${text}.
    selector: 'TemplateElement[value.raw=/[\\s.?](innerHTML|outerHTML|srcdoc|on[a-z]+)\\s*=/i]',
    message: PLAIN_TEXT,
  },
  {selector: 'MemberExpression[property.name="eval"]', message: NO_CODE},
  {selector: 'NewExpression[callee.property.name="Function"]', message: NO_CODE},
];

/** What lit has for those who want markup all the same. */
const UNSAFE = '(^|/)(unsafe-(html|svg|mathml)|static(-html)?)(\\.js)?$';

/** Settings of eslint for the files given. A string is no code either for a timer: `no-implied-eval` comes with strict. */
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
