/** `group` is a people, a belief or a party's followers: the adjective of a place or of an idea. */
export type FoundType =
  | "person"
  | "organization"
  | "place"
  | "event"
  | "agreement"
  | "term"
  | "group";

/** One thing that a text names, with every form that the text has for it. */
export interface TextEntity {
  /** Its longest form as written, without "The" unless the name has it always. */
  name: string;
  type: Exclude<FoundType, "group">;
  /** Written forms and how often each stands in the text; adjectives of places are none. */
  readonly forms: Map<string, number>;
  /** Mentions of every kind. */
  mentions: number;
}

export type MentionKind = "name" | "adjective" | "pronoun" | "noun";

/** A place of a text that means one of its entities; tokens[from..to). */
export interface TextMention {
  readonly entity: number;
  readonly from: number;
  readonly to: number;
  /** Where the title before it starts; `from` where there is none. */
  readonly titleFrom: number;
  readonly kind: MentionKind;
}

export interface LinkedNames {
  readonly entities: readonly TextEntity[];
  /** In the order of the text. */
  readonly mentions: readonly TextMention[];
}
