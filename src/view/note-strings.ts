import type { EntityType } from "../core/dataset/pack.ts";

/** The words that card and panel share: facts, their sources, related articles, names. */
export interface NoteStrings {
  /** BCP 47; dates, numbers, plurals and names of languages follow it. */
  readonly locale: string;
  /** What each glyph says to who does not see it. */
  readonly kinds: Readonly<Record<EntityType, string>>;
  readonly sinceThen: string;
  readonly related: string;
  readonly thisArticle: string;
  readonly otherNames: string;
  readonly formerName: string;
  /** Of a document that the fact above cites with its title. */
  readonly sameSource: string;
  readonly noFacts: string;
  readonly asOf: (date: string) => string;
  readonly knownUpTo: (date: string) => string;
}

const locale = "en-GB";

export const englishNotes: NoteStrings = {
  locale,
  kinds: {
    person: "Person",
    organization: "Organization",
    place: "Place",
    event: "Event",
    agreement: "Agreement",
    term: "Term",
  },
  sinceThen: "Since then",
  related: "Related articles",
  thisArticle: "this article",
  otherNames: "Other names",
  formerName: "former",
  sameSource: "same article",
  noFacts: "The sources name it, but none of them has more to say here yet.",
  asOf: (date) => `as of ${date}`,
  knownUpTo: (date) => `Known up to ${date}`,
};
