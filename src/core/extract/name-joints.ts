import { commonWords, functionWords } from "./closed-words.ts";
import { givenNames } from "../text/given-names.ts";
import { isEasternName, isEzafe, isInChain } from "./name-shapes.ts";
import { type RunContext, isCapital } from "./run-context.ts";
import type { Token } from "./tokens.ts";
import { listWords } from "../text/word-list.ts";

/** Second halves of compounds that are no part of a name: "EU-led". */
const compounds = listWords(
  "based led born run held made wide like style type era long old only bound free rich owned born less area",
);
/** What may be possessed and the whole still be one name: "People's Republic", "Women's Institute". */
const owners = listWords(
  "people peoples women men children workers farmers king queen prince world nation teachers players soldiers mothers fathers valentine st students citizens girls boys ladies seamen fishermen reporters journalists doctors owners drivers traders employers lawyers writers artists pilots nurses manufacturers exporters importers growers producers merchants veterans consumers officers investors contractors builders tenants residents parents pensioners architects lord lords prosecutors magistrates leaders ministers judges chiefs engineers dentists scientists authors musicians actors",
);

/** Whether two capitals that a hyphen joins are one name: Jean-Pierre, not Russia-Ukraine. */
export function isHyphenated(context: RunContext, at: number): boolean {
  const { gazetteer } = context;
  const left = context.text.tokens[at - 1];
  const right = context.text.tokens[at];
  if (left === undefined || right === undefined) return false;
  if (right.casing === "none")
    return /^\d+$/.test(right.text) && left.casing !== "lower" && left.text.length > 1;
  if (right.casing === "lower") {
    const { tokens } = context.text;
    if (isEasternName(context, at) || isEzafe(tokens, at) || isInChain(tokens, at)) return true;
    // Korean, Chinese and Thai names: "Park Sun-ae", "Choi Yuk-lin", "Prayut Chan-o-cha".
    const isInner = left.gap === "-";
    // One letter only where more follow.
    const isChain = isInner || context.text.tokens[at + 1]?.gap === "-";
    const isBegun = left.gap === " " && left.casing === "title";
    return (
      (isInner || (isBegun && isCapital(context.text.tokens[at - 2]))) &&
      /^[a-z]{1,6}$/.test(right.folded) &&
      (isChain || right.folded.length > 1) &&
      !compounds.has(right.folded) &&
      (right.folded === "an" || !functionWords.has(right.folded)) &&
      !commonWords.has(right.folded) &&
      !context.own.get(right.folded)?.small
    );
  }
  const isKnown = ({ folded, casing }: Token): boolean =>
    gazetteer.isPlace(folded) || gazetteer.isDemonym(folded) || casing === "upper";
  if (gazetteer.isPlace(`${left.folded}-${right.folded}`)) return true;
  return !isKnown(left) || !isKnown(right);
}

/** "José “Pepe” Mujica" */
function isNickname({ text: { tokens } }: RunContext, at: number): boolean {
  const [given, name, surname] = tokens.slice(Math.max(0, at - 1), at + 2);
  if (!isCapital(given) || !isCapital(name) || !isCapital(surname)) return false;
  if (!givenNames.has(given.folded) || given.possessive) return false;
  return /^ ["“]$/.test(name.gap) && /^["”] $/.test(surname.gap);
}

/** Whether a token goes on with the run of capitals before it. */
export function joins(context: RunContext, at: number): boolean {
  const left = context.text.tokens[at - 1];
  const right = context.text.tokens[at];
  if (left === undefined || right === undefined) return false;
  const { gap } = right;
  if (isNickname(context, at) || isNickname(context, at - 1)) return true;
  if (gap === " ") {
    if (!left.possessive) return true;
    return owners.has(left.folded);
  }
  // "Teachers’ Federation"
  if (left.possessive) return /^['’] $/.test(gap) && owners.has(left.folded);
  if (gap === "-" || gap === "–" || gap === "‑") return isHyphenated(context, at);
  if (gap === " & " || gap === "&") return true;
  if (gap === "/") return left.casing === "upper" && right.casing === "upper";
  // "George W. Bush", "St. John": the full stop is in the token. "Washington D.C." likewise.
  if (gap === ", ") return right.text === "D.C.";
  if (gap === "") return /^(?:\p{Lu}\.)+$/u.test(left.text);
  return gap === ". " && left.text.length <= 2 && left.casing !== "lower";
}
