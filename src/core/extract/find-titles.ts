import { calendarWords, functionWords } from "./closed-words.ts";
import { findPortfolioHead, isClosed, skipAddresses } from "./find-roles-before.ts";
import {
  type FoundRole,
  type Reader,
  clauseWords,
  formerWords,
  isBracketed,
  isEmployer,
  isWithin,
  longestLead,
  organizationNouns,
  prepositions,
} from "./role-phrases.ts";
import { addresses, isRole, isSingleRole, isTitleWord, portfolios } from "./titles.ts";
import { listWords } from "../text/word-list.ts";

/** Addresses that are what somebody is. */
const ranks = /^(?:gen|lt|col|maj|capt|sgt|cmdr|adm|cpl|brig|pvt|insp)\.?$/;

/** How somebody is addressed, and no office. */
const polite = listWords(
  "sheikh sheik shaikh shaykh sayyid hh hrh mr mrs ms dr sister brother father highness majesty excellency honour honor",
);

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

/** "he beat champion X", "Kestria jails blogger X" */
function isVerb({ tokens }: Reader, at: number): boolean {
  const { folded = "", gap } = tokens[at] ?? {};
  return newsVerbs.has(folded) || (gap === " " && subjects.has(tokens[at - 1]?.folded ?? ""));
}

/** "[Microsoft] Chief Executive [Bill Gates]", "[DIMA]'s technical manager, [Jose Gomez]". */
export function readTitle(reader: Reader, person: number): FoundRole | undefined {
  const { tokens, names, nameAt } = reader;
  const own = names[person]?.from ?? 0;
  // "superintendent of police (SP) X"
  const isShortened = tokens[own]?.gap === ") " && isBracketed(reader, own - 1);
  const start = isShortened ? own - 1 : own;
  const gap = isShortened ? " " : tokens[own]?.gap;
  let from = start;
  let isHeaded = false;
  let isCapital = false;
  const at: number[] = [];
  const first = tokens[start];
  if (first === undefined || (gap !== " " && gap !== ", ")) return undefined;
  // "Secretary for Justice X", "Minister of Defence Sheikh X"
  const direct = findPortfolioHead(reader, start);
  const portfolio = direct >= 0 ? direct : findPortfolioHead(reader, skipAddresses(reader, start));
  if (portfolio >= 0) {
    from = portfolio;
    isHeaded = true;
    isCapital = tokens[portfolio]?.casing !== "lower";
  }
  const begin = from;
  // "spokesman for the IRS John Doe" reads forwards; here the role's head stands right before.
  for (let each = begin - 1; each >= 0 && each > begin - longestLead; each--) {
    const token = tokens[each];
    if (token === undefined || token.sentence !== first.sentence) break;
    const name = nameAt[each] ?? -1;
    if (name >= 0) {
      if (!isHeaded) break;
      const after = tokens[each + 1];
      // "In Bolivia, President X": the comma parts them.
      if (after === undefined || !(isWithin(after) || /^(?:\) | \()$/.test(after.gap))) break;
      if (!isEmployer(reader, name)) {
        // "Nobel Peace Prize laureate": what the prize is belongs to the role.
        if (names[name]?.type !== "person") from = names[name]?.from ?? from;
        break;
      }
      at.unshift(name);
      from = names[name]?.from ?? each;
      const before = tokens[from];
      each = from;
      // "CHP (Republican People's Party) leader": both names; "the French Foreign Minister": one.
      if (before?.gap !== " (" && (before?.gap !== " " || (nameAt[from - 1] ?? -1) < 0)) break;
      continue;
    }
    const isClosing = tokens[each + 1]?.gap === ") ";
    if (isHeaded && !isWithin(tokens[each + 1] ?? token) && !isClosing) {
      if (!(isRole(token.folded) && tokens[each + 1]?.gap === ", ")) break;
    }
    if (isRole(token.folded)) {
      // "who will head Norvik's team"
      const isModal = modals.has(tokens[each - 1]?.folded ?? "");
      if (!isHeaded && isModal && verbRoles.has(token.folded)) break;
      isCapital ||= !isHeaded && token.casing !== "lower";
      isHeaded = true;
    } else if (!isHeaded && elects.has(token.folded) && isRole(tokens[each - 1]?.folded ?? "")) {
      continue;
    } else if (!isHeaded && addresses.has(token.folded)) {
      // "Coast Guard Lt. X": a rank after an organization is a role there.
      const before = each > 0 ? (nameAt[each - 1] ?? -1) : -1;
      const isRank =
        ranks.test(token.folded) &&
        before >= 0 &&
        names[before]?.type === "organization" &&
        token.gap === " ";
      if (!isRank) continue;
      isHeaded = true;
      from = each;
      continue;
    } else if (isHeaded && isPortfolioAnd(reader, each)) {
      continue;
    } else if (!isHeaded || clauseWords.has(token.folded) || prepositions.has(token.folded)) break;
    else if (functionWords.has(token.folded) && token.text !== "US") break;
    else if (calendarWords.has(token.folded)) break;
    // "the national women's coach"
    if (token.possessive && !groups.has(token.folded)) break;
    // "Kestria jailed blogger X", "the capital, Y, sentenced journalist X": what was done, and no role.
    const isDone = !token.opens && token.folded.endsWith("ed") && !formerWords.has(token.folded);
    const isAfterSubject = isSubject(reader, each - 1);
    if (
      isDone &&
      (isAfterSubject ||
        token.gap === ", " ||
        formerWords.has(tokens[each + 1]?.folded ?? "") ||
        (each > 0 && (nameAt[each - 1] ?? -1) >= 0))
    )
      break;
    if (token.casing === "lower" && isVerb(reader, each)) break;
    if (token.casing === "lower" && !isTitleWord(token.folded)) {
      // "They met President X": before a title's capital a small word is none of it.
      const isPart = !isCapital || organizationNouns.has(token.folded);
      if (each < begin - 4 || !isPart) break;
    }
    from = each;
  }
  if (!isHeaded) return undefined;
  // "Meghalaya Party (MP) vice-president": where the party is not known, its acronym is a remark.
  if (tokens[from]?.gap === " (") from++;
  // "former Jammu and Kashmir chief minister"
  const twin = tokens[from - 1]?.folded === "and" ? (nameAt[from - 2] ?? -1) : -1;
  const twinFrom = names[twin]?.from ?? 0;
  if (twin >= 0 && at.length > 0 && formerWords.has(tokens[twinFrom - 1]?.folded ?? "")) {
    at.unshift(twin);
    from = twinFrom;
  }
  // "Former Algerian President": without its first word it would say what is not so.
  const lead = tokens[from - 1];
  if (lead !== undefined && formerWords.has(lead.folded) && isWithin(tokens[from] ?? lead)) from--;
  // With a comma between, only a possessor makes it this person's: "its chairman, X".
  if (gap === ", ") {
    const owner = at[0];
    const article = tokens[from - 1]?.folded ?? "";
    // "Zambia's president, Mwila Chanda", "Mwila Chanda's spokesman, Paul Banda".
    const isOwned =
      tokens[from - 1]?.possessive === true ||
      (owner !== undefined && tokens[(names[owner]?.to ?? 0) - 1]?.possessive === true);
    const isOpening = (article === "a" || article === "an") && tokens[from - 1]?.opens === true;
    const isTheOne =
      article === "the" && owner !== undefined && names[owner]?.type === "organization";
    // "said IMF director, X, on Monday"
    const isBare =
      owner !== undefined &&
      names[owner]?.from === from &&
      names[owner]?.type === "organization" &&
      isSingleRole(tokens[start - 1]?.folded ?? "") &&
      isClosed(reader, person);
    if (!isOwned && !isOpening && !isTheOne && !isBare) return undefined;
  }
  const hasFormer = tokens.slice(from, start).some(({ folded }) => formerWords.has(folded));
  const head = tokens[portfolio >= 0 ? portfolio : start - 1];
  const plural = gap === " " && head !== undefined && !isSingleRole(head.folded);
  const hedge = hasFormer ? "former" : undefined;
  let to = start;
  // "Vice President, Dr. X": how somebody is addressed is no role.
  for (let last = tokens[to - 1]; to - 1 > from; last = tokens[to - 1]) {
    if (last === undefined || !addresses.has(last.folded)) break;
    // "Foreign Minister Sheikh X", but "Chief Justice X".
    const isNamed = isRole(tokens[to - 2]?.folded ?? "") || portfolio >= 0;
    const isPolite = polite.has(last.folded) && isNamed;
    if (isRole(last.folded) && !isPolite) break;
    to--;
  }
  // "His Majesty King X"
  while (from < to && polite.has(tokens[from]?.folded ?? "")) from++;
  if (from === to) return undefined;
  // "Norvik Guard Lt. X": there the rank is what X is.
  const isSaid = tokens.slice(from, to).some(({ folded }) => isRole(folded));
  const end = isSaid ? to : start;
  return { person, from, to: end, at, pattern: "title", hedge, ...(plural ? { plural } : {}) };
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
