/**
 * Watches whether the page is being printed. Some browsers only send the events of printing, some only change the medium,
 * some do both. A page that a program makes a document of may be in print from the start.
 * @param onChange first called in a microtask, if the page is being printed
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
  let isWatching = true;
  queueMicrotask(() => {
    if (isWatching && medium.matches) onChange(true);
  });
  return () => {
    isWatching = false;
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
    medium.removeEventListener('change', change);
  };
}
