import type { Entity, EntityId, Name, Pack, PartialDate } from "../dataset/pack.ts";
import type { Alphabet } from "../text/alphabet.ts";
import { foldWord } from "../text/fold.ts";
import type { Beside } from "./beside.ts";
import type { Candidate, Option } from "./candidates.ts";
import type { Licence, Mention, Rival, Sense } from "./mention.ts";
import type { Neighbours } from "./neighbours.ts";
import { findSense, standsAsPlace } from "./sense.ts";
import { isSportReport } from "./sport-report.ts";

/** How many other entities that share a fact with it license a surname or an acronym. */
const enoughNeighbours = 2;
/** How many of somebody with another trade, who may live in the same town and country. */
const strangersNeighbours = 4;
/** What "in" before a name weighs for the place of that name. */
const placeBonus = 3;
/** How many times as much company makes an entity the one that a bare name means. */
const farBetter = 4;
/** How many years around its facts an entity is news. */
const newsYears = 2;

/** What the article itself says, besides its text. */
export interface ArticleFacts {
  readonly text: string;
  readonly language: string | undefined;
  readonly published: PartialDate | undefined;
}

const noRivals: readonly Rival[] = [];
const nobody: ReadonlySet<EntityId> = new Set();

interface Page {
  /** Entities of which the page has a full name. */
  readonly full: ReadonlySet<EntityId>;
  /** Entities of which the page may have any name. */
  readonly any: ReadonlySet<EntityId>;
  /** People whose surname the page gives to somebody else, and whose full name it never has. */
  readonly blocked: ReadonlySet<EntityId>;
  /** People whose full name the page gives to somebody with another trade. */
  readonly strangers: ReadonlySet<EntityId>;
  /** Entities of which a name stands where its capital says something. */
  readonly certain: ReadonlySet<EntityId>;
  /** Places' names that somebody on the page has; folded. */
  readonly givenNames: ReadonlySet<string>;
}

function readCandidates(candidates: readonly Candidate[]): Page {
  const full = new Set<EntityId>();
  const any = new Set<EntityId>();
  const others = new Set<EntityId>();
  const strangers = new Set<EntityId>();
  const certain = new Set<EntityId>();
  const givenNames = new Set<string>();
  for (const { options, common, isGiven, givenName } of candidates) {
    if (isGiven && givenName !== undefined) givenNames.add(givenName);
    for (const { entity, standsAlone, otherGivenName, otherTrade } of options) {
      if (otherTrade) strangers.add(entity);
      if (otherGivenName) others.add(entity);
      else {
        any.add(entity);
        if (!common) certain.add(entity);
        if (standsAlone) full.add(entity);
      }
    }
  }
  const blocked = new Set([...others].filter((entity) => !full.has(entity)));
  return { full, any, blocked, strangers, certain, givenNames };
}

interface Fitting {
  readonly option: Option;
  readonly score: number;
  readonly licence: Licence;
}

function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}

/** The years of an entity's facts. */
type Years = ReadonlyMap<EntityId, readonly [first: number, last: number]>;

function findYears({ facts }: Pick<Pack, "facts">): Years {
  const years = new Map<EntityId, readonly [number, number]>();
  for (const { entities, when, asOf } of facts) {
    const year = yearOf(when ?? asOf);
    for (const entity of entities) {
      const [first, last] = years.get(entity) ?? [year, year];
      years.set(entity, [Math.min(first, year), Math.max(last, year)]);
    }
  }
  return years;
}

export interface Linker {
  /**
   * Reads all candidates of an article, and returns a function that links each of them. Linear in the
   * candidates, and for each entity once in its company.
   */
  readPage(
    candidates: readonly Candidate[],
    article: ArticleFacts,
  ): (candidate: Candidate, text: string, alphabet: Alphabet) => Mention | undefined;
}

/** Makes the linker of a dataset. */
export function createLinker(
  pack: Pick<Pack, "facts">,
  neighbours: Neighbours,
  entities: ReadonlyMap<EntityId, Entity>,
  isPlaceName: (name: Name) => boolean,
): Linker {
  let years: Years | undefined;

  const fameOf = (entity: EntityId): number => neighbours.get(entity)?.size ?? 0;

  const isFarBetterKnown = (entity: EntityId, rival: EntityId): boolean =>
    fameOf(entity) >= farBetter * Math.max(1, fameOf(rival));

  /** -1 where a known place's name stands for another place, which has a name of its own: Moscow for Russia. */
  const ownNames = ({ entity, name }: Option): -1 | 0 => {
    const first = entities.get(entity)?.names.find(({ language }) => language === name.language);
    if (first === undefined || foldWord(first.text) === foldWord(name.text)) return 0;
    return isPlaceName(name) && isPlaceName(first) ? -1 : 0;
  };

  /** How well the article's language and date fit an entity: what decides between two that tie. */
  const fitOf = (entity: EntityId, { language, published }: ArticleFacts): number => {
    const own = entities.get(entity)?.language;
    const spoken = own !== undefined && own === language?.slice(0, own.length) ? 1 : 0;
    if (published === undefined) return spoken;
    years ??= findYears(pack);
    const [first, last] = years.get(entity) ?? [Infinity, -Infinity];
    const year = yearOf(published);
    return spoken + (year >= first - newsYears && year <= last + newsYears ? 1 : 0);
  };

  return {
    readPage(candidates, article) {
      const page = readCandidates(candidates);
      let isSport: boolean | undefined;
      /** In a report of a game: a country's bare name, if it is not where something is or who is from. */
      const isTeam = (name: Name, isPlace: boolean, beside: Beside): boolean => {
        if (isPlace || /[,(]/.test(beside.before.gap) || !isPlaceName(name)) return false;
        isSport ??= isSportReport(article.text, article.language);
        return isSport;
      };
      const companies = new Map<EntityId, number>();
      const companyOf = (entity: EntityId): number => {
        const known = companies.get(entity);
        if (known !== undefined) return known;
        const all = neighbours.get(entity) ?? nobody;
        const [fewer, more] = all.size < page.any.size ? [all, page.any] : [page.any, all];
        let count = 0;
        for (const other of fewer) if (other !== entity && more.has(other)) count++;
        companies.set(entity, count);
        return count;
      };

      const fit = (option: Option, isPlace: boolean, isName: boolean): Fitting | undefined => {
        const { entity, type, standsAlone, needsFullName, otherGivenName } = option;
        if (otherGivenName || page.blocked.has(entity)) return undefined;
        if (isName && type === "place") return undefined;
        const company = companyOf(entity);
        if (company < strangersNeighbours && page.strangers.has(entity)) return undefined;
        const score = company + (isPlace && type === "place" ? placeBonus : 0);
        if (standsAlone) return { option, score, licence: "full-name" };
        if (page.full.has(entity)) {
          return { option, score: score + enoughNeighbours, licence: "full-name-on-page" };
        }
        if (needsFullName || company < enoughNeighbours) return undefined;
        return { option, score, licence: "neighbours" };
      };

      /** Which of two that score alike is rather meant: positive where it is the first. */
      const compareAlike = (a: Option, b: Option): number =>
        fitOf(a.entity, article) - fitOf(b.entity, article) || ownNames(a) - ownNames(b);

      /** Whether the first of two that score alike is the one that is meant. */
      const isMeant = (best: Option, rival: Option): boolean => {
        const difference = compareAlike(best, rival);
        return difference > 0 || (difference === 0 && isFarBetterKnown(best.entity, rival.entity));
      };

      return (candidate, text, alphabet) => {
        const { start, end, options, beside, common, givenName } = candidate;
        if (options.length === 0) return undefined;
        const isName = givenName !== undefined && page.givenNames.has(givenName);
        const isPlace = standsAsPlace(beside);
        const fitting: Fitting[] = [];
        for (const option of options) {
          const each = fit(option, isPlace, isName);
          if (each !== undefined) fitting.push(each);
        }
        if (fitting.length > 1) {
          fitting.sort(
            (a, b) =>
              b.score - a.score ||
              compareAlike(b.option, a.option) ||
              fameOf(b.option.entity) - fameOf(a.option.entity),
          );
        }
        const [best, second] = fitting;
        if (best === undefined) return undefined;
        const { entity, type, name, form } = best.option;
        if (common && !page.certain.has(entity)) return undefined;
        if (type === "place" && isTeam(name, isPlace, beside)) return undefined;
        // Two that fit equally well: no mark is better than the wrong one.
        if (best.score === second?.score && !isMeant(best.option, second.option)) {
          return undefined;
        }
        const rivals =
          fitting.length === 1
            ? noRivals
            : fitting
                .slice(1)
                .map(({ option, score }): Rival => ({ entity: option.entity, score }));
        const sense: Sense | undefined =
          type === "place" ? findSense(text, beside, alphabet) : undefined;
        const { score, licence } = best;
        if (sense === undefined) {
          return { start, end, entity, name, form, licence, score, rivals };
        }
        return { start, end, entity, name, form, licence, score, rivals, sense };
      };
    },
  };
}
