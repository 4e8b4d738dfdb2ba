/** The words of a list that is written as one text, parted by spaces. */
export function listWords(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
