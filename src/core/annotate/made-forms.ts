import type { Entity, Name } from "../dataset/pack.ts";
import { type Matcher, createMatcher } from "../match/find-names.ts";
import { compileIndex } from "../match/name-index.ts";
import type { NameMatch } from "../match/name-table.ts";
import { foldWord } from "../text/fold.ts";

/** Forms of names that a dataset does not store, made by the rules of one language. */
export interface FormRule {
  /** Whose texts are searched for them (BCP 47). */
  readonly texts: RegExp;
  /** The other forms of a name, which begin as it does; none where the rule does not know its like. */
  formsOf(name: Name, entity: Entity): readonly string[];
}

export interface FormSearch {
  /** The names of a text in their made forms; in order. Linear in the text and in the dataset's names. */
  find(text: string, language: string | undefined): readonly NameMatch[];
}

/** So many forms are kept: they take memory, and a second to compile. */
const usualMost = 200_000;

const none: readonly NameMatch[] = [];

const word = /[\p{L}\p{M}]+/u;
const words = new RegExp(word.source, "gu");
/** What a word begins with in all its forms, folded: of short ones nothing more is certain. */
const shared = 2;

/** Apart for words in small letters: most of a text's are, and hardly a name's first. */
function beginningOf(text: string): string {
  const [first = ""] = word.exec(text) ?? [];
  const beginning = foldWord(first.slice(0, shared + 1)).slice(0, shared);
  const initial = first.charAt(0);
  const isSmall = initial === initial.toLowerCase() && initial !== initial.toUpperCase();
  return isSmall ? `small ${beginning}` : beginning;
}

function listBeginnings(text: string): Set<string> {
  const beginnings = new Set<string>();
  for (const [each] of text.matchAll(words)) beginnings.add(beginningOf(each));
  return beginnings;
}

/** Forms that were made, and what their names begin with. */
interface Made {
  readonly beginnings: ReadonlySet<string>;
  readonly matcher: Matcher;
  /** Which name each made one is a form of. */
  readonly stored: ReadonlyMap<Name, Name>;
}

/**
 * Makes the search of a rule. Only forms that could stand in a text are made, when it comes, and kept for
 * the next ones; `mostForms` of them, in the order of the dataset.
 */
export function createFormSearch(
  entities: readonly Entity[],
  rule: FormRule,
  mostForms = usualMost,
): FormSearch {
  let byBeginning: Map<string, (readonly [Entity, Name])[]> | undefined;
  let made: Made | undefined;

  const sortNames = (): Map<string, (readonly [Entity, Name])[]> => {
    const sorted = new Map<string, (readonly [Entity, Name])[]>();
    for (const entity of entities) {
      for (const name of entity.names) {
        const beginning = beginningOf(name.text);
        const list = sorted.get(beginning);
        if (list === undefined) sorted.set(beginning, [[entity, name]]);
        else list.push([entity, name]);
      }
    }
    return sorted;
  };

  const make = (
    names: ReadonlyMap<string, (readonly [Entity, Name])[]>,
    all: Set<string>,
  ): Made => {
    const stored = new Map<Name, Name>();
    const forms = new Map<Entity, Name[]>();
    for (const beginning of all) {
      for (const [entity, name] of names.get(beginning) ?? []) {
        if (stored.size >= mostForms) break;
        const list = forms.get(entity) ?? [];
        for (const text of rule.formsOf(name, entity)) {
          const form = Object.assign({}, name, { text });
          stored.set(form, name);
          list.push(form);
        }
        forms.set(entity, list);
      }
    }
    const pack = {
      entities: [...forms].map(([entity, each]) => Object.assign({}, entity, { names: each })),
    };
    return { beginnings: all, matcher: createMatcher(compileIndex(pack), pack), stored };
  };

  return {
    find(text, language) {
      if (language === undefined || !rule.texts.test(language)) return none;
      byBeginning ??= sortNames();
      const names = byBeginning;
      const wanted = [...listBeginnings(text)].filter((each) => names.has(each));
      const known = made?.beginnings;
      if (made === undefined || !wanted.every((each) => known?.has(each))) {
        // Where there are too many, those of earlier texts are forgotten.
        const isFull = (made?.stored.size ?? 0) >= mostForms / 2;
        made = make(names, new Set([...wanted, ...(isFull ? [] : (known ?? []))]));
      }
      const { matcher, stored } = made;
      return matcher.find(text).map((match) => {
        const found = match.names.map(({ entity, name }) => ({
          entity,
          name: stored.get(name) ?? name,
          inflected: true,
        }));
        return Object.assign({}, match, { names: found });
      });
    },
  };
}
