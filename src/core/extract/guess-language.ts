/** How much of a text is read, in UTF-16 units: letters of a language come early. */
const read = 4000;

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}

/**
 * Guesses the language of a text that does not say it, of those that this project reads: by the letters
 * that only one of them has. "en" where nothing speaks for another. BCP 47.
 */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, read).toLowerCase();
  const cyrillic = count(sample, /\p{Script=Cyrillic}/gu);
  const latin = count(sample, /\p{Script=Latin}/gu);
  if (cyrillic > latin) {
    if (count(sample, /ў/g) > cyrillic / 500) return "be";
    if (count(sample, /[їєґ]/g) > cyrillic / 500) return "uk";
    return "ru";
  }
  return count(sample, /[ąęłńśźż]/g) > latin / 100 ? "pl" : "en";
}
