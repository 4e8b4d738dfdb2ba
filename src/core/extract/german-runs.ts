import type { Token } from "./tokens.ts";
import { type WorldRun, type WorldText, isAcronym, isCapital, isGiven } from "./world-runs.ts";
import { worldBody, worldKnown, worldRole } from "./world-words.ts";

/*
 * German writes every noun with a capital, so that a capital says nothing. A name is told by what stands
 * before it: a given name, an office without an article (Bundeskanzler Scholz); by an adjective with a
 * capital (Europäische Union); by its last word, which stands alone elsewhere and never behind an article
 * (Newt Gingrich); or it is known.
 */

const joints = new Set(["von", "van", "der", "den", "de", "zu", "al", "el", "bin", "di", "da"]);
/** Adjectives that names have with a capital, and what others end with. */
const adjective =
  /^(?:(?:vereint|rot|weiss|nah|gross|neu|schwarz|deutsch|grun|link|frei|alt|hoh|oberst|heilig|ewig|kalt|dritt|zweit|erst|international|national|auswartig)|\p{L}+(?:isch|lich|ig|al|ell|ar))e[rnms]?$/u;
/** Words of measure and time that stand right before a noun: Millionen Euro, Anfang Mai. */
const measures =
  /^(?:anfang|mitte|ende|art|zahl|teil|paar|\p{L}*(?:millionen?|milliarden?|prozent|euro|dollar|mark|franken|meter|kilometer|tonnen|liter|grad|uhr|stuck|dutzend|jahre?n?|tagen?|stunden?))$/u;

interface GermanText extends WorldText {
  /** Folded words that stand behind an article: nouns. */
  readonly nouns: ReadonlySet<string>;
  /** Folded words that stand with a capital where none is right before them. */
  readonly alone: ReadonlySet<string>;
}

function readGerman(read: WorldText): GermanText {
  const nouns = new Set<string>();
  const alone = new Set<string>();
  const { tokens } = read.text;
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    if (!isCapital(token)) continue;
    const isBehind = token.gap === " " && before !== undefined;
    if (isBehind && read.small.articles.has(before.folded)) nouns.add(token.folded);
    if (!isBehind || !isCapital(before)) alone.add(token.folded);
  }
  return { ...read, nouns, alone };
}

/** Whether a word with a capital may be a name's. */
function mayBeName(read: GermanText, token: Token | undefined): token is Token {
  if (token?.casing !== "title" || !isCapital(token)) return false;
  const { folded } = token;
  if (read.nouns.has(folded) || read.openers.has(folded) || measures.test(folded)) return false;
  return !worldRole.test(folded) && !worldBody.test(folded);
}

/** The end of a surname that starts at a token: one word, and what a hyphen joins. */
function endOfSurname({ text: { tokens } }: GermanText, from: number): number {
  let at = from + 1;
  while (isCapital(tokens[at]) && tokens[at]?.gap === "-") at++;
  return at;
}

/** The end of the small words between a given name and a surname: von der Leyen. */
function endOfJoints({ text: { tokens } }: GermanText, from: number): number {
  let at = from;
  while (at < from + 3 && tokens[at]?.gap === " " && joints.has(tokens[at]?.folded ?? "")) at++;
  return isCapital(tokens[at]) && tokens[at]?.gap === " " ? at : from;
}

function isInitial(token: Token | undefined): boolean {
  return /^\p{Lu}\.?$/u.test(token?.text ?? "");
}

/** The end of the person whose given name stands at a token; the token itself where none follows. */
function endOfPerson(read: GermanText, from: number): number {
  const { tokens } = read.text;
  if (!isGiven(tokens[from]) || read.openers.has(tokens[from]?.folded ?? "")) return from;
  let at = from + 1;
  while (
    (isGiven(tokens[at]) || isInitial(tokens[at])) &&
    /^(?: |-|\. )$/.test(tokens[at]?.gap ?? "")
  )
    at++;
  // "Ursula von der Leyen"; "Otto Wolf von der Initiative" is called Wolf.
  const end = at === from + 1 ? endOfJoints(read, at) : at;
  const surname = tokens[end];
  const isNext = surname?.gap === " " || surname?.gap === ". ";
  if (isNext && isCapital(surname) && !read.openers.has(surname.folded))
    return endOfSurname(read, end);
  return at > from + 1 ? at : from;
}

/** The end of whoever is named behind an office; the token itself where nobody is. */
function endOfTitled(read: GermanText, at: number): number {
  const { tokens } = read.text;
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before?.casing !== "title" || !worldRole.test(before.folded)) return at;
  if (token?.gap !== " " || token.opens || !mayBeName(read, token)) return at;
  const last = endOfJoints(read, at + 1);
  if (last > at + 1) return endOfSurname(read, last);
  const next = tokens[last];
  return endOfSurname(read, next?.gap === " " && mayBeName(read, next) ? last : at);
}

/** The end of two capitals of which the second stands alone elsewhere: Newt Gingrich. */
function endOfPair(read: GermanText, at: number): number {
  const [first, last, next] = read.text.tokens.slice(at, at + 3);
  if (last?.gap !== " " || first?.gap === "-" || next?.gap === "-") return at;
  const isPair = mayBeName(read, first) && mayBeName(read, last) && read.alone.has(last.folded);
  return isPair ? at + 2 : at;
}

/** The end of a proper name that starts with an adjective: Europäische Union, Auswärtiges Amt. */
function endOfProper(read: GermanText, at: number): number {
  const [token, next] = read.text.tokens.slice(at, at + 2);
  if (token?.casing !== "title" || token.opens || !adjective.test(token.folded)) return at;
  if (!isCapital(next) || next.gap !== " " || read.common.has(token.folded)) return at;
  return at + 2;
}

/** The end of a known name, or of an acronym, that starts at a token. */
function endOfKnown(read: GermanText, at: number): number {
  const { tokens } = read.text;
  const token = tokens[at];
  const place = read.places.lengthAt(tokens, at, at + 4);
  if (place > 0) return at + place;
  if (isAcronym(token)) {
    // "EU-Kommission"; "US-Präsident" is of a country.
    const next = tokens[at + 1];
    return next?.gap === "-" && worldBody.test(next.folded) ? at + 2 : at + 1;
  }
  const folded = token?.folded ?? "";
  const isGenitive = folded.endsWith("s") && read.places.find(folded.slice(0, -1)) !== undefined;
  return isGenitive || worldKnown.test(folded) ? at + 1 : at;
}

/** Finds the names of a German text. In order, without overlap; linear. */
export function findGermanRuns(text: WorldText): WorldRun[] {
  const read = readGerman(text);
  const { tokens } = read.text;
  const runs: WorldRun[] = [];
  const surnames = new Set<string>();
  for (let at = 0; at < tokens.length;) {
    let to = isCapital(tokens[at]) ? endOfPerson(read, at) : at;
    let isPerson = to > at;
    if (to === at && isCapital(tokens[at])) {
      to = Math.max(endOfKnown(read, at), endOfProper(read, at));
      if (to === at) {
        to = Math.max(endOfTitled(read, at), endOfPair(read, at));
        isPerson = to > at;
      }
    }
    if (to === at) {
      at++;
      continue;
    }
    const last = tokens[to - 1];
    if (isPerson && last?.casing === "title") surnames.add(last.folded);
    runs.push({ from: at, to });
    at = to;
  }
  return addSurnames(read, runs, surnames);
}

/** Adds the surnames of the text's people where they stand alone, also in the genitive. */
function addSurnames(
  read: GermanText,
  runs: readonly WorldRun[],
  surnames: ReadonlySet<string>,
): WorldRun[] {
  const all: WorldRun[] = [];
  let next = 0;
  for (let at = 0; at < read.text.tokens.length;) {
    const run = runs[next];
    if (run?.from === at) {
      all.push(run);
      next++;
      at = run.to;
      continue;
    }
    const token = read.text.tokens[at];
    const folded = token?.folded ?? "";
    const isGenitive = folded.endsWith("s") && surnames.has(folded.slice(0, -1));
    if (mayBeName(read, token) && (surnames.has(folded) || isGenitive))
      all.push({ from: at, to: at + 1 });
    at++;
  }
  return all;
}
