/** The first control that can have the focus, or else the first entry: some are hidden in a narrow element. */
export function firstControl(root: ParentNode): HTMLElement | undefined {
  const candidates = root.querySelectorAll<HTMLElement>('.toolbar :is(button, input, summary), article');
  return [...candidates].find((element) => element.getClientRects().length > 0);
}
