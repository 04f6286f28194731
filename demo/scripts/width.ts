/** A box whose width is set by buttons, by a slider and by dragging its corner; the label shows the current width. */
export function controlWidth(controls: HTMLElement, box: HTMLElement): void {
  const slider = controls.querySelector<HTMLInputElement>('[type=range]');
  const label = controls.querySelector('output');
  if (!slider || !label) return;
  controls.addEventListener('input', ({target}) => {
    if (target instanceof HTMLInputElement) box.style.inlineSize = `${target.value}px`;
  });
  new ResizeObserver(() => {
    const width = Math.round(box.getBoundingClientRect().width);
    label.value = `${width} px`;
    slider.value = String(width);
    for (const preset of controls.querySelectorAll<HTMLInputElement>('[type=radio]'))
      preset.checked = preset.value === String(width);
  }).observe(box);
}
