import { type Phrase, isBracketed, readRole } from "./role-phrases.ts";
import {
  type FoundRole,
  type Reader,
  clauseWords,
  isEmployer,
  isWithin,
  prepositions,
} from "./role-reader.ts";
import { addresses, isRole, isSingleRole, isTitleWord, officesOf, portfolios } from "./titles.ts";
import { listWords } from "../text/word-list.ts";

/** What may open an apposition before its person: "his wife, Oda Krent, left". */
const openers = listWords("the a an his her their its our another");
/** Whose relative somebody else is. */
export const relatives = listWords("his her their");
/** Most tokens between such an opener and the person. */
const longestBefore = 24;
/** Most plain nouns between what the role is at and the person: "the Zambian opposition". */
const mostNouns = 2;

/** Whether a comma stands before a name and how it is addressed. */
export function isBehindComma(reader: Reader, start: number): boolean {
  return reader.tokens[skipAddresses(reader, start)]?.gap === ", ";
}

/** "a lawyer, a doctor, [Oda Krent], and others": nobody knows who is what. */
function isList(reader: Reader, opener: number, person: number): boolean {
  const { tokens, names, nameAt } = reader;
  const after = tokens[names[person]?.to ?? 0];
  const goesOn = after?.folded === "and" || after?.folded === "or";
  if (tokens[opener]?.gap !== ", ") return false;
  // "X, the mayor, Y, a judge"
  const other = names[opener > 0 ? (nameAt[opener - 1] ?? -1) : -1];
  // "the mayor, X, the judge, Y": a comma before X too, so that each comes behind what it is.
  const isOther = other?.type === "person" && !isBehindComma(reader, other.from);
  return goesOn || (isOther && !relatives.has(tokens[opener]?.folded ?? ""));
}

/** The comma, or the sentence's end, that closes an apposition after the person. */
export function isClosed({ tokens, names }: Reader, person: number): boolean {
  const end = names[person]?.to ?? 0;
  const after = tokens[end];
  if (tokens[end - 1]?.possessive === true) return false;
  if (after === undefined || after.gap.startsWith(",") || after.opens) return true;
  // "the mayor, X and the judge, Y"
  return after.folded === "and" && openers.has(tokens[end + 1]?.folded ?? "");
}

/** "Treasurer of the Weavers Union, X said": what a sentence opens with can be nothing else. */
function isOpening({ tokens, nameAt }: Reader, opener: number, phrase: Phrase): boolean {
  const token = tokens[opener];
  if (token === undefined || token.casing !== "title" || phrase.at.length === 0) return false;
  return token.opens && isTitleWord(token.folded) && (nameAt[opener] ?? -1) < 0;
}

/** Where an apposition before a person may open, the likeliest first. */
function findOpeners({ tokens, nameAt }: Reader, start: number): number[] {
  const inner: number[] = [];
  for (let at = start - 1; at >= 0 && at > start - longestBefore; at--) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[start]?.sentence) return inner;
    const after = tokens[at + 1] ?? token;
    // "Lusaka – Former president of Zambia, Mwila Chanda, left."
    if (at + 1 < start && /^ [-–—] $/.test(after.gap)) return [at + 1, ...inner];
    if (at + 1 < start && !isWithin(after) && after.gap !== " (") {
      // "On Monday, President of Zambia, Mwila Chanda, left."
      const isTitle = after.gap === ", " && after.casing === "title" && isTitleWord(after.folded);
      return isTitle ? [at + 1, ...inner] : inner;
    }
    const before = tokens[at - 1]?.folded ?? "";
    if (openers.has(token.folded)) {
      // "the head of the centre Norvik": the first article opens it all.
      if (!prepositions.has(before)) return [at, ...inner];
      // "called on the head, Norvik"
      if (before !== "of") inner.unshift(at);
    }
    const isNames = (nameAt[at - 1] ?? -1) >= 0 && (nameAt[at + 1] ?? -1) >= 0;
    const isJoint = token.folded === "and" && (isNames || portfolios.has(after.folded));
    if (clauseWords.has(token.folded) && !isJoint) {
      // "that President of Zambia, Mwila Chanda, left"
      const isTitle = after.casing === "title" && isTitleWord(after.folded);
      return isTitle ? [at + 1, ...inner] : inner;
    }
    // "Former President of Zambia, Mwila Chanda, left."
    if (token.opens) return [at, ...inner];
  }
  return inner;
}

/** How many of the tokens before a person say how it is addressed: "Dr. X". */
export function skipAddresses({ tokens }: Reader, start: number): number {
  let at = start;
  while (at > 0 && tokens[at]?.gap === " " && addresses.has(tokens[at - 1]?.folded ?? "")) at--;
  return at;
}

/** The role that opens at a token and reaches to where the person starts. */
function readUpTo(reader: Reader, opener: number, start: number): Phrase | undefined {
  const { tokens, nameAt } = reader;
  const phrase = readRole(reader, opener, start);
  if (phrase === undefined || phrase.end > start || start - phrase.end > mostNouns)
    return undefined;
  for (let at = phrase.end; at < start; at++) {
    const token = tokens[at];
    const isNoun = token?.casing === "lower" && (nameAt[at] ?? -1) < 0;
    if (token === undefined || !isNoun || clauseWords.has(token.folded)) return undefined;
    if (prepositions.has(token.folded)) return undefined;
  }
  return phrase;
}

/**
 * "the leader of the Zambian opposition, [Oda Krent], left": an apposition that comes first. Before the
 * person's title where that starts at a token: "the commander of the army, General [Oda Krent], left".
 */
export function readRoleBefore(
  reader: Reader,
  person: number,
  title = reader.names[person]?.from ?? 0,
): FoundRole | undefined {
  const { tokens } = reader;
  const start = skipAddresses(reader, title);
  if (!/^\)?, $/.test(tokens[start]?.gap ?? "")) return undefined;
  for (const opener of findOpeners(reader, start)) {
    if (isList(reader, opener, person)) continue;
    const phrase = readUpTo(reader, opener, start);
    if (phrase === undefined) continue;
    if (!isClosed(reader, person) && !isOpening(reader, opener, phrase)) continue;
    const { from, at, former } = phrase;
    const hedge = former ? ("former" as const) : undefined;
    return { person, from, to: start, at, pattern: "apposition", hedge };
  }
  return undefined;
}

/** The head of "[Minister] of Foreign Affairs Oda Krent" for the person after it, or -1. */
export function findPortfolioHead({ tokens, nameAt }: Reader, start: number): number {
  let at = start - 1;
  // "Krent was a deputy secretary of state and [Banda] ..."
  if (tokens[at]?.folded === "and") return -1;
  const isPart = (each: number): boolean => {
    const token = tokens[each];
    // "Popa's chief of staff, X": the comma before the person is for who reads the title to judge.
    const isNear = each + 1 === start || tokens[each + 1]?.gap === " ";
    if (token === undefined || !isNear || (nameAt[each] ?? -1) >= 0) return false;
    const isStaff = token.folded === "general" && tokens[each + 1]?.folded === "staff";
    return portfolios.has(token.folded) || token.folded === "staff" || isStaff;
  };
  while (isPart(at) || (tokens[at]?.folded === "and" && isPart(at - 1))) at--;
  if (at === start - 1) return -1;
  // "President of the Republic X"
  if (tokens[at]?.folded === "the") at--;
  // "minister of state for labour X"
  if (tokens[at]?.folded === "for" && tokens[at - 1]?.folded === "state") at -= 2;
  if (tokens[at]?.folded !== "of" && tokens[at]?.folded !== "for") return -1;
  const head = tokens[at - 1];
  if (head === undefined || !isRole(head.folded) || tokens[at]?.gap !== " ") return -1;
  // In small letters only what is an office: "secretary of state", not "teacher of sports".
  return head.casing !== "lower" || officesOf.has(head.folded) ? at - 1 : -1;
}

const byVerbs = listWords("headed led founded chaired directed run owned edited established owned");

/** "[ETA], led by [Jose Urutigoechea]", "was founded in 1977 by [Leigh Gore]". */
export function readBy(reader: Reader, person: number): FoundRole | undefined {
  const { tokens, names, nameAt } = reader;
  const start = names[person]?.from ?? 0;
  if (tokens[start - 1]?.folded !== "by" || tokens[start]?.gap !== " ") return undefined;
  let verb = start - 2;
  if (/^\d{4}$/.test(tokens[verb]?.text ?? "") && tokens[verb - 1]?.folded === "in") verb -= 2;
  if (!byVerbs.has(tokens[verb]?.folded ?? "")) return undefined;
  let end = verb;
  if (/^(?:is|was|and)$/.test(tokens[end - 1]?.folded ?? "")) end--;
  const employer = end > 0 ? (nameAt[end - 1] ?? -1) : -1;
  if (employer < 0 || names[employer]?.type !== "organization") return undefined;
  return { person, from: verb, to: verb, at: [employer], pattern: "verb", hedge: undefined };
}

const envoys = listWords("ambassador envoy representative adviser advisor");

/**
 * "Commander of the Pacific Fleet [Igor Khmelnov]": the role's employer stands right before the person,
 * or before its title where that starts at a token: "the Emir of Kuwait Sheikh [Krent]".
 */
export function readTitleOf(
  reader: Reader,
  person: number,
  title = reader.names[person]?.from ?? 0,
): FoundRole | undefined {
  const { tokens, names, nameAt } = reader;
  const first = skipAddresses(reader, title);
  // "Secretary General of the Weavers Union (WU) X"
  const isShortened = tokens[first]?.gap === ") " && isBracketed(reader, first - 1);
  const start = isShortened ? first - 1 : first;
  const employer = start > 0 ? (nameAt[start - 1] ?? -1) : -1;
  const gap = isShortened ? " " : tokens[start]?.gap;
  if (employer < 0 || !isEmployer(reader, employer) || (gap !== " " && gap !== ", "))
    return undefined;
  // "a colleague of Zambian X": that is of X.
  if (names[employer]?.type === "group") return undefined;
  let each = (names[employer]?.from ?? 0) - 1;
  for (let steps = 0; each >= 0 && steps < 4; steps++) {
    const word = tokens[each];
    if (word === undefined || tokens[each + 1]?.gap !== " " || clauseWords.has(word.folded))
      return undefined;
    const role = tokens[each - 1]?.folded ?? "";
    if (word.folded === "of" || (word.folded === "to" && envoys.has(role))) {
      if (!isSingleRole(role)) return undefined;
      let from = each - 1;
      while (from > 0 && isTitleWord(tokens[from - 1]?.folded ?? "") && tokens[from]?.gap === " ")
        from--;
      const before = tokens[from - 1];
      if (gap === ", " && before?.folded !== "the" && before?.possessive !== true) return undefined;
      return { person, from, to: start, at: [employer], pattern: "title", hedge: undefined };
    }
    each--;
  }
  return undefined;
}
