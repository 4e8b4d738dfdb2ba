import type { CapitalStyle, CaseCounts } from "./case-counts.ts";
import type { Gazetteer } from "./gazetteer.ts";
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

/** A word with a capital. */
export type Capital = Token & { readonly casing: "title" | "upper" };

export function isCapital(token: Token | undefined): token is Capital {
  return token !== undefined && (token.casing === "title" || token.casing === "upper");
}

/** Whether the text and its archive write a word small more often than with a capital. */
export function isMostlySmall({ own, archive }: RunContext, word: string): boolean {
  const here = own.get(word);
  const there = archive.get(word);
  return (here?.small ?? 0) + (there?.small ?? 0) > (here?.capital ?? 0) + (there?.capital ?? 0);
}
