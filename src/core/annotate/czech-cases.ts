import { type Cases, createCases, end, join, latinName } from "./made-cases.ts";

/*
 * Czech and Slovak case forms, of Czech and Slovak names, and of people and places that have an English
 * name only, which Czech mostly takes over: Putin, s Putinem; Donald Trump, o Donaldu Trumpovi; Minsk,
 * v Minsku; Cichanouská, Cichanouskou. Marks on letters do not count (core/text/fold.ts).
 */

/** Adjectives, and men's names that look like one: Nejvyšší, Černý, Zelenskyj. */
const adjective = /^(?:(.+)ý|(.*(?:[sc]k|n))(?:yj|ij|yy|iy|y))$/u;
const fleeting = /^(.+[^aeiouyáéíóúůýě])e([kclrňn])$/u;
const soft = /[cčďjňřšťž]$/u;
/** Either soft or hard: Izrael, Alois. */
const mixed = /[lsz]$/u;
/** Women's that end in a consonant: Zbraslav, Příbram, Společnost. */
const feminine = /(?:av|am|ost)$/u;
/** Of the other tongues' that Czech and Slovak drop: Sokrates, Sokrata; Marcus, Marka. */
const dropped = /[oeu]s$/u;
const shortest = 3;

/** What -e of the dative and locative makes of the end of a stem: Praha, Praze; Amerika, Americe. */
const softened = new Map([
  ["ch", "š"],
  ["k", "c"],
  ["h", "z"],
  ["g", "z"],
]);

/** The genitive, dative, accusative, locative and instrumental: parted by spaces, several ways by a bar. */
const endings = {
  adjective: "ého ému ého ém|om ým|om",
  woman: "é|ej é|ej ou|ú é|ej ou",
  ska: "ej ej u ej ou",
  /** Of several, and of what is neuter: Spojené státy, Slovenské učené tovarišstvo. */
  several: "ých|ého ým|ému é ých|ém|om ými|ým",
  /** Of men and bodies: Jiří, Nejvyšší; Kelly, Verdi. */
  long: "ho|eho mu|emu ho|eho m|om ím|m",
  short: "ho mu ho m|ovi m",
  plural: "ů|ov| ům|ám|om y ech|ách|och y|ami|mi",
  possessive: "ových ovým ovy ových ovými",
  karlov: "ova ovu ův ově|ovu|ovom ovým",
  ie: "e i i i í",
  feminine: "i|ě i i|e i í|ou",
  neuter: "a ovi|u a|o ovi|u|ě em|om",
  consonant: "a|u u|ovi a u|ovi|ě em|om",
  /** "V Minsku", where Minské is an adjective. */
  velar: "a|u u|ovi a u|ovi em|om",
  soft: "e|a i|ovi|u e|a i|ovi em|om|í",
};

function declineConsonant(word: string, isPerson: boolean): Cases {
  const short = fleeting.exec(word);
  const stems = short === null ? [word] : [word, `${short[1]}${short[2]}`];
  if (isPerson && dropped.test(word)) stems.push(word.slice(0, -2));
  if (soft.test(word)) return end(stems, endings.soft);
  const cases = end(stems, /[ghk]$/.test(word) ? endings.velar : endings.consonant);
  if (!isPerson && feminine.test(word)) return join(end([word], endings.feminine), cases);
  return mixed.test(word) ? join(cases, end([word], endings.soft)) : cases;
}

function declineA(word: string): Cases {
  const stem = word.slice(0, -1);
  const changed = stem.replace(/(?:ch|[khg])$/, (letters) => softened.get(letters) ?? letters);
  const datives = [`${stem}ovi`, `${changed}e`, `${stem}e`, `${stem}i`];
  return [
    [`${stem}y`, `${stem}e`, `${stem}i`],
    datives,
    [`${stem}u`, `${stem}i`],
    datives,
    [`${stem}ou`, `${stem}í`],
  ];
}

/** A word in its other cases. */
function decline(word: string, isPerson: boolean): Cases | undefined {
  if (word.length < shortest) return undefined;
  const [, ending, other] = adjective.exec(word) ?? [];
  const like = ending ?? other;
  const stem = word.slice(0, -1);
  if (like !== undefined) {
    const cases = end([like], endings.adjective);
    // "Zákony"
    return !isPerson && word.endsWith("y") ? join(cases, end([stem], endings.plural)) : cases;
  }
  if (word.endsWith("á")) return end([stem], endings.woman);
  if (word.endsWith("í")) return end([word], endings.long);
  if (word.endsWith("ie")) return end([stem], endings.ie);
  if (isPerson && /[eéiy]$/.test(word)) return end([word], endings.short);
  if (word.endsWith("é")) return end([stem], endings.several);
  // "Parkinsonovy zákony", "Karlův most"
  if (word.endsWith("ovy")) return end([word.slice(0, -3)], endings.possessive);
  if (word.endsWith("ův")) return end([word.slice(0, -2)], endings.karlov);
  if (word.endsWith("y")) return end([stem], endings.plural);
  // "Komise", "Společnost"
  if (word.endsWith("e")) return end([stem], endings.ie);
  // Slovak "Európska"
  if (!isPerson && /(?:[sc]k|n)a$/.test(word))
    return join(declineA(word), end([stem], endings.ska));
  if (word.endsWith("a")) return declineA(word);
  if (word.endsWith("o")) return end([stem], endings.neuter);
  if (!/[^aeiouyáéíóúůýě]$/u.test(word)) return undefined;
  return declineConsonant(word, isPerson);
}

export const czechCases = createCases(/^(?:cs|sk)(?![a-z])/i, latinName, decline);
