import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { askBackground } from "../platform/ask-background.ts";
import {
  loadChoices,
  loadLanguage,
  removeRule,
  saveChoice,
  saveKind,
  saveLanguage,
} from "../platform/choices.ts";
import { firstRunAddress } from "../platform/own-pages.ts";
import { watchSettings } from "../platform/settings.ts";
import { loadShortcuts, openShortcutSettings } from "../platform/shortcuts.ts";
import {
  deleteStored,
  loadSiteRules,
  measureStored,
  removeSiteRule,
  saveSiteRules,
} from "../platform/stored.ts";
import { useCatalogue } from "../view/followed-language.ts";
import { languages } from "../view/languages.ts";
import type { ImportResult, OptionsCalls, OptionsModel } from "../view/options-model.ts";
import { OptionsView } from "../view/options-view.tsx";
import { languageSource } from "./language-source.ts";
import { formatSites, largestFile, parseSites, readSite } from "./site-file.ts";

type Stored = Omit<OptionsModel, "dataset" | "shortcuts">;

async function loadStored(): Promise<Stored> {
  const [choices, sites, language, stored] = await Promise.all([
    loadChoices(),
    loadSiteRules(),
    loadLanguage(),
    measureStored(),
  ]);
  return { choices, sites, language, languages, stored, firstRun: firstRunAddress() };
}

/** What is stored, kept current; undefined until it is read. */
function useStored(): Stored | undefined {
  const [stored, setStored] = useState<Stored>();
  useEffect(() => {
    const stop = new AbortController();
    const load = async (): Promise<void> => {
      const loaded = await loadStored();
      if (!stop.signal.aborted) setStored(loaded);
    };
    void load();
    watchSettings(() => void load(), stop.signal);
    return () => stop.abort();
  }, []);
  return stored;
}

/** What is asked once; the default until it is answered. */
function useAnswer<T>(ask: () => Promise<T>, usual: T): T {
  const [answer, setAnswer] = useState(usual);
  useEffect(() => {
    // Without an answer the page only lacks that part.
    ask().then(setAnswer, () => {});
  }, [ask]);
  return answer;
}

const askDataset = (): Promise<OptionsModel["dataset"]> => askBackground("pack:info", {});
const noShortcuts: OptionsModel["shortcuts"] = [];

async function importSites(file: File): Promise<ImportResult> {
  try {
    if (file.size > largestFile) throw new RangeError(`more than ${largestFile} bytes`);
    const rules = parseSites(await file.text());
    await saveSiteRules(rules);
    return { kind: "imported", count: rules.length };
  } catch (error) {
    return { kind: "failed", fault: error instanceof Error ? error.message : String(error) };
  }
}

/** Gives the reader a file; nothing but the reader's own disk is asked for. */
function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

function callsFor(stored: Stored): OptionsCalls {
  return {
    onChoice: (key, value) => void saveChoice(key, value),
    onKind: (kind, marked) => void saveKind(kind, marked),
    onSite: (site, on) => void saveSiteRules([{ site, on }]),
    onAddSite(text, on) {
      const site = readSite(text);
      if (site !== undefined) void saveSiteRules([{ site, on }]);
      return site !== undefined;
    },
    onRemoveSite: (site) => void removeSiteRule(site),
    onExport: () => download("backgrounder-sites.json", formatSites(stored.sites)),
    onImport: importSites,
    onUndo: (rule) => void removeRule(rule),
    onLanguage: (tag) => void saveLanguage(tag),
    onShortcuts: () => void openShortcutSettings(),
    onDelete: deleteStored,
  };
}

/** The options with the extension API behind them. */
export function OptionsApp(): JSX.Element | null {
  const stored = useStored();
  const dataset = useAnswer(askDataset, undefined);
  const shortcuts = useAnswer(loadShortcuts, noShortcuts);
  const catalogue = useCatalogue(languageSource);
  if (stored === undefined || catalogue === undefined) return null;
  return (
    <OptionsView
      model={{ ...stored, dataset, shortcuts }}
      calls={callsFor(stored)}
      strings={catalogue.options}
    />
  );
}
