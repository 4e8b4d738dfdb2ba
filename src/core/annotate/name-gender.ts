/*
 * Slavic surnames say whose they are: Tsikhanouskaya is a woman, Tsikhanouski a man. Names that are
 * compared by their sounds lose that with their endings, and a husband would be taken for his wife.
 */

export type Gender = "female" | "male";

interface Endings {
  readonly female: RegExp;
  readonly male: RegExp;
}

/** Of surnames as they are listed, in either script. */
const listed: Endings = {
  female: /(?:[сц]ь?к(?:ая|а)|[оеёа]ва|[иіы]на|[scz]k(?:a[yjiï]a|aia|a)|[oea][vw]a|[iy]na)$/,
  male: /(?:[сц]ь?к(?:ий|ый|і)|[оеёа][вў]|[иіы]н|[scz]k(?:i|y|ij|iy|yj|yi|ii)|[oea](?:v|w|u|ff)|[iy]ne?)$/,
};

/** Of surnames in Cyrillic texts, in any case. What may be either's is left out. */
const cyrillic: Endings = {
  female:
    /(?:[сц]ь?к(?:ая|а|ой|ай|ую|у|ою|аю|ої|ій)|[оеёа]в(?:ой|ай|ою|аю|ої)|[иіы]н(?:ой|ай|ою|аю|ої))$/,
  male: /(?:[сц]ь?к(?:ий|ый|і|ого|ага|ому|аму|ом|им|ым|ім)|[оеёа](?:в|ў|вым|вим)|[иіы]н(?:|ым|им))$/,
};

/** Of surnames in Polish texts, in any case. */
const polish: Endings = {
  female: /(?:[scz]k(?:a|iej|ą)|[oe]w(?:ej|ą))$/,
  male: /(?:[scz]k(?:i|iego|iemu|im)|[oe]w(?:em)?)$/,
};

const cyrillicLetter = /[\u0400-\u04FF]/;

function read(word: string, { female, male }: Endings): Gender | undefined {
  if (female.test(word)) return "female";
  return male.test(word) ? "male" : undefined;
}

/** Whose a surname is that is listed so, by its ending; undefined where that does not say. */
function genderOfListed(surname: string): Gender | undefined {
  return read(surname.normalize("NFC").toLowerCase(), listed);
}

/** Whose a surname is that is written so in a text; undefined where that does not say. */
function genderOfWritten(surname: string, isPolish: boolean): Gender | undefined {
  const word = surname.normalize("NFC").toLowerCase();
  if (cyrillicLetter.test(word)) return read(word, cyrillic);
  return read(word, isPolish ? polish : listed);
}

/** Whether a surname that is listed so and one that is written so are a man's and a woman's. */
export function areOfTwoGenders(listedName: string, written: string, isPolish: boolean): boolean {
  const one = genderOfListed(listedName);
  const other = one === undefined ? undefined : genderOfWritten(written, isPolish);
  return one !== undefined && other !== undefined && one !== other;
}

/** Of case forms of surnames: the plurals, which are a family's. */
const plurals = {
  cyrillic: /(?:[ыиі]х|[ыиі]м[иі]|[сц](?:ькі|кие|кія))$/,
  polish: /(?:[óo]w|owie|om|ami|ach|[iy]ch|[iy]mi)$/,
} as const;

/** Whether a surname in another case than the listed one is that of several: семья Путиных. */
export function isOfFamily(written: string, isPolish: boolean): boolean {
  const word = written.normalize("NFC").toLowerCase();
  if (cyrillicLetter.test(word)) return plurals.cyrillic.test(word);
  return isPolish && plurals.polish.test(word);
}

const endsInA = /[aая]$/;

/**
 * Whether two given names are a man's and a woman's (Alexandr, Alexandra), in a text whose language has
 * no cases: where it has, Alexandra may be of Alexandr.
 */
export function areOfTwo(listedName: string, written: string): boolean {
  const [one, other] = [listedName, written].map((each) => each.toLowerCase());
  return endsInA.test(one ?? "") !== endsInA.test(other ?? "");
}

/** Surnames that have no cases: Лукашенко, Орси; not Sikorski, Ціханоўскі. */
const indeclinable = /(?<![сцscz][кk])[оеёєэиіїыуюoeiyuóé]$/;
const consonantEnd = /[^аеёиоуыэюяіїєaeiouyóąę]$/;

/**
 * Whether a full name that looks like a man's in another case is a woman's: Аляксандра Лукашэнка, where
 * his genitive is Аляксандра Лукашэнкі. Words in small letters, of Cyrillic and Polish texts.
 */
export function isOfWoman(stored: readonly string[], written: readonly string[]): boolean {
  const [given = "", surname = ""] = [stored[0], stored.at(-1)];
  const isChanged = endsInA.test(written[0] ?? "") && consonantEnd.test(given);
  return isChanged && written.at(-1) === surname && !indeclinable.test(surname);
}
