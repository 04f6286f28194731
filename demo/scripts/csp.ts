/** Counts and lists what the page's policy refuses, then registers the tag. */
const count = document.querySelector('#violations');
const list = document.querySelector('#violation-list');
let violations = 0;

document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sourceFile}) => {
  violations += 1;
  if (count) count.textContent = String(violations);
  const item = document.createElement('li');
  item.textContent = `${violatedDirective}: ${blockedURI} (${sourceFile})`;
  list?.append(item);
});

// Imported once the listener stands, so that nothing goes uncounted.
await import('../../src/define.js');
export {};
