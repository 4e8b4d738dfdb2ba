import { type Cases, type Decline, createCases, end, join, latinName } from "./made-cases.ts";
import type { FormRule } from "./made-forms.ts";

/*
 * Case forms of Slovene, and of Croatian, Bosnian, Montenegrin and Serbian, these in either script:
 * Putin, s Putinom; Moskva, u Moskvi; Evropska unija, Evropske unije. Marks on letters do not count
 * (core/text/fold.ts). Bulgarian and Macedonian names have no cases, but an article behind their first
 * word: Европейски съюз, Европейският съюз.
 */

/** The genitive, dative, accusative, locative and instrumental: parted by spaces, several ways by a bar. */
interface Endings {
  /** Of adjectives, and of men's names that look like one: Evropski parlament, Zelenski. */
  readonly ski: string;
  /** Of adjectives of several: Združeni narodi. */
  readonly several: string;
  /** Of women's adjectives: Evropska unija. */
  readonly ska: string;
  /** Of several (Združene države), and of Skopje. */
  readonly e: string;
  /** Of several men or peoples: narodi. */
  readonly i: string;
  readonly a: string;
  readonly o: string;
  /** Of adjectives in -o and -e: Crno more, Žalbeno vijeće. */
  readonly sko: string;
  readonly consonant: string;
  /** Of what ends in another vowel: Kennedy, Kennedyja; Helsinki, v Helsinkiju. */
  readonly vowel: string;
}

const slovene: Endings = {
  ski: "ega emu ega|i em im",
  several: "ih im e ih imi",
  ska: "e i o i|em o",
  e: "|ih|a im|am|u e ih|ah|u imi|ami|em",
  i: "ov|ev om|em e ih i",
  a: "e|a i|u o|a i|u o|om",
  o: "a u o|a u om|em",
  sko: "ega emu o em im",
  consonant: "a u a u om|em",
  vowel: "ja ju ja ju jem",
};

const serbian: Endings = {
  ski: "og|oga om|ome og|i om|ome im",
  several: "ih im e im im|ima",
  ska: "e oj u oj om",
  e: "ih|a im|ama|u e im|ama|u im|ama|em",
  i: "a ima e ima ima",
  a: "e i u i om",
  o: "a u o|a u om",
  sko: "og|oga om|ome o om|ome im",
  consonant: "a u a u om|em",
  vowel: "ja ju ja ju jem",
};

const soft: ReadonlyMap<string, string> = new Map([
  ["k", "c"],
  ["g", "z"],
  ["h", "s"],
]);
/** A vowel that other cases lack: Maček, Mačka; Lovrenac, Lovrenca. */
const fleeting = /^(.+[^aeiou])[ae]([cklnr])$/u;

const shortest = 3;

/** What a consonant is declined on: also Mačk- and, of Pahor, Pahorj-. */
function listStems(word: string): string[] {
  const short = fleeting.exec(word);
  const stems = short === null ? [word] : [word, `${short[1]}${short[2]}`];
  return word.endsWith("r") ? [...stems, `${word}j`] : stems;
}

function createDecline(endings: Endings): Decline {
  const { ski, several, ska, sko, e, i, a, o, consonant, vowel } = endings;
  return (word, isPerson) => {
    // "Bosna i Hercegovina"
    if (word.length < shortest) return undefined;
    const stem = word.slice(0, -1);
    if (/(?:[scčš]k|n)i$/.test(word))
      return isPerson ? end([stem], ski) : end([stem], ski, several);
    // "Turska", and "Havana" may be a noun.
    if (/[scčš]ka$/.test(word)) return end([stem], ska);
    if (word.endsWith("na")) return end([stem], ska, a);
    if (!isPerson && /(?:[scčš]k|[nvlr])o$/.test(word)) return end([stem], sko, o);
    if (!isPerson && word.endsWith("e")) return end([stem], e);
    if (!isPerson && word.endsWith("i")) {
      // "Helsinki, Helsinkija", and "Markovci, Markovec"
      const cases = join(end([stem], i), end([word], vowel));
      return word.endsWith("ci") ? join(cases, [[`${word.slice(0, -2)}ec`]]) : cases;
    }
    if (word.endsWith("a")) {
      // "Amerika, u Americi"
      const changed = soft.get(stem.slice(-1));
      return end(changed === undefined ? [stem] : [stem, stem.slice(0, -1) + changed], a);
    }
    if (word.endsWith("o")) return end([stem], o);
    // "Peruja" and "Perua"
    if (word.endsWith("u")) return end([word], vowel, consonant);
    if (/[eiy]$/.test(word)) return end([word], vowel);
    return end(listStems(word), consonant);
  };
}

const declineSlovene = createDecline(slovene);
const declineSerbian = createDecline(serbian);

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
  if (isPerson) return undefined;
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

const cyrillic = /^[\p{Script=Cyrillic} -]+$/u;

export const southSlavicCases: readonly FormRule[] = [
  createCases(/^sl(?![a-z])/i, latinName, declineSlovene),
  createCases(/^(?:hr|bs|cnr|sh|sr)(?![a-z])/i, latinName, declineSerbian),
  createCases(/^sr(?![a-z])/i, cyrillic, declineCyrillic),
  createCases(/^(?:bg|mk)(?![a-z])/i, cyrillic, withArticle),
];

/** Texts of these languages have surnames in cases that look like a woman's: Putina. */
export const southSlavicTexts = /^(?:sl|hr|bs|cnr|sh|sr)(?![a-z])/i;
