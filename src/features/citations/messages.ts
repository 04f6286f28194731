/** What is said of copying an entry, and in what is copied, in English. */
export const enActions = {
  'action.link': 'Copy link',
  'action.linkCopied': 'Link copied',
  'action.cite': 'Cite',
  'action.plain': 'Plain text',
  'action.markdown': 'Markdown',
  'action.bibtex': 'BibTeX',
  'action.csl-json': 'CSL-JSON',
  'action.cited': 'Citation copied ({style})',
  'action.copyThis': 'Copy this:',

  'cite.date': '{date} ({basis})',
  'cite.standing': 'Standing: {standing}',
  'cite.by': '{standing} ({who})',
  'cite.record': 'In: {record}',
  'cite.entry': 'entry {id}',
} as const satisfies Record<string, string>;
