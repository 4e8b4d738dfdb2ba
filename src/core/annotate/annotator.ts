import type { Entity, EntityId, Pack } from "../dataset/pack.ts";
import { createMatcher } from "../match/find-names.ts";
import type { NameIndex } from "../match/name-index.ts";
import { type Candidate, type Known, findCandidates } from "./candidates.ts";
import { createCountryNames } from "./country-names.ts";
import type { Annotation, ArticleText, Licence, Mention } from "./mention.ts";
import { type Neighbours, findNeighbours } from "./neighbours.ts";
import { rankEntities } from "./rank-entities.ts";

export interface Annotator {
  /** Finds the mentions of an article. Pure: one article and pack always give the same. */
  annotate(article: ArticleText): Annotation;
}

/** How many other entities that share a fact with it license a surname or an acronym. */
const enoughNeighbours = 2;

interface Page {
  /** Entities of which the page has a full name. */
  readonly full: ReadonlySet<EntityId>;
  /** Entities of which the page may have any name. */
  readonly any: ReadonlySet<EntityId>;
  /** People whose surname the page gives to somebody else, and whose full name it never has. */
  readonly blocked: ReadonlySet<EntityId>;
}

function readPage(candidates: readonly Candidate[]): Page {
  const full = new Set<EntityId>();
  const any = new Set<EntityId>();
  const others = new Set<EntityId>();
  for (const { options, partOfLonger } of candidates) {
    for (const { entity, standsAlone, otherGivenName } of options) {
      if (otherGivenName) others.add(entity);
      if (partOfLonger || otherGivenName) continue;
      any.add(entity);
      if (standsAlone) full.add(entity);
    }
  }
  return { full, any, blocked: new Set([...others].filter((entity) => !full.has(entity))) };
}

function countNeighbours(entity: EntityId, page: Page, neighbours: Neighbours): number {
  let count = 0;
  for (const other of neighbours.get(entity) ?? []) if (page.any.has(other)) count++;
  return count;
}

function fameOf(entity: EntityId, neighbours: Neighbours): number {
  return neighbours.get(entity)?.size ?? 0;
}

/** How many times as much company makes an entity the one that a bare name means. */
const farBetter = 4;

function isFarBetterKnown(entity: EntityId, rival: EntityId, neighbours: Neighbours): boolean {
  return fameOf(entity, neighbours) >= farBetter * Math.max(1, fameOf(rival, neighbours));
}

function link(candidate: Candidate, page: Page, neighbours: Neighbours): Mention | undefined {
  if (candidate.partOfLonger) return undefined;
  const fitting: { entity: EntityId; weight: number; licence: Licence; option: number }[] = [];
  for (const [option, { entity, standsAlone, otherGivenName }] of candidate.options.entries()) {
    if (otherGivenName || page.blocked.has(entity)) continue;
    const company = countNeighbours(entity, page, neighbours);
    if (standsAlone) fitting.push({ entity, weight: company, licence: "full-name", option });
    else if (page.full.has(entity)) {
      fitting.push({
        entity,
        weight: company + enoughNeighbours,
        licence: "full-name-on-page",
        option,
      });
    } else if (company >= enoughNeighbours) {
      fitting.push({ entity, weight: company, licence: "neighbours", option });
    }
  }
  fitting.sort(
    (a, b) => b.weight - a.weight || fameOf(b.entity, neighbours) - fameOf(a.entity, neighbours),
  );
  const [best, second] = fitting;
  if (best === undefined) return undefined;
  // Two that fit equally well: no mark is better than the wrong one, unless one is far better known.
  const tied = best.weight === second?.weight;
  if (tied && !isFarBetterKnown(best.entity, second.entity, neighbours)) return undefined;
  const chosen = candidate.options[best.option];
  if (chosen === undefined) return undefined;
  const { name, inflected } = chosen;
  const { start, end } = candidate;
  const rivals = fitting.slice(1).map((rival) => rival.entity);
  return { start, end, entity: best.entity, name, inflected, licence: best.licence, rivals };
}

/** Makes an annotator of a compiled index and the pack that it was compiled from. */
export function createAnnotator(
  index: NameIndex,
  pack: Pick<Pack, "entities" | "facts">,
): Annotator {
  const matcher = createMatcher(index, pack);
  const neighbours = findNeighbours(pack);
  const entities = new Map<EntityId, Entity>(pack.entities.map((entity) => [entity.id, entity]));
  const isCountry = createCountryNames();
  const known: Known = {
    entities,
    needsCompany: ({ type }, { text, language }) => type !== "place" && isCountry(text, language),
  };
  return {
    annotate(article) {
      const inText = findCandidates(article.text, article.language, matcher, known);
      const inTitle = findCandidates(article.title ?? "", article.language, matcher, known);
      const page = readPage([...inTitle, ...inText]);
      const mentionsOf = (candidates: readonly Candidate[]): Mention[] =>
        candidates.flatMap((candidate) => link(candidate, page, neighbours) ?? []);
      const mentions = mentionsOf(inText);
      const headline = new Set(mentionsOf(inTitle).map((mention) => mention.entity));
      return {
        mentions,
        entities: rankEntities(mentions, headline, entities, article.text.length),
      };
    },
  };
}
