/**
 * A line that names the site of a record that the frame's own site is not responsible for.
 * @param address where the record was loaded from; undefined if it was not loaded
 * @param sentence with `{site}`
 */
export function originLine(address: string | undefined, sentence: string): HTMLElement | undefined {
  if (!address) return undefined;
  const {href, host, origin} = new URL(address, location.href);
  if (origin === new URL(location.href).origin) return undefined;
  const line = document.createElement('p');
  const link = document.createElement('a');
  const [before = '', after = ''] = sentence.split('{site}');
  link.href = href;
  link.textContent = host;
  link.rel = 'noopener noreferrer';
  line.slot = 'footer';
  line.append(before, link, after);
  return line;
}

/** The sentence of the page in a language; in English if it has none. The build writes them into the page. */
export function originSentence(lang: string): string {
  const inLanguage = (name: string) => document.querySelector(`#origin [lang="${name}"]`);
  return (inLanguage(new Intl.Locale(lang).language) ?? inLanguage('en'))?.textContent ?? '';
}
