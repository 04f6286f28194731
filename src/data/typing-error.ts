/** Whether a letter of a word is missing, wrong or one too many, or two are swapped. Too many short words are that close. */
export function isTypingError(text: string, word: string): boolean {
  const shorter = Math.min(text.length, word.length);
  if (shorter < 3) return false;
  let start = 0;
  while (start < shorter && text[start] === word[start]) start += 1;
  let end = 0;
  while (end < shorter - start && text.at(-1 - end) === word.at(-1 - end)) end += 1;
  const [a, b] = [text, word].map((each) => each.slice(start, each.length - end)) as [string, string];
  return (a.length <= 1 && b.length <= 1) || (a.length === 2 && `${a[1]}${a[0]}` === b);
}
