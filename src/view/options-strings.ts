import type {
  MarkBudget,
  MarkStyle,
  OpenMode,
  RejectionScope,
} from "../core/annotate/reader-choices.ts";
import type { EntityType } from "../core/dataset/pack.ts";
import { englishGroups } from "./note-strings.ts";
import { type Counted, countedIn } from "./plural.ts";

/** Every word of the options page. */
export interface OptionsStrings {
  readonly locale: string;
  readonly product: string;
  readonly heading: string;
  readonly marks: string;
  readonly styleLegend: string;
  readonly styles: Readonly<Record<MarkStyle, string>>;
  /** A line in which the style is shown on a name. */
  readonly sample: readonly [before: string, name: string, after: string];
  readonly budgetLegend: string;
  readonly budgets: Readonly<Record<MarkBudget, string>>;
  readonly kindsLegend: string;
  readonly kinds: Readonly<Record<EntityType, string>>;
  readonly cards: string;
  readonly openLegend: string;
  readonly openModes: Readonly<Record<OpenMode, string>>;
  readonly openDelay: string;
  readonly closeDelay: string;
  readonly milliseconds: (count: number) => string;
  readonly sites: string;
  readonly sitesHint: string;
  readonly noSites: string;
  readonly site: string;
  readonly on: string;
  readonly off: string;
  readonly add: string;
  readonly remove: string;
  readonly removeOf: (what: string) => string;
  readonly notASite: (text: string) => string;
  readonly exportSites: string;
  readonly importSites: string;
  readonly imported: Counted;
  readonly importFailed: (fault: string) => string;
  readonly names: string;
  readonly namesHint: string;
  readonly noNames: string;
  readonly knownRule: string;
  readonly rejectedRule: Readonly<Record<RejectionScope, (where: string) => string>>;
  readonly undo: string;
  readonly undoOf: (name: string) => string;
  readonly language: string;
  readonly languageHint: string;
  readonly browserLanguage: string;
  readonly shortcuts: string;
  readonly shortcutsHint: string;
  readonly commands: Readonly<Record<string, string>>;
  readonly noShortcut: string;
  readonly changeShortcuts: string;
  readonly stored: string;
  readonly storedHint: string;
  readonly storedChoices: Counted;
  readonly storedBytes: Counted;
  readonly dataset: (title: string, revision: number, date: string) => string;
  readonly datasetFacts: Counted;
  readonly deleteAll: string;
  readonly deleteSure: string;
  readonly deleteYes: string;
  readonly keep: string;
  readonly deleted: string;
  readonly firstRun: string;
}

const locale = "en-GB";
const counted = countedIn(locale);

export const englishOptions: OptionsStrings = {
  locale,
  product: "Backgrounder",
  heading: "Options",
  marks: "Underlined names",
  styleLegend: "How names are marked",
  styles: { dotted: "Dotted line", solid: "Thin line", wash: "Faint background" },
  sample: ["Yesterday ", "Vladimir Putin", " spoke on television."],
  budgetLegend: "How many are marked",
  budgets: {
    first: "The first mention of each name in an article",
    all: "Every mention",
  },
  kindsLegend: "Which kinds are marked",
  kinds: englishGroups,
  cards: "Cards",
  openLegend: "A card opens",
  openModes: {
    rest: "when the mouse rests on a name",
    alt: "when the mouse is on a name and Alt is held",
    click: "when a name is clicked",
  },
  openDelay: "Rest before it opens",
  closeDelay: "Time before it closes again",
  milliseconds: (count) => `${count} ms`,
  sites: "Sites",
  sitesHint:
    "A rule holds for a site and all that is below it; the nearest rule decides. Without one, names are underlined.",
  noSites:
    "There are no rules. The popup of the toolbar button makes one for the site that you are on.",
  site: "Site",
  on: "Underline",
  off: "Leave alone",
  add: "Add",
  remove: "Remove",
  removeOf: (what) => `Remove the rule for ${what}`,
  notASite: (text) => `“${text}” is not the name of a site, such as example.org.`,
  exportSites: "Save the rules as a file",
  importSites: "Read rules from a file",
  imported: counted({ one: "# rule was read.", other: "# rules were read." }),
  importFailed: (fault) => `The file was not taken: ${fault}`,
  names: "Known and rejected names",
  namesHint: "What you have said in cards with “I know this one” and “Not this one”.",
  noNames: "There are none.",
  knownRule: "known: not underlined any more",
  rejectedRule: {
    page: (where) => `not this one on the page ${where}`,
    site: (where) => `not this one on ${where}`,
    everywhere: () => "not this one anywhere",
  },
  undo: "Undo",
  undoOf: (name) => `Undo for ${name}`,
  language: "Language",
  languageHint: "Facts and descriptions stay in the language of the dataset.",
  browserLanguage: "As the browser",
  shortcuts: "Shortcuts",
  shortcutsHint: "The browser keeps them, on a page of its own.",
  commands: {
    "toggle-site": "Underline names on this site, or stop",
    "next-name": "Go to the next name and into its card",
    "previous-name": "Go to the previous name and into its card",
    "open-panel": "Open the side panel",
  },
  noShortcut: "none",
  changeShortcuts: "Change the shortcuts",
  stored: "Stored on this machine",
  storedHint:
    "Only what you have chosen. Nothing of what you read is stored, and nothing leaves this machine.",
  storedChoices: counted({ one: "# choice", other: "# choices" }),
  storedBytes: counted({ one: "# byte", other: "# bytes" }),
  dataset: (title, revision, date) => `${title}, revision ${revision}, known up to ${date}`,
  datasetFacts: counted({ one: "# fact", other: "# facts" }),
  deleteAll: "Delete everything",
  deleteSure: "All rules, names and choices go, and everything is as it was at first.",
  deleteYes: "Delete all of it",
  keep: "Keep it",
  deleted: "Everything is deleted.",
  firstRun: "How it works, and a text to try it on",
};
