import type { Entity, Name } from "../dataset/pack.ts";
import { type Matcher, createMatcher } from "../match/find-names.ts";
import { compileIndex } from "../match/name-index.ts";
import type { NameMatch } from "../match/name-table.ts";

/** Forms of names that a dataset does not store, made by the rules of one language. */
export interface FormRule {
  /** Whose texts are searched for them (BCP 47). */
  readonly texts: RegExp;
  /** The other forms of a name; none where the rule does not know its like. */
  formsOf(name: Name, entity: Entity): readonly string[];
}

export interface FormSearch {
  /** The names of a text in their made forms; in order. Linear in the text. */
  find(text: string, language: string | undefined): readonly NameMatch[];
}

/** So many forms are made at most, in the order of the dataset: they take memory, and a second to compile. */
const mostForms = 200_000;

const none: readonly NameMatch[] = [];

/** Makes the search of a rule. Its index is compiled at the first text of the language, of these forms alone. */
export function createFormSearch(entities: readonly Entity[], rule: FormRule): FormSearch {
  let matcher: Matcher | undefined;
  /** Which name each made one is a form of. */
  const stored = new Map<Name, Name>();

  const makeForms = (entity: Entity): Name[] =>
    entity.names.flatMap((name) => {
      if (stored.size >= mostForms) return [];
      return rule.formsOf(name, entity).map((text) => {
        const form = Object.assign({}, name, { text });
        stored.set(form, name);
        return form;
      });
    });

  const compile = (): Matcher => {
    const made = entities
      .map((entity) => Object.assign({}, entity, { names: makeForms(entity) }))
      .filter(({ names }) => names.length > 0);
    const pack = { entities: made };
    return createMatcher(compileIndex(pack), pack);
  };

  return {
    find(text, language) {
      if (language === undefined || !rule.texts.test(language)) return none;
      matcher ??= compile();
      return matcher.find(text).map((match) => {
        const names = match.names.map(({ entity, name }) => ({
          entity,
          name: stored.get(name) ?? name,
          inflected: true,
        }));
        return Object.assign({}, match, { names });
      });
    },
  };
}
