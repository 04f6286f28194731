/** Counts and lists violations of the page's policy, then registers the element. */
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

// Imported after the listener is added, so that no violation is missed.
await import('../../src/define.js');
export {};
