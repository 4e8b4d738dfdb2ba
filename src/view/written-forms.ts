import type { Entity, Name } from "../core/dataset/pack.ts";

/** Languages whose own script is Cyrillic and whose readers the product is made for. */
const cyrillicLanguages = new Set(["be", "ru", "uk"]);

function displayLanguage({ name, names }: Entity): string | undefined {
  return names.find(({ text }) => text === name)?.language;
}

/**
 * The name in the entity's own script where the display form is in Latin letters.
 * The pack lists an entity's own language first after the display form's, so what follows is a translation.
 */
export function findOriginalName(entity: Entity): Name | undefined {
  // A term is a word of every language: its other forms are translations.
  if (entity.type === "term" || /\p{Script=Cyrillic}/u.test(entity.name)) return undefined;
  const display = displayLanguage(entity);
  const own = entity.names.find(
    ({ kind, language }) => kind === "full" && language !== display && language !== "en",
  );
  if (own === undefined || !cyrillicLanguages.has(own.language)) return undefined;
  return /\p{Script=Cyrillic}/u.test(own.text) ? own : undefined;
}

export interface LanguageNames {
  readonly language: string;
  readonly names: readonly Name[];
}

/** A surname that stands inside a full name of its language says nothing new. */
function isPart(name: Name, names: readonly Name[]): boolean {
  return (
    name.kind === "short" &&
    names.some(
      ({ kind, language, text }) =>
        kind === "full" && language === name.language && text.includes(name.text),
    )
  );
}

/** The other written forms by language, in the pack's order: without the two that the heading shows. */
export function groupOtherNames(entity: Entity): LanguageNames[] {
  const shown = new Set([entity.name, findOriginalName(entity)?.text]);
  const groups = new Map<string, Map<string, Name>>();
  for (const name of entity.names) {
    if (shown.has(name.text) || isPart(name, entity.names)) continue;
    const group = groups.get(name.language) ?? new Map<string, Name>();
    group.set(name.text, group.get(name.text) ?? name);
    groups.set(name.language, group);
  }
  return [...groups].map(([language, names]) => ({ language, names: [...names.values()] }));
}
