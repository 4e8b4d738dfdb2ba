import { type NoteStrings, englishNotes } from "./note-strings.ts";
import { type PluralForms, plural } from "./plural.ts";

/** Every word of the hover card. */
export interface CardStrings extends NoteStrings {
  readonly loading: string;
  readonly unknown: string;
  readonly failed: string;
  readonly more: string;
  readonly less: string;
  readonly openPanel: string;
  readonly close: string;
  /** For `panelHint`, where only the reader can open the panel (Firefox). */
  readonly panelHint: string;
  readonly moreFacts: (count: number) => string;
}

const moreFacts: PluralForms = { one: "# more fact", other: "# more facts" };

export const englishCard: CardStrings = {
  ...englishNotes,
  loading: "Looking it up…",
  unknown: "Nothing is known about this name.",
  failed: "The facts could not be read. Reloading the page may help.",
  more: "More",
  less: "Less",
  openPanel: "Open in panel",
  close: "Close",
  panelHint:
    "It waits in the sidebar. Firefox lets only you open that: click the toolbar button or press Alt+Shift+K.",
  moreFacts: (count) => plural(englishNotes.locale, count, moreFacts),
};
