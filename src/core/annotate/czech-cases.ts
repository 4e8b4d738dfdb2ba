import type { FormRule } from "./made-forms.ts";

/*
 * Czech and Slovak case forms, of Czech and Slovak names, and of people and places that have an English
 * name only, which Czech mostly takes over: Putin, s Putinem; Donald Trump, o Donaldu Trumpovi; Minsk,
 * v Minsku; Cichanouská, Cichanouskou. Marks on letters do not count (core/text/fold.ts).
 */

/** The forms of a word in the genitive, dative, accusative, locative and instrumental. */
type Cases = readonly (readonly string[])[];

function withEndings(stems: readonly string[], endings: readonly (readonly string[])[]): Cases {
  return endings.map((list) => stems.flatMap((stem) => list.map((ending) => stem + ending)));
}

const adjective = /^(.*(?:[sc]k|n))(?:ý|yj|ij|yy|iy|y)$/u;
const fleeting = /^(.+[^aeiouyáéíóúůýě])e([kclr])$/u;
const soft = /[cčďjňřšťž]$/u;
const shortest = 3;

/** What -e of the dative and locative makes of the end of a stem: Praha, Praze; Amerika, Americe. */
const softened = new Map([
  ["ch", "š"],
  ["k", "c"],
  ["h", "z"],
  ["g", "z"],
]);

/** A word in its other cases; undefined where it has none that we know. */
function decline(word: string): Cases | undefined {
  if (word.length < shortest) return undefined;
  const like = adjective.exec(word)?.[1];
  if (like !== undefined)
    return withEndings([like], [["ého"], ["ému"], ["ého"], ["ém"], ["ým", "om"]]);
  const stem = word.slice(0, -1);
  if (word.endsWith("á")) return withEndings([stem], [["é"], ["é"], ["ou"], ["é"], ["ou"]]);
  if (word.endsWith("ie")) return withEndings([stem], [["e"], ["i"], ["i"], ["i"], ["í"]]);
  if (word.endsWith("a")) {
    const changed = stem.replace(/(?:ch|[khg])$/, (end) => softened.get(end) ?? end);
    const datives = [`${stem}ovi`, `${changed}e`, `${stem}e`, `${stem}i`];
    return [
      [`${stem}y`, `${stem}e`, `${stem}i`],
      datives,
      [`${stem}u`, `${stem}i`],
      datives,
      [`${stem}ou`, `${stem}í`],
    ];
  }
  if (word.endsWith("o")) {
    return withEndings([stem], [["a"], ["ovi", "u"], ["a", "o"], ["ovi", "u"], ["em", "om"]]);
  }
  if (!/[^aeiouyáéíóúůýě]$/u.test(word)) return undefined;
  const short = fleeting.exec(word);
  const stems = short === null ? [word] : [word, `${short[1]}${short[2]}`];
  if (soft.test(word)) {
    return withEndings(stems, [["e"], ["i", "ovi"], ["e"], ["i", "ovi"], ["em", "om"]]);
  }
  // "V Minsku", where Minské is an adjective.
  const locatives = /[ghk]$/.test(word) ? ["u", "ovi"] : ["u", "ovi", "ě"];
  return withEndings(stems, [["a", "u"], ["u", "ovi"], ["a"], locatives, ["em", "om"]]);
}

/** Most forms of one case of a name, and most words of one that is declined. */
const mostOfCase = 12;
const mostWords = 3;

function declineAll(text: string): string[] {
  const words = text.split(" ");
  if (words.length > mostWords) return [];
  const all = words.map(decline);
  const forms = new Set<string>();
  for (let each = 0; each < 5; each++) {
    let ways = [""];
    for (const [at, cases] of all.entries()) {
      // What has no cases stays as it is: Viktora Orbána, but Angely Merkel.
      const next = cases?.[each] ?? [words[at] ?? ""];
      ways = ways.flatMap((way) => next.map((form) => (way === "" ? form : `${way} ${form}`)));
      ways = ways.slice(0, mostOfCase);
    }
    for (const way of ways) forms.add(way);
  }
  forms.delete(text);
  return [...forms];
}

const languages = /^(?:cs|sk)(?![a-z])/i;

export const czechCases: FormRule = {
  texts: languages,
  formsOf({ text, language, kind }, { type }) {
    if (kind === "acronym" || /[^\p{Script=Latin} ]/u.test(text)) return [];
    const isTaken =
      language === "en" && (type === "person" || (type === "place" && !text.includes(" ")));
    return languages.test(language) || isTaken ? declineAll(text) : [];
  },
};
