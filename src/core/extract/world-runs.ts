import { foldWord } from "../text/fold.ts";
import { givenNames } from "../text/given-names.ts";
import { openingWordsOf } from "../text/opening-words.ts";
import type { CapitalStyle } from "./case-counts.ts";
import type { Token, TokenizedText } from "./tokens.ts";
import type { WorldPlaces } from "./world-places.ts";
import {
  type SmallWords,
  smallWordsOf,
  worldAdjective,
  worldBody,
  worldGeneric,
  worldGiven,
  worldMinistry,
  worldPlace,
  worldRole,
  worldSecond,
} from "./world-words.ts";

/** Tokens that are one name: tokens[from..to). */
export interface WorldRun {
  readonly from: number;
  readonly to: number;
}

/** A text that is read for its names. */
export interface WorldText {
  readonly text: TokenizedText;
  readonly styles: readonly CapitalStyle[];
  readonly places: WorldPlaces;
  readonly small: SmallWords;
  /** Folded words that open sentences, months and days: no names, but "Le" of "Le Monde". */
  readonly openers: ReadonlySet<string>;
  /** Folded words that the text has in small letters. */
  readonly common: ReadonlySet<string>;
  /** Folded words that stand with a capital within a sentence. */
  readonly known: ReadonlySet<string>;
}

const roman = /^[IVX]{2,}$/;
/** Acronyms that name nobody: money, taxes, firms' kinds. */
const plain = new Set(
  "eur usd gbp chf pib iva tva tv pdf html www ag gmbh sa spa srl sarl nv bv plc ltd dr prof h km kg mw cm mm st nr num art".split(
    " ",
  ),
);

/** Past forms of Spanish verbs, which often open a sentence. */
const verb = /(?:ó|aron|ieron)$/u;

/** The names of a language's months and days. */
function listCalendar(language: string): string[] {
  const months = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
  const days = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
  const dates = Array.from(
    { length: 12 },
    (_, month) => new Date(Date.UTC(2024, month, 1 + month)),
  );
  return dates.flatMap((date) => [months.format(date), days.format(date)]);
}

type Capital = Token & { readonly casing: "title" | "upper" };

export function isCapital(token: Token | undefined): token is Capital {
  if (token === undefined || token.text.length < 2) return false;
  return token.casing === "title" || token.casing === "upper";
}

export function isGiven(token: Token | undefined): boolean {
  if (token?.casing !== "title") return false;
  return givenNames.has(token.folded) || worldGiven.has(token.folded);
}

export function isAcronym(token: Token | undefined): boolean {
  if (token?.casing !== "upper" || token.text.length < 2 || token.text.length > 7) return false;
  return !roman.test(token.text) && !plain.has(token.folded);
}

/** Reads a text's small words, and what it writes with a capital. */
export function readWorldText(
  text: TokenizedText,
  styles: readonly CapitalStyle[],
  language: string,
  places: WorldPlaces,
): WorldText {
  const openers = new Set([...openingWordsOf(language), ...listCalendar(language).map(foldWord)]);
  const common = new Set<string>();
  const known = new Set<string>();
  for (const token of text.tokens) {
    if (token.casing === "lower") common.add(token.folded);
    else if (isCapital(token) && !token.opens && styles[token.sentence] === "prose")
      known.add(token.folded);
  }
  return { text, styles, places, small: smallWordsOf(language), openers, common, known };
}

/** Whether a token with a capital is a name's. */
function isNameAt(read: WorldText, at: number): boolean {
  const { tokens } = read.text;
  const [token, next] = tokens.slice(at, at + 2);
  if (!isCapital(token)) return false;
  if (roman.test(token.text)) return tokens[at - 1]?.casing === "title" && token.gap === " ";
  if (token.casing === "upper" && plain.has(token.folded)) return false;
  if (worldGeneric.has(token.folded)) return false;
  const isProse = read.styles[token.sentence] === "prose";
  const goesOn = isCapital(next) && next.gap === " ";
  if (read.places.lengthAt(tokens, at, at + 3) > 0) return true;
  // "Le Monde", "El País"
  if (read.openers.has(token.folded)) return !token.opens && isProse && goesOn;
  if (!token.opens && isProse) return true;
  if (read.common.has(token.folded)) return false;
  if (read.known.has(token.folded) || isAcronym(token)) return true;
  if (isGiven(token)) return goesOn || isJoint(read, at + 1);
  // "Nació Zarnik", "Llegaron Pedro y Ana"
  const isVerb = verb.test(token.text) || isGiven(next);
  return isProse && goesOn && !isVerb && !read.openers.has(next.folded);
}

function isSmall(token: Token | undefined): token is Token {
  return token?.casing === "lower" && (token.gap === " " || token.gap === "'");
}

/** The end of what a body's name goes on with: "Union européenne", "Conseil de sécurité", "Banco de España". */
function endOfBody(read: WorldText, from: number, to: number): number {
  const { tokens } = read.text;
  let end = to;
  const passAdjectives = (): void => {
    if (isSmall(tokens[end]) && isAdjective(read, end)) end++;
    if (isSmall(tokens[end]) && worldSecond.test(tokens[end]?.folded ?? "")) end++;
  };
  if (end === from + 1) passAdjectives();
  for (let links = 0; links < 2; links++) {
    let at = end;
    while (at < end + 3 && isSmall(tokens[at]) && read.small.links.has(tokens[at]?.folded ?? ""))
      at++;
    if (at === end) break;
    const next = tokens[at];
    if (next === undefined || (next.gap !== " " && next.gap !== "'")) break;
    if (isCapital(next)) {
      end = endOfCapitals(read, at);
      continue;
    }
    // "Cour de justice", and only right behind the head.
    if (links > 0 || end > from + 1 || next.casing !== "lower" || read.openers.has(next.folded))
      break;
    end = at + 1;
    passAdjectives();
  }
  return end;
}

function isAdjective(read: WorldText, at: number): boolean {
  const { folded = "" } = read.text.tokens[at] ?? {};
  return folded.length > 3 && worldAdjective.test(folded) && !read.openers.has(folded);
}

/** The end of the capitals from a token on. */
function endOfCapitals(read: WorldText, from: number): number {
  const { tokens } = read.text;
  let at = from + 1;
  while ((tokens[at]?.gap === " " || tokens[at]?.gap === "-") && isNameAt(read, at)) at++;
  return at;
}

function isJoint({ text: { tokens }, small }: WorldText, at: number): boolean {
  const token = tokens[at];
  if (token?.casing !== "lower" || !/^[ '-]$/.test(token.gap)) return false;
  return small.joints.has(token.folded) || (token.gap === "-" && token.text.length < 4);
}

/** Joints of people's names and of nothing else. */
const noble = /^(?:van|von|zu|af|bin|ibn|al|el|dos|das)$/;

/** The end of the name that starts with a token: capitals, and small words that join them. */
function endOfRun(read: WorldText, from: number): number {
  const { tokens } = read.text;
  const isPerson = isGiven(tokens[from]);
  let end = endOfCapitals(read, from);
  for (;;) {
    let at = end;
    while (at < end + 3 && isJoint(read, at)) at++;
    const next = tokens[at];
    if (at === end || next === undefined) break;
    // "Châtenois-les-Forges"
    if (next.gap === "-" && tokens[end]?.gap === "-" && isCapital(next)) {
      end = endOfCapitals(read, at);
      continue;
    }
    if (next.gap !== " " && next.gap !== "'") break;
    // "Ursula von der Leyen", and not "Wilders van de PVV".
    const isNoble = noble.test(tokens[end]?.folded ?? "");
    if (!isNameAt(read, at) || next.casing !== "title" || !(isPerson || isNoble)) break;
    end = endOfCapitals(read, at);
  }
  const head = tokens[from]?.folded ?? "";
  const to = Math.max(end, from + read.places.lengthAt(tokens, from, from + 4));
  if (worldBody.test(head) || worldPlace.test(head)) return endOfBody(read, from, to);
  // "Europeiska unionen", "Evropská unie"
  const isLast = to === from + 1 && isSmall(tokens[to]) && worldBody.test(tokens[to]?.folded ?? "");
  return isLast && read.small.articles.size === 0 ? to + 1 : to;
}

/** Whether a capital is of a body that is called small: "ministère de la Défense". */
function isOfSmall({ text: { tokens }, small }: WorldText, from: number): boolean {
  let at = from - 1;
  while (at > from - 4 && isSmall(tokens[at]) && small.links.has(tokens[at]?.folded ?? "")) at--;
  const head = tokens[at];
  if (at === from - 1 || head?.casing !== "lower") return false;
  return worldMinistry.test(head.folded);
}

/** Cuts what is no part of a name off its front: an office, a place before a person. */
function cutFront(read: WorldText, start: number, to: number): WorldRun[] {
  const { tokens } = read.text;
  const parts: WorldRun[] = [];
  let from = start;
  while (to - from > 1) {
    const token = tokens[from];
    if (token === undefined) break;
    const place = read.places.lengthAt(tokens, from, to);
    if (worldRole.test(token.folded) && !isGiven(token)) from++;
    else if (place > 0 && from + place < to && !isGiven(token) && isGiven(tokens[from + place])) {
      parts.push({ from, to: from + place });
      from += place;
    } else break;
  }
  for (let at = from + 1; at < to - 1; at++) {
    // "Consiglio Giorgia Rossi", "(ministro dell')Interno Matteo Rossi"
    const [before, token, next] = tokens.slice(at - 1, at + 2);
    const isPerson = isGiven(token) && token?.gap === " " && isCapital(next) && !isGiven(before);
    const isOther =
      worldBody.test(before?.folded ?? "") || (at === from + 1 && isOfSmall(read, from));
    if (!isPerson || !isOther) continue;
    parts.push({ from, to: at });
    from = at;
  }
  parts.push({ from, to });
  return parts;
}

/**
 * Finds the names of a text by capitals: runs of them, with the small words that join them and those that a
 * body's name goes on with. A capital that opens a sentence counts where the text has the word with one
 * elsewhere, or where another follows. In order, without overlap; linear.
 */
export function findWorldRuns(read: WorldText): WorldRun[] {
  const { tokens } = read.text;
  const runs: WorldRun[] = [];
  for (let at = 0; at < tokens.length;) {
    if (!isNameAt(read, at)) {
      at++;
      continue;
    }
    const to = endOfRun(read, at);
    for (const run of cutFront(read, at, to)) {
      const [only] = tokens.slice(run.from, run.to);
      const isOne = run.to - run.from === 1;
      const isPlace = read.places.lengthAt(tokens, run.from, run.to) > 0;
      // "el Congreso", "le Ministre": of which country is not said.
      const { folded = "" } = only ?? {};
      if (isOne && (worldRole.test(folded) || worldBody.test(folded))) continue;
      if (!isPlace && !isAcronym(only) && isOfSmall(read, run.from)) continue;
      runs.push(run);
    }
    at = Math.max(to, at + 1);
  }
  return runs;
}
