import type { Entity, EntityId, Pack } from "../dataset/pack.ts";
import { createMatcher } from "../match/find-names.ts";
import type { NameIndex } from "../match/name-index.ts";
import { type Candidate, type Known, toCandidates } from "./candidates.ts";
import { readAcronyms, withoutOthers } from "./defined-acronyms.ts";
import { createWrittenSearch } from "./find-written.ts";
import { createGenitiveSearch } from "./genitives.ts";
import { joinNames } from "./join-names.ts";
import { createLinker } from "./link-candidates.ts";
import type { Annotation, ArticleText, Mention } from "./mention.ts";
import { doubtNamesakes } from "./namesakes.ts";
import { findNeighbours } from "./neighbours.ts";
import { createOtherScriptSearch } from "./other-script.ts";
import { createOtherTrade } from "./other-trade.ts";
import { createElsewhere } from "./elsewhere.ts";
import { createCountries, createPlaceNames } from "./place-names.ts";
import { rankEntities } from "./rank-entities.ts";

export interface Annotator {
  /** Finds the mentions of an article. Pure: one article and pack always give the same. */
  annotate(article: ArticleText): Annotation;
}

/**
 * Makes an annotator of a compiled index and the pack that it was compiled from. Throws RangeError
 * where they do not belong together.
 */
export function createAnnotator(
  index: NameIndex,
  pack: Pick<Pack, "entities" | "facts">,
): Annotator {
  const matcher = createMatcher(index, pack);
  const { alphabet } = matcher;
  const neighbours = findNeighbours(pack);
  const otherScripts = createOtherScriptSearch(pack.entities);
  const entities = new Map<EntityId, Entity>(pack.entities.map((entity) => [entity.id, entity]));
  const countryOf = createCountries();
  const isPlaceName = createPlaceNames(countryOf);
  const known: Known = {
    entities,
    isPlaceName,
    isElsewhere: createElsewhere(countryOf),
    isOtherTrade: createOtherTrade(),
  };
  const find = createWrittenSearch(matcher, pack.entities);
  const genitives = createGenitiveSearch(find, entities);
  const linker = createLinker(pack, neighbours, entities, isPlaceName);

  const read = (text: string, language: string | undefined): Candidate[] => {
    const written = genitives.add(text, find(text, language), language);
    const matches = otherScripts.add(text, written, language);
    return doubtNamesakes(toCandidates(text, language, matches, alphabet, known), text);
  };

  return {
    annotate({ text, title = "", language, published }) {
      const found = read(text, language);
      const acronyms = readAcronyms(found, text, entities);
      const inText = withoutOthers(found, text, acronyms);
      const inTitle = title === "" ? [] : withoutOthers(read(title, language), title, acronyms);
      const link = linker.readPage(inTitle.length === 0 ? inText : [...inTitle, ...inText], {
        text,
        language,
        published,
      });
      const linkAll = (candidates: readonly Candidate[], whole: string): Mention[] => {
        const linked: Mention[] = [];
        for (const candidate of candidates) {
          const mention = link(candidate, whole, alphabet);
          if (mention !== undefined) linked.push(mention);
        }
        return joinNames(whole, linked, entities);
      };
      const mentions = linkAll(inText, text);
      const headline = new Set(linkAll(inTitle, title).map((mention) => mention.entity));
      const ranked = rankEntities(mentions, {
        headline,
        entities,
        neighbours,
        length: text.length,
      });
      return { mentions, entities: ranked };
    },
  };
}
