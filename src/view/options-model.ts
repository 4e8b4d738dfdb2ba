import type { NameRule, ReaderChoices } from "../core/annotate/reader-choices.ts";
import type { EntityType, PartialDate } from "../core/dataset/pack.ts";

export interface ListedSite {
  readonly site: string;
  readonly on: boolean;
}

/** All that the options page shows. */
export interface OptionsModel {
  readonly choices: ReaderChoices;
  readonly sites: readonly ListedSite[];
  /** Undefined: as the browser. */
  readonly language: string | undefined;
  readonly languages: readonly { readonly tag: string; readonly name: string }[];
  readonly shortcuts: readonly { readonly command: string; readonly keys: string }[];
  readonly stored: { readonly choices: number; readonly bytes: number };
  /** Undefined until it is read. */
  readonly dataset:
    | {
        readonly title: string;
        readonly revision: number;
        readonly knownUpTo: PartialDate;
        readonly facts: number;
      }
    | undefined;
  readonly firstRun: string;
}

export type PlainChoice = "markStyle" | "budget" | "openMode" | "openDelay" | "closeDelay";

/** How a file of rules was taken. */
export type ImportResult =
  | { readonly kind: "imported"; readonly count: number }
  | { readonly kind: "failed"; readonly fault: string };

/** What the reader can do there. Each change is stored at once and comes back in the model. */
export interface OptionsCalls {
  readonly onChoice: <K extends PlainChoice>(key: K, value: ReaderChoices[K]) => void;
  readonly onKind: (kind: EntityType, marked: boolean) => void;
  readonly onSite: (site: string, on: boolean) => void;
  /** False where the text names no site. */
  readonly onAddSite: (text: string, on: boolean) => boolean;
  readonly onRemoveSite: (site: string) => void;
  readonly onExport: () => void;
  readonly onImport: (file: File) => Promise<ImportResult>;
  readonly onUndo: (rule: NameRule) => void;
  readonly onLanguage: (tag: string | undefined) => void;
  readonly onShortcuts: () => void;
  readonly onDelete: () => Promise<void>;
}
