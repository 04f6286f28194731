/** The page's own light or dark scheme: the tag follows it, since it is told nothing else. */
export function followSchemeChoice(choices: HTMLElement): void {
  choices.addEventListener('change', () => {
    const chosen = choices.querySelector<HTMLInputElement>(':checked')?.value;
    if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.scheme = chosen;
    else delete document.documentElement.dataset.scheme;
  });
}
