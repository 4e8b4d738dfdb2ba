import { type Cases, type Decline, createCases, withEndings } from "./made-cases.ts";
import type { FormRule } from "./made-forms.ts";

/*
 * Case forms of Slovene, and of Croatian, Bosnian, Montenegrin and Serbian, these in either script:
 * Putin, s Putinom; Moskva, u Moskvi; Evropska unija, Evropske unije. Marks on letters do not count
 * (core/text/fold.ts). Bulgarian and Macedonian names have no cases, but an article behind their first
 * word: Европейски съюз, Европейският съюз.
 */

const shortest = 3;
const soft = /(?:[cčćžšjđ]|lj|nj)$/u;
const consonant = /[^aeiou]$/u;
/** A vowel that other cases lack: Maček, Mačka; Lovrenac, Lovrenca. */
const fleeting = /^(.+[^aeiou])[ae]([cklnr])$/u;

/** The genitive, dative, accusative, locative and instrumental of Slovene. */
const declineSlovene: Decline = (word, isPerson): Cases | undefined => {
  if (word.length < shortest) return undefined;
  const stem = word.slice(0, -1);
  // "Evropski parlament"; "Zelenski" is one too.
  if (/(?:[sc]k|n)i$/.test(word)) {
    return withEndings(
      [stem],
      [
        ["ega", "ih"],
        ["emu", "im"],
        ["ega", "i", "e"],
        ["em", "ih"],
        ["im", "imi"],
      ],
    );
  }
  if (!isPerson && word.endsWith("e")) {
    // "Združene države", and "Skopje".
    const bare = /^\p{Ll}/u.test(word) ? [""] : [];
    return withEndings(
      [stem],
      [["ih", "a", ...bare], ["im", "am", "u"], ["e"], ["ih", "ah", "u"], ["imi", "ami", "em"]],
    );
  }
  if (word.endsWith("a"))
    return withEndings(
      [stem],
      [
        ["e", "a"],
        ["i", "u"],
        ["o", "a"],
        ["i", "u"],
        ["o", "om"],
      ],
    );
  if (word.endsWith("o")) {
    return withEndings([stem], [["a"], ["u"], ["o", "a"], ["u"], ["om", "em"]]);
  }
  if (/[eiuy]$/.test(word)) {
    // "Kennedy, Kennedyja"
    return isPerson ? withEndings([word], [["ja"], ["ju"], ["ja"], ["ju"], ["jem"]]) : undefined;
  }
  if (!consonant.test(word)) return undefined;
  const short = fleeting.exec(word);
  const stems = short === null ? [word] : [word, `${short[1]}${short[2]}`];
  // "Pahor, Pahorja"
  if (word.endsWith("r")) stems.push(`${word}j`);
  return withEndings(stems, [["a"], ["u"], ["a", ""], ["u"], ["om", "em"]]);
};

/** The same cases of Croatian and its neighbours. */
const declineSerbian: Decline = (word, isPerson): Cases | undefined => {
  if (word.length < shortest) return undefined;
  const stem = word.slice(0, -1);
  if (/(?:[sc]k|n)i$/.test(word)) {
    return withEndings(
      [stem],
      [
        ["og", "oga", "ih"],
        ["om", "ome", "im"],
        ["og", "i", "e"],
        ["om", "ome", "im"],
        ["im", "ima"],
      ],
    );
  }
  // "Evropska": an adjective, and "Moskva" with another dative.
  if (/(?:[sc]k|n)a$/.test(word)) {
    return withEndings([stem], [["e"], ["oj", "i"], ["u"], ["oj", "i"], ["om"]]);
  }
  if (!isPerson && word.endsWith("e")) {
    return withEndings(
      [stem],
      [["ih", "a"], ["im", "ama", "u"], ["e"], ["im", "ama", "u"], ["im", "ama", "em"]],
    );
  }
  if (word.endsWith("a")) {
    const changed = stem.replace(/[kgh]$/, (end) => ({ k: "c", g: "z", h: "s" })[end] ?? end);
    return [
      [`${stem}e`],
      [`${changed}i`, `${stem}i`],
      [`${stem}u`],
      [`${changed}i`, `${stem}i`],
      [`${stem}om`],
    ];
  }
  if (word.endsWith("o")) {
    return withEndings([stem], [["a"], ["u"], ["o", "a"], ["u"], ["om"]]);
  }
  if (/[iuy]$/.test(word)) {
    return isPerson ? withEndings([word], [["ja"], ["ju"], ["ja"], ["ju"], ["jem"]]) : undefined;
  }
  if (!consonant.test(word)) return undefined;
  const short = fleeting.exec(word);
  const stems = short === null ? [word] : [word, `${short[1]}${short[2]}`];
  return withEndings(stems, [
    ["a"],
    ["u"],
    ["a", ""],
    ["u"],
    [soft.test(word) ? "em" : "om", "om"],
  ]);
};

const letters =
  "а=a б=b в=v г=g д=d ђ=đ е=e ж=ž з=z и=i ј=j к=k л=l љ=lj м=m н=n њ=nj о=o п=p р=r с=s т=t ћ=ć у=u ф=f х=h ц=c ч=č џ=dž ш=š";
const pairs = letters.split(" ").map((pair) => pair.split("=") as [string, string]);
const toLatin = new Map(pairs);
/** Two letters before one: lj is љ. */
const toCyrillic = new Map(
  pairs.toSorted(([, a], [, b]) => b.length - a.length).map(([c, l]) => [l, c]),
);

function transliterate(word: string, table: ReadonlyMap<string, string>): string {
  let written = "";
  for (let at = 0; at < word.length;) {
    const two = word.slice(at, at + 2);
    const length = table.has(two.toLowerCase()) && two.length === 2 ? 2 : 1;
    const from = word.slice(at, at + length);
    const to = table.get(from.toLowerCase()) ?? from;
    written +=
      from.charAt(0) === from.charAt(0).toLowerCase()
        ? to
        : to.charAt(0).toUpperCase() + to.slice(1);
    at += length;
  }
  return written;
}

/** Serbian in its own letters. */
const declineCyrillic: Decline = (word, isPerson) =>
  declineSerbian(transliterate(word, toLatin), isPerson)?.map((forms) =>
    forms.map((form) => transliterate(form, toCyrillic)),
  );

/** The word with its article; as one "case" of several ways. */
const withArticle: Decline = (word, isPerson): Cases | undefined => {
  if (isPerson || word.length < shortest) return undefined;
  const stem = word.slice(0, -1);
  if (/(?:[сц]к|н)и$/.test(word)) return [[`${word}ят`, `${word}я`, `${word}от`, `${word}те`]];
  // "Върховен съд", and "Ковен" is no adjective, but a few ways more do no harm.
  if (word.endsWith("ен")) {
    const short = word.slice(0, -2);
    return [[`${short}ният`, `${short}ния`, `${short}ниот`, `${word}ът`, `${word}а`]];
  }
  if (/[аяи]$/.test(word)) return [[word.endsWith("и") ? `${word}те` : `${word}та`]];
  if (/[ое]$/.test(word)) return [[`${word}то`]];
  if (!/[бвгджзйклмнпрстфхцчшщ]$/.test(word)) return undefined;
  if (word.endsWith("й")) return [[`${stem}ят`, `${stem}я`, `${word}от`]];
  return [[`${word}ът`, `${word}а`, `${word}от`]];
};

const latin = /^[\p{Script=Latin} ]+$/u;
const cyrillic = /^[\p{Script=Cyrillic} ]+$/u;

export const southSlavicCases: readonly FormRule[] = [
  createCases(/^sl(?![a-z])/i, latin, declineSlovene),
  createCases(/^(?:hr|bs|cnr|sh|sr)(?![a-z])/i, latin, declineSerbian),
  createCases(/^sr(?![a-z])/i, cyrillic, declineCyrillic),
  createCases(/^(?:bg|mk)(?![a-z])/i, cyrillic, withArticle),
];

/** Texts of these languages have surnames in cases that look like a woman's: Putina. */
export const southSlavicTexts = /^(?:sl|hr|bs|cnr|sh|sr)(?![a-z])/i;
