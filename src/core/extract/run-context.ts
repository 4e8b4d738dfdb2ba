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
