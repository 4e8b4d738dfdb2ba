import type { EntityType } from "../core/dataset/pack.ts";
import { type NoteStrings, englishGroups, englishNotes } from "./note-strings.ts";
import type { PageSituation } from "./page-view.ts";
import { type Counted, countedIn } from "./plural.ts";

/** A state that has nothing to list: what it is, and what the reader can do. */
export interface Notice {
  readonly heading: string;
  readonly text: string;
}

/** Every word of the side panel. */
export interface PanelStrings extends NoteStrings {
  readonly groups: Readonly<Record<EntityType, string>>;
  readonly search: string;
  readonly searching: string;
  readonly searchFailed: string;
  readonly highlightingOff: string;
  readonly facts: string;
  /** Below the beginning of a long list: how many it has in all. */
  readonly showAll: (count: number) => string;
  readonly entityLoading: string;
  readonly entityUnknown: string;
  readonly entityFailed: string;
  readonly notices: Readonly<Record<Exclude<PageSituation, "article">, Notice>>;
  readonly readAnyway: string;
  readonly published: (date: string) => string;
  readonly nameCount: Counted;
  readonly mentions: Counted;
  readonly position: (index: number, count: number) => string;
  readonly revealed: (name: string, index: number, count: number) => string;
  readonly nextMention: (name: string) => string;
  readonly previousMention: (name: string) => string;
  /** Where the mentions fall: in the first, the middle and the last third of the article. */
  readonly spread: (first: number, middle: number, last: number) => string;
  readonly resultCount: Counted;
  readonly noResults: (query: string) => string;
  /** The entities that documents name together with one. */
  readonly company: string;
  readonly companyHint: string;
  readonly companyOf: (name: string) => string;
  readonly bothIn: Counted;
  /** Names of the article that the dataset does not know. */
  readonly unknownNames: string;
  readonly unknownHint: string;
  readonly options: string;
}

const counted = countedIn(englishNotes.locale);

export const englishPanel: PanelStrings = {
  ...englishNotes,
  groups: englishGroups,
  search: "Search all names",
  searching: "Searching…",
  searchFailed: "The search did not work. Try again.",
  highlightingOff: "Names are not underlined on this page: underlining is switched off.",
  facts: "Facts",
  showAll: (count) => `Show all ${count}`,
  entityLoading: "Looking it up…",
  entityUnknown: "Nothing is known about this name.",
  entityFailed: "The facts could not be read. Go back and try again.",
  notices: {
    loading: { heading: "Looking at the page…", text: "" },
    reading: {
      heading: "Reading the article…",
      text: "The names in it will stand here in a moment.",
    },
    "not-article": {
      heading: "Not an article",
      text: "This page does not seem to carry a story, so its names are left alone. The search works all the same.",
    },
    nothing: {
      heading: "Nothing known here",
      text: "No name in this article is in the dataset. The search shows what is.",
    },
    unreadable: {
      heading: "This page cannot be read",
      text: "Browser pages, extension stores and PDF files are closed to extensions. A tab that was open before Backgrounder was installed needs a reload.",
    },
    failed: {
      heading: "The article could not be read",
      text: "Something went wrong on this page. Reloading it may help.",
    },
  },
  readAnyway: "Read it all the same",
  published: (date) => `Published ${date}`,
  nameCount: counted({ one: "# name in this article", other: "# names in this article" }),
  mentions: counted({ one: "# mention", other: "# mentions" }),
  position: (index, count) => `${index} of ${count}`,
  revealed: (name, index, count) => `${name}, mention ${index} of ${count}`,
  nextMention: (name) => `Next mention of ${name}`,
  previousMention: (name) => `Previous mention of ${name}`,
  spread: (first, middle, last) =>
    `${first} in the first third, ${middle} in the middle, ${last} in the last third of the article`,
  resultCount: counted({ one: "# name found", other: "# names found" }),
  noResults: (query) => `No name in the dataset starts with “${query}”.`,
  company: "Named together",
  companyHint: "Rest on a name to see which documents name both; click it to go there.",
  companyOf: (name) => `${name} and those that documents name with it`,
  bothIn: counted({ one: "# document names both:", other: "# documents name both:" }),
  unknownNames: "No background yet",
  unknownHint: "These names look like somebody or something, but the dataset does not know them.",
  options: "Options",
};
