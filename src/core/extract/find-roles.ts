import { functionWords } from "./closed-words.ts";
import { readEmployer } from "./find-employers.ts";
import { type Phrase, findOrganizationBefore, readRole, skipAge } from "./role-phrases.ts";
import {
  type FoundRole,
  type Reader,
  type TypedName,
  isEmployer,
  nameStarting,
  organizationNouns,
  sayings,
} from "./role-reader.ts";
import { readRoleAs } from "./find-roles-as.ts";
import {
  isBehindComma,
  readBy,
  readRoleBefore,
  readTitleOf,
  relatives,
} from "./find-roles-before.ts";
import { findFellows, readTitle } from "./find-titles.ts";
import { addresses, isTitleWord } from "./titles.ts";
import type { TokenizedText } from "./tokens.ts";
import { listWords } from "../text/word-list.ts";

const copulas = listWords("is was are were became becomes remains remained");
const leadVerbs = listWords(
  "operates operated owned represents heads leads runs chairs founded co-founded directs headed led chaired owns edits established directed manages",
);
const articles = listWords("a an the");
const joinVerbs = listWords("joined");

const namedWords = listWords(
  "named appointed reappointed elected reelected crowned also now then made as recently later currently still",
);

/** Past what says how somebody came to be it: "was appointed as". */
function skipNamed({ tokens }: Reader, from: number): number {
  let at = from;
  while (namedWords.has(tokens[at]?.folded ?? "")) at++;
  return at;
}

/** "served as" */
function isServing({ tokens }: Reader, at: number): boolean {
  const verb = tokens[at]?.folded ?? "";
  return /^(?:serves|served|serving|worked|works)$/.test(verb) && tokens[at + 1]?.folded === "as";
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
  const isVerb =
    copulas.has(next.folded) ||
    leadVerbs.has(next.folded) ||
    next.folded === "has" ||
    isServing(reader, at);
  // "Oda Krent, is a weaver"
  const isParted = copulas.has(next.folded) && articles.has(tokens[at + 1]?.folded ?? "");
  const isComma =
    (/^\.?\)?, $/.test(next.gap) && !(isAged && isVerb) && !isParted) ||
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
      else if (isServing(reader, who + 1)) pushPhrase(reader, person, who + 3, "copula", roles);
      return roles;
    }
    // "To be fair to X, this columnist ..."
    if (!/^(?:this|that|these|those)$/.test(next.folded))
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
  } else if (isServing(reader, at)) {
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

/** "is looking forward to", "is receiving treatment", ", leaving the seat": what somebody does. */
function isDoing({ tokens }: Reader, from: number, pattern: FoundRole["pattern"]): boolean {
  const folded = tokens[from]?.folded ?? "";
  if (leadingWords.has(folded) || isTitleWord(folded)) return false;
  const next = tokens[from + 1]?.folded ?? "";
  // "supervising director", "organising committee member"
  if (isTitleWord(next) && next !== "forward") return false;
  if (pattern === "apposition" && !functionWords.has(next)) return false;
  return folded.length > 5 && folded.endsWith("ing");
}

/** Whether a person starts at a token, behind how it is addressed. */
function isPersonAt(reader: Reader, from: number): boolean {
  let at = from;
  while (addresses.has(reader.tokens[at]?.folded ?? "")) at++;
  return reader.names[nameStarting(reader, at)]?.type === "person";
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
  if (phrase === undefined || isDoing(reader, from, pattern)) return;
  // "A court in X, sentenced journalist Y": it is what Y is.
  const next = nameStarting(reader, phrase.end);
  const after = reader.tokens[phrase.end];
  // "X has been freed, her lawyer said": who says it is another.
  if (pattern === "apposition" && after?.gap === " " && sayings.has(after.folded)) return;
  if (after?.gap === " " && isPersonAt(reader, phrase.end)) return;
  if (pattern === "apposition") {
    // "judge X, ex-mayor and theatre director Y, and others"
    const isPair = after?.folded === "and" && !articles.has(reader.tokens[from]?.folded ?? "");
    const second = isPair ? readRole(reader, phrase.end + 1) : undefined;
    if (second !== undefined && isPersonAt(reader, second.end)) return;
    // "the charges against X, his wife, Y, and others": it is what Y is.
    // "the mayor, X, the judge, Dr. Y, and others"
    const isOther =
      relatives.has(reader.tokens[from]?.folded ?? "") ||
      isBehindComma(reader, reader.names[person]?.from ?? 0);
    if (isOther && after?.gap === ", " && isPersonAt(reader, phrase.end)) return;
    // "X, director, Norvik Hospital, said"
    const end = reader.names[next]?.to ?? 0;
    const isEmployed =
      next >= 0 &&
      isEmployer(reader, next) &&
      end > phrase.end + 1 &&
      after?.gap === ", " &&
      reader.tokens[end]?.gap === ", ";
    if (isEmployed && phrase.at.length === 0 && phrase.to === phrase.end) {
      phrase.at.push(next);
      phrase.to = end;
    }
  }
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
    if (title?.pattern === "title") {
      const earlier =
        readRoleBefore(reader, index, title.from) ?? readTitleOf(reader, index, title.from);
      if (earlier !== undefined) roles.push(earlier);
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
