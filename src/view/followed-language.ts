import { useEffect, useState } from "preact/hooks";
import type { Catalogue } from "./catalogue.ts";
import { findCatalogue } from "./languages.ts";

/** Where a page learns about the reader's language; storage in the product. */
export interface LanguageSource {
  /** The language that was chosen; undefined: the browser's. */
  readonly load: () => Promise<string | undefined>;
  readonly browserLanguages: () => readonly string[];
  /** Calls back after every change of a setting. */
  readonly watch: (callback: () => void, signal: AbortSignal) => void;
}

/** The words of the reader's language, also after it is changed; undefined until it is read. */
export function useCatalogue(source: LanguageSource): Catalogue | undefined {
  const [catalogue, setCatalogue] = useState<Catalogue>();
  useEffect(() => {
    const stop = new AbortController();
    const load = async (): Promise<void> => {
      const chosen = await source.load().catch(() => undefined);
      if (stop.signal.aborted) return;
      const found = findCatalogue(chosen, source.browserLanguages());
      document.documentElement.lang = found.options.locale;
      setCatalogue(found);
    };
    void load();
    source.watch(() => void load(), stop.signal);
    return () => stop.abort();
  }, [source]);
  return catalogue;
}
