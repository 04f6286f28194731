/** Roles and names as assistive technology gets them, by the same rules in every engine. */

const ROLES: Readonly<Record<string, string>> = {
  article: 'article',
  blockquote: 'blockquote',
  button: 'button',
  dd: 'definition',
  details: 'group',
  dt: 'term',
  figcaption: 'caption',
  figure: 'figure',
  li: 'listitem',
  p: 'paragraph',
  summary: 'disclosure',
  time: 'time',
};

/** Roles that are named by what they contain. */
const NAMED_BY_CONTENT = new Set(['button', 'checkbox', 'disclosure', 'heading', 'link']);

/** The tree under an element, a line a node, indented; text between quotation marks. */
export function accessibleTree(element: Element, indent = ''): string {
  if (isHidden(element)) return '';
  const role = roleOf(element);
  if (!role) return childLines(element, indent);
  const name = nameOf(element);
  const line = `${indent}${role}${levelOf(element)}${name && ` "${name}"`}${statesOf(element)}\n`;
  return line + (NAMED_BY_CONTENT.has(role) ? '' : childLines(element, `${indent}  `));
}

export function roleOf(element: Element): string | undefined {
  const given = element.getAttribute('role');
  if (given) return given;
  const {localName} = element;
  if (/^h[1-6]$/.test(localName)) return 'heading';
  if (localName === 'a') return element.hasAttribute('href') ? 'link' : undefined;
  if (localName === 'input') return element.getAttribute('type') === 'search' ? 'searchbox' : 'checkbox';
  // WebKit drops the role of a list without markers, so that only one that is written down counts.
  if (localName === 'section') return nameOf(element) ? 'region' : undefined;
  return ROLES[localName];
}

/** The accessible name, for the ways of naming that the element uses. */
export function nameOf(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
  if (ids.length > 0) return plain(ids.map((id) => textOf(root.getElementById(id))).join(' '));
  const label = element.getAttribute('aria-label');
  if (label) return plain(label);
  if (element instanceof HTMLInputElement) return plain(textOf(element.closest('label')));
  const title = element.getAttribute('title') ?? '';
  return NAMED_BY_CONTENT.has(roleOf(element) ?? '') ? plain(textOf(element)) || title : '';
}

function childLines(element: Element, indent: string): string {
  const blocks: string[] = [];
  let text = '';
  const flush = (): void => {
    if (plain(text)) blocks.push(`${indent}"${plain(text)}"\n`);
    text = '';
  };
  for (const child of childrenOf(element)) {
    if (child instanceof Text) text += child.data;
    else if (child instanceof Element && isInline(child)) text += textOf(child);
    else if (child instanceof Element) {
      flush();
      blocks.push(accessibleTree(child, indent));
    }
  }
  flush();
  return blocks.join('');
}

/** Whether neither an element nor anything in it has a role: then it is plain text. */
function isInline(element: Element): boolean {
  return (
    !isHidden(element) &&
    !roleOf(element) &&
    childrenOf(element).every((child) => !(child instanceof Element) || isInline(child))
  );
}

function childrenOf(element: Element): readonly Node[] {
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes();
    return assigned.length > 0 ? assigned : [...element.childNodes];
  }
  if (element instanceof HTMLDetailsElement && !element.open)
    return [...element.querySelectorAll(':scope > summary')];
  return [...(element.shadowRoot ?? element).childNodes];
}

function textOf(node: Node | null): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || (isHidden(node) && node.getRootNode() === document)) return '';
  const label = (node.localName === 'svg' || node.role === 'img') && node.ariaLabel;
  if (label) return ` ${label} `;
  const inner = childrenOf(node)
    .map((child) => (child instanceof Element && isHidden(child) ? '' : textOf(child)))
    .join('');
  return getComputedStyle(node).display.startsWith('inline') ? inner : ` ${inner} `;
}

function levelOf(element: Element): string {
  const level = /^h([1-6])$/.exec(element.localName)?.[1];
  return level ? ` level ${level}` : '';
}

function statesOf(element: Element): string {
  const states = ['aria-current', 'aria-pressed', 'aria-busy', 'lang']
    .map((name) => [name.replace('aria-', ''), element.getAttribute(name)] as const)
    .filter(([, value]) => value !== null && value !== 'false')
    .map(([name, value]) => ` [${name}${value === 'true' ? '' : `=${value}`}]`);
  if (element instanceof HTMLInputElement && element.checked) states.push(' [checked]');
  if (element instanceof HTMLDetailsElement && element.open) states.push(' [open]');
  return states.join('');
}

function isHidden(element: Element): boolean {
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const {display, visibility} = getComputedStyle(element);
  return display === 'none' || visibility === 'hidden';
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
