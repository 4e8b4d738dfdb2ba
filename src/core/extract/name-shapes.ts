import { commonWords, functionWords, looksCommon } from "./closed-words.ts";
import { institutionHeads } from "./name-heads.ts";
import { type RunContext, isCapital } from "./run-context.ts";
import { portfolios } from "./titles.ts";
import type { Token } from "./tokens.ts";
import { listWords } from "../text/word-list.ts";

/* Shapes that people's names have in parts of the world, which say that odd words are parts of them. */

/** Surnames before a Korean or Chinese given name of two syllables: Moon Jae-in. Folded. */
const easternSurnames = listWords(`
  kim lee park choi jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn song ryu hong moon yang
  ko bae baek nam noh roh son jeon yoo yu heo ha min ban woo pyo na do chae gong ki tsai chen lin wang chang
  liu wu cheng chow lam leung chan wong ng lau yeung tang kwok fung yip ma hsu su ho chu tsang lo tam yuen
  szeto chiu kwan poon mak siu hui lui law tong to pang ip hsieh hsiao lai kuo hung tseng chiang yen chou
  peng pan fan liao lu kao shih yu tu hou ke sun hu so
`);

/** "Moon Jae-in", "Cheng Yat-long": the second syllable may be any word. */
export function isEasternName({ text: { tokens } }: RunContext, at: number): boolean {
  const [surname, left, right] = tokens.slice(Math.max(0, at - 2), at + 1);
  if (right?.gap !== "-" || right.casing !== "lower") return false;
  if (left?.casing !== "title" || left.text.length > 5) return false;
  return surname?.casing === "title" && easternSurnames.has(surname.folded);
}

const ezafe = /^(?:e|i|ul)$/;

/** "Dasht-e Kavir", "Lashkar-e-Taiba": the joint of Persian names. */
export function isEzafe(tokens: readonly Token[], at: number): boolean {
  const right = tokens[at];
  const next = tokens[at + 1];
  if (right?.gap !== "-" || !ezafe.test(right.text)) return false;
  return isCapital(next) && /^[ -]$/.test(next.gap);
}

/** Between two names: "Minsk-to-Moscow". */
const apart = /^(?:to|and|or|vs?|versus|cum)$/;

/** "Mar-a-Lago", "Rostov-on-Don": a word that hyphens join to a name on each side. */
export function isInChain(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at];
  const next = tokens[at + 1];
  if (word?.gap !== "-" || next?.gap !== "-" || apart.test(word.folded)) return false;
  return isCapital(next);
}

const initial = /^\p{Lu}$/u;

/** Whether initials without full stops start here, with a surname: "J K Rowling", "R Ashoka". */
export function startsWithInitials({ text: { tokens } }: RunContext, at: number): boolean {
  let end = at;
  while (initial.test(tokens[end]?.text ?? "")) end++;
  const count = end - at;
  const before = tokens[at - 1];
  const surname = tokens[end];
  if (count === 0 || surname?.casing !== "title") return false;
  if (functionWords.has(surname.folded) || commonWords.has(surname.folded)) return false;
  if (count > 1) return true;
  // "A Belarusian", "I Love", "the X Factor"
  const first = tokens[at]?.folded ?? "";
  return first !== "a" && first !== "i" && before?.folded !== "the";
}

/** How many words a part of a list has at most: "Marine Science". */
const longestPart = 3;
const mostParts = 6;

/** Whether a word says what a body is for, and is no name. */
function isField({ folded }: Token): boolean {
  return portfolios.has(folded) || commonWords.has(folded) || looksCommon(folded);
}

/** The end of a part of a list of fields that starts here; `at` where none does. */
function endOfPart(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < at + longestPart && isCapital(tokens[end])) end++;
  const last = tokens[end - 1];
  return end > at && last !== undefined && isField(last) ? end : at;
}

/**
 * The end of a list that goes on with a body's name behind a comma: "Department of Environment, Land,
 * Water and Planning". `at` where none does.
 */
export function endOfFields(context: RunContext, from: number, at: number): number {
  const { tokens } = context.text;
  const of = tokens.slice(from, at).findIndex(({ folded }) => folded === "of" || folded === "for");
  if (of < 1 || !institutionHeads.has(tokens[from + of - 1]?.folded ?? "")) return at;
  let end = at;
  for (let count = 0; count < mostParts; count++) {
    const joint = tokens[end];
    const isLast = joint?.folded === "and";
    if (!isLast && joint?.gap !== ", ") return at;
    const next = endOfPart(tokens, isLast ? end + 1 : end);
    if (next <= end + (isLast ? 1 : 0)) return at;
    end = next;
    if (isLast) return end;
  }
  return at;
}
