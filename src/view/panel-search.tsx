import type { JSX } from "preact";
import type { EntityId } from "../core/dataset/pack.ts";
import type { ListedEntity } from "./page-view.ts";
import { EntityEntry } from "./panel-row.tsx";
import type { PanelStrings } from "./panel-strings.ts";

/** The search of the whole dataset. Without a query there is none. */
export interface PanelSearch {
  readonly query: string;
  readonly results:
    | { readonly kind: "searching" }
    | { readonly kind: "failed" }
    | { readonly kind: "found"; readonly entities: readonly ListedEntity[] };
}

interface SearchBoxProps {
  readonly query: string;
  readonly strings: PanelStrings;
  readonly onSearch: (query: string) => void;
}

/** Where a name is typed; Escape empties it. */
export function SearchBox({ query, strings, onSearch }: SearchBoxProps): JSX.Element {
  return (
    <search class="search">
      <label class="unseen" for="search">
        {strings.search}
      </label>
      <input
        id="search"
        type="search"
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        placeholder={strings.search}
        value={query}
        onInput={(event) => onSearch(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Chromium empties it by itself, Firefox does not.
          if (event.key === "Escape" && query !== "") onSearch("");
        }}
      />
    </search>
  );
}

/** What the search says of itself: shown where it found nothing, and spoken in any case. */
export function describeSearch({ query, results }: PanelSearch, strings: PanelStrings): string {
  switch (results.kind) {
    case "searching":
      return strings.searching;
    case "failed":
      return strings.searchFailed;
    case "found":
      return results.entities.length === 0
        ? strings.noResults(query)
        : strings.resultCount(results.entities.length);
  }
}

interface SearchResultsProps {
  readonly search: PanelSearch;
  readonly strings: PanelStrings;
  readonly onOpenEntity: (id: EntityId) => void;
}

/** The names that were found, in place of the page's. */
export function SearchResults({ search, strings, onOpenEntity }: SearchResultsProps): JSX.Element {
  const { results } = search;
  return (
    <section>
      <h2 class="label">{describeSearch(search, strings)}</h2>
      {results.kind === "found" && results.entities.length > 0 && (
        <ul>
          {results.entities.map((entity) => (
            <li key={entity.id} class="row">
              <EntityEntry entity={entity} strings={strings} onOpenEntity={onOpenEntity} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
