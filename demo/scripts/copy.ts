/** Adds a copy button to each code block. Without a clipboard (an insecure page) there is none. */
const CONFIRMED_FOR = 2000;

export function addCopyButtons(root: ParentNode): void {
  if (!('clipboard' in navigator)) return;
  for (const code of root.querySelectorAll<HTMLElement>('.code')) code.append(copyButton(code));
}

function copyButton(code: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = 'Copy';
  button.addEventListener('click', () => void copy(code, button));
  return button;
}

async function copy(code: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const text = code.querySelector('code')?.textContent ?? '';
  const copied = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  button.textContent = copied ? 'Copied' : 'Not copied';
  setTimeout(() => (button.textContent = 'Copy'), CONFIRMED_FOR);
}
