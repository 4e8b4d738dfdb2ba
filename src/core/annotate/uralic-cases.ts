import { type Cases, type Decline, createCases, end, join, latinName } from "./made-cases.ts";
import type { FormRule } from "./made-forms.ts";

/*
 * Case forms of Finnish, Estonian and Hungarian: Helsinki, Helsingissä; Liit, Liidule; Moszkva,
 * Moszkvában. Marks on letters do not count (core/text/fold.ts), so that one of -ssa and -ssä is enough.
 * Of a person's name the last word alone has an ending.
 */

const vowel = /[aeiouyäöõüáéíóőúű]$/u;
const shortest = 3;

/** The consonants before a stem's last vowel, where a closed syllable weakens them. */
const gradations: readonly (readonly [strong: RegExp, weak: string])[] = [
  [/kk$/, "k"],
  [/pp$/, "p"],
  [/tt$/, "t"],
  [/nk$/, "ng"],
  [/nt$/, "nn"],
  [/lt$/, "ll"],
  [/rt$/, "rr"],
  [/mp$/, "mm"],
  [/ht$/, "hd"],
  [/t$/, "d"],
  [/p$/, "v"],
  [/k$/, ""],
];

/** A stem that ends in a vowel in both grades; foreign names stay as they are. */
function weaken(stem: string): string[] {
  const before = stem.slice(0, -1);
  const found = gradations.find(([strong]) => strong.test(before));
  if (found === undefined) return [stem];
  return [stem, before.replace(...found) + stem.slice(-1)];
}

const weakEndings = "n ssa sta lla lta lle ksi";

function declineStem(stem: string): Cases {
  const last = stem.slice(-1);
  const strong = end([stem], `a|ta ${last}n|h${last}n|seen na`);
  return [...end(weaken(stem), weakEndings), ...strong];
}

/** Yhdysvallat, Yhdysvalloissa; Pohjoismaat, Pohjoismaissa; talvikisat, talvikisojen. */
function declineSeveral(word: string): Cases {
  const base = word.slice(0, -2);
  const stems = word.endsWith("at") ? [`${base}oi`, `${base}i`] : [`${base}i`];
  const bases = [base, base.replace(/ll$/, "lt").replace(/nn$/, "nt").replace(/rr$/, "rt")];
  return [
    ...end(stems, "ssa sta lla lta lle ksi na a|ta|sta hin|in"),
    ...end(bases, "ojen|ain|ien|iden|ten"),
  ];
}

const declineFinnish: Decline = (word) => {
  if (word.length < shortest) return undefined;
  if (/[aäe]t$/.test(word)) {
    return [...declineSeveral(word), ...declineStem(`${word}i`)];
  }
  if (word.endsWith("nen")) {
    const stem = word.slice(0, -3);
    return [...declineStem(`${stem}se`), ...end([stem], "sta")];
  }
  if (!vowel.test(word)) {
    // "Yhdistys, yhdistyksen"
    const native = /[uyoi]s$/.test(word) ? declineStem(`${word.slice(0, -1)}kse`) : [];
    return [...declineStem(`${word}i`), ...native];
  }
  // "Suomi, Suomen", and "Ruotsi, Ruotsin"; "Tampere, Tampereen"
  const other = word.endsWith("i") ? `${word.slice(0, -1)}e` : `${word}e`;
  return /[ie]$/.test(word) ? [...declineStem(word), ...declineStem(other)] : declineStem(word);
};

const estonian = "|t|sse s st le l lt ks ni na ta ga";
const weakEstonian = new Map([
  ["t", "d"],
  ["p", "b"],
  ["k", "g"],
]);

const declineEstonian: Decline = (word) => {
  if (word.length < shortest) return undefined;
  if (/[aeiu]d$/.test(word)) {
    // "Ühendriigid, Ühendriikides"
    const stem = word.slice(0, -1);
    const strong = stem.replace(/g(?=[aeiu]$)/, "k").replace(/d(?=[aeiu]$)/, "t");
    return end([stem, strong], "de|te desse des dest dele del delt dega");
  }
  if (vowel.test(word)) return end([word], estonian);
  const last = word.slice(-1);
  const weak = word.slice(0, -1) + (weakEstonian.get(last) ?? last);
  const stems = ["i", "u", "a", "e"].flatMap((linking) => [word + linking, weak + linking]);
  return end([...new Set(stems)], estonian);
};

const hungarian =
  "t|ot|et|at nak|nek ért ig ként ban|ben n|on|en nál|nél ba|be ra|re hoz|hez ból|ből ról|ről tól|től é";

const declineHungarian: Decline = (word) => {
  if (word.length < shortest) return undefined;
  const cases = end([word], hungarian);
  if (vowel.test(word)) return [...cases, ...end([word], "val|vel")];
  // "Putyinnal", "Trumppal", "Orosszal"
  const two = /(?:sz|cs|gy|ny|ly|ty|zs)$/.test(word);
  const doubled = two
    ? word.slice(0, -2) + word.slice(-2, -1) + word.slice(-2)
    : word + word.slice(-1);
  return [...cases, ...join(end([doubled], "al|el"), end([word], "al|el"))];
};

export const uralicCases: readonly FormRule[] = [
  createCases(/^fi(?![a-z])/i, latinName, declineFinnish, true),
  createCases(/^et(?![a-z])/i, latinName, declineEstonian, true),
  createCases(/^hu(?![a-z])/i, latinName, declineHungarian, true),
];
