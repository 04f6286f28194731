/** The status line, made focusable: the focus goes there if what had it is gone and nothing is left in its place. */
export function focusableStatusLine(root: ShadowRoot): HTMLElement | null {
  const line = root.querySelector<HTMLElement>('[role="status"]');
  line?.setAttribute('tabindex', '-1');
  return line;
}
