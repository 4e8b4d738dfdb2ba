import { findOrganizationBefore, readRole, skipAge } from "./role-phrases.ts";
import type { FoundRole, Reader } from "./role-reader.ts";
import { listWords } from "../text/word-list.ts";

/** "X was sworn in as president", "X works as a clerk". */
const takingVerbs = listWords(
  "sworn took taken takes appointed named elected reelected nominated chosen picked hired installed inaugurated confirmed served serves serving worked works working acted acts acting continues returned returns reappointed promoted introduced joined joins",
);
/** "X resigned as president", "X was fired as coach". */
const leavingVerbs = listWords(
  "resigned resigns stepped steps quit quits retired fired dismissed removed ousted sacked left replaced deposed",
);
/** Before a person: "named X as its president", "elected X president". */
const namingVerbs = listWords(
  "named appointed elected reelected nominated hired chose picked installed reappointed promoted names appoints elects nominates made",
);
const clauseEnds = listWords("and but or who which that when while after before until because if");
const owners = listWords("its their our");
const articles = listWords("a an the his her its their our");
/** Most tokens from a person to "as". */
const longestWay = 6;
/** Most tokens between the commas of an apposition. */
const longestApposition = 16;

/** Past an apposition between commas: "X, a member of Y, served as"; -1 where no such verb follows one. */
function skipApposition({ tokens }: Reader, from: number): number {
  if (tokens[from]?.gap !== ", ") return -1;
  for (let at = from + 1; at < from + longestApposition; at++) {
    const token = tokens[at];
    if (token === undefined || token.opens) return -1;
    if (!token.gap.startsWith(",")) continue;
    return takingVerbs.has(token.folded) || leavingVerbs.has(token.folded) ? at : -1;
  }
  return -1;
}

/** Where "as" stands behind a person, and whether what comes next is no longer so; -1 for none. */
function findAs(reader: Reader, person: number): readonly [number, boolean] {
  const { tokens, names, nameAt } = reader;
  const start = names[person]?.from ?? 0;
  const end = names[person]?.to ?? 0;
  const isNamed = namingVerbs.has(tokens[start - 1]?.folded ?? "");
  let isTaken = isNamed;
  let isLeft = false;
  const apposed = skipApposition(reader, end);
  const first = apposed === -1 ? skipAge(reader, end) : apposed;
  for (let at = first; at < first + longestWay; at++) {
    const token = tokens[at];
    const isNext = token?.gap === " " || (at === first && first > end && token?.gap === ", ");
    if (token === undefined || !isNext || token.opens) break;
    if (token.folded === "as") return isTaken || isLeft ? [at, isLeft] : [-1, false];
    if (token.folded === "not" || token.folded === "never") break;
    // "X appointed Y as": it is what Y is.
    if ((nameAt[at] ?? -1) >= 0 || clauseEnds.has(token.folded)) break;
    if (takingVerbs.has(token.folded)) isTaken = true;
    if (leavingVerbs.has(token.folded)) isLeft = true;
  }
  return [-1, false];
}

/** "X was sworn in as president of Y", "Y named X as its president", "Y elected X president". */
export function readRoleAs(reader: Reader, person: number): FoundRole | undefined {
  const { tokens, names } = reader;
  const start = names[person]?.from ?? 0;
  const end = names[person]?.to ?? 0;
  if (tokens[end - 1]?.possessive === true) return undefined;
  const [as, isLeft] = findAs(reader, person);
  const next = tokens[end];
  const isNamed = namingVerbs.has(tokens[start - 1]?.folded ?? "") && tokens[start]?.gap === " ";
  let from = as + 1;
  if (as === -1) {
    if (!isNamed || next?.gap !== " " || next.casing !== "lower") return undefined;
    from = end;
  }
  const phrase = readRole(reader, from);
  if (phrase === undefined) return undefined;
  // "elected X to succeed the president": only an article or the title itself comes next.
  const isNear = articles.has(tokens[from]?.folded ?? "") || phrase.to - from <= 4;
  if (!isNear) return undefined;
  const isOwned = phrase.at.length === 0 && owners.has(tokens[from]?.folded ?? "");
  return {
    person,
    from: phrase.from,
    to: phrase.to,
    at: isOwned ? findOrganizationBefore(reader, person) : phrase.at,
    pattern: "copula",
    hedge: isLeft || phrase.former ? "former" : undefined,
  };
}
