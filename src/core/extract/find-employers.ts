import { functionWords } from "./closed-words.ts";
import {
  type Reader,
  clauseWords,
  isEmployer,
  isWithin,
  nameStarting,
  organizationNouns,
  prepositions,
} from "./role-reader.ts";
import { isRole } from "./titles.ts";
import { listWords } from "../text/word-list.ts";

/** Most words between "of" and the name of what the role is at. */
const longestDetour = 6;

/** Names in brackets or after a possessive right behind one go with it: "X (ABC)", "X's Y School". */
function readCompanions(reader: Reader, name: number, at: number[]): number {
  const { tokens, names } = reader;
  let last = name;
  for (;;) {
    const end = names[last]?.to ?? 0;
    const next = nameStarting(reader, end);
    if (next < 0 || !isEmployer(reader, next)) return end;
    const gap = tokens[end]?.gap ?? "";
    const isBracket = gap === " (" && names[next]?.type === names[last]?.type;
    const isOwned = tokens[end - 1]?.possessive === true && /^['’]? $/.test(gap);
    if (!isBracket && !isOwned) return end;
    at.push(next);
    last = next;
  }
}

/** Past what a name possesses: "the head of Bolivia's armed forces". */
function endOfPossessed({ tokens, nameAt }: Reader, from: number): number {
  let at = from;
  if (tokens[from - 1]?.possessive !== true) return from;
  while (at < from + 2) {
    const token = tokens[at];
    if (
      token === undefined ||
      token.gap !== " " ||
      token.casing !== "lower" ||
      (nameAt[at] ?? -1) >= 0
    )
      break;
    if (clauseWords.has(token.folded) || prepositions.has(token.folded)) break;
    if (at > from && token.folded.endsWith("ed")) break;
    at++;
  }
  return at;
}

/** Most small words of an institution that is called by its place. */
const longestInstitution = 3;

const rulers = listWords("government regime administration parliament authorities leadership");

/** Past "[Shanghai] health bureau", "[Ukrainian] defence ministry"; the place's own end for others. */
function endOfInstitution({ tokens, nameAt }: Reader, from: number): number {
  for (let at = from; at < from + longestInstitution; at++) {
    const token = tokens[at];
    const isPart = token?.gap === " " && token.casing === "lower" && (nameAt[at] ?? -1) < 0;
    if (!isPart || clauseWords.has(token.folded) || prepositions.has(token.folded)) return from;
    if (organizationNouns.has(token.folded) || rulers.has(token.folded)) return at + 1;
  }
  return from;
}

/** Past "-based" behind a place: "Shanghai-based Norvik Institute" is called by its own name. */
export function skipBased({ tokens }: Reader, end: number): number {
  const isBased = /^(?:based|headquartered)$/.test(tokens[end]?.folded ?? "");
  return isBased && tokens[end]?.gap === "-" ? end + 1 : end;
}

/** Most small words behind a people's adjective. */
const longestNoun = 4;

/** Past "Zambian [opposition]", "Irish [and English immigrants]", "Chinese [tycoon Wang Krent]". */
function endOfNoun({ tokens, names, nameAt }: Reader, from: number): number {
  let at = from;
  while (at < from + longestNoun) {
    const token = tokens[at];
    if (token?.gap !== " " || token.opens) break;
    const name = nameAt[at] ?? -1;
    const { type = "", to = at + 1 } = names[name] ?? {};
    if (type === "person") return to;
    const isPair = token.folded === "and" && names[nameAt[at + 1] ?? -1]?.type === "group";
    const isNoun = name < 0 && token.casing === "lower" && !functionWords.has(token.folded);
    const isPart = isNoun && !clauseWords.has(token.folded) && !prepositions.has(token.folded);
    if (type !== "group" && !isPair && !isPart) break;
    if (at > from && token.folded.endsWith("ed")) break;
    at++;
  }
  return at;
}

const rulingWords = listWords("ruling governing");

/** What a role is at: "of the state Republican Party (RP)", from the preposition on. */
export function readEmployer(
  reader: Reader,
  from: number,
): { at: number[]; end: number } | undefined {
  const { tokens, nameAt, names } = reader;
  for (let at = from + 1; at <= from + longestDetour; at++) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    const name = nameStarting(reader, at);
    const isComma = token.gap === ", " && at > from + 2 && tokens[at]?.folded === "the";
    if (!isWithin(token) && token.gap !== " (" && !/^ ["“‘]$/.test(token.gap) && !isComma)
      return undefined;
    if (name >= 0) {
      if (names[name]?.type === "person") return undefined;
      const end = names[name]?.to ?? at;
      const past = skipBased(reader, end);
      if (!isEmployer(reader, name) || past > end) {
        at = past - 1;
        continue;
      }
      // "of the Burlington factory", "the French firm Elf": an adjective or place stands before the name.
      const next = nameStarting(reader, end);
      const isAdjective = names[name]?.type !== "organization";
      const after = tokens[end];
      const isJoined = after?.gap === " " || after?.gap === "-";
      if (isAdjective && next >= 0 && isJoined && names[next]?.type === "organization") {
        at = end - 1;
        continue;
      }
      const found = [name];
      // "ambassador to Chile and Peru"
      const isTo = /^(?:to|for)$/.test(tokens[from]?.folded ?? "");
      const other = isTo && after?.folded === "and" ? nameStarting(reader, end + 1) : -1;
      const isPair = other >= 0 && names[other]?.type === names[name]?.type;
      if (isPair) found.push(other);
      const companions = isPair ? (names[other]?.to ?? end) : readCompanions(reader, name, found);
      // "of India's ruling Norvik Party"
      const owned = nameStarting(reader, end + 1);
      if (rulingWords.has(after?.folded ?? "") && names[owned]?.type === "organization") {
        return { at: [name, owned], end: names[owned].to };
      }
      let called = end;
      if (isAdjective && companions === end) {
        const isGroup = names[name]?.type === "group";
        called = isGroup ? endOfNoun(reader, end) : endOfInstitution(reader, end);
      }
      return { end: called > end ? called : endOfPossessed(reader, companions), at: found };
    }
    if ((nameAt[at] ?? -1) >= 0) return undefined;
    if (token.folded.endsWith("ing") && !rulingWords.has(token.folded)) return undefined;
    if (clauseWords.has(token.folded)) return undefined;
    // "of parliament detained in Rome"
    if (token.folded.endsWith("ed") && prepositions.has(tokens[at + 1]?.folded ?? ""))
      return undefined;
    if (isRole(token.folded) && at > from + 1) return undefined;
  }
  return undefined;
}
