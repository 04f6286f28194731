/** Says where a document comes from that the frame's own site does not answer for. */

const WORDS: Readonly<Record<string, string>> = {
  en: 'This record was loaded from {site}.',
  ko: '{site}에서 불러온 자료입니다.',
};

/** @param address where the document came from; undefined if it was not loaded */
export function originLine(address: string | undefined, lang: string): HTMLElement | undefined {
  if (!address) return undefined;
  const {href, host, origin} = new URL(address, location.href);
  if (origin === new URL(location.href).origin) return undefined;
  const line = document.createElement('p');
  const link = document.createElement('a');
  const [before = '', after = ''] = (WORDS[new Intl.Locale(lang).language] ?? WORDS.en!).split('{site}');
  link.href = href;
  link.textContent = host;
  link.rel = 'noopener noreferrer';
  line.slot = 'footer';
  line.append(before, link, after);
  return line;
}
