/**
 * Where a key leads to: the position of a slide; undefined if the key is not one of the story's.
 * @param isSlider whether the time bar has the focus: up and down move a slider, too
 */
export function positionForKey(
  {key, altKey, ctrlKey, metaKey, shiftKey}: KeyboardEvent,
  {isRightToLeft, isSlider}: {readonly isRightToLeft: boolean; readonly isSlider: boolean},
  position: number,
  last: number,
): number | undefined {
  if (altKey || ctrlKey || metaKey || shiftKey) return undefined;
  const [forwards, backwards] = isRightToLeft ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  switch (key) {
    case forwards:
    case isSlider && 'ArrowUp':
      return Math.min(last, position + 1);
    case backwards:
    case isSlider && 'ArrowDown':
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
