import { calendarWords, functionWords } from "./closed-words.ts";
import { findPortfolioHead, isClosed, skipAddresses } from "./find-roles-before.ts";
import { isBracketed, longestLead } from "./role-phrases.ts";
import {
  type FoundRole,
  type Reader,
  clauseWords,
  formerWords,
  isEmployer,
  isWithin,
  organizationNouns,
  prepositions,
} from "./role-reader.ts";
import { addresses, isRole, isSingleRole, isTitleWord, portfolios } from "./titles.ts";
import { listWords } from "../text/word-list.ts";

/** Addresses that are what somebody is. */
const ranks = /^(?:gen|lt|col|maj|capt|sgt|cmdr|adm|cpl|brig|pvt|insp)\.?$/;

/** How somebody is addressed, and no office. */
const polite = listWords(
  "sheikh sheik shaikh shaykh hh hrh mr mrs ms dr sister brother father highness majesty excellency honour honor",
);

/** Seats, which go without saying behind an office: "party leader MP X". */
const seats = listWords("mp mla mep");

/** What may be possessed within a role. */
const groups = listWords("women men girls boys children people peoples workers farmers");

/** Behind a role: the president-elect. */
const elects = listWords("elect designate emeritus");

/** "Deputy Youth and Sports Minister" */
function isPortfolioAnd({ tokens, nameAt }: Reader, at: number): boolean {
  const [before, token, after] = tokens.slice(Math.max(0, at - 1), at + 2);
  if (token?.folded !== "and" || before?.casing !== "title") return false;
  if ((nameAt[at - 1] ?? -1) >= 0) return false;
  return portfolios.has(before.folded) && portfolios.has(after?.folded ?? "");
}

/** "who", "on Monday", "the kingdom": what a verb may stand behind. "The newly elected president." */
function isSubject({ tokens }: Reader, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const { folded, casing } = token;
  if (clauseWords.has(folded) || calendarWords.has(folded)) return true;
  const isNoun = casing === "lower" && !folded.endsWith("ly") && !isTitleWord(folded);
  return isNoun && !functionWords.has(folded) && tokens[at - 1]?.folded === "the";
}

const modals = listWords("will would shall should can could may might must to did does");
const verbRoles = listWords("head chair coach captain partner skipper judge");
const subjects = listWords("he she they we i you it who also then twice never later");
const newsVerbs = listWords(
  "detains jails meets names appoints arrests sues kills sacks frees urges tells visits greets replaces elects picks hires hails mourns accuses executes pardons expels praises thanks beats met told saw shot beat hit sent gave took held sought fought caught left lost brought chose won heard found got",
);

/** Behind "to" only: elsewhere they are nouns ("aid worker X"). */
const infinitives = listWords("aid help defeat join oust back support");

/** "he beat champion X", "Kestria jails blogger X", "came to aid rebel X" */
function isVerb({ tokens }: Reader, at: number): boolean {
  const { folded = "", gap } = tokens[at] ?? {};
  const before = tokens[at - 1]?.folded ?? "";
  if (infinitives.has(folded) && before === "to") return true;
  return newsVerbs.has(folded) || (gap === " " && subjects.has(before));
}

/** "Kestria jailed blogger X", "the capital, Y, sentenced journalist X": what was done, and no role. */
function isDone(reader: Reader, at: number): boolean {
  const { tokens, nameAt } = reader;
  const token = tokens[at];
  if (token === undefined || token.opens || !token.folded.endsWith("ed")) return false;
  // "company-appointed director X"
  if (formerWords.has(token.folded) || token.gap === "-") return false;
  // "the agency quoted spokesman X"
  const isOfBody = organizationNouns.has(tokens[at - 1]?.folded ?? "");
  const isOfOther = token.gap === ", " || isOfBody || formerWords.has(tokens[at + 1]?.folded ?? "");
  return isOfOther || isSubject(reader, at - 1) || (at > 0 && (nameAt[at - 1] ?? -1) >= 0);
}

/** "Coast Guard Lt. X": a rank after an organization is a role there. */
function isRankOf({ tokens, names, nameAt }: Reader, at: number): boolean {
  const before = at > 0 ? (nameAt[at - 1] ?? -1) : -1;
  if (!ranks.test(tokens[at]?.folded ?? "") || tokens[at]?.gap !== " ") return false;
  return before >= 0 && names[before]?.type === "organization";
}

/** "a case involving former president X": what these words take is no part of a title. */
const takingWords = listWords(
  "involving including concerning regarding featuring starring following calling naming replacing succeeding supporting backing opposing accusing",
);

/** Whether a token is the year of a date: "On July 22, 2022 Vice President X", "In 2016 Senator X". */
function isYear({ tokens }: Reader, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !/^\d{4}$/.test(token.text)) return false;
  const before = tokens[at - 1]?.folded ?? "";
  const isDay = token.gap === ", " || calendarWords.has(before) || clauseWords.has(before);
  return isDay || prepositions.has(before);
}

/** A title as it stands before a person. */
interface Title {
  /** Its first token, and the head of "Minister of Foreign Affairs", or -1. */
  from: number;
  readonly portfolio: number;
  readonly at: number[];
}

/** Whether the names before a title are of it; takes them over. */
function takeName(reader: Reader, title: Title, name: number, each: number): boolean {
  const { tokens, names, nameAt } = reader;
  const after = tokens[each + 1];
  // "In Bolivia, President X": the comma parts them.
  if (after === undefined || !(isWithin(after) || /^(?:\) | \()$/.test(after.gap))) return false;
  const from = names[name]?.from ?? each;
  // "the Emir of [Kuwait] Sheikh X"
  const of = tokens[from - 1]?.folded === "the" ? from - 2 : from - 1;
  const isOwn = names[name]?.type === "group" || tokens[each]?.possessive === true;
  const isOthers = tokens[of]?.folded === "of" && isSingleRole(tokens[of - 1]?.folded ?? "");
  if (isOthers && !isOwn) return false;
  if (!isEmployer(reader, name)) {
    // "Nobel Peace Prize laureate": what the prize is belongs to the role.
    if (names[name]?.type !== "person") title.from = from;
    return false;
  }
  title.at.unshift(name);
  title.from = from;
  // "CHP (Republican People's Party) leader": both names; "the French Foreign Minister": one.
  const gap = tokens[from]?.gap;
  return gap === " (" || (gap === " " && (nameAt[from - 1] ?? -1) >= 0);
}

/** Reads the title that ends before a token backwards. */
function findTitle(reader: Reader, start: number): Title | undefined {
  const { tokens, nameAt } = reader;
  // "Secretary for Justice X", "Minister of Defence Sheikh X"
  const direct = findPortfolioHead(reader, start);
  const portfolio = direct >= 0 ? direct : findPortfolioHead(reader, skipAddresses(reader, start));
  let isHeaded = portfolio >= 0;
  let isCapital = isHeaded && tokens[portfolio]?.casing !== "lower";
  const begin = isHeaded ? portfolio : start;
  const title: Title = { from: begin, portfolio, at: [] };
  // "spokesman for the IRS John Doe" reads forwards; here the role's head stands right before.
  for (let each = begin - 1; each >= 0 && each > begin - longestLead; each--) {
    const token = tokens[each];
    if (token === undefined || token.sentence !== tokens[start]?.sentence) break;
    const { folded } = token;
    const name = nameAt[each] ?? -1;
    if (name >= 0) {
      if (!isHeaded || !takeName(reader, title, name, each)) break;
      each = title.from;
      continue;
    }
    const next = tokens[each + 1] ?? token;
    // "1533 - Queen X": a line's own heading.
    if (isHeaded && next.gap === " - ") break;
    if (isHeaded && !isWithin(next) && next.gap !== ") " && !(isRole(folded) && next.gap === ", "))
      break;
    if (isRole(folded)) {
      // "who will head Norvik's team"
      const isModal = modals.has(tokens[each - 1]?.folded ?? "");
      if (!isHeaded && isModal && verbRoles.has(folded)) break;
      isCapital ||= !isHeaded && token.casing !== "lower";
      isHeaded = true;
    } else if (!isHeaded) {
      if (elects.has(folded) && isRole(tokens[each - 1]?.folded ?? "")) continue;
      if (!addresses.has(folded)) break;
      isHeaded = isRankOf(reader, each);
      if (isHeaded) title.from = each;
      continue;
    } else if (isPortfolioAnd(reader, each)) continue;
    else if (clauseWords.has(folded) || prepositions.has(folded) || calendarWords.has(folded))
      break;
    else if (functionWords.has(folded) && token.text !== "US" && next.gap !== "-") break;
    // "the national women's coach"
    if (token.possessive && !groups.has(folded)) break;
    if (isDone(reader, each) || takingWords.has(folded) || isYear(reader, each)) break;
    if (token.casing === "lower" && !isTitleWord(folded)) {
      if (next.gap !== "-" && isVerb(reader, each)) break;
      // "They met President X": before a title's capital a small word is none of it.
      const isPart = !isCapital || organizationNouns.has(folded);
      if (each < begin - 4 || !isPart) break;
    }
    title.from = each;
  }
  // "Meghalaya Party (MP) vice-president": where the party is not known, its acronym is a remark.
  if (tokens[title.from]?.gap === " (") title.from++;
  return isHeaded ? title : undefined;
}

/** "Former Algerian President": without its first word a title would say what is not so. */
function takeFormer({ tokens, names, nameAt }: Reader, title: Title): void {
  // "former Jammu and Kashmir chief minister"
  const twin = tokens[title.from - 1]?.folded === "and" ? (nameAt[title.from - 2] ?? -1) : -1;
  const twinFrom = names[twin]?.from ?? 0;
  if (twin >= 0 && title.at.length > 0 && formerWords.has(tokens[twinFrom - 1]?.folded ?? "")) {
    title.at.unshift(twin);
    title.from = twinFrom;
  }
  const lead = tokens[title.from - 1];
  if (lead === undefined || !formerWords.has(lead.folded)) return;
  if (isWithin(tokens[title.from] ?? lead)) title.from--;
}

/** Whether a title that a comma parts from the person is this person's: "its chairman, X". */
function isOwned(reader: Reader, person: number, { from, at }: Title, start: number): boolean {
  const { tokens, names } = reader;
  const before = tokens[from - 1];
  const article = before?.folded ?? "";
  const owner = names[at[0] ?? -1];
  // "Zambia's president, Mwila Chanda", "Mwila Chanda's spokesman, Paul Banda".
  if (before?.possessive === true) return true;
  if (owner !== undefined && tokens[owner.to - 1]?.possessive === true) return true;
  if ((article === "a" || article === "an") && before?.opens === true) return true;
  if (owner?.type !== "organization") return false;
  if (article === "the") return true;
  // "said IMF director, X, on Monday"
  const isSingle = isSingleRole(tokens[start - 1]?.folded ?? "");
  return owner.from === from && isSingle && isClosed(reader, person);
}

/** A title's tokens without how somebody is addressed; from equals to where nothing else is left. */
function trimTitle(
  { tokens }: Reader,
  { from, portfolio }: Title,
  start: number,
): [number, number] {
  let first = from;
  let to = start;
  // "Vice President, Dr. X"
  for (let last = tokens[to - 1]; to - 1 > from; last = tokens[to - 1]) {
    if (last === undefined || !addresses.has(last.folded)) break;
    // "their president, Rabbi X"
    if (last.gap === ", ") {
      to--;
      break;
    }
    // "Foreign Minister Sheikh X", but "Chief Justice X".
    const isNamed = isRole(tokens[to - 2]?.folded ?? "") || portfolio >= 0;
    const isAddress = polite.has(last.folded) || seats.has(last.folded);
    if (isRole(last.folded) && !(isAddress && isNamed)) break;
    to--;
  }
  // "His Majesty King X"
  while (first < to && polite.has(tokens[first]?.folded ?? "")) first++;
  // "Norvik Guard Lt. X": there the rank is what X is.
  const isSaid = first === to || tokens.slice(first, to).some(({ folded }) => isRole(folded));
  return [first, isSaid ? to : start];
}

/** "[Microsoft] Chief Executive [Bill Gates]", "[DIMA]'s technical manager, [Jose Gomez]". */
export function readTitle(reader: Reader, person: number): FoundRole | undefined {
  const { tokens, names } = reader;
  const own = names[person]?.from ?? 0;
  // "superintendent of police (SP) X"
  const isShortened = tokens[own]?.gap === ") " && isBracketed(reader, own - 1);
  const start = isShortened ? own - 1 : own;
  const gap = isShortened ? " " : tokens[own]?.gap;
  if (gap !== " " && gap !== ", ") return undefined;
  const title = findTitle(reader, start);
  if (title === undefined) return undefined;
  takeFormer(reader, title);
  if (gap === ", " && !isOwned(reader, person, title, start)) return undefined;
  const { at, portfolio } = title;
  const isFormer = tokens.slice(title.from, start).some(({ folded }) => formerWords.has(folded));
  const head = tokens[portfolio >= 0 ? portfolio : start - 1];
  const plural = gap === " " && head !== undefined && !isSingleRole(head.folded);
  const [from, to] = trimTitle(reader, title, start);
  if (from === to) return undefined;
  const hedge = isFormer ? "former" : undefined;
  return { person, from, to, at, pattern: "title", hedge, ...(plural ? { plural } : {}) };
}

/** "Vesna representatives [A], [B] and [C]": those after the first, who are it too. */
export function findFellows({ tokens, names }: Reader, person: number): number[] {
  const fellows: number[] = [];
  for (let last = person; ; last = fellows.at(-1) ?? last) {
    const next = last + 1;
    const end = names[last]?.to ?? 0;
    const from = names[next]?.from ?? Infinity;
    const isListed =
      names[next]?.type === "person" &&
      (from === end
        ? tokens[from]?.gap === ", "
        : from === end + 1 && tokens[end]?.folded === "and" && tokens[from]?.gap === " ");
    if (!isListed) return fellows;
    fellows.push(next);
  }
}
