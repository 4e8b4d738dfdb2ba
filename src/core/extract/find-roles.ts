import { functionWords } from "./closed-words.ts";
import {
  type FoundRole,
  type Phrase,
  type Reader,
  type TypedName,
  clauseWords,
  findOrganizationBefore,
  formerWords,
  isEmployer,
  isWithin,
  longestLead,
  nameStarting,
  prepositions,
  readEmployer,
  readRole,
  skipAge,
} from "./role-phrases.ts";
import { readRoleAs } from "./find-roles-as.ts";
import { findPortfolioHead, readBy, readRoleBefore, readTitleOf } from "./find-roles-before.ts";
import { addresses, isRole, isSingleRole, isTitleWord } from "./titles.ts";
import type { TokenizedText } from "./tokens.ts";
import { listWords } from "../text/word-list.ts";

const copulas = listWords("is was are were became becomes remains remained");
const leadVerbs = listWords(
  "operates operated owned represents heads leads runs chairs founded co-founded directs headed led chaired owns edits established directed manages",
);
const sayings = listWords("said says told tells added confirmed announced reported wrote claimed");
/** Behind a role: the president-elect. */
const elects = listWords("elect designate emeritus");
const joinVerbs = listWords("joined");

const organizationNouns = listWords(
  "company agency department union group bank firm organization organisation university institute association commission council party newspaper ministry airline foundation service club",
);

/** "[Microsoft] Chief Executive [Bill Gates]", "[DIMA]'s technical manager, [Jose Gomez]". */
function readTitle(reader: Reader, person: number): FoundRole | undefined {
  const { tokens, names, nameAt } = reader;
  const start = names[person]?.from ?? 0;
  let from = start;
  let isHeaded = false;
  let isCapital = false;
  const at: number[] = [];
  const first = tokens[start];
  if (first === undefined || (first.gap !== " " && first.gap !== ", ")) return undefined;
  const portfolio = findPortfolioHead(reader, start);
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
      if (after === undefined || (!isWithin(after) && after.gap !== ") ")) break;
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
      isCapital ||= !isHeaded && token.casing !== "lower";
      isHeaded = true;
    } else if (!isHeaded && elects.has(token.folded) && isRole(tokens[each - 1]?.folded ?? "")) {
      continue;
    } else if (!isHeaded && addresses.has(token.folded)) {
      // "Coast Guard Lt. X": a rank after an organization is a role there.
      const before = each > 0 ? (nameAt[each - 1] ?? -1) : -1;
      const isRank = before >= 0 && names[before]?.type === "organization" && token.gap === " ";
      if (!isRank) continue;
      isHeaded = true;
      from = each;
      continue;
    } else if (!isHeaded || clauseWords.has(token.folded) || prepositions.has(token.folded)) break;
    else if (functionWords.has(token.folded) && token.text !== "US") break;
    if (token.possessive) break;
    // "Kestria jailed blogger X", "the capital, Y, sentenced journalist X": what was done, and no role.
    const isDone = !token.opens && token.folded.endsWith("ed") && !formerWords.has(token.folded);
    const isAfterSubject = clauseWords.has(tokens[each - 1]?.folded ?? "");
    if (
      isDone &&
      (isAfterSubject ||
        token.gap === ", " ||
        formerWords.has(tokens[each + 1]?.folded ?? "") ||
        (each > 0 && (nameAt[each - 1] ?? -1) >= 0))
    )
      break;
    if (token.casing === "lower" && !isTitleWord(token.folded)) {
      // "They met President X": before a title's capital a small word is none of it.
      const isPart = !isCapital || organizationNouns.has(token.folded);
      if (each < begin - 4 || !isPart) break;
    }
    from = each;
  }
  if (!isHeaded) return undefined;
  // "Former Algerian President": without its first word it would say what is not so.
  const lead = tokens[from - 1];
  if (lead !== undefined && formerWords.has(lead.folded) && isWithin(tokens[from] ?? lead)) from--;
  // With a comma between, only a possessor makes it this person's: "its chairman, X".
  if (first.gap === ", ") {
    const owner = at[0];
    const article = tokens[from - 1]?.folded ?? "";
    // "Zambia's president, Mwila Chanda", "Mwila Chanda's spokesman, Paul Banda".
    const isOwned =
      tokens[from - 1]?.possessive === true ||
      (owner !== undefined && tokens[(names[owner]?.to ?? 0) - 1]?.possessive === true);
    const isOpening = (article === "a" || article === "an") && tokens[from - 1]?.opens === true;
    const isTheOne =
      article === "the" && owner !== undefined && names[owner]?.type === "organization";
    if (!isOwned && !isOpening && !isTheOne) return undefined;
  }
  const hasFormer = tokens.slice(from, start).some(({ folded }) => formerWords.has(folded));
  const head = tokens[portfolio >= 0 ? portfolio : start - 1];
  const plural = first.gap === " " && head !== undefined && !isSingleRole(head.folded);
  const hedge = hasFormer ? "former" : undefined;
  let to = start;
  // "Vice President, Dr. X": how somebody is addressed is no role.
  for (let last = tokens[to - 1]; to - 1 > from; last = tokens[to - 1]) {
    if (last === undefined || !addresses.has(last.folded)) break;
    // "Foreign Minister Sheikh X", but "Chief Justice X".
    const isPolite =
      /^(?:sheik|sister|brother|father)/.test(last.folded) && isRole(tokens[to - 2]?.folded ?? "");
    if (isRole(last.folded) && !isPolite) break;
    to--;
  }
  return { person, from, to, at, pattern: "title", hedge, ...(plural ? { plural } : {}) };
}

/** "Vesna representatives [A], [B] and [C]": those after the first, who are it too. */
function findFellows({ tokens, names }: Reader, person: number): number[] {
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

const namedWords = listWords(
  "named appointed reappointed elected reelected also now then made as recently later currently still",
);

/** Past what says how somebody came to be it: "was appointed as". */
function skipNamed({ tokens }: Reader, from: number): number {
  let at = from;
  while (namedWords.has(tokens[at]?.folded ?? "")) at++;
  return at;
}

function readAfter(reader: Reader, person: number): FoundRole[] {
  const { tokens, names } = reader;
  const end = names[person]?.to ?? 0;
  const roles: FoundRole[] = [];
  const at = skipAge(reader, end);
  const next = tokens[at];
  if (next === undefined || tokens[end - 1]?.possessive === true) return roles;
  const sentence = tokens[end - 1]?.sentence;
  if (next.sentence !== sentence) return roles;
  const isAged = at > end;
  const isVerb = copulas.has(next.folded) || leadVerbs.has(next.folded) || next.folded === "has";
  const isComma =
    (/^\.?\)?, $/.test(next.gap) && !(isAged && isVerb)) ||
    next.gap === " - " ||
    next.gap === " — " ||
    next.gap === " – " ||
    next.gap === " (";
  if (isComma) {
    if (next.folded === "of" || next.folded === "with") {
      const employer = readEmployer(reader, at);
      if (employer !== undefined)
        roles.push({ person, from: at, to: at, at: employer.at, pattern: "of", hedge: undefined });
      return roles;
    }
    if (next.folded === "who") {
      // "who has led", "who had also been"
      const who = /^(?:has|had|also|now|once|previously|formerly)$/.test(
        tokens[at + 1]?.folded ?? "",
      )
        ? at + 1
        : at;
      const verb = tokens[who + 1];
      if (verb !== undefined && (leadVerbs.has(verb.folded) || joinVerbs.has(verb.folded))) {
        const employer = readEmployer(reader, who + 1);
        if (employer !== undefined)
          roles.push({
            person,
            from: who + 1,
            to: leadVerbs.has(verb.folded) ? employer.end : who + 1,
            at: employer.at,
            pattern: "verb",
            hedge: undefined,
          });
      }
      if (verb !== undefined && copulas.has(verb.folded))
        pushPhrase(reader, person, skipNamed(reader, who + 2), "copula", roles);
      return roles;
    }
    pushPhrase(reader, person, at, "apposition", roles);
    return roles;
  }
  if (next.gap !== " " && !/^\)?,? $/.test(next.gap)) return roles;
  if (
    next.gap === " " &&
    (next.folded === "of" || next.folded === "at" || next.folded === "from")
  ) {
    const employer = readEmployer(reader, at);
    const isOrganization =
      employer?.at.some((index) => names[index]?.type === "organization") === true;
    const isClose = employer !== undefined && (names[employer.at[0] ?? 0]?.from ?? 0) <= at + 3;
    if (employer !== undefined && isOrganization && isClose) {
      roles.push({ person, from: at, to: at, at: employer.at, pattern: "of", hedge: undefined });
    }
    return roles;
  }
  if (copulas.has(next.folded) || (next.folded === "has" && tokens[at + 1]?.folded === "been")) {
    let from = next.folded === "has" ? at + 2 : at + 1;
    const isDenied = tokens[from]?.folded === "not" || tokens[from]?.folded === "never";
    if (isDenied) from++;
    pushPhrase(
      reader,
      person,
      skipNamed(reader, from),
      "copula",
      roles,
      isDenied ? "denied" : undefined,
    );
    return roles;
  }
  if (leadVerbs.has(next.folded) && next.gap === " ") {
    const employer = readEmployer(reader, at);
    const isClose = employer !== undefined && (names[employer.at[0] ?? 0]?.from ?? 0) <= at + 3;
    if (isClose)
      roles.push({ person, from: at, to: at, at: employer.at, pattern: "verb", hedge: undefined });
  } else if (
    /^(?:serves|served|serving|worked|works)$/.test(next.folded) &&
    tokens[at + 1]?.folded === "as"
  ) {
    pushPhrase(reader, person, at + 2, "copula", roles);
  } else if (
    /^(?:works|worked|teaches|taught)$/.test(next.folded) &&
    /^(?:for|at|with)$/.test(tokens[at + 1]?.folded ?? "")
  ) {
    const employer = readEmployer(reader, at + 1);
    if (employer !== undefined)
      roles.push({ person, from: at, to: at, at: employer.at, pattern: "verb", hedge: undefined });
  }
  return roles;
}

/** "..., said X, a company official": the one organization that the sentence has named before. */
function findMeant(reader: Reader, person: number, phrase: Phrase): number[] {
  const isMeant = reader.tokens
    .slice(phrase.from, phrase.to + 3)
    .some(({ folded }) => organizationNouns.has(folded));
  return isMeant ? findOrganizationBefore(reader, person) : [];
}

/** Participles that are adjectives: "is outgoing president". */
const leadingWords = listWords("outgoing incoming founding leading visiting presiding ruling");

/** "is looking forward to", "is receiving treatment": what somebody does. */
function isDoing({ tokens }: Reader, from: number): boolean {
  const folded = tokens[from]?.folded ?? "";
  if (leadingWords.has(folded) || isTitleWord(folded)) return false;
  return folded.length > 5 && folded.endsWith("ing");
}

function pushPhrase(
  reader: Reader,
  person: number,
  from: number,
  pattern: FoundRole["pattern"],
  roles: FoundRole[],
  hedge?: FoundRole["hedge"],
): void {
  const phrase = readRole(reader, from);
  if (phrase === undefined || (pattern === "copula" && isDoing(reader, from))) return;
  // "A court in X, sentenced journalist Y": it is what Y is.
  const next = nameStarting(reader, phrase.end);
  const after = reader.tokens[phrase.end];
  // "X has been freed, her lawyer said": who says it is another.
  if (pattern === "apposition" && after?.gap === " " && sayings.has(after.folded)) return;
  if (reader.names[next]?.type === "person" && after?.gap === " ") return;
  if (phrase.at.length === 0) phrase.at.push(...findMeant(reader, person, phrase));
  roles.push({
    person,
    from: phrase.from,
    to: phrase.to,
    at: phrase.at,
    pattern,
    hedge: hedge ?? (phrase.former ? "former" : undefined),
  });
}

function createReader({ tokens }: TokenizedText, names: readonly TypedName[]): Reader {
  const nameAt = new Int32Array(tokens.length).fill(-1);
  for (const [index, { from, to }] of names.entries()) nameAt.fill(index, from, to);
  return { tokens, names, nameAt };
}

/**
 * What the text says that pronouns are: "She was previously mayor of X." The person of a role is an
 * index into the pronouns. Linear in tokens and names.
 */
export function findPronounRoles(
  text: TokenizedText,
  names: readonly TypedName[],
  pronouns: readonly { readonly from: number; readonly to: number }[],
): FoundRole[] {
  const all = [...names, ...pronouns.map(({ from, to }) => ({ from, to, type: "person" }))];
  const reader = createReader(text, all);
  return pronouns.flatMap((_pronoun, index) =>
    readSubject(reader, names.length + index).map((role) =>
      Object.assign({}, role, { person: index }),
    ),
  );
}

/** What the text says somebody is, right behind the name. */
function readSubject(reader: Reader, person: number): FoundRole[] {
  const after = readAfter(reader, person);
  const isDone = after.some(({ pattern }) => pattern !== "apposition");
  const as = isDone ? undefined : readRoleAs(reader, person);
  return as === undefined ? after : [...after, as];
}

/**
 * Finds what people are: titles before their names, appositions, copulas, "X of the IMF", "led by X".
 * In the order of the people, each place once. Nothing is taken across sentences. Linear in the tokens
 * and names.
 */
export function findRoles(text: TokenizedText, names: readonly TypedName[]): FoundRole[] {
  const reader = createReader(text, names);
  const { tokens } = reader;
  const roles: FoundRole[] = [];
  for (const [index, { type, from, to }] of names.entries()) {
    if (type !== "person") continue;
    const title =
      readTitle(reader, index) ?? readTitleOf(reader, index) ?? readRoleBefore(reader, index);
    const fellows = title?.plural === true ? findFellows(reader, index) : [];
    // "Bloomberg Billionaires Index": a plural before one word is no title of it.
    const isOne = title?.plural === true && fellows.length === 0 && to - from === 1;
    if (title !== undefined && !isOne) {
      roles.push(title, ...fellows.map((person) => Object.assign({}, title, { person })));
    }
    const by = readBy(reader, index);
    if (by !== undefined) roles.push(by);
    const after = readSubject(reader, index);
    roles.push(...after);
    // "A and B of the IMF": of both.
    const and = tokens[to];
    const next = nameStarting(reader, to + 1);
    if (
      after.length === 0 &&
      and?.folded === "and" &&
      next >= 0 &&
      names[next]?.type === "person"
    ) {
      for (const role of readAfter(reader, next))
        if (role.pattern === "of") roles.push({ ...role, person: index });
    }
  }
  return roles;
}
