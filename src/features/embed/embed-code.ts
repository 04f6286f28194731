/** In px. Without `host.js`, which adjusts the height, the frame scrolls. */
const DEFAULT_HEIGHT = 600;

/**
 * The HTML that shows the timeline in another page. Attributes instead of styles: no content security policy blocks them,
 * and HTML sanitizers keep them.
 * @param page the address of the page for frames; `host.js` is in the same folder
 * @param attributes the attributes of the element in the frame
 */
export function embedCode(
  page: string,
  attributes: Iterable<readonly [name: string, value: string]>,
  title: string,
): string {
  const address = new URL(page);
  for (const [name, value] of attributes) address.searchParams.set(name, value);
  return [
    `<iframe src="${escapeAttribute(address.href)}" title="${escapeAttribute(title)}" width="100%" height="${DEFAULT_HEIGHT}" frameborder="0" loading="lazy"></iframe>`,
    `<script async src="${escapeAttribute(new URL('host.js', page).href)}"></script>`,
  ].join('\n');
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
