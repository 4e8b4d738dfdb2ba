import { type RejectionScope, rejectionScopes } from "../core/annotate/reader-choices.ts";
import { Fields } from "../core/dataset/fields.ts";
import type { EntityId } from "../core/dataset/pack.ts";

/*
 * What a card is to show, as its buttons say it. The page's script carries these words from a button to
 * the background and understands none of them.
 */

export const cardParts = ["first", "all", "why"] as const;
export type CardPart = (typeof cardParts)[number];

/** What a reader says about a name; `undo` takes it back. */
export interface CardChoice {
  readonly choice: "known" | RejectionScope;
  readonly undo: boolean;
}

export interface CardWish {
  /** From the name's own entity to the one that is shown; empty: the name's own. */
  readonly trail: readonly EntityId[];
  readonly part: CardPart;
  /** The fact whose ways of copying stand open. */
  readonly cite?: string;
  /** Is kept before the card is drawn. */
  readonly choice?: CardChoice;
}

export const firstWish: CardWish = { trail: [], part: "first" };

/** Longest way from entity to entity: a card is no place to travel. */
export const longestTrail = 20;

export function writeWish(wish: CardWish): string {
  return JSON.stringify(wish);
}

function parseId(value: unknown, path: string): EntityId {
  return new Fields({ id: value }, path).id("id");
}

function parseChoice(value: unknown): CardChoice {
  const fields = new Fields(value, "choice");
  return {
    choice: fields.oneOf("choice", ["known", ...rejectionScopes]),
    undo: fields.raw("undo") === true,
  };
}

/** Reads a wish; "" is the first one. Throws FieldError or SyntaxError for what is none. */
export function readWish(text: string): CardWish {
  if (text === "") return firstWish;
  const fields = new Fields(JSON.parse(text), "wish");
  return {
    trail: fields.list("trail", longestTrail, parseId),
    part: fields.oneOf("part", cardParts),
    ...(fields.has("cite") ? { cite: fields.text("cite", 500) } : {}),
    ...(fields.has("choice") ? { choice: parseChoice(fields.raw("choice")) } : {}),
  };
}
