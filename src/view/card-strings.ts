import type { Licence, NameForm } from "../core/annotate/mention.ts";
import type { RejectionScope } from "../core/annotate/reader-choices.ts";
import { type NoteStrings, englishNotes } from "./note-strings.ts";
import { type Counted, countedIn } from "./plural.ts";

/** What was chosen about a name. */
export type NameChoice = "known" | RejectionScope;

/** Every word of the hover card. */
export interface CardStrings extends NoteStrings {
  readonly loading: string;
  readonly unknown: string;
  readonly failed: string;
  readonly more: string;
  readonly less: string;
  readonly close: string;
  readonly pin: string;
  readonly move: string;
  /** For `panelHint`, where only the reader can open the panel (Firefox). */
  readonly panelHint: string;
  readonly moreFacts: Counted;
  /** Of facts that do not stand in the card. */
  readonly inPanel: Counted;
  readonly backTo: (name: string) => string;
  readonly why: string;
  /** How what the page has is a name of the dataset: `words` of the page, `name` of the dataset. */
  readonly forms: Readonly<Record<NameForm, (words: string, name: string) => string>>;
  readonly licences: Readonly<Record<Licence, string>>;
  /** Before the names of others that have the same name. */
  readonly rivals: string;
  readonly couldBe: string;
  readonly notThis: string;
  readonly scopes: Readonly<Record<RejectionScope, string>>;
  readonly known: string;
  /** What now holds. */
  readonly chosen: Readonly<Record<NameChoice, string>>;
  readonly chosenPrivately: string;
  readonly undo: string;
  readonly undone: string;
}

const counted = countedIn(englishNotes.locale);

export const englishCard: CardStrings = {
  ...englishNotes,
  loading: "Looking it up…",
  unknown: "Nothing is known about this name.",
  failed: "The facts could not be read. Reloading the page may help.",
  more: "More",
  less: "Less",
  close: "Close",
  pin: "Pin",
  move: "Move",
  panelHint:
    "It waits in the sidebar. Firefox lets only you open that: click the toolbar button or press Alt+Shift+K.",
  moreFacts: counted({ one: "# more fact", other: "# more facts" }),
  inPanel: counted({ one: "# more fact in the panel", other: "# more facts in the panel" }),
  backTo: (name) => `Back to ${name}`,
  why: "Why this?",
  forms: {
    stored: (words) => `“${words}” is one of its names in the dataset.`,
    "case-form": (words, name) => `“${words}” is a form of its name “${name}”.`,
    "other-script": (words, name) => `“${words}” sounds like its name “${name}” in another script.`,
  },
  licences: {
    "full-name": "The name is full enough to stand alone.",
    "full-name-on-page": "Its full name stands on this page too.",
    neighbours: "Other names on this page belong with it.",
  },
  rivals: "The same name also belongs to these, which fit this page less:",
  couldBe: "Could also be",
  notThis: "Not this one",
  scopes: { page: "on this page", site: "on this site", everywhere: "anywhere" },
  known: "I know this one",
  chosen: {
    known: "You know this one: it is not underlined any more. The panel still lists it.",
    page: "On this page it is taken for somebody else, and left alone.",
    site: "On this site it is taken for somebody else, and left alone.",
    everywhere: "It is left alone everywhere.",
  },
  chosenPrivately: "This is a private window: nothing of it is stored.",
  undo: "Undo",
  undone: "Undone.",
};
