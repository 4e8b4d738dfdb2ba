import type { Token } from "./tokens.ts";
import { listWords } from "../text/word-list.ts";

/** A name as roles are looked for: its tokens and what it is of. */
export interface TypedName {
  readonly from: number;
  readonly to: number;
  readonly type: string;
}

/** What somebody is, as one place of a text says it. */
export interface FoundRole {
  /** The person: an index into the names. */
  readonly person: number;
  /** Tokens that name the role: tokens[from..to). Equal where the text names none ("X of the IMF"). */
  readonly from: number;
  readonly to: number;
  /** Organizations and places that the role is at: indexes into the names. */
  readonly at: readonly number[];
  /** How the text says it; in this order they are reliable. */
  readonly pattern: "title" | "apposition" | "copula" | "of" | "verb";
  /** Whether the text says that it was so before, or that it is not so. */
  readonly hedge: "former" | "denied" | undefined;
  /** Whether the text names the role in the plural, of several people. */
  readonly plural?: boolean;
}

export const prepositions = listWords("of for at with in from on to within");
export const clauseWords = listWords(
  "who which that whose whom when where while because if although though as said says told added reported announced wrote is was are were has have had will would could can may might did does do be been being and but or by not never after before during since until including",
);
export const sayings = listWords(
  "said says told tells added confirmed announced reported wrote claimed",
);
export const formerWords = listWords(
  "former ex late then then-president onetime one-time ex-president previously retired",
);

/** Nouns that an organization is called by, with or without its name. */
export const organizationNouns = listWords(
  "company agency department union group bank firm organization organisation university institute association commission council party newspaper ministry airline foundation service club bureau court police army navy force office hospital school authority board",
);

export interface Reader {
  readonly tokens: readonly Token[];
  readonly names: readonly TypedName[];
  /** Token to the name that starts or goes on there; -1 where none does. */
  readonly nameAt: Int32Array;
}

export function isEmployer({ names }: Reader, index: number): boolean {
  const type = names[index]?.type;
  return type === "organization" || type === "place" || type === "group";
}

export function nameStarting({ names, nameAt }: Reader, at: number): number {
  const index = at < nameAt.length ? (nameAt[at] ?? -1) : -1;
  return index >= 0 && names[index]?.from === at ? index : -1;
}

export function isWithin(token: Token): boolean {
  return token.gap === " " || token.gap === "-" || token.gap === "/" || token.gap === " - ";
}
