import { listWords } from "../text/word-list.ts";

/** How much of a text is read, in UTF-16 units: letters of a language come early. */
const read = 4000;

/** Small words of languages that their letters do not tell apart: those that only few others have. */
const smallWords: readonly (readonly [string, ReadonlySet<string>])[] = [
  ["en", listWords("the of and to in that was with is for as by from said his has")],
  ["de", listWords("der die das und ist nicht mit von den dem ein eine sich auch auf sagte")],
  ["fr", listWords("le la les des est dans pour une et que qui sur pas avec du selon")],
  ["es", listWords("el los las que con para una del se por su como pero dijo ayer")],
  ["it", listWords("il che di della per con gli non una del nel ha sono alla anche")],
  ["pt", listWords("o os que não com para uma do da em dos na é ao isso")],
  ["nl", listWords("het een van de niet met dat zijn voor op aan wordt ook naar zei")],
  ["sv", listWords("och att det som för inte är på av ett den till har med sade")],
];

/** Fewer small words say nothing: English has "do" and "on" as well. */
const fewest = 4;

/** The language whose small words a text in Latin letters has most of. */
function guessByWords(sample: string): string {
  const words = sample.match(/\p{L}+/gu) ?? [];
  const counts = smallWords.map(
    ([language, small]) => [language, words.filter((word) => small.has(word)).length] as const,
  );
  const [best] = counts.toSorted((a, b) => b[1] - a[1]);
  return best === undefined || best[1] < fewest ? "en" : best[0];
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}

/**
 * Guesses the language of a text that does not say it, of those that this project reads: by the letters
 * that only one of them has, and by small words. "en" where nothing speaks for another. BCP 47.
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
  return count(sample, /[ąęłńśźż]/g) > latin / 100 ? "pl" : guessByWords(sample);
}
