import { type CapitalStyle, type CaseCounts, countCases, styleOf } from "./case-counts.ts";
import { commonWords } from "./closed-words.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { agreementHeads, eventHeads, institutionHeads, placeHeads } from "./name-heads.ts";
import { scoreContext } from "./name-context.ts";
import { type TypeScores, addScores, noScores, scoreForm } from "./name-evidence.ts";
import { joinDefined } from "./defined-names.ts";
import { findRuns } from "./name-runs.ts";
import { type RunContext, isMostlySmall } from "./run-context.ts";
import {
  type NamePiece,
  countPortfolio,
  giveTitle,
  splitRun,
  startOfPortfolio,
} from "./split-runs.ts";
import type { FoundType } from "./text-entity.ts";
import { isRole, portfolios } from "./titles.ts";
import { type Token, type TokenizedText, tokenize } from "./tokens.ts";

/** A name in a text; UTF-16 offsets, half-open. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  /** Its tokens: tokens[from..to), and those of the title before it: tokens[titleFrom..from). */
  readonly from: number;
  readonly to: number;
  readonly titleFrom: number;
  /** Folded words, one space between. */
  readonly key: string;
  readonly type: FoundType;
  /** Log-odds of the type against the next best. */
  readonly margin: number;
}

/** What an archive says of its own words and names; see learn-names.ts. */
export interface NameKnowledge {
  readonly cases: CaseCounts;
  /** By folded name: log-odds of each type over the archive. */
  readonly names: ReadonlyMap<string, TypeScores>;
  /** The same by the first and by the last word of names of several words. */
  readonly firstWords: ReadonlyMap<string, TypeScores>;
  readonly lastWords: ReadonlyMap<string, TypeScores>;
}

export const noKnowledge: NameKnowledge = {
  cases: new Map(),
  names: new Map(),
  firstWords: new Map(),
  lastWords: new Map(),
};

export interface FoundNames {
  readonly text: TokenizedText;
  readonly names: readonly FoundName[];
  readonly styles: readonly CapitalStyle[];
  readonly cases: CaseCounts;
}

/** One name with what speaks for its types. */
export interface ScoredName {
  readonly key: string;
  readonly piece: NamePiece;
  readonly scores: TypeScores;
}

/** What speaks for none of the main types where nothing speaks for one of them. */
const unknownBias = 0.6;
/** Most that the mentions of one name in one text may say together. */
const mostContext = 6;

function keyOf(tokens: readonly Token[], { from, to }: NamePiece): string {
  let key = tokens[from]?.folded ?? "";
  for (let at = from + 1; at < to; at++) key += ` ${tokens[at]?.folded ?? ""}`;
  return key;
}

/** "R120", "RM177mil" */
const moneySum = /^(?:R|RM|Rs|Tk|GHS|Ksh|KSh)\d[\d.,]*(?:m|k|bn|mil|cr)?$/;
/** Longer words in capitals that the archive writes small are no acronyms. */
const longestAcronym = 4;
/** Heads of institutions that stand on pages for themselves: "Breaking News". */
const mediaWords = new Set("news press media daily post times service services".split(" "));

function isEmptyName(context: RunContext, { from, to, titleFrom }: NamePiece): boolean {
  const { tokens } = context.text;
  const { gazetteer, own } = context;
  const first = tokens[from];
  if (first === undefined) return true;
  if (to - from > 1) {
    // "His Royal Highness, the Crown Prince"
    if (/^(?:highness|majesty|excellency|eminence|holiness)$/.test(tokens[to - 1]?.folded ?? ""))
      return true;
    return (
      first.opens &&
      tokens
        .slice(from, to)
        .every(
          ({ folded, casing }) =>
            casing !== "upper" &&
            commonWords.has(folded) &&
            (!institutionHeads.has(folded) || mediaWords.has(folded)),
        )
    );
  }
  if (gazetteer.isPlace(first.folded) || gazetteer.isDemonym(first.folded)) return false;
  if (moneySum.test(first.text)) return true;
  // "NEGATIVE", but WHO
  if (first.casing === "upper")
    return first.text.length > longestAcronym && isMostlySmall(context, first.folded);
  // "Deputy [Youth] and Sports Minister"
  const isPortfolio = portfolios.has(first.folded) && tokens[to]?.folded === "and";
  if (isPortfolio && portfolios.has(tokens[to + 1]?.folded ?? "")) return true;
  // "Member States", "Teacher Education", "the Bishop House"
  if (titleFrom < from) {
    return (
      portfolios.has(first.folded) || /^(?:states|house|office|palace|status)$/.test(first.folded)
    );
  }
  if (isRole(first.folded) || commonWords.has(first.folded)) return true;
  const count = own.get(first.folded);
  const isHead = institutionHeads.has(first.folded) || placeHeads.has(first.folded);
  return isHead &&
    !/^(?:congress|senate|parliament|duma|knesset|bundestag|rada|seimas|sejm|politburo|assembly|tribunal|cabinet)$/.test(
      first.folded,
    )
    ? true
    : (count !== undefined && count.small > count.capital * 2) ||
        isMostlySmall(context, first.folded);
}

function cap(value: number): number {
  return Math.max(-mostContext, Math.min(mostContext, value));
}

/** What an acronym is of: the first letters of a longer name's long words. */
function acronymOf(tokens: readonly Token[], { from, to }: NamePiece): string {
  let letters = "";
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token !== undefined && token.casing !== "lower" && token.text !== "&")
      letters += token.folded.charAt(0);
  }
  return letters;
}

/** Adds what one name in a text says of another: surnames of people, acronyms of organizations. */
function cohere(
  tokens: readonly Token[],
  names: readonly ScoredName[],
  sums: Map<string, TypeScores>,
): void {
  const people = new Map<string, number>();
  const acronyms = new Map<string, TypeScores>();
  for (const { key, piece } of names) {
    const scores = sums.get(key);
    if (scores === undefined || piece.to - piece.from < 2) continue;
    const best = bestOf(scores);
    if (best.type === "person") {
      const last = tokens[piece.to - 1]?.folded ?? "";
      const first = tokens[piece.from]?.folded ?? "";
      people.set(last, Math.max(people.get(last) ?? 0, Math.min(5, 2 + best.margin)));
      people.set(first, Math.max(people.get(first) ?? 0, 1.5));
    } else if (piece.to - piece.from > 1) acronyms.set(acronymOf(tokens, piece), scores);
  }
  for (const [key, scores] of sums) {
    if (key.includes(" ")) continue;
    const person = people.get(key);
    if (person !== undefined) scores.person += person;
    const whole = acronyms.get(key);
    if (whole !== undefined && key.length > 1) addScores(scores, whole, 0.7);
  }
}

/** Neighbours in a list are mostly of one type: "Minsk, Brest and Hrodna". */
function shareInLists(
  tokens: readonly Token[],
  names: readonly ScoredName[],
  sums: Map<string, TypeScores>,
): void {
  const shares: [key: string, type: ScoredType][] = [];
  for (const [index, { key, piece }] of names.entries()) {
    const next = names[index + 1];
    if (next === undefined || next.key === key) continue;
    const gap = tokens[piece.to]?.gap;
    const joint = tokens[piece.to]?.folded === "and" ? piece.to + 1 : piece.to;
    if (
      next.piece.titleFrom !== joint ||
      (joint === piece.to ? gap !== ", " : gap !== " " && gap !== ", ")
    )
      continue;
    for (const [from, to] of [
      [key, next.key],
      [next.key, key],
    ] as const) {
      const scores = sums.get(from);
      if (scores === undefined) continue;
      const { type, margin } = bestOf(scores);
      if (margin > 2) shares.push([to, type]);
    }
  }
  for (const [key, type] of shares) {
    const scores = sums.get(key);
    if (scores !== undefined) scores[type] += 0.9;
  }
}

type ScoredType = keyof TypeScores;

/** The best type and by how much it is better than the next. */
function bestOf(scores: TypeScores): { readonly type: ScoredType; readonly margin: number } {
  // In this order, the first of equals: what news name most.
  const order = ["person", "place", "organization", "other"] as const;
  let best: ScoredType = "person";
  let second = -Infinity;
  for (const type of order.slice(1)) {
    if (scores[type] > scores[best]) {
      second = Math.max(second, scores[best]);
      best = type;
    } else second = Math.max(second, scores[type]);
  }
  return { type: best, margin: scores[best] - second };
}

function otherTypeOf(tokens: readonly Token[], { from, to }: NamePiece): FoundType {
  const words = tokens.slice(from, to);
  const ofAt = words.findIndex(
    ({ folded }) => folded === "of" || folded === "on" || folded === "for",
  );
  const head = words[ofAt > 0 ? ofAt - 1 : words.length - 1]?.folded ?? "";
  if (agreementHeads.has(head) && !/^(?:convention)$/.test(head)) return "agreement";
  return eventHeads.has(head) ? "event" : "term";
}

function isGroup({ text: { tokens }, gazetteer }: RunContext, { from, to }: NamePiece): boolean {
  const key = tokens.slice(from, to).map(({ folded }) => folded);
  if (gazetteer.isPlace(key.join(" "))) return false;
  return gazetteer.isDemonym(key.join(" ")) || key.every((folded) => gazetteer.isDemonym(folded));
}

/** Finds the pieces that are names, before they get a type. */
function findPieces(context: RunContext): NamePiece[] {
  const found = findRuns(context)
    .flatMap((run) => {
      const count = countPortfolio(context, run);
      const from = run.from + count;
      const pieces = splitRun(context, { from, to: run.to });
      // "Secretary of State" is the title of whom it stands before.
      if (count === 0) return pieces;
      return giveTitle(pieces, from, startOfPortfolio(context.text.tokens, run.from) - 1);
    })
    .filter((piece) => !isEmptyName(context, piece));
  return joinDefined(context, found);
}

/** What a text's own words say of the types of its names: the sums by key, and each name. */
export function scoreNames(
  context: RunContext,
  knowledge: NameKnowledge,
): { names: ScoredName[]; sums: Map<string, TypeScores> } {
  const { tokens } = context.text;
  const { gazetteer } = context;
  const contexts = new Map<string, TypeScores>();
  const counts = new Map<string, number>();
  const forms = new Map<string, TypeScores>();
  const isSmall = (word: string): boolean => isMostlySmall(context, word);
  const names = findPieces(context).map((piece): ScoredName => {
    const key = keyOf(tokens, piece);
    const scores = scoreContext(tokens, piece, gazetteer);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    const sum = contexts.get(key);
    if (sum === undefined) contexts.set(key, { ...scores });
    else addScores(sum, scores);
    if (!forms.has(key)) forms.set(key, scoreForm(tokens, piece, gazetteer, isSmall));
    return { key, piece, scores };
  });
  for (const [key, form] of forms) {
    const around = contexts.get(key) ?? noScores();
    // Mentions of one text are not independent: the fifth says less than the second.
    const count = counts.get(key) ?? 1;
    const weight = (1 + Math.log(count)) / count;
    form.person += cap(around.person * weight);
    form.organization += cap(around.organization * weight);
    form.place += cap(around.place * weight);
    form.other += cap(around.other * weight);
    const known = knowledge.names.get(key);
    if (known !== undefined) addScores(form, known);
    const space = key.indexOf(" ");
    if (space < 0) continue;
    const byFirst = knowledge.firstWords.get(key.slice(0, space));
    if (byFirst !== undefined) addScores(form, byFirst);
    const byLast = knowledge.lastWords.get(key.slice(key.lastIndexOf(" ") + 1));
    if (byLast !== undefined) addScores(form, byLast);
  }
  shareInLists(tokens, names, forms);
  cohere(tokens, names, forms);
  return { names, sums: forms };
}

export function makeContext(text: string, archive: CaseCounts, gazetteer: Gazetteer): RunContext {
  const tokenized = tokenize(text);
  const styles = tokenized.sentences.map((sentence) => styleOf(sentence, tokenized));
  return { text: tokenized, styles, own: countCases(tokenized, styles), archive, gazetteer };
}

/**
 * Finds the names in an English text, in order and without overlap, with the type that fits best.
 * `knowledge` is what the archive around it says; a text alone gets `noKnowledge`. Linear in the text.
 */
export function findNames(
  text: string,
  gazetteer: Gazetteer,
  knowledge: NameKnowledge = noKnowledge,
): FoundNames {
  const context = makeContext(text, knowledge.cases, gazetteer);
  const { tokens } = context.text;
  const { names, sums } = scoreNames(context, knowledge);
  const found = names.map(({ key, piece, scores }): FoundName => {
    const sum = noScores();
    addScores(sum, sums.get(key) ?? sum);
    // This mention's own place counts once more: one name may be of two things in one text.
    addScores(sum, scores, 0.5);
    // A name that nothing speaks of is no person by default.
    sum.other += unknownBias;
    const { type, margin } = bestOf(sum);
    const own = isGroup(context, piece)
      ? "group"
      : type === "other"
        ? otherTypeOf(tokens, piece)
        : type;
    return {
      start: tokens[piece.from]?.start ?? 0,
      end: tokens[piece.to - 1]?.end ?? 0,
      from: piece.from,
      to: piece.to,
      titleFrom: piece.titleFrom,
      key,
      type: own,
      margin,
    };
  });
  return { text: context.text, names: found, styles: context.styles, cases: context.own };
}
