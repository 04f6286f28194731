/** The HTML that shows the timeline in another page. */

/** In px: where nothing fits the height, the frame scrolls within it. */
const HEIGHT = 600;

/**
 * Attributes rather than styles: they are heeded under every policy, and left alone by what cleans the texts of a page.
 * @param page the address of the page for frames; its script for the page around lies beside it
 * @param attributes what the element is to be given
 */
export function embedCode(
  page: string,
  attributes: Iterable<readonly [name: string, value: string]>,
  title: string,
): string {
  const address = new URL(page);
  for (const [name, value] of attributes) address.searchParams.set(name, value);
  return [
    `<iframe src="${escaped(address.href)}" title="${escaped(title)}" width="100%" height="${HEIGHT}" frameborder="0" loading="lazy"></iframe>`,
    `<script async src="${escaped(new URL('host.js', page).href)}"></script>`,
  ].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
