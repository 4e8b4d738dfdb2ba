import { type Cases, createCases, withEndings } from "./made-cases.ts";

/*
 * Czech and Slovak case forms, of Czech and Slovak names, and of people and places that have an English
 * name only, which Czech mostly takes over: Putin, s Putinem; Donald Trump, o Donaldu Trumpovi; Minsk,
 * v Minsku; Cichanouská, Cichanouskou. Marks on letters do not count (core/text/fold.ts).
 */

const adjective = /^(.*(?:[sc]k|n))(?:ý|yj|ij|yy|iy|y)$/u;
const fleeting = /^(.+[^aeiouyáéíóúůýě])e([kclrňn])$/u;
const soft = /[cčďjňřšťž]$/u;
const shortest = 3;

/** What -e of the dative and locative makes of the end of a stem: Praha, Praze; Amerika, Americe. */
const softened = new Map([
  ["ch", "š"],
  ["k", "c"],
  ["h", "z"],
  ["g", "z"],
]);

/** A word in the genitive, dative, accusative, locative and instrumental. */
function decline(word: string, isPerson: boolean): Cases | undefined {
  if (word.length < shortest) return undefined;
  const like = adjective.exec(word)?.[1];
  if (like !== undefined)
    return withEndings([like], [["ého"], ["ému"], ["ého"], ["ém"], ["ým", "om"]]);
  const stem = word.slice(0, -1);
  if (word.endsWith("á")) return withEndings([stem], [["é"], ["é"], ["ou"], ["é"], ["ou"]]);
  // "Nejvyšší soud"
  if (!isPerson && word.endsWith("í"))
    return withEndings([word], [["ho"], ["mu"], ["ho"], ["m"], ["m"]]);
  // "Spojené státy"
  if (!isPerson && word.endsWith("é"))
    return withEndings([stem], [["ých"], ["ým"], ["é"], ["ých"], ["ými"]]);
  if (!isPerson && word.endsWith("y")) {
    return withEndings([stem], [["ů"], ["ům", "ám"], ["y"], ["ech", "ách"], ["y", "ami"]]);
  }
  if (word.endsWith("ie")) return withEndings([stem], [["e"], ["i"], ["i"], ["i"], ["í"]]);
  // "Komise", "Společnost"
  if (!isPerson && word.endsWith("e"))
    return withEndings([stem], [["e"], ["i"], ["i"], ["i"], ["í"]]);
  if (!isPerson && word.endsWith("ost"))
    return withEndings([word], [["i"], ["i"], [""], ["i"], ["í"]]);
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
    return withEndings([stem], [["a"], ["ovi", "u"], ["a", "o"], ["ovi", "u", "ě"], ["em", "om"]]);
  }
  if (!/[^aeiouyáéíóúůýě]$/u.test(word)) return undefined;
  const short = fleeting.exec(word);
  const stems = short === null ? [word] : [word, `${short[1]}${short[2]}`];
  if (soft.test(word)) {
    return withEndings(stems, [["e"], ["i", "ovi"], ["e"], ["i", "ovi"], ["em", "om", "í"]]);
  }
  // "V Minsku", where Minské is an adjective.
  const locatives = /[ghk]$/.test(word) ? ["u", "ovi"] : ["u", "ovi", "ě"];
  return withEndings(stems, [["a", "u"], ["u", "ovi"], ["a"], locatives, ["em", "om"]]);
}

export const czechCases = createCases(/^(?:cs|sk)(?![a-z])/i, /^[\p{Script=Latin} ]+$/u, decline);
