import type {
  DocumentId,
  EntityId,
  Fact,
  Pack,
  PartialDate,
  SourceDocument,
} from "../dataset/pack.ts";
import { compareDates, yearsOf } from "../dataset/partial-date.ts";
import { findWords } from "../text/words.ts";
import type { RelatedDocument } from "./entity-view.ts";
import { pageAddress } from "./page-address.ts";

/** An article as far as it tells what others are about the same. */
export interface ArticleSubject {
  readonly text: string;
  readonly title?: string;
  readonly url?: string;
  readonly published?: PartialDate;
  /** The entity of each mention. */
  readonly mentions: readonly { readonly entity: EntityId }[];
}

/** A document about much of what an article is about. */
export interface RelatedArticle extends RelatedDocument {
  /** What both name: what tells most first. */
  readonly shared: readonly { readonly id: EntityId; readonly name: string }[];
}

/** Both in the order in which they are related; earlier ones are those that the article could know. */
export interface RelatedArticles {
  readonly earlier: readonly RelatedArticle[];
  readonly later: readonly RelatedArticle[];
}

/** So many documents that share the most are compared word by word. */
const compared = 60;
/** So many are given at most before the article's date, and after. */
const mostEarlier = 5;
const mostLater = 3;
/** So many names say why. */
const mostShared = 3;
/** Below this two articles have no more in common than their part of the world. */
const least = 0.15;
/** In years: what is so much farther away counts half for it. */
const halfNear = 2;
/** How much of the likeness is the entities'; the rest is the words'. */
const entityShare = 0.6;

type Vector<Key> = ReadonlyMap<Key, number>;

function countAll<Key>(keys: Iterable<Key>): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Counts, damped and weighted by rarity: how much each key says of what the text is about. */
function weigh<Key>(counts: Vector<Key>, rarity: (key: Key) => number): Map<Key, number> {
  return new Map([...counts].map(([key, count]) => [key, (1 + Math.log(count)) * rarity(key)]));
}

function lengthOf(vector: Vector<unknown>): number {
  return Math.hypot(...vector.values());
}

/** The cosine of two weighted counts: 1 where they are alike, 0 where they share nothing. */
function likeness<Key>(a: Vector<Key>, b: Vector<Key>): number {
  let sum = 0;
  for (const [key, weight] of b) sum += weight * (a.get(key) ?? 0);
  return sum === 0 ? 0 : sum / (lengthOf(a) * lengthOf(b));
}

/** Rarity of a key of which `documents` of all have it: 0 where every one has. */
function rarityIn<Key>(all: readonly Vector<Key>[]): (key: Key) => number {
  const documents = countAll(all.flatMap((each) => [...each.keys()]));
  return (key) => Math.log((all.length + 1) / (documents.get(key) ?? 1));
}

function wordsOf(text: string): Map<string, number> {
  return countAll(
    findWords(text)
      .map(({ folded }) => folded)
      .filter((word) => word.length > 2),
  );
}

/**
 * Finds the documents that are related to an article: those that name the same entities (the rarer in
 * the pack, the more it says), near it in time, in like words (cosine of weighted counts, after Salton
 * and Buckley, 1988). One shared name makes no relation, nor do places alone: they say where, and not what.
 * The article itself is left out.
 * One pass over the facts; words are compared with the 60 documents that share the most.
 */
export function findRelated(
  pack: Pick<Pack, "documents" | "entities" | "facts">,
  { text, title = "", url, published, mentions }: ArticleSubject,
  today: PartialDate,
): RelatedArticles {
  const facts = new Map<DocumentId, Fact[]>();
  for (const fact of pack.facts) {
    const list = facts.get(fact.document);
    if (list === undefined) facts.set(fact.document, [fact]);
    else list.push(fact);
  }
  const named = new Map(
    [...facts].map(([id, list]) => [id, countAll(list.flatMap(({ entities }) => entities))]),
  );
  const places = new Set(pack.entities.filter(({ type }) => type === "place").map(({ id }) => id));
  const rarity = rarityIn([...named.values()]);
  const subject = weigh(countAll(mentions.map(({ entity }) => entity)), rarity);
  const self = url === undefined ? undefined : pageAddress(url);
  const near = pack.documents
    .flatMap((source): { source: SourceDocument; entities: Vector<EntityId>; like: number }[] => {
      const entities = weigh(named.get(source.id) ?? new Map<EntityId, number>(), rarity);
      const shared = [...entities.keys()].filter((each) => subject.has(each));
      const tells = shared.length > 1 && shared.some((each) => !places.has(each));
      if (!tells || pageAddress(source.url) === self) return [];
      return [{ source, entities, like: likeness(subject, entities) }];
    })
    .toSorted((a, b) => b.like - a.like)
    .slice(0, compared);

  const words = near.map(({ source: { id, title: heading } }) =>
    wordsOf([heading, ...(facts.get(id) ?? []).map((fact) => fact.text)].join("\n")),
  );
  const wordRarity = rarityIn(words);
  const own = weigh(wordsOf(`${title}\n${text}`), wordRarity);
  const asOf = published ?? today;
  const names = new Map(pack.entities.map(({ id, name }) => [id, name]));
  const related = near
    .map(({ source, entities, like }, index) => {
      const inWords = likeness(own, weigh(words[index] ?? new Map<string, number>(), wordRarity));
      const alike = entityShare * like + (1 - entityShare) * inWords;
      const nearness = halfNear / (halfNear + Math.abs(yearsOf(source.published) - yearsOf(asOf)));
      return { source, entities, score: alike * (0.5 + 0.5 * nearness) };
    })
    .filter(({ score }) => score >= least)
    .toSorted((a, b) => b.score - a.score || (a.source.id < b.source.id ? -1 : 1))
    .map(({ source, entities }): RelatedArticle => {
      const shared = [...entities]
        .filter(([id]) => subject.has(id))
        .toSorted(([a, x], [b, y]) => y * (subject.get(b) ?? 0) - x * (subject.get(a) ?? 0))
        .slice(0, mostShared)
        .map(([id]) => ({ id, name: names.get(id) ?? id }));
      return Object.assign({ self: false, shared }, source);
    });
  const isLater = (each: RelatedArticle): boolean => compareDates(each.published, asOf) > 0;
  return {
    earlier: related.filter((each) => !isLater(each)).slice(0, mostEarlier),
    later: related.filter(isLater).slice(0, mostLater),
  };
}
