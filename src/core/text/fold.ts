/** Letters whose mark is not a combining one, or where Cyrillic has it for the sound only, without it. */
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
  ["և", "եւ"],
  ["ё", "е"],
  ["ѐ", "е"],
  ["ѝ", "и"],
]);

/** Characters inside a word that are never seen: soft hyphen, joiners, word joiner, direction marks. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/** Combining marks that no letter has taken up, as the stress marks of Cyrillic dictionaries. */
const stress = /[\u0300-\u036F]/g;

/** Words that are folded once they are small: ASCII, and Cyrillic without ё and marks of its own. */
const plain = /^[ -~\u0430-\u044F\u0452-\u045B\u045E\u045F\u0490-\u0493]*$/;

/** Scripts whose marks change how a letter sounds and not which letter it is. й is not и, が is not か. */
const markedScripts = /[\p{Script=Latin}\p{Script=Greek}]/u;

function foldLetter(letter: string): string {
  const plainLetter = plainLetters.get(letter);
  if (plainLetter !== undefined) return plainLetter;
  return markedScripts.test(letter) ? letter.normalize("NFD").replace(/\p{M}/gu, "") : letter;
}

const smallA = 0x61;
const smallZ = 0x7a;
const capitalA = 0x41;
const capitalZ = 0x5a;

/** Whether a word has only Latin letters without marks: small ones, those with capitals too, or others. */
function readLatin(word: string): "small" | "mixed" | "other" {
  let found: "small" | "mixed" = "small";
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit >= smallA && unit <= smallZ) continue;
    if (unit < capitalA || unit > capitalZ) return "other";
    found = "mixed";
  }
  return found;
}

/**
 * Returns the form under which two spellings of one word are equal: small letters, no diacritics on
 * Latin and Greek letters, no stress marks, nothing invisible. NFC and NFD give the same.
 */
export function foldWord(word: string): string {
  const latin = readLatin(word);
  if (latin !== "other") return latin === "small" ? word : word.toLowerCase();
  const lower = word.toLowerCase();
  if (plain.test(lower)) return lower;
  const composed = lower.replace(invisible, "").normalize("NFC");
  return Array.from(composed, foldLetter).join("").replace(stress, "");
}

const quotes = /[\u2018\u2019\u201B\u02BC\u02B9\u2032\u0060\u00B4\uFF07]/g;
const doubleQuotes = /[«»\u201C-\u201F]/g;
const hyphens = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const spaces = /[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g;

const space = 0x20;
const lastAscii = 0x7e;
const backtick = 0x60;

/** Whether signs stay as they are: ASCII, none of them a quote of another kind, no space beside another. */
function isPlainSeparator(separator: string): boolean {
  let before = 0;
  for (let at = 0; at < separator.length; at++) {
    const unit = separator.charCodeAt(at);
    if (unit < space || unit > lastAscii || unit === backtick) return false;
    if (unit === space && before === space) return false;
    before = unit;
  }
  return true;
}

/** What stands between two words, with the many quotes, hyphens and spaces each made one. */
export function foldSeparator(separator: string): string {
  if (isPlainSeparator(separator)) return separator;
  return separator
    .replace(invisible, "")
    .replace(quotes, "'")
    .replace(doubleQuotes, '"')
    .replace(hyphens, "-")
    .replace(spaces, " ");
}
