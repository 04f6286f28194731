// The page for frames has its few messages in all languages: `<!-- origin -->` in it becomes a paragraph for each.

/**
 * @typedef {import('../../src/languages/frame-messages.ts').FrameMessages} FrameMessages
 * @param {string} page the HTML of src/embed/index.html
 * @param {Record<string, FrameMessages | undefined>} messages by language
 */
export function framePage(page, messages) {
  return page.replace(/<!-- (\w+) -->/g, (_, name) =>
    Object.entries(messages)
      .map(([lang, texts]) => paragraph(lang, name, texts?.[name]))
      .join(''),
  );
}

function paragraph(lang, name, text) {
  if (!text) throw new Error(`The page for frames has no message ${name} in ${lang}.`);
  return `<p lang="${lang}">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`;
}
