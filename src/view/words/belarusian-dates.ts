/*
 * Chromium 128 to 156 ships no Belarusian data for dates, ages and names of languages, and would write
 * them in English. These
 * are CLDR's own forms, used only where the browser has none.
 */

/** In "4 лістапада 2021". */
const ofMonth = [
  "студзеня",
  "лютага",
  "сакавіка",
  "красавіка",
  "мая",
  "чэрвеня",
  "ліпеня",
  "жніўня",
  "верасня",
  "кастрычніка",
  "лістапада",
  "снежня",
];

/** In "лістапад 2021". */
const months = [
  "студзень",
  "люты",
  "сакавік",
  "красавік",
  "май",
  "чэрвень",
  "ліпень",
  "жнівень",
  "верасень",
  "кастрычнік",
  "лістапад",
  "снежань",
];

const ago: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = {
  one: "год таму",
  few: "гады таму",
  many: "гадоў таму",
};

const languageNames = new Map([
  ["be", "беларуская"],
  ["be-Latn", "беларуская (лацініца)"],
  ["cs", "чэшская"],
  ["de", "нямецкая"],
  ["en", "англійская"],
  ["es", "іспанская"],
  ["et", "эстонская"],
  ["fr", "французская"],
  ["it", "італьянская"],
  ["lt", "літоўская"],
  ["lv", "латышская"],
  ["pl", "польская"],
  ["ru", "руская"],
  ["uk", "украінская"],
  ["zh", "кітайская"],
]);

/** A date in Belarusian; month from 1. */
export function writeBelarusianDate(year: number, month?: number, day?: number): string {
  if (month === undefined) return String(year);
  if (day === undefined) return `${months[month - 1]} ${year}`;
  return `${day} ${ofMonth[month - 1]} ${year} г.`;
}

/** "5 гадоў таму". */
export function writeBelarusianAge(years: number): string {
  return `${years} ${ago[new Intl.PluralRules("be").select(years)] ?? ago.many}`;
}

/** The name of a language by its BCP 47 tag; undefined for one that is not listed. */
export function findBelarusianLanguage(tag: string): string | undefined {
  return languageNames.get(tag);
}
