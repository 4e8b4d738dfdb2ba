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
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.5 10.5 14 14" />
      </svg>
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
  if (results.kind === "searching") return strings.searching;
  if (results.kind === "failed") return strings.searchFailed;
  const { length } = results.entities;
  return length === 0 ? strings.noResults(query) : strings.resultCount(length);
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
      <h1 class="label">{describeSearch(search, strings)}</h1>
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
