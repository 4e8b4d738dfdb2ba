import { commonWords, particles } from "./closed-words.ts";
import { givenNames } from "../text/given-names.ts";
import {
  agreementHeads,
  eventHeads,
  institutionHeads,
  leadPlaces,
  placeHeads,
  shipMarks,
} from "./name-heads.ts";
import { startsWithInitials } from "./name-shapes.ts";
import type { Run, RunContext } from "./run-context.ts";
import {
  addresses,
  isRole,
  isSingleRole,
  isTitleHead,
  isTitleWord,
  officesOf,
  portfolios,
  titleModifiers,
} from "./titles.ts";
import type { Token } from "./tokens.ts";

/** A piece of a run that is one name, with the title before it where there is one. */
export interface NamePiece extends Run {
  /** The title's tokens: tokens[titleFrom..from); equal to `from` without one. */
  readonly titleFrom: number;
}

/** Titles that are surnames too: after a given name they are the name's. */
const surnameTitles = new Set(
  "king pope bishop judge dean farmer major marshal prince duke baron count page cook driver fellow painter singer constable archer priest abbot warden justice general chancellor coach forward keeper miss father day sister don brother dame don clerk butcher planner banker trader broker sheikh sheik".split(
    " ",
  ),
);
/** What stands behind somebody's name and is none of it. */
const honours = new Set("qc kc obe cbe mbe kbe dbe phd md frs".split(" "));
const juniors = new Set("jr jr. sr sr. ii iii iv".split(" "));
/** Titles of honour that stand within the names of institutions and places: King Abdullah University. */
const namingTitles = new Set(
  "king kings queen queens prince princess saint st. lord general justice chief state national security federal supreme police army air navy foreign home finance health education defence defense labour labor energy environment trade interior sports water land mining science technology development crown sultan emperor duke".split(
    " ",
  ),
);

/** Whether a word heads names of places, bodies or events. */
function isHead(folded: string): boolean {
  return placeHeads.has(folded) || institutionHeads.has(folded) || eventHeads.has(folded);
}

/** "Autonomous Executive [Port Commission]": what ends in a body's head is one, whatever stands before. */
function isBody(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1]?.folded ?? "";
  return to > from && (institutionHeads.has(last) || institutionHeads.has(last.replace(/s$/, "")));
}

function hasHead(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const folded = tokens[at]?.folded ?? "";
    if (institutionHeads.has(folded)) return true;
    if (at === to - 1 || tokens[at + 1]?.folded === "of") {
      if (placeHeads.has(folded) || eventHeads.has(folded) || agreementHeads.has(folded))
        return true;
    }
  }
  return false;
}

/** "Permanent Resident [Certificate]" */
function isPaper(tokens: readonly Token[], end: number, to: number): boolean {
  return end === to - 1 && agreementHeads.has(tokens[end]?.folded ?? "");
}

/** The end of the title that starts at `from`; `from` where none does. Its last word is a head. */
function endOfTitle(tokens: readonly Token[], from: number, to: number): number {
  let end = from;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    // "Pol Lt-General X", but Pol Pot.
    const isPolice = /^pol\.?$/.test(token.folded) && addresses.has(tokens[at + 1]?.folded ?? "");
    if (!isPolice && !isTitleWord(token.folded)) break;
    if (at > from && token.gap !== " " && token.gap !== "-") break;
    if (isTitleHead(token.folded)) end = at + 1;
  }
  return end;
}

function isDemonymAt(
  { text: { tokens }, gazetteer }: RunContext,
  from: number,
  to: number,
): number {
  const first = tokens[from];
  if (first === undefined) return 0;
  const second = tokens[from + 1];
  if (
    second !== undefined &&
    from + 1 < to &&
    gazetteer.isDemonym(`${first.folded} ${second.folded}`)
  )
    return 2;
  return gazetteer.isDemonym(first.folded) ? 1 : 0;
}

function isPersonLike(context: RunContext, from: number, to: number): boolean {
  const { tokens } = context.text;
  const first = tokens[from];
  if (first === undefined || hasHead(tokens, from, to)) return false;
  if (to - from >= 2 && givenNames.has(first.folded)) return true;
  return (
    to - from >= 2 &&
    to - from <= 4 &&
    tokens
      .slice(from, to)
      .every(
        ({ folded, casing, text }) =>
          particles.has(folded) ||
          (casing === "title" &&
            text.length > 1 &&
            !commonWords.has(folded) &&
            !context.own.get(folded)?.small),
      )
  );
}

function isKnownPlace(
  { text: { tokens }, gazetteer }: RunContext,
  from: number,
  to: number,
): boolean {
  const words = tokens.slice(from, to).map(({ folded }) => folded);
  return gazetteer.isPlace(words.join(" "));
}

/** What a title may have before its head: "Commodities Minister". */
function isPortfolio(folded: string): boolean {
  return titleModifiers.has(folded) || portfolios.has(folded) || commonWords.has(folded);
}

/** Gives the first piece, where it starts at `from`, the title that starts at `titleFrom`. */
export function giveTitle(
  pieces: readonly NamePiece[],
  from: number,
  titleFrom: number,
): NamePiece[] {
  const [first, ...rest] = pieces;
  if (first === undefined || first.titleFrom !== from) return [...pieces];
  return [{ from: first.from, to: first.to, titleFrom }, ...rest];
}

/**
 * Splits a run at titles and at adjectives of countries: "Russian President Vladimir Putin" is Russia's
 * adjective and a person with a title; "Russian Orthodox Church" stays one. Titles alone are no names.
 */
export function splitRun(context: RunContext, { from, to }: Run): NamePiece[] {
  const { tokens } = context.text;
  if (from >= to) return [];
  // "St. Petersburg", "HMS Queen Elizabeth": no saint and no queen.
  const isShip = shipMarks.has(tokens[from]?.folded ?? "");
  if (isShip || isKnownPlace(context, from, to)) return [{ from, to, titleFrom: from }];
  // "Keir Starmer QC"
  const last = tokens[to - 1];
  if (last?.casing === "upper" && honours.has(last.folded)) {
    return splitRun(context, { from, to: to - 1 });
  }
  const lead = tokens[from];
  if (lead?.folded === "the" && from + 1 < to) {
    const word = tokens[from + 1]?.folded ?? "";
    if (isTitleWord(word) || commonWords.has(word)) {
      if (to - from === 2 || isTitleHead(word)) return splitRun(context, { from: from + 1, to });
    }
  }
  const joint = findPersonAfter(context, from, to);
  if (joint > from) {
    return [...splitRun(context, { from, to: joint }), ...splitRun(context, { from: joint, to })];
  }
  const titleEnd = endOfTitle(tokens, from, to);
  if (titleEnd > from) {
    if (titleEnd === to) {
      // "Dean" or "King" alone may still be a surname that the text gives in full elsewhere.
      return [];
    }
    const isNaming =
      (namingTitles.has(tokens[from]?.folded ?? "") && hasHead(tokens, titleEnd, to)) ||
      isBody(tokens, titleEnd, to);
    const isHeadNext =
      institutionHeads.has(tokens[titleEnd]?.folded ?? "") || isPaper(tokens, titleEnd, to);
    const isOf = tokens[titleEnd]?.casing === "lower";
    if (!isNaming && !isHeadNext && !isOf) {
      const rest = splitRun(context, { from: titleEnd, to });
      return giveTitle(rest, titleEnd, from);
    }
    if (isOf && isRole(tokens[titleEnd - 1]?.folded ?? "")) {
      // "Minister of Foreign Affairs Sergei Lavrov": what the minister is of is a part of the title.
      let start = titleEnd + 1;
      while (
        start < to &&
        (portfolios.has(tokens[start]?.folded ?? "") || tokens[start]?.folded === "the")
      )
        start++;
      const rest = splitRun(context, { from: start, to });
      return start > titleEnd + 1 ? giveTitle(rest, start, from) : rest;
    }
  }
  const inner = splitAtTitle(context, from, to);
  if (inner !== undefined) return inner;
  const demonym = isDemonymAt(context, from, to);
  if (demonym > 0 && from + demonym < to) {
    const rest = from + demonym;
    const next = isDemonymAt(context, rest, to);
    const isAllGroups = next > 0 && rest + next === to;
    const restKey = tokens
      .slice(rest, to)
      .map(({ folded }) => folded)
      .join(" ");
    // "Ukrainian Black Sea", but "Western Australia": what is left is a place by itself.
    const isDirection = /^(?:western|westerners|arctic|baltic|balkan|caribbean|roman|arab)$/.test(
      tokens[from]?.folded ?? "",
    );
    if (context.gazetteer.isPlace(restKey) && !isDirection) {
      return [
        { from, to: rest, titleFrom: from },
        { from: rest, to, titleFrom: rest },
      ];
    }
    if (!isAllGroups && !hasHead(tokens, rest, to)) {
      const isFamily = isPersonLike(context, rest, to);
      const first = tokens[rest];
      const count = context.own.get(first?.folded ?? "");
      const isGeneric =
        first !== undefined &&
        (commonWords.has(first.folded) || (count !== undefined && count.small > count.capital));
      if (isFamily || tokens[rest]?.gap === "-" || isGeneric) {
        return [{ from, to: rest, titleFrom: from }, ...splitRun(context, { from: rest, to })];
      }
    }
  }
  return [{ from, to, titleFrom: from }];
}

/** "Oda Krent, president of Bangladesh Mahila Parishad": of whom a role is said is known by then. */
function isApposed(tokens: readonly Token[], role: number): boolean {
  let at = role;
  while (isTitleWord(tokens[at - 1]?.folded ?? "") && tokens[at]?.gap === " ") at--;
  if (/^(?:the|an?)$/.test(tokens[at - 1]?.folded ?? "")) at--;
  return tokens[at]?.gap === ", " && tokens[at - 1]?.casing === "title";
}

/** Where a person's name starts right behind an institution, an acronym or a place: "ILO Cynthia Samuel". */
function findPersonAfter(context: RunContext, from: number, to: number): number {
  const { gazetteer } = context;
  const { tokens } = context.text;
  // "The mayor of Vilnius X Y": behind what the role is of the name may be any.
  const of = tokens[from - 1]?.folded === "the" ? from - 2 : from - 1;
  const isHeld =
    /^(?:of|to)$/.test(tokens[of]?.folded ?? "") && isRole(tokens[of - 1]?.folded ?? "");
  const isSaid = isHeld && isApposed(tokens, of - 1);
  for (let at = from + 1; at + 1 < to; at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token === undefined || before === undefined || token.gap !== " ") continue;
    if (before.casing === "lower" || token.casing === "lower") continue;
    if (hasHead(tokens, at, to)) continue;
    const isGiven = givenNames.has(token.folded) || startsWithInitials(context, at);
    if (!isGiven && !(isHeld && !isSaid && isPersonLike(context, at, to))) continue;
    const key = tokens
      .slice(from, at)
      .map(({ folded }) => folded)
      .join(" ");
    const isAcronym =
      at === from + 1 &&
      before.casing === "upper" &&
      before.text.length > 2 &&
      token.casing === "title";
    if (
      (isGiven && (isAcronym || institutionHeads.has(before.folded))) ||
      (gazetteer.isPlace(key) && !givenNames.has(key)) ||
      // "Archbishop of Canterbury Justin Welby"
      (isHeld && isGiven && at === from + 1 && !givenNames.has(key) && !leadPlaces.has(key)) ||
      // "the President of the Republic Pedro Castillo"
      (isHeld && (at > from + 1 || of < from - 1) && isHead(before.folded))
    )
      return at;
  }
  return from;
}

/** The "of" behind which a minister's portfolio goes on up to a token: "of Gender Equality and [Family]". */
export function startOfPortfolio(tokens: readonly Token[], from: number): number {
  let of = from - 1;
  if (tokens[of]?.folded === "and") {
    do of--;
    while (portfolios.has(tokens[of]?.folded ?? ""));
  }
  // "chief of the General Staff"
  if (tokens[of]?.folded === "the" && tokens[from + 1]?.folded === "staff") of--;
  const isOf = /^(?:of|for)$/.test(tokens[of]?.folded ?? "");
  return isOf && isRole(tokens[of - 1]?.folded ?? "") ? of : -1;
}

/** What a minister is of, in a run that starts behind "Secretary of": how many words are no name. */
export function countPortfolio({ text: { tokens } }: RunContext, { from, to }: Run): number {
  const of = startOfPortfolio(tokens, from);
  if (of < 0) return 0;
  let at = from;
  while (at < to && (portfolios.has(tokens[at]?.folded ?? "") || tokens[at]?.text === "&")) at++;
  const isHeld = officesOf.has(tokens[of - 1]?.folded ?? "");
  if (isHeld && tokens[at]?.folded === "general" && tokens[at + 1]?.folded === "staff") at++;
  if (isHeld && tokens[at]?.folded === "staff") at++;
  // "Secretary of State John Hay", but "director of Security Council": what goes on may be the name.
  if (at === to || givenNames.has(tokens[at]?.folded ?? "")) return at - from;
  return isHeld && at > from && to - at > 1 && to - at < 4 && !hasHead(tokens, at, to)
    ? at - from
    : 0;
}

/** Splits at a title within: "Kenya Prime Minister Raila Odinga", "Microsoft Chairman". */
function splitAtTitle(context: RunContext, from: number, to: number): NamePiece[] | undefined {
  const { tokens } = context.text;
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || !isTitleWord(token.folded)) continue;
    if (tokens[at - 1]?.casing === "lower") return undefined;
    const end = endOfTitle(tokens, at, to);
    if (end === at) continue;
    // "Kansas City Chiefs": somebody's title is in the singular.
    const title = tokens[end - 1]?.folded ?? "";
    if (end === to && isRole(title) && !isSingleRole(title)) continue;
    // "Martin Luther King Jr."
    if (end === to - 1 && juniors.has(tokens[end]?.folded ?? "")) continue;
    if (surnameTitles.has(token.folded) && givenNames.has(tokens[at - 1]?.folded ?? "")) continue;
    if (
      end < to &&
      (institutionHeads.has(tokens[end]?.folded ?? "") || tokens[end]?.casing === "lower")
    )
      continue;
    if (namingTitles.has(token.folded) && hasHead(tokens, end, to)) continue;
    if (isBody(tokens, end, to)) continue;
    if (isPaper(tokens, end, to)) continue;
    // "Federal Court of Administrative Justice": the name's own end.
    const isOfName = tokens.slice(from, at).some(({ folded }) => folded === "of");
    if (end === to && isOfName && token.folded === "justice" && hasHead(tokens, from, at)) continue;
    // "General Electric", "Attorney General": modifiers alone split nothing.
    if (end === to && addresses.has(token.folded) && !isRole(token.folded)) {
      // "South Carolina Gov." before a line's end.
      if (!token.text.endsWith(".")) continue;
    }
    let left = at;
    while (
      left > from &&
      isPortfolio(tokens[left - 1]?.folded ?? "") &&
      !context.gazetteer.isDemonym(tokens[left - 1]?.folded ?? "")
    )
      left--;
    const rest = end < to ? splitRun(context, { from: end, to }) : [];
    return [...splitRun(context, { from, to: left }), ...giveTitle(rest, end, at)];
  }
  return undefined;
}
