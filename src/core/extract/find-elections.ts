import type { PartialDate } from "../dataset/pack.ts";
import type { FoundDate } from "./find-dates.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { LinkedNames } from "./text-entity.ts";
import type { TokenizedText } from "./tokens.ts";

/** A vote that a text speaks of, named by what it says of it: "2020 Belarusian presidential election". */
export interface FoundElection {
  readonly name: string;
  readonly year: string;
  /** Tokens of its noun phrases: tokens[from..to). */
  readonly places: readonly { readonly from: number; readonly to: number }[];
}

const kinds = new Set(
  "presidential parliamentary general legislative local regional municipal gubernatorial mayoral senate federal provincial".split(
    " ",
  ),
);
const nouns = new Set("election elections referendum runoff".split(" "));
const fillers = new Set(
  "disputed controversial rigged fraudulent contested snap early upcoming forthcoming free fair landmark historic first second".split(
    " ",
  ),
);

interface Place {
  readonly from: number;
  readonly to: number;
  readonly kind: string;
  readonly year: string;
}

function yearOf(
  { tokens }: TokenizedText,
  from: number,
  to: number,
  dates: readonly FoundDate[],
  published: PartialDate | undefined,
): { year: string; from: number; to: number } | undefined {
  const end = tokens[to - 1]?.end ?? 0;
  const start = tokens[from]?.start ?? 0;
  const after = dates.find(
    (date) => date.year !== undefined && date.start > end && date.start - end <= 8,
  );
  if (after?.year !== undefined && /^(?:in|on|of)$/.test(tokens[to]?.folded ?? "")) {
    let last = to;
    while ((tokens[last]?.end ?? Infinity) <= after.end) last++;
    return { year: String(after.year), from, to: last };
  }
  const before = dates.find(
    (date) => date.year !== undefined && date.end < start && start - date.end <= 3,
  );
  if (before?.year !== undefined) return { year: String(before.year), from: from - 1, to };
  if (published === undefined) return undefined;
  const published4 = Number(published.slice(0, 4));
  const lead = [tokens[from - 2]?.folded, tokens[from - 1]?.folded].join(" ");
  if (lead === "last year") return { year: String(published4 - 1), from: from - 2, to };
  if (lead === "this year") return { year: String(published4), from: from - 2, to };
  if (lead === "next year") return { year: String(published4 + 1), from: from - 2, to };
  return undefined;
}

function findPlaces(
  text: TokenizedText,
  dates: readonly FoundDate[],
  published: PartialDate | undefined,
  gazetteer: Gazetteer,
): Place[] {
  const { tokens } = text;
  const places: Place[] = [];
  for (const [at, token] of tokens.entries()) {
    if (!nouns.has(token.folded)) continue;
    const before = tokens[at - 1];
    const kind = before !== undefined && kinds.has(before.folded) ? before.folded : "";
    if (kind === "" && token.folded !== "referendum") continue;
    let from = kind === "" ? at : at - 1;
    while (
      fillers.has(tokens[from - 1]?.folded ?? "") ||
      gazetteer.demonyms.has(tokens[from - 1]?.folded ?? "")
    )
      from--;
    const dated = yearOf(text, from, at + 1, dates, published);
    if (dated === undefined) continue;
    const isArticle = /^(?:a|the)$/.test(tokens[dated.from - 1]?.folded ?? "");
    const noun = token.folded.replace(/s$/, "");
    places.push({
      from: isArticle ? dated.from - 1 : dated.from,
      to: dated.to,
      kind: kind === "" ? noun : `${kind} ${noun}`,
      year: dated.year,
    });
  }
  return places;
}

/** The country that the sentences around speak of most, by a factor of two; undefined where none is. */
function findCountry(
  text: TokenizedText,
  places: readonly Place[],
  { mentions, entities }: LinkedNames,
  gazetteer: Gazetteer,
): string | undefined {
  const sentences = new Set(
    places.flatMap(({ from }) => {
      const sentence = text.tokens[from]?.sentence ?? 0;
      return [sentence, sentence + 1];
    }),
  );
  const countries = new Set(gazetteer.demonyms.values());
  const counts = new Map<string, number>();
  for (const { entity, from } of mentions) {
    const name = entities[entity]?.name ?? "";
    if (!countries.has(name) || !sentences.has(text.tokens[from]?.sentence ?? -1)) continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [best, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
  if (best === undefined || (second !== undefined && second[1] * 2 > best[1])) return undefined;
  return best[0];
}

/**
 * Finds the elections whose year the text gives. Those of one kind and year are one; its country is the
 * one that the sentences around it are about, and is left out where they are about several. Linear.
 */
export function findElections(
  text: TokenizedText,
  dates: readonly FoundDate[],
  names: LinkedNames,
  published: PartialDate | undefined,
  gazetteer: Gazetteer,
): FoundElection[] {
  const groups = new Map<string, Place[]>();
  for (const place of findPlaces(text, dates, published, gazetteer)) {
    const key = `${place.year} ${place.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  return [...groups.values()].map((places): FoundElection => {
    const country = findCountry(text, places, names, gazetteer);
    const adjective = country === undefined ? undefined : gazetteer.adjectives.get(country);
    const { year = "", kind = "" } = places[0] ?? {};
    return {
      name: [year, adjective, kind].filter((part) => part !== undefined).join(" "),
      year,
      places,
    };
  });
}
