import { isGivenName } from "../text/slavic-given-names.ts";
import type { CapitalStyle } from "./case-counts.ts";
import { beginningOf, intersects, stemsOf } from "./slavic-forms.ts";
import type { SlavicPlaces } from "./slavic-places.ts";
import {
  slavicAdjective,
  slavicBody,
  slavicGenitive,
  slavicDirection,
  slavicLabels,
  slavicLeads,
  slavicParticles,
  slavicPlace,
  slavicPlainAcronyms,
  slavicRole,
  slavicWhole,
} from "./slavic-words.ts";
import type { Token, TokenizedText } from "./tokens.ts";

/** Tokens that are one name: tokens[from..to). */
export interface SlavicRun {
  readonly from: number;
  readonly to: number;
}

/** A text that is read for its names. */
export interface SlavicText {
  readonly text: TokenizedText;
  readonly styles: readonly CapitalStyle[];
  readonly isPolish: boolean;
  readonly places: SlavicPlaces;
  /** Folded words that open a sentence and are no name's. */
  readonly openers: ReadonlySet<string>;
}

/** Verbs in the past open sentences: "Приехал Олег". Some given names end so too. */
const verbEnding =
  /(?:[аяиеуы]л|ла|ли|ло|лся|лась|лись|[аи]ет|ают|ив|[ауюи]в|аў|іў|ала|[iaęą]ł|ła|ły|ało|ili|ali)$/u;
const givenLikeVerbs = new Set(
  "михаил павел даниил самуил рафаил рафал павло данила микола михайло paweł pawel michał michal rafał rafal".split(
    " ",
  ),
);

type Capital = Token & { readonly casing: "title" | "upper" };

function isCapital(token: Token | undefined): token is Capital {
  return (
    token !== undefined &&
    (token.casing === "title" || token.casing === "upper") &&
    token.text.length > 1
  );
}

function isAcronym(token: Token | undefined): token is Capital {
  return token?.casing === "upper" && token.text.length > 1 && !token.text.endsWith(".");
}

const latin = /\p{Script=Latin}/u;

/** Whether a given name stands at a token; a family name may follow. */
function isGiven(token: Token | undefined, isPolish: boolean): boolean {
  return token?.casing === "title" && isGivenName(token.folded, isPolish);
}

/** "Президент", "Premier": what somebody is, with the capital of a sentence or of respect. */
function isOffice(token: Token | undefined): boolean {
  return token?.casing === "title" && slavicRole.test(token.folded);
}

/** How the words of a text are written where their place does not ask for a capital. */
interface Seen {
  readonly small: ReadonlySet<string>;
  /** Whether a word stands within a sentence with a capital, in any case. */
  readonly isKnown: (token: Token) => boolean;
}

function readWords({ text: { tokens }, styles, isPolish }: SlavicText): Seen {
  const seen = new Map<string, Set<string>>();
  const small = new Set<string>();
  for (const token of tokens) {
    if (token.casing === "lower") small.add(token.folded);
    if (!isCapital(token) || token.opens || styles[token.sentence] !== "prose") continue;
    const key = beginningOf(token.folded);
    const stems = seen.get(key) ?? new Set<string>();
    for (const stem of stemsOf(token.folded, isPolish)) stems.add(stem);
    seen.set(key, stems);
  }
  const isKnown = (token: Token): boolean => {
    if (small.has(token.folded)) return false;
    const stems = seen.get(beginningOf(token.folded));
    return stems !== undefined && intersects(stemsOf(token.folded, isPolish), stems);
  };
  return { small, isKnown };
}

function isSmall(token: Token | undefined): token is Token {
  return token?.gap === " " && token.casing === "lower";
}

function isOpener({ openers }: SlavicText, folded: string): boolean {
  return openers.has(folded) || slavicLabels.has(folded);
}

function isAdjective(read: SlavicText, token: Token | undefined): boolean {
  const folded = token?.folded ?? "";
  return slavicAdjective.test(folded) && !isOpener(read, folded);
}

/** Whether a small word may be what a body is of, and no verb. */
function isGenitive(token: Token | undefined): boolean {
  return (
    isSmall(token) &&
    token.folded.length > 3 &&
    slavicGenitive.test(token.folded) &&
    !verbEnding.test(token.folded)
  );
}

/** Most tokens of a name in quotation marks: more are a sentence. */
const longestQuoted = 4;

/** The end of the name that is in quotation marks: «Северный поток». */
function endOfQuoted(tokens: readonly Token[], from: number): number {
  if (!/[«„"“]$/.test(tokens[from]?.gap ?? "")) return from;
  for (let at = from + 1; at <= from + longestQuoted; at++) {
    const gap = tokens[at]?.gap ?? "";
    // «Нет», — сказал он: that is speech.
    if (/^[»”"“]/.test(gap)) return /[,—–]/.test(gap) && tokens[from]?.opens === true ? from : at;
    if (gap !== " " && !/^ ?[-–] ?$/.test(gap)) return from;
  }
  return from;
}

const roman = /^[IVX]{2,}$/;
/** Pronouns have a capital out of respect, in UTF-16 units. */
const longestPronoun = 4;

/** Whether a token with a capital is a name's. */
function isNameAt(read: SlavicText, seen: Seen, at: number): boolean {
  const {
    text: { tokens },
    styles,
    places,
  } = read;
  const token = tokens[at];
  if (!isCapital(token)) return false;
  if (token.casing === "upper" && slavicPlainAcronyms.has(token.folded)) return false;
  // "Jan Paweł II", and no other number.
  if (roman.test(token.text)) return tokens[at - 1]?.casing === "title" && token.gap === " ";
  const isLed = token.gap === " " && slavicLeads.has(tokens[at - 1]?.folded ?? "");
  const isProse = styles[token.sentence] === "prose";
  const next = tokens[at + 1];
  const goesOn = isCapital(next) && next.gap === " ";
  if (isOpener(read, token.folded)) {
    // "Армия Крайова", and no polite "Вы, Иван".
    const isPart = goesOn && isProse && token.text.length > longestPronoun;
    return isLed || (isPart && (!token.opens || seen.isKnown(token)));
  }
  if (!token.opens && isProse) return true;
  if (places.lengthAt(tokens, at, at + 2) > 0 || endOfQuoted(tokens, at) > at) return true;
  if (slavicWhole.test(token.folded) && isGenitive(tokens[at + 1])) return true;
  const isDouble =
    goesOn &&
    !seen.small.has(token.folded) &&
    (!verbEnding.test(token.folded) || givenLikeVerbs.has(token.folded)) &&
    isProse;
  return isDouble || seen.isKnown(token);
}

/** The end of what a body's or place's name goes on with in small letters: "Верховный суд Пакистана". */
function endOfHead(read: SlavicText, { to }: SlavicRun): number {
  const {
    text: { tokens },
    isPolish,
    places,
  } = read;
  const last = tokens[to - 1];
  let end = to;
  if (last === undefined || isPolish) return to;
  let at = to;
  // "Русская православная церковь"
  if (isSmall(tokens[at]) && isAdjective(read, tokens[at]) && isSmall(tokens[at + 1])) at++;
  const head = tokens[at];
  const isHead = isSmall(head) && (slavicBody.test(head.folded) || slavicPlace.test(head.folded));
  if (isHead && isAdjective(read, last)) end = at + 1;
  else if (slavicBody.test(last.folded)) {
    // "Министерство обороны", "Палата представителей", and no verb: "Комитет заявил".
    while (end < to + 2 && isGenitive(tokens[end])) end++;
  }
  if (end === to) return to;
  const next = tokens[end];
  return next?.gap === " " ? end + places.lengthAt(tokens, end, end + 2) : end;
}

/** What comes first in a run and is a name by itself, or is none; undefined where the rest is one name. */
function readFront(
  { text: { tokens }, isPolish, places }: SlavicText,
  seen: Seen,
  { from, to }: SlavicRun,
): { readonly to: number; readonly isName: boolean } | undefined {
  const [token, next] = tokens.slice(from, from + 2);
  if (token === undefined || next === undefined || slavicLeads.has(token.folded)) return undefined;
  if (isOffice(token)) return { to: from + 1, isName: false };
  // "Доминик Рааб" is not of Dominica.
  const length = isGiven(token, isPolish) ? 0 : places.lengthAt(tokens, from, to);
  if (length > 0) {
    const goesOn = slavicDirection.test(tokens[from + length]?.folded ?? "");
    return goesOn ? undefined : { to: from + length, isName: true };
  }
  const isOneScript = latin.test(next.text) === latin.test(token.text);
  if (isAcronym(token)) {
    // "МИД Германии Хайко Маас", "ЧВК Вагнер"
    const owned = places.lengthAt(tokens, from + 1, to);
    const isApart = owned > 0 || (next.casing === "title" && isOneScript);
    return isApart ? { to: from + 1 + owned, isName: true } : undefined;
  }
  // "Власти Пакистана", "Пилоты Ryanair": a noun that opens the sentence, and whose it is.
  const isOwned =
    isAcronym(next) || !isOneScript || places.lengthAt(tokens, from + 1, to) === to - from - 1;
  const isNoun = isOwned && !seen.isKnown(token);
  return isNoun ? { to: from + 1, isName: false } : undefined;
}

/** Cuts a run of capitals into names: a place, an acronym and an office are no part of whom they stand before. */
function splitRun(read: SlavicText, seen: Seen, { from: start, to }: SlavicRun): SlavicRun[] {
  const {
    text: { tokens },
    isPolish,
  } = read;
  const parts: SlavicRun[] = [];
  let from = start;
  const cut = (at: number): void => {
    if (at > from + 1 || (at > from && !isOffice(tokens[from]))) parts.push({ from, to: at });
    from = at;
  };
  while (to - from > 1) {
    const front = readFront(read, seen, { from, to });
    if (front === undefined) break;
    if (front.isName) cut(front.to);
    else from = front.to;
  }
  for (let at = from + 1; at < to; at++) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (before === undefined || token === undefined) break;
    const isScript = !roman.test(token.text) && latin.test(before.text) !== latin.test(token.text);
    const isPerson = at + 1 < to && token.gap === " " && isGiven(token, isPolish);
    // "Jan Maria Rokita" has two.
    if (isScript || (isPerson && !isGiven(before, isPolish))) cut(at);
  }
  cut(to);
  return parts;
}

/**
 * Finds the names of a Slavic text: runs of capitals, cut where one name ends and the next starts, with the
 * small words that belong to them. A capital that opens a sentence counts where the text has the word with
 * one elsewhere. In order, without overlap; linear.
 */
export function findSlavicRuns(read: SlavicText): SlavicRun[] {
  const { tokens } = read.text;
  const seen = readWords(read);
  const runs: SlavicRun[] = [];
  for (let at = 0; at < tokens.length;) {
    if (!isNameAt(read, seen, at)) {
      at++;
      continue;
    }
    const from = at++;
    const quoted = endOfQuoted(tokens, from);
    if (quoted > from) {
      runs.push({ from, to: quoted });
      at = quoted;
      continue;
    }
    for (;;) {
      const token = tokens[at];
      if (token === undefined || (token.gap !== " " && token.gap !== "-")) break;
      if (isNameAt(read, seen, at)) {
        at++;
        continue;
      }
      const next = tokens[at + 1];
      const isJoint =
        (slavicParticles.has(token.folded) || (token.gap === "-" && token.text.length < 4)) &&
        isCapital(next);
      if (!isJoint || (next.gap !== " " && next.gap !== "-")) break;
      at += 2;
    }
    const parts = splitRun(read, seen, { from, to: at });
    const last = parts.pop();
    runs.push(...parts);
    if (last === undefined) continue;
    const to = endOfHead(read, last);
    runs.push({ from: last.from, to });
    at = Math.max(at, to);
  }
  return runs;
}
