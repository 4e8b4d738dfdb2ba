import type { EntityType } from "../core/dataset/pack.ts";
import { englishNotes } from "./note-strings.ts";
import type { PageSituation } from "./page-view.ts";
import { type Counted, countedIn } from "./plural.ts";

/** Every word of the popup. */
export interface PopupStrings {
  readonly locale: string;
  readonly product: string;
  readonly kinds: Readonly<Record<EntityType, string>>;
  readonly underline: string;
  readonly thisSite: string;
  readonly everywhere: string;
  readonly everywhereOff: string;
  readonly openPanel: string;
  readonly options: string;
  readonly readAnyway: string;
  readonly pause: string;
  readonly resume: string;
  readonly pausedUntil: (time: string) => string;
  readonly panelRefused: string;
  readonly situations: Readonly<Record<Exclude<PageSituation, "article">, string>>;
  readonly found: Counted;
  readonly mentions: Counted;
  readonly others: Counted;
}

const { locale, kinds } = englishNotes;
const counted = countedIn(locale);

export const englishPopup: PopupStrings = {
  locale,
  product: "Backgrounder",
  kinds,
  underline: "Underline names",
  thisSite: "On this site",
  everywhere: "On all sites",
  everywhereOff: "Off on all sites, so this site’s own switch has no effect.",
  openPanel: "Open side panel",
  options: "Options",
  readAnyway: "Read it all the same",
  pause: "Pause for an hour",
  resume: "Go on now",
  pausedUntil: (time) => `Paused until ${time}.`,
  panelRefused: "The browser did not open the panel. Its own sidebar menu can.",
  situations: {
    loading: "Looking at the page…",
    unreadable:
      "This page cannot be read. Browser pages and stores are closed to extensions; a tab from before the installation needs a reload.",
    reading: "Reading the article…",
    "not-article": "This page does not look like an article, so nothing is underlined.",
    failed: "The article could not be read. Reloading the page may help.",
    nothing: "No name in this article is in the dataset.",
  },
  found: counted({ one: "# name known here", other: "# names known here" }),
  mentions: counted({ one: "# mention", other: "# mentions" }),
  others: counted({ one: "and # more in the panel", other: "and # more in the panel" }),
};
