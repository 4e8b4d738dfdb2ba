import { unlettered } from "./closed-words.ts";
import { type RunContext, isCapital } from "./run-context.ts";
import type { NamePiece } from "./split-runs.ts";
import type { Token } from "./tokens.ts";

/*
 * "Norvik Climate and Development Network (NCDN)": an acronym in brackets says where the name before it
 * begins, and that what stands between is one name. After Schwartz and Hearst, "A simple algorithm for
 * identifying abbreviation definitions in biomedical text" (2003), with one letter for each word.
 */

/** Where the name begins that an acronym at a token is of; -1 where its letters are not those before it. */
function startOfDefined(tokens: readonly Token[], acronym: number): number {
  const letters = tokens[acronym]?.folded ?? "";
  let letter = letters.length - 1;
  for (let at = acronym - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[acronym]?.sentence) return -1;
    if (token.casing !== "lower" || !unlettered.has(token.folded)) {
      if (!isCapital(token) || token.folded.charAt(0) !== letters.charAt(letter)) return -1;
      if (letter-- === 0) return at;
    }
    if (!/^(?:['’]? |-)$/.test(token.gap)) return -1;
  }
  return -1;
}

function isBracketed({ text: { tokens } }: RunContext, { from, to }: NamePiece): boolean {
  const token = tokens[from];
  return (
    to - from === 1 && token?.gap === " (" && token.casing === "upper" && token.text.length > 1
  );
}

/** Makes one name of the pieces that an acronym behind them says are one. In order; linear. */
export function joinDefined(context: RunContext, pieces: readonly NamePiece[]): NamePiece[] {
  const joined: NamePiece[] = [];
  for (const piece of pieces) {
    const start = isBracketed(context, piece)
      ? startOfDefined(context.text.tokens, piece.from)
      : -1;
    if (start >= 0) {
      let first = joined.length;
      while (first > 0 && (joined[first - 1]?.from ?? 0) >= start) first--;
      const isWhole = (joined[first - 1]?.to ?? 0) <= start;
      if (isWhole && first < joined.length) {
        joined.length = first;
        joined.push({ from: start, to: piece.from, titleFrom: start });
      }
    }
    joined.push(piece);
  }
  return joined;
}
