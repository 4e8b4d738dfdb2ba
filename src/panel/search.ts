import { useEffect, useState } from "preact/hooks";
import { askBackground } from "../platform/ask-background.ts";
import type { PanelSearch } from "../view/panel-search.tsx";

/** From the last key to the question, in ms: shorter than a pause between words, longer than one between keys. */
const rest = 150;

/** The search for a query that changes while it is typed; undefined while there is nothing to search for. */
export function useSearch(query: string): PanelSearch | undefined {
  const [answer, setAnswer] = useState<PanelSearch>();
  const wanted = query.trim();
  useEffect(() => {
    if (wanted === "") {
      setAnswer(undefined);
      return undefined;
    }
    let current = true;
    const search = async (): Promise<void> => {
      const results = await askBackground("entity:search", { query: wanted }).then(
        (entities) => ({ kind: "found" as const, entities }),
        () => ({ kind: "failed" as const }),
      );
      if (current) setAnswer({ query: wanted, results });
    };
    const timer = setTimeout(() => void search(), rest);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [wanted]);
  if (wanted === "") return undefined;
  // An answer to what was typed before stays until the next one: a list that blinks cannot be read.
  return answer === undefined
    ? { query, results: { kind: "searching" } }
    : { query, results: answer.results };
}
