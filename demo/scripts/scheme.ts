/** Sets the page's light or dark scheme; the element follows it. */
export function followSchemeChoice(choices: HTMLElement): void {
  choices.addEventListener('change', () => {
    const chosen = choices.querySelector<HTMLInputElement>(':checked')?.value;
    if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.scheme = chosen;
    else delete document.documentElement.dataset.scheme;
  });
}
