/** Latin letters whose mark is not a combining one, as they are written without it. */
const plainLetters = new Map([
  ["ł", "l"],
  ["ø", "o"],
  ["đ", "d"],
  ["ð", "d"],
  ["ħ", "h"],
  ["ı", "i"],
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ё", "е"],
]);

/** Characters inside a word that are never seen: soft hyphen, joiners, word joiner, direction marks. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

const marked = /[\u0300-\u036F\u00DF-\u024F\u1E00-\u1EFF\u0451\u0438\u0443\u0456\u0457\u0439\u045E]/;

/** Cyrillic letters whose mark makes another letter: й is not и, ў is not у, ї is not і. */
const ownLetters = /[йўї]/;

function foldLetter(letter: string): string {
  if (ownLetters.test(letter)) return letter;
  return plainLetters.get(letter) ?? letter.normalize("NFD").replace(/\p{M}/gu, "");
}

/**
 * Returns the form under which two spellings of one word are equal: small letters, no diacritics on
 * Latin letters, nothing invisible. NFC and NFD give the same.
 */
export function foldWord(word: string): string {
  const lower = word.replace(invisible, "").toLowerCase();
  if (!marked.test(lower)) return lower;
  return [...lower.normalize("NFC")].map(foldLetter).join("");
}

const quotes = /[\u2018\u2019\u201B\u02BC\u02B9\u2032\u0060\u00B4\uFF07]/g;
const hyphens = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const spaces = /[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g;

/** What stands between two words, with the many quotes, hyphens and spaces each made one. */
export function foldSeparator(separator: string): string {
  return separator
    .replace(invisible, "")
    .replace(quotes, "'")
    .replace(hyphens, "-")
    .replace(spaces, " ");
}
