/**
 * Watches whether the page is being printed. Some browsers only send the events of printing, some only change the medium,
 * some do both.
 * @returns stops watching
 */
export function watchPrint(onChange: (isPrint: boolean) => void): () => void {
  const medium = matchMedia('print');
  const begin = (): void => onChange(true);
  const end = (): void => onChange(false);
  const change = ({matches}: MediaQueryListEvent): void => onChange(matches);
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  medium.addEventListener('change', change);
  return () => {
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
    medium.removeEventListener('change', change);
  };
}
