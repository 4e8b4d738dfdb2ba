import { functionWords } from "./closed-words.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { institutionHeads, placeHeads } from "./name-heads.ts";
import type { NamePiece } from "./split-runs.ts";
import { addresses, isRole, isTitleHead, roleHeads, titleModifiers } from "./titles.ts";
import type { Token } from "./tokens.ts";
import { listWords } from "../text/word-list.ts";

import { type TypeScores, noScores } from "./name-evidence.ts";

const placePrepositions = listWords(
  "in near outside across throughout around toward towards into inside",
);
const sayingVerbs = listWords(
  "said says told added asked thanked warned insisted claimed argued noted explained wrote tweeted replied admitted denied recalled stressed believes thinks scored won lost beat defeated died resigned born married",
);
/** What somebody is of a company, and hardly of anything else. */
const companyRoles = listWords(
  "ceo cfo founder co-founder cofounder chairman chairwoman chairperson shareholder",
);
const personVerbs = listWords("who whose whom aged himself herself");
const placeNouns = listWords(
  "city town village capital province region district county state island port suburb river lake republic neighbourhood neighborhood municipality",
);
const organizationNouns = listWords(
  "company group agency newspaper firm party bank club team band trio quartet lender insurer conglomerate broadcaster magazine daily airline retailer carmaker maker charity organization organisation university network union league giant website startup start-up publisher manufacturer tank ngo nonprofit station channel outlet portal site watchdog movement brigade battalion regiment militia monitor",
);
const personNouns = listWords(
  "administration family couple dictatorship camp regime era presidency doctrine brothers sisters",
);
const organizationFollowers = listWords(
  "shares stock profits officials spokesman spokeswoman spokesperson members employees subsidiary unit executives bonds fans party movement bloc faction militia battalion brigade regiment newspaper website channel",
);
const placeFollowers = listWords(
  "residents suburbs neighbourhood neighborhood area region province district city state border coast areas regions provinces districts cities states counties",
);

/** "the Kurrama people" */
const groupFollowers = listWords(
  "people peoples tribe tribes clan clans language languages dialect",
);

/** "chipmaker Norvik", "telecoms operator Vesna": what firms are called by, and hardly anybody. */
function isFirm(word: string): boolean {
  if (word === "operator") return true;
  return (
    word.endsWith("maker") && !/^(?:film-?|policy|dress|shoe|watch|clock|law|peace)/.test(word)
  );
}

/** Signs around one mention, as log-odds set by hand. */
export function scoreContext(
  tokens: readonly Token[],
  { from, to, titleFrom }: NamePiece,
  gazetteer: Gazetteer,
): TypeScores {
  const scores = noScores();
  const before = tokens[titleFrom - 1];
  const first = tokens[from];
  const last = tokens[to - 1];
  const next = tokens[to];
  if (first === undefined || last === undefined) return scores;
  if (titleFrom < from) {
    // "President X", and "Minister of Defence X", where it comes first.
    const [title = "", head = ""] = [tokens[from - 1]?.folded, tokens[titleFrom]?.folded];
    scores.person += addresses.has(title) || isRole(title) || isRole(head) ? 5 : 0;
  }
  const gapBefore = tokens[titleFrom]?.gap ?? "";
  if (before !== undefined && gapBefore === " " && !first.opens) {
    const word = before.folded;
    if (placePrepositions.has(word)) scores.place += word === "in" ? 2 : 1.5;
    else if (word === "at") {
      scores.organization += 0.8;
      scores.place += 0.8;
    } else if (word === "from" || word === "to") scores.place += 0.6;
    else if (word === "the") {
      const isNouns =
        next !== undefined &&
        next.gap === " " &&
        next.casing === "lower" &&
        !functionWords.has(next.folded) &&
        !last.possessive;
      const isKnown = gazetteer.isPlace(last.folded) || placeHeads.has(last.folded);
      if (!isNouns && !isKnown) {
        scores.organization += 1;
        scores.other += 0.8;
        scores.person -= 3;
      } else if (isNouns && personNouns.has(next.folded)) scores.person += 1.5;
    } else if (word === "a" || word === "an") {
      const isNouns =
        next !== undefined &&
        next.gap === " " &&
        next.casing === "lower" &&
        !functionWords.has(next.folded);
      if (!isNouns) {
        scores.other += 1;
        scores.person -= 2;
      }
    } else if (before.casing === "lower" && isFirm(word)) scores.organization += 2.5;
    else if (before.casing === "lower" ? isRole(word) : before.opens && isTitleHead(word)) {
      // "the publisher Norvik Press", "market leader Norvik Group"
      const isBody =
        (to - from > 1 &&
          tokens.slice(from, to).some(({ folded }) => institutionHeads.has(folded))) ||
        tokens[titleFrom - 2]?.folded === "semi" ||
        (word === "official" && tokens[titleFrom - 2]?.folded === "the");
      scores.person += titleModifiers.has(word) || isBody ? 1 : 4;
    } else if (placeNouns.has(word) && before.casing === "lower") scores.place += 2.5;
    else if (organizationNouns.has(word) && !before.possessive && before.casing === "lower")
      scores.organization += 2.5;
    else if (word === "of") {
      const noun = tokens[titleFrom - 2]?.folded ?? "";
      if (placeNouns.has(noun)) scores.place += 3.5;
      else if (companyRoles.has(noun)) {
        scores.organization += 2.5;
        scores.person -= 1;
      } else if (
        /^(?:member|members|chairman|head|director|president|employees|officials)$/.test(noun)
      )
        scores.organization += 1;
    } else if (word === "by" || word === "with") scores.person += 0.4;
  }
  if (next !== undefined) {
    if (last.possessive) {
      if (
        /^(?:capital|president|government|parliament|economy|border|army|prime|foreign|largest|main)$/.test(
          next.folded,
        )
      ) {
        scores.place += 1.5;
      } else if (
        /^(?:wife|husband|son|daughter|father|mother|lawyer|family|death|career|brother|sister)$/.test(
          next.folded,
        )
      ) {
        scores.person += 3;
      }
    } else if (next.gap === " ") {
      if (sayingVerbs.has(next.folded)) {
        scores.person += 1.3;
        scores.organization += 0.5;
      } else if (personVerbs.has(next.folded)) scores.person += 2.5;
      else if (organizationFollowers.has(next.folded)) scores.organization += 2;
      else if (placeFollowers.has(next.folded)) scores.place += 1.5;
      else if (groupFollowers.has(next.folded)) {
        scores.person -= 3;
        scores.other += 1;
      }
      // "the Felipe Ángeles airport"
      if (placeHeads.has(next.folded)) scores.person -= 4.5;
    } else if (next.gap === "-") {
      if (next.folded === "based") scores.place += 2.5;
      else if (next.folded === "born") scores.place += 2.5;
    } else if (next.gap === ", ") scoreApposition(tokens, to, scores, gazetteer);
    else if (next.gap === " (" && /^\d\d?$/.test(next.text)) scores.person += 1.5;
  }
  if (
    gapBefore === ", " &&
    before !== undefined &&
    gazetteer.isPlace(before.folded) &&
    gazetteer.isPlace(last.folded)
  ) {
    scores.place += 1;
  }
  const isDateline =
    first.opens &&
    next !== undefined &&
    (/^(?: \(|, | - | — | – )/.test(next.gap) || /^\d{4}$/.test(next.text)) &&
    last.casing === "upper";
  if (isDateline && last.text.length > 4) scores.place += 2.5;
  return scores;
}

function scoreApposition(
  tokens: readonly Token[],
  to: number,
  scores: TypeScores,
  gazetteer: Gazetteer,
): void {
  const next = tokens[to];
  if (next === undefined) return;
  if (/^\d\d$/.test(next.text) && tokens[to + 1]?.gap.startsWith(",") === true) scores.person += 3;
  if (next.folded === "who" || next.folded === "whose") scores.person += 3;
  if (next.folded === "which" || next.folded === "where") scores.place += 1;
  if (gazetteer.isPlace(next.folded)) scores.place += 1.5;
  if (
    next.folded === "the" ||
    next.folded === "a" ||
    next.folded === "an" ||
    next.possessive ||
    roleHeads.has(next.folded)
  ) {
    for (let at = to; at < to + 7; at++) {
      const token = tokens[at];
      if (token === undefined || (at > to && token.gap !== " " && token.gap !== "-")) break;
      if (roleHeads.has(token.folded)) {
        scores.person += 2.5;
        return;
      }
      if (placeNouns.has(token.folded)) {
        scores.place += 2;
        return;
      }
      if (organizationNouns.has(token.folded)) {
        scores.organization += 2;
        return;
      }
    }
  }
}
