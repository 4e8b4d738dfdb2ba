import {
  calendarWords,
  commonWords,
  functionWords,
  looksCommon,
  particles,
} from "./closed-words.ts";
import type { CaseCounts } from "./case-counts.ts";
import { givenNames } from "../text/given-names.ts";
import { isCalendarName } from "./month-names.ts";
import { eventHeads, forHeads, institutionHeads, ofHeads } from "./name-heads.ts";
import { isHyphenated, joins } from "./name-joints.ts";
import {
  endOfFields,
  isEasternName,
  isEzafe,
  isInChain,
  startsWithInitials,
} from "./name-shapes.ts";
import { type Run, type RunContext, isCapital } from "./run-context.ts";
import { isTitleWord } from "./titles.ts";
import type { Token } from "./tokens.ts";
import { listWords } from "../text/word-list.ts";

/** Abbreviations in capitals that name nobody. Folded. */
const plainAcronyms = new Set(
  "ok tv id pm ngo ceo cfo coo cto mp mps pm am vip diy faq ngo ngos phd mba it pr hr ai cv dj uk's i ii iii iv v vi vii a".split(
    " ",
  ),
);
/** Adjectives that institutions' names begin with, and that open few sentences. */
const bodyLeads = listWords(
  "national united federal international central supreme state royal public independent",
);

function ratioOf(counts: CaseCounts, word: string): number {
  const count = counts.get(word);
  return count === undefined ? 0 : Math.log((count.capital + 0.4) / (count.small + 0.4));
}

/** Whether an institution's head is among the next capitals. */
function hasHeadWithin(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 3; at++) {
    const token = tokens[at];
    if (!isCapital(token) || token.gap !== " ") return false;
    if (institutionHeads.has(token.folded)) return true;
  }
  return false;
}

/** How much speaks for a capital being a name's, as log-odds set by hand; above 0 it is. */
function scoreCapital(context: RunContext, at: number): number {
  const { tokens } = context.text;
  const token = tokens[at];
  if (!isCapital(token)) return -9;
  const { folded, casing } = token;
  const style = context.styles[token.sentence] ?? "prose";
  const before = tokens[at - 1];
  if (isEasternName(context, at + 2) || isEzafe(tokens, at + 1)) return 1;
  if (isInChain(tokens, at + 1)) return 1;
  if (startsWithInitials(context, at)) return 1;
  if (calendarWords.has(folded)) {
    // "Mar del Plata"
    const isJoined = tokens[at + 1]?.folded === "del" && isCapital(tokens[at + 2]);
    if (isJoined) return 1;
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
    // "First World War", "Three Gorges Dam": in prose a number has no capital of its own.
    if (
      /^(?:first|second|third|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(folded) &&
      !token.opens &&
      style === "prose"
    ) {
      const follower = tokens[at + 1];
      return isCapital(follower) && follower.gap === " " ? 0.5 : -9;
    }
    // "Per Krent", "He Qinghua"
    const isGiven = /^(?:per|he|so|an)$/.test(folded) && casing === "title" && style === "prose";
    if (isGiven && !token.opens) {
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
  // "Smokie la Grange"
  const isParticle = next !== undefined && particles.has(next.folded) && isCapital(tokens[at + 2]);
  const follows = isCapital(next) || isParticle;
  if (token.opens && follows && next.gap === " " && !functionWords.has(next.folded)) score += 1.2;
  const isHeadOf =
    institutionHeads.has(folded) && next?.gap === " " && /^(?:of|for|on)$/.test(next.folded);
  // "University of Norvik students", "National Weaving Service": what a sentence opens with, too.
  const isWhole = isHeadOf && isCapital(tokens[at + 2]) && tokens[at + 2]?.gap === " ";
  const isLead = bodyLeads.has(folded) && hasHeadWithin(tokens, at + 1);
  if (token.opens && style === "prose" && (isWhole || isLead)) score = Math.max(score, 0.5);
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
  if (givenNames.has(previous.folded) || hasHead) return false;
  // "Independent Electoral and Boundaries Commission"
  const first = tokens[from]?.folded ?? "";
  const isLed = bodyLeads.has(first) || gazetteer.isDemonym(first) || gazetteer.isPlace(first);
  if (at - from !== 1 && !isLed) return false;
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
    // "Norvik Party MP for Lampang"
    const before = tokens[at - 1];
    if (before?.casing === "upper" && isTitleWord(before.folded)) return 0;
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
    if (token === undefined || token.gap !== " ") break;
    key += ` ${token.folded}`;
    const isKnown = isCapital(token) && gazetteer.isPlace(key);
    // "Cox's Bazar"
    if (tokens[each - 1]?.possessive === true && !isKnown) break;
    if (isKnown) end = each + 1;
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
    // "New Zealand Prime Minister X": a known place is a name, also where a sentence opens with it.
    const isNamed = placeEnd > at || isNamePrefix(context, at);
    if (!isNamed && scoreCapital(context, at) <= 0) {
      at++;
      continue;
    }
    const from = at;
    at = Math.max(placeEnd, at + 1);
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
      const listed = endOfFields(context, from, at);
      const count = listed > at ? listed - at - 1 : countConnectors(context, from, at);
      if (listed === at && count === 0) break;
      at += count + 1;
    }
    runs.push({ from: from - countOrdinals(tokens, from, at), to: at });
  }
  return runs;
}

/** 1 where a number of the body or the event stands before it: "82nd Airborne Division", "95th Academy Awards". */
function countOrdinals(tokens: readonly Token[], from: number, to: number): 0 | 1 {
  const number = tokens[from - 1];
  const last = tokens[to - 1]?.folded ?? "";
  if (to - from < 2 || number === undefined) return 0;
  if (!institutionHeads.has(last) && !eventHeads.has(last)) return 0;
  return /^\d+(?:st|nd|rd|th)$/.test(number.folded) ? 1 : 0;
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
  if (functionWords.has(token.folded) && token.casing !== "upper") {
    // "Kang In-sun", "Gregory So Kam-leung"
    const [next, after] = context.text.tokens.slice(at + 1, at + 3);
    if (isCapital(next) && next.gap === " " && after?.gap === "-" && after.casing === "lower")
      return isHyphenated(context, at + 2);
    return next?.gap === "-" && next.casing === "lower" && isHyphenated(context, at + 1);
  }
  const style = context.styles[token.sentence] ?? "prose";
  return style === "prose" || scoreCapital(context, at) > -0.9;
}
