import type { EntityId } from "../dataset/pack.ts";
import { foldWord } from "../text/fold.ts";
import type { Candidate, Option } from "./candidates.ts";

/*
 * "Eduard Babaryka was sentenced. His father, Viktar Babaryka, was freed. Babaryka is 35.": where a
 * paragraph names two of one surname, the surname alone is whose full name came first. It is left to
 * the reader where that is somebody the dataset does not know, or where it knows both. The next
 * paragraph starts anew: texts come back to whom they are about.
 */

/** Who has which surname in a paragraph, as far as it was read. */
interface Holders {
  /** Whom the dataset knows, by the folded surname of the full name. */
  readonly known: Map<string, EntityId[]>;
  /** People of the dataset whose surname somebody else has here, who was named before them. */
  readonly others: Set<EntityId>;
}

const blank = /\s/;

function surnameOf({ name: { text } }: Option): string {
  let from = text.length;
  while (from > 0 && !blank.test(text.charAt(from - 1))) from--;
  return foldWord(text.slice(from));
}

function isFullName({ type, standsAlone }: Option): boolean {
  return type === "person" && standsAlone;
}

function isKnownHere(entity: EntityId, { known }: Holders): boolean {
  return [...known.values()].some((entities) => entities.includes(entity));
}

/** Notes whose full name a candidate is. */
function hear({ options }: Candidate, holders: Holders): void {
  const { known, others } = holders;
  for (const option of options) {
    if (option.otherGivenName) {
      if (!isKnownHere(option.entity, holders)) others.add(option.entity);
    } else if (isFullName(option)) {
      const surname = surnameOf(option);
      const same = known.get(surname);
      if (same === undefined) known.set(surname, [option.entity]);
      else if (!same.includes(option.entity)) same.push(option.entity);
    }
  }
}

function isInDoubt(option: Option, { known, others }: Holders): boolean {
  if (option.type !== "person" || option.name.kind !== "short") return false;
  if (option.standsAlone || option.otherGivenName) return false;
  if (others.has(option.entity)) return true;
  return known.get(surnameOf(option))?.some((entity) => entity !== option.entity) === true;
}

const paragraphEnd = /\n\s*\n/g;

function endOfParagraph(text: string, from: number): number {
  paragraphEnd.lastIndex = from;
  return paragraphEnd.exec(text)?.index ?? text.length;
}

/** Takes surnames that may be another's in their paragraph for another's. Linear in text and candidates. */
export function doubtNamesakes(candidates: readonly Candidate[], text: string): Candidate[] {
  const holders: Holders = { known: new Map(), others: new Set() };
  let paragraph = -1;
  return candidates.map((candidate) => {
    if (!candidate.options.some(({ type }) => type === "person")) return candidate;
    if (candidate.start >= paragraph) {
      paragraph = endOfParagraph(text, candidate.start);
      holders.known.clear();
      holders.others.clear();
    }
    hear(candidate, holders);
    if (!candidate.options.some((option) => isInDoubt(option, holders))) return candidate;
    const options = candidate.options.map((option) =>
      isInDoubt(option, holders) ? Object.assign({}, option, { otherGivenName: true }) : option,
    );
    return Object.assign({}, candidate, { options });
  });
}
