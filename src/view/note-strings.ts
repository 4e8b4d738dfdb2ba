import type { EntityType } from "../core/dataset/pack.ts";
import { type Counted, countedIn } from "./plural.ts";

/** The words that card and panel share: facts, their sources, related articles, names. */
export interface NoteStrings {
  /** BCP 47; dates, numbers, plurals and names of languages follow it. */
  readonly locale: string;
  /** What each glyph says to who does not see it. */
  readonly kinds: Readonly<Record<EntityType, string>>;
  readonly sinceThen: string;
  readonly related: string;
  /** Before the names that a related article shares with the one being read. */
  readonly inCommon: string;
  readonly thisArticle: string;
  readonly otherNames: string;
  readonly formerName: string;
  /** Of a document that the fact above cites with its title. */
  readonly sameSource: string;
  readonly noFacts: string;
  /** Of a page without a date. */
  readonly undated: string;
  readonly asOf: (date: string) => string;
  readonly knownUpTo: (date: string) => string;
  readonly timeline: string;
  /** What is drawn, for who does not see it and as a caption. */
  readonly dated: Counted;
  readonly timelineSpan: (facts: string, from: string, to: string) => string;
  readonly articleLine: (date: string) => string;
  readonly hollowDots: string;
  readonly back: string;
  readonly openPanel: string;
  /** Opens the ways to take a fact along; for who does not see it, with the fact. */
  readonly cite: string;
  readonly citeFact: (fact: string) => string;
  readonly copyPlain: string;
  readonly copyMarkdown: string;
  readonly copyReport: string;
  readonly copied: string;
  readonly copiedReport: string;
}

const locale = "en-GB";
const counted = countedIn(locale);

/** Kinds of entities, as headings. */
export const englishGroups: Readonly<Record<EntityType, string>> = {
  person: "People",
  organization: "Organizations",
  place: "Places",
  event: "Events",
  agreement: "Agreements",
  term: "Terms",
};

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
  inCommon: "In common:",
  thisArticle: "this article",
  otherNames: "Other names",
  formerName: "former",
  sameSource: "same article",
  noFacts: "The sources name it, but none of them has more to say here yet.",
  undated: "The page gives no date, so this is seen from today.",
  asOf: (date) => `as of ${date}`,
  knownUpTo: (date) => `Known up to ${date}`,
  timeline: "Timeline",
  dated: counted({ one: "# dated fact", other: "# dated facts" }),
  timelineSpan: (facts, from, to) => `${facts}, from ${from} to ${to}.`,
  articleLine: (date) => `The dashed line is this article, ${date}.`,
  hollowDots: "Hollow dots came after it.",
  back: "Back",
  openPanel: "Open in panel",
  cite: "Cite",
  citeFact: (fact) => `Cite: ${fact}`,
  copyPlain: "Copy as text",
  copyMarkdown: "Copy as Markdown",
  copyReport: "Report as wrong",
  copied: "Copied.",
  copiedReport: "A report is on the clipboard. Nothing was sent.",
};
