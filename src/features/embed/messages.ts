/** What is said of showing the timeline in another page, in English. */
export const enEmbed = {
  'embed.label': 'Embed',
  'embed.what': 'Paste this into a page, and it shows what you see here now.',
  'embed.code': 'HTML',
  'embed.copy': 'Copy HTML',
  'embed.copied': 'HTML copied',
  'embed.byHand': 'Your browser does not let it be copied here. It is selected: copy it by hand.',
  'embed.script': 'The second line only fits the height. Without it, the frame scrolls.',
} as const satisfies Record<string, string>;
