/** Where a key leads to: the position of a slide; undefined if the key is not one of the story's. */
export function positionForKey(
  {key, altKey, ctrlKey, metaKey, shiftKey}: KeyboardEvent,
  isRightToLeft: boolean,
  position: number,
  last: number,
): number | undefined {
  if (altKey || ctrlKey || metaKey || shiftKey) return undefined;
  const [forwards, backwards] = isRightToLeft ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  switch (key) {
    case forwards:
      return Math.min(last, position + 1);
    case backwards:
      return Math.max(0, position - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

/** Whether what is pressed belongs to a field or a player. */
export function hasOwnKeys(target: Element): boolean {
  return target.closest('input, textarea, select, audio, video, iframe, [contenteditable]') !== null;
}
