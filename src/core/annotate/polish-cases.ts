import { type Cases, createCases, end, join, latinName } from "./made-cases.ts";

/*
 * Polish case forms of people who have an English name only, which Polish takes over: Donald Trump, z Donaldem
 * Trumpem. Those of Polish names are found by their stems (core/text/slavic-stems.ts), and what a sign parts
 * (Blinken’a) by core/text/parted-endings.ts. Marks on letters do not count (core/text/fold.ts).
 */

/** The genitive, dative, accusative, instrumental and locative. */
const endings = {
  velar: "a owi a iem u",
  soft: "a owi a em u",
  adjective: "iego iemu iego im im",
  softWoman: "i i ę ą i",
  neuter: "a owi a|o em ie",
};

/** What -ie of the locative and dative makes of the end of a stem: Monika, Monice; Scott, o Scotcie. */
const softened: readonly (readonly [end: string, soft: string])[] = [
  ["ch", "sze"],
  ["k", "ce"],
  ["g", "dze"],
  ["r", "rze"],
  ["t", "cie"],
  ["d", "dzie"],
];

function locativeOf(stem: string): string {
  const found = softened.find(([ending]) => stem.endsWith(ending));
  return found === undefined ? `${stem}ie` : stem.slice(0, -found[0].length) + found[1];
}

function declineA(stem: string): Cases {
  // "Angela, Angeli", "Syria, Syrii"
  if (/[lij]$/.test(stem)) return end([stem], endings.softWoman);
  const soft = locativeOf(stem);
  const genitive = /[kg]$/.test(stem) ? `${stem}i` : `${stem}y`;
  return [[genitive], [soft], [`${stem}ę`], [`${stem}ą`], [soft]];
}

/** A word in its other cases. */
function decline(word: string): Cases | undefined {
  const last = word.at(-1) ?? "";
  const stem = word.slice(0, -1);
  if (last === "a") return declineA(stem);
  // "Zelensky, Zelenskiego", as Polish has them
  if (/[sc]k[yi]$/.test(word)) return end([stem], endings.adjective);
  if (last === "o") return join(end([stem], endings.neuter), [[word], [word], [], [word], [word]]);
  if (!/[bcdfghjklmnprstvwxz]$/.test(word)) return undefined;
  if (/[kg]$/.test(word)) return end([word], endings.velar);
  if (/(?:[ljcx]|[csr]z|sh|ch)$/.test(word)) return end([word], endings.soft);
  return [...end([word], "a owi a em"), [locativeOf(word), `${word}u`]];
}

const cases = createCases(/^pl(?![a-z])/i, latinName, decline);

/** Of English names of people alone: Polish has its own for most places. */
export const polishCases: typeof cases = {
  texts: cases.texts,
  formsOf: (name, entity) =>
    name.language === "en" && entity.type === "person" ? cases.formsOf(name, entity) : [],
};
