import { calendarWords, functionWords } from "./closed-words.ts";
import { readEmployer, skipBased } from "./find-employers.ts";
import {
  type Reader,
  clauseWords,
  formerWords,
  isEmployer,
  isWithin,
  nameStarting,
  prepositions,
} from "./role-reader.ts";
import { isRole, isSingleRole, officesOf, portfolios } from "./titles.ts";
import { listWords } from "../text/word-list.ts";

const determiners = listWords("a an the another other its his her their our one this that");
/** What may stand before the article of what somebody is: "now a judge". */
const adverbs = listWords("also now currently then once formerly previously still all");

export interface Phrase {
  readonly from: number;
  to: number;
  readonly at: number[];
  /** Where the phrase ends, what the role is at included. */
  readonly end: number;
  readonly former: boolean;
}

/** Longest phrase before the role's head, in tokens. */
export const longestLead = 9;
/** Most words of what a role is of, where that is no name. */
const longestComplement = 8;
const complementWords = listWords("of for at on in to");

/**
 * The end of "for the central bank", "of the NGO Open Borders" behind a role. `from` where there is none,
 * or where it does not end there: "of the marketing and television committee", "of a brother of X".
 */
function endOfComplement(reader: Reader, from: number): number {
  const { tokens, names, nameAt } = reader;
  const lead = tokens[from]?.folded ?? "";
  if (!complementWords.has(lead)) return from;
  // "secretary to Cabinet", not "candidate to win".
  const next = tokens[from + 1];
  if (lead === "to" && next?.casing === "lower" && !determiners.has(next.folded)) return from;
  let end = from;
  for (let at = from + 1; at <= from + longestComplement; at++) {
    const token = tokens[at];
    if (token === undefined || !isWithin(token) || token.opens) break;
    const name = nameAt[at] ?? -1;
    if (name >= 0) {
      const { type = "", to = at + 1 } = names[name] ?? {};
      if (type === "person") return from;
      const past = skipBased(reader, to);
      if (type !== "group" && past === to) return to;
      at = past - 1;
      continue;
    }
    const { folded } = token;
    // "undersecretary of Economic Affairs and International Cooperation"
    const follower = tokens[at + 1];
    const isPortfolio =
      folded === "and" &&
      officesOf.has(tokens[from - 1]?.folded ?? "") &&
      portfolios.has(follower?.folded ?? "");
    if (isPortfolio) continue;
    if (folded === "and" && end > from && nameStarting(reader, at + 1) >= 0) break;
    if (folded === "and" || calendarWords.has(folded)) return from;
    if (determiners.has(folded) && prepositions.has(tokens[at - 1]?.folded ?? "")) continue;
    if (folded === "of" && end > from) continue;
    const isPart = token.casing !== "none" && !clauseWords.has(folded) && !prepositions.has(folded);
    if (!isPart || functionWords.has(folded) || folded.endsWith("ed")) break;
    end = at + 1;
  }
  return end;
}

/** Role words that are adjectives and adverbs too: "the official patron", "looking forward to". */
const doubtfulHeads = listWords(
  "official forward general principal specialist expert executive major chief fellow rival deputy assistant",
);

/** Whether what looks like a role's head only says something of the noun behind it. */
function isBeforeNoun({ tokens, nameAt }: Reader, head: number): boolean {
  const next = tokens[head + 1];
  if (!doubtfulHeads.has(tokens[head]?.folded ?? "") || next?.gap !== " ") return false;
  if (next.casing !== "lower" || (nameAt[head + 1] ?? -1) >= 0) return false;
  const { folded } = next;
  return !clauseWords.has(folded) && !prepositions.has(folded) && !functionWords.has(folded);
}

/** Whether a token is an acronym in brackets, and the sentence goes on behind it. */
export function isBracketed({ tokens }: Reader, at: number): boolean {
  const token = tokens[at];
  return token?.gap === " (" && token.casing === "upper" && tokens[at + 1]?.gap === ") ";
}

/**
 * A noun phrase with a role's head: "a senior Defense Ministry official", "president of the IMF". What
 * follows at `limit` is no part of it.
 */
export function readRole(reader: Reader, from: number, limit = Infinity): Phrase | undefined {
  const { tokens, names, nameAt } = reader;
  const at: number[] = [];
  let head = -1;
  let former = false;
  for (let each = from; each < from + longestLead; each++) {
    const token = tokens[each];
    // "a Zambian Olympic Committee (ZOC) official"
    if (each > from && isBracketed(reader, each)) continue;
    if (token === undefined) break;
    if (each > from && (token.opens || !(isWithin(token) || isBracketed(reader, each - 1)))) break;
    const name = nameAt[each] ?? -1;
    if (name >= 0) {
      if (head >= 0) break;
      const { type = "", to = each + 1 } = names[name] ?? {};
      if (type === "person") return undefined;
      if (isEmployer(reader, name)) at.push(name);
      each = to - 1;
      continue;
    }
    if (formerWords.has(token.folded)) former = true;
    // "the prime minister's adviser" is no minister.
    if (isSingleRole(token.folded) && !token.possessive) {
      head = each;
      continue;
    }
    if (head >= 0) {
      // "chief scientific and medical officer"
      if (token.gap !== " " || prepositions.has(token.folded) || findHead(reader, each) < 0) break;
      continue;
    }
    // "a jeweler and president of": the second noun is the role.
    if (token.folded === "and" && each > from + 1 && findHead(reader, each + 1) >= 0) continue;
    if (prepositions.has(token.folded) || clauseWords.has(token.folded)) return undefined;
    const before = tokens[each - 1]?.folded ?? "";
    if (token.folded === "about" || token.folded === "both") return undefined;
    // "X, explains the pilot, left"
    const isVerb = each > from && tokens[each - 1]?.casing === "lower" && !adverbs.has(before);
    if (isVerb && determiners.has(token.folded) && !determiners.has(before)) return undefined;
  }
  if (head < 0 || isBeforeNoun(reader, head)) return undefined;
  // "editor-in-chief", "chef de mission"
  const tail = tokens[head + 1];
  if (tail?.folded === "in" && tail.gap === "-") head += 2;
  else if (tail?.folded === "de" && tokens[head + 2]?.casing === "lower") head += 2;
  // A plural is of several people.
  const said = /^(?:also|now|currently)$/.test(tokens[from]?.folded ?? "") ? from + 1 : from;
  let first = said;
  while (determiners.has(tokens[first]?.folded ?? "")) first++;
  let end = head + 1;
  let to = head + 1;
  for (let round = 0; round < 4; round++) {
    const token = tokens[end];
    if (token === undefined || end >= limit) break;
    const isAnd = token.folded === "and" && token.gap === " ";
    if (isAnd || (token.gap === ", " && !determiners.has(token.folded))) {
      const next = isAnd ? end + 1 : end;
      const second = findHead(reader, next);
      if (second < 0) break;
      end = second + 1;
      if (at.length === 0) to = end;
      continue;
    }
    if (token.gap !== " " || !prepositions.has(token.folded)) break;
    const employer = readEmployer(reader, end);
    if (employer === undefined) {
      // "a spokesman for reform and president of ...": what it is of is no name.
      const and = findAnd(reader, end + 1);
      if (and < 0 || findHead(reader, and + 1) < 0) {
        const complement = endOfComplement(reader, end);
        const isDone = to !== end || (to !== head + 1 && at.length > 0);
        if (isDone || complement === end) break;
        // "director of research at the IMF"
        to = end = complement;
        continue;
      }
      end = and;
      continue;
    }
    // "chairman of the board of the IMF", but not where it sits.
    const isNamed =
      to === end && (at.length === 0 || token.folded === "of" || token.folded === "at");
    at.push(...employer.at);
    end = employer.end;
    if (to <= head + 1 || isNamed) to = end;
  }
  return { from: first, to, at, end, former };
}

/** The head of a role that starts at a token within a few words, or -1. */
function findHead({ tokens, nameAt }: Reader, from: number): number {
  for (let at = from; at < from + 5; at++) {
    const token = tokens[at];
    if (token === undefined || (at > from && !isWithin(token)) || (nameAt[at] ?? -1) >= 0)
      return -1;
    if (isRole(token.folded))
      return isRole(tokens[at + 1]?.folded ?? "") && tokens[at + 1]?.gap === " " ? at + 1 : at;
    if (clauseWords.has(token.folded) || prepositions.has(token.folded)) return -1;
  }
  return -1;
}

function findAnd({ tokens }: Reader, from: number): number {
  for (let at = from; at < from + 5; at++) {
    const token = tokens[at];
    if (token === undefined || !isWithin(token)) return -1;
    if (token.folded === "and") return at;
  }
  return -1;
}

/** Past an age, a home town or a party's letter between commas: "X, 54, is", "X, 54, president". */
export function skipAge({ tokens }: Reader, at: number): number {
  const token = tokens[at];
  if (
    token?.gap === ", " &&
    /^\d\d$/.test(token.text) &&
    tokens[at + 1]?.gap.startsWith(",") === true
  )
    return at + 1;
  // "Sen. X, D-Calif., chairman of"
  if (token?.gap === ", " && /^[rd]$/.test(token.folded) && tokens[at + 1]?.gap === "-")
    return at + 2;
  if (token?.gap === " (" && tokens[at + 1]?.gap.startsWith(")") === true) return at + 1;
  return at;
}

/** The one organization that a person's sentence has named before; none where it has named several. */
export function findOrganizationBefore({ tokens, names }: Reader, person: number): number[] {
  const start = names[person]?.from ?? 0;
  const sentence = tokens[start]?.sentence;
  const before = names.flatMap(({ type, from }, index) =>
    type === "organization" && from < start && tokens[from]?.sentence === sentence ? [index] : [],
  );
  return before.length === 1 ? before : [];
}
