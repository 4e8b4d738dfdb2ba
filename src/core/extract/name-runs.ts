import {
  calendarWords,
  commonWords,
  functionWords,
  looksCommon,
  particles,
} from "./closed-words.ts";
import type { CapitalStyle, CaseCounts } from "./case-counts.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { givenNames } from "../text/given-names.ts";
import { isCalendarName } from "./month-names.ts";
import { forHeads, institutionHeads, ofHeads } from "./name-heads.ts";
import { isTitleWord } from "./titles.ts";
import type { Token, TokenizedText } from "./tokens.ts";

/** A run of tokens that is written as a name: tokens[from..to). */
export interface Run {
  readonly from: number;
  readonly to: number;
}

export interface RunContext {
  readonly text: TokenizedText;
  readonly styles: readonly CapitalStyle[];
  readonly own: CaseCounts;
  /** Counts of the whole archive; empty where there is one article alone. */
  readonly archive: CaseCounts;
  readonly gazetteer: Gazetteer;
}

/** Abbreviations in capitals that name nobody. Folded. */
const plainAcronyms = new Set(
  "ok tv id pm ngo ceo cfo coo cto mp mps pm am vip diy faq ngo ngos phd mba it pr hr ai cv dj uk's i ii iii iv v vi vii a".split(
    " ",
  ),
);
/** Second halves of compounds that are no part of a name: "EU-led". */
const compounds = new Set(
  "based led born run held made wide like style type era long old only bound free rich owned born less area".split(
    " ",
  ),
);
/** What may be possessed and the whole still be one name: "People's Republic", "Women's Institute". */
const owners = new Set(
  "people peoples women men children workers farmers king queen prince world nation teachers players soldiers mothers fathers valentine st students citizens girls boys ladies seamen fishermen reporters journalists doctors".split(
    " ",
  ),
);

function ratioOf(counts: CaseCounts, word: string): number {
  const count = counts.get(word);
  return count === undefined ? 0 : Math.log((count.capital + 0.4) / (count.small + 0.4));
}

/** A word with a capital. */
type Capital = Token & { readonly casing: "title" | "upper" };

function isCapital(token: Token | undefined): token is Capital {
  return token !== undefined && (token.casing === "title" || token.casing === "upper");
}

/** How much speaks for a capital being a name's, as log-odds set by hand; above 0 it is. */
function scoreCapital(context: RunContext, at: number): number {
  const { tokens } = context.text;
  const token = tokens[at];
  if (!isCapital(token)) return -9;
  const { folded, casing } = token;
  const style = context.styles[token.sentence] ?? "prose";
  const before = tokens[at - 1];
  if (calendarWords.has(folded)) {
    const isAfterName = before !== undefined && token.gap === " " && givenNames.has(before.folded);
    return (isAfterName && isCapital(before)) ||
      isCalendarName(context.text.tokens, at, context.gazetteer)
      ? 1
      : -9;
  }
  // "MPs", "NGOs": several of what names nobody.
  if (/^\p{Lu}{2,4}s$/u.test(token.text) && plainAcronyms.has(folded.slice(0, -1))) return -3;
  const isAcronym = casing === "upper" && style !== "capitals" && token.text.length > 1;
  if (isAcronym) {
    if (plainAcronyms.has(folded)) return -3;
    return functionWords.has(folded) && folded !== "us" && folded !== "who" ? -3 : 3;
  }
  if (functionWords.has(folded)) {
    // "First World War", "Third World": in prose an ordinal has no capital of its own.
    if (/^(?:first|second|third)$/.test(folded) && !token.opens && style === "prose") {
      const follower = tokens[at + 1];
      return isCapital(follower) && follower.gap === " " ? 0.5 : -9;
    }
    // "The Hague", "The New York Times": a capital that prose does not ask for.
    const isArticle =
      folded === "the" &&
      token.gap === " " &&
      !token.opens &&
      style === "prose" &&
      token.casing === "title";
    return isArticle && isCapital(tokens[at + 1]) && tokens[at + 1]?.gap === " " ? 1 : -9;
  }
  if (token.text.length === 1) return -3;
  let score = token.opens ? 0 : 3;
  if (style !== "prose") score = -0.8;
  const own = ratioOf(context.own, folded);
  const archive = ratioOf(context.archive, folded);
  score += own * 1.2 + Math.max(-3, Math.min(3, archive * 0.7));
  const { gazetteer } = context;
  if (gazetteer.isDemonym(folded) || gazetteer.isPlace(folded)) score += 3;
  else if (givenNames.has(folded)) score += 2;
  else if (commonWords.has(folded) || isTitleWord(folded))
    score -= token.opens || style !== "prose" ? 3 : 1;
  else if (looksCommon(folded) && (token.opens || style !== "prose")) score -= 1.5;
  const next = tokens[at + 1];
  if (token.opens && isCapital(next) && next.gap === " " && !functionWords.has(next.folded))
    score += 1.2;
  const isHeadOf =
    institutionHeads.has(folded) && next?.gap === " " && /^(?:of|for|on)$/.test(next.folded);
  const isFollowed =
    isHeadOf || (isCapital(next) && next.gap === " " && !calendarWords.has(next.folded));
  // Several capitals in a row within a sentence are a name, whatever each means by itself.
  if (!token.opens && style === "prose" && isFollowed) score = Math.max(score, 0.5);
  if (token.opens && style === "prose" && isFollowed && institutionHeads.has(next?.folded ?? ""))
    score += 3;
  // Tables and fixtures: "Grimsby 4 0 1", "Walsall v Wrexham".
  if (token.opens && next !== undefined && next.sentence === token.sentence) {
    if (/^\d/.test(next.text) || next.folded === "v") score += 1;
  }
  if (token.possessive) score += 0.8;
  if (/^\p{Ll}|\p{Ll}\p{Lu}/u.test(token.text)) score += 2;
  return score;
}

/** Whether a run so far has a head after which the connector goes on with the name. */
function takesConnector(
  tokens: readonly Token[],
  from: number,
  at: number,
  connector: string,
): boolean {
  for (let each = at - 1; each >= from; each--) {
    const folded = tokens[each]?.folded ?? "";
    if (connector === "of" ? ofHeads.has(folded) : forHeads.has(folded)) return true;
    // "of" belongs to the word right before it, but in a name that goes on already:
    // "Committee for the Liberation of Detainees".
    if (connector === "of" && !tokens.slice(from, at).some((token) => token.folded === "for"))
      return false;
  }
  return false;
}

/** Heads at the end of names that have an "and" within: "Belt and Road Initiative". */
const softHeads = new Set(
  "initiative administration commission committee department ministry act agency authority programme program".split(
    " ",
  ),
);

/** After "Ministry of Trade" an "and Industry" is the ministry's; after "Minsk" it is another name. */
function takesAnd(context: RunContext, from: number, at: number): boolean {
  const { tokens } = context.text;
  const { gazetteer } = context;
  const next = tokens[at + 1];
  if (!isCapital(next) || next.gap !== " " || next.possessive) return false;
  if (gazetteer.isPlace(next.folded) || gazetteer.isDemonym(next.folded)) return false;
  const isHeaded = tokens
    .slice(from, at)
    .some(
      ({ folded }, index) =>
        index < at - from - 1 && (folded === "of" || folded === "for" || folded === "on"),
    );
  const previous = tokens[at - 1];
  if (previous === undefined || gazetteer.isPlace(previous.folded)) return false;
  const hasHead = tokens.slice(from, at).some(({ folded }) => institutionHeads.has(folded));
  if (isHeaded && hasHead)
    return !institutionHeads.has(next.folded) && !givenNames.has(next.folded);
  // "Food and Drug Administration": the head comes at the end.
  if (at - from !== 1 || givenNames.has(previous.folded) || hasHead) return false;
  if (!commonWords.has(previous.folded) && previous.casing === "upper") return false;
  for (let each = at + 2; each < at + 4; each++) {
    const token = tokens[each];
    if (!isCapital(token) || token.gap !== " ") break;
    if (softHeads.has(token.folded) && previous.casing === "title") return true;
  }
  const count = context.own.get(previous.folded) ?? context.archive.get(previous.folded);
  if (count === undefined || count.small === 0) if (!commonWords.has(previous.folded)) return false;
  for (let each = at + 1; each < at + 5; each++) {
    const token = tokens[each];
    if (!isCapital(token) || token.gap !== " ") return false;
    if (institutionHeads.has(token.folded)) return true;
  }
  return false;
}

/** How many tokens from `at` on are connectors that go on with the run from..at; 0 for none. */
function countConnectors(context: RunContext, from: number, at: number): number {
  const { tokens } = context.text;
  const token = tokens[at];
  if (token === undefined || token.gap !== " " || tokens[at - 1]?.possessive === true) return 0;
  const { folded } = token;
  const next = tokens[at + 1];
  if (next === undefined || next.gap !== " ") return 0;
  if (
    folded === "of" ||
    folded === "for" ||
    folded === "on" ||
    folded === "to" ||
    folded === "against"
  ) {
    if (!takesConnector(tokens, from, at, folded)) return 0;
    if ((folded === "to" || folded === "on") && !forHeads.has(tokens[at - 1]?.folded ?? ""))
      return 0;
    const isThe = next.folded === "the" || next.folded === "its";
    const first = isThe ? tokens[at + 2] : next;
    if (!isCapital(first) || calendarWords.has(first.folded) || first.gap !== " ") return 0;
    if (functionWords.has(first.folded) && first.casing !== "upper") return 0;
    return isThe ? 2 : 1;
  }
  if (folded === "and") return takesAnd(context, from, at) ? 1 : 0;
  if (token.casing === "lower" && particles.has(folded)) {
    if (
      folded === "e" ||
      folded === "i" ||
      folded === "y" ||
      folded === "san" ||
      folded === "santa"
    ) {
      if (!isCapital(next)) return 0;
    }
    if (isCapital(next)) return 1;
    const after = tokens[at + 2];
    const isPair = next.casing === "lower" && particles.has(next.folded) && after?.gap === " ";
    return isPair && isCapital(after) ? 2 : 0;
  }
  return 0;
}

/** Whether two capitals that a hyphen joins are one name: Jean-Pierre, not Russia-Ukraine. */
function isHyphenated(context: RunContext, at: number): boolean {
  const { gazetteer } = context;
  const left = context.text.tokens[at - 1];
  const right = context.text.tokens[at];
  if (left === undefined || right === undefined) return false;
  if (right.casing === "none")
    return /^\d+$/.test(right.text) && left.casing !== "lower" && left.text.length > 1;
  if (right.casing === "lower") {
    // Korean and Chinese given names: "Park Sun-ae", "Choi Yuk-lin".
    const isGiven =
      left.gap === " " && left.casing === "title" && /^[a-z]{2,5}$/.test(right.folded);
    return (
      isGiven &&
      !compounds.has(right.folded) &&
      !functionWords.has(right.folded) &&
      !commonWords.has(right.folded) &&
      isCapital(context.text.tokens[at - 2]) &&
      !context.own.get(right.folded)?.small
    );
  }
  const isKnown = ({ folded, casing }: Token): boolean =>
    gazetteer.isPlace(folded) || gazetteer.isDemonym(folded) || casing === "upper";
  if (gazetteer.isPlace(`${left.folded}-${right.folded}`)) return true;
  return !isKnown(left) || !isKnown(right);
}

function joins(context: RunContext, at: number): boolean {
  const left = context.text.tokens[at - 1];
  const right = context.text.tokens[at];
  if (left === undefined || right === undefined) return false;
  const { gap } = right;
  if (gap === " ") {
    if (!left.possessive) return true;
    return owners.has(left.folded);
  }
  if (left.possessive) return false;
  if (gap === "-" || gap === "–" || gap === "‑") return isHyphenated(context, at);
  if (gap === " & " || gap === "&") return true;
  if (gap === "/") return left.casing === "upper" && right.casing === "upper";
  // "George W. Bush", "St. John": the full stop is in the token. "Washington D.C." likewise.
  if (gap === "") return /^\p{Lu}\.$/u.test(left.text);
  return gap === ". " && left.text.length <= 2 && left.casing !== "lower";
}

/** Lines that are one name with an owner ("RFE/RL's Belarus Service"): the text treats them as one. */
function findOwnedUnits({ text: { text, tokens } }: RunContext): ReadonlySet<string> {
  const units = new Set<string>();
  for (const [at, token] of tokens.entries()) {
    if (!token.possessive || !isCapital(tokens[at + 1])) continue;
    const lineStart = text.lastIndexOf("\n", token.start) + 1;
    const newline = text.indexOf("\n", token.start);
    const line = text.slice(lineStart, newline < 0 ? text.length : newline).trim();
    if (line.length > 60 || /[.!?,:]/.test(line)) continue;
    if (line.split(/\s+/).every((word) => /^[\p{Lu}&]/u.test(word))) units.add(line);
  }
  return units;
}

/** Longest name of a place that is looked up in the gazetteer, in words. */
const longestPlace = 4;

/** The end of a known place of several words that starts at a token; the token itself for none. */
function endOfPlace({ text: { tokens }, gazetteer }: RunContext, at: number): number {
  const first = tokens[at];
  if (!isCapital(first) || !gazetteer.firstWords.has(first.folded)) return at;
  let key = first.folded;
  let end = at;
  for (let each = at + 1; each < at + longestPlace; each++) {
    const token = tokens[each];
    if (token === undefined || token.gap !== " " || tokens[each - 1]?.possessive === true) break;
    key += ` ${token.folded}`;
    if (isCapital(token) && gazetteer.isPlace(key)) end = each + 1;
  }
  return end;
}

/** Whether a name goes on past its first part: "New York Times". */
function isFollowedByName(context: RunContext, end: number): boolean {
  const next = context.text.tokens[end];
  return isCapital(next) && joins(context, end) && isInRun(context, end);
}

/** Finds the runs of capitals that may be names, in order; they do not overlap. Linear. */
export function findRuns(context: RunContext): Run[] {
  const { text, tokens } = context.text;
  const runs: Run[] = [];
  const units = findOwnedUnits(context);
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    const unit = [...units].find(
      (each) => token !== undefined && text.startsWith(each, token.start),
    );
    if (unit !== undefined && token !== undefined) {
      const from = at;
      while ((tokens[at]?.end ?? Infinity) <= token.start + unit.length) at++;
      runs.push({ from, to: at });
      continue;
    }
    const placeEnd = endOfPlace(context, at);
    if (placeEnd > at && !isFollowedByName(context, placeEnd)) {
      runs.push({ from: at, to: placeEnd });
      at = placeEnd;
      continue;
    }
    const isPrefix = isNamePrefix(context, at);
    if (!isPrefix && scoreCapital(context, at) <= 0) {
      at++;
      continue;
    }
    const from = at;
    at++;
    for (;;) {
      const left = tokens[at - 1];
      const right = tokens[at];
      if (left === undefined || right === undefined || right.gap.includes("\n")) break;
      if (joins(context, at)) {
        if (isInRun(context, at)) {
          at++;
          continue;
        }
        if (right.gap !== " " && right.casing !== "title" && right.casing !== "upper") {
          at++;
          continue;
        }
      }
      const count = countConnectors(context, from, at);
      if (count === 0) break;
      at += count + 1;
    }
    runs.push({ from, to: at });
  }
  return runs;
}

/** "al-Assad", "bin Laden", "van Gaal" at the start of a name. */
function isNamePrefix({ text: { tokens } }: RunContext, at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || !isCapital(next)) return false;
  if (/^(?:al|el|ul|as|ash|an|at|sub)$/.test(token.folded) && token.casing === "lower")
    return next.gap === "-";
  return (
    token.casing === "lower" &&
    /^(?:von|van|bin|ibn|de|abu|della|dos)$/.test(token.folded) &&
    next.gap === " "
  );
}

/** Whether a capital within a run belongs to it: there more is a name's than where one would start. */
function isInRun(context: RunContext, at: number): boolean {
  const token = context.text.tokens[at];
  if (token === undefined) return false;
  if (!isCapital(token))
    return /^(?:al|el|ul)$/.test(token.folded) && context.text.tokens[at + 1]?.gap === "-";
  if (calendarWords.has(token.folded)) return scoreCapital(context, at) > 0;
  if (functionWords.has(token.folded) && token.casing !== "upper") return false;
  const style = context.styles[token.sentence] ?? "prose";
  return style === "prose" || scoreCapital(context, at) > -0.9;
}
