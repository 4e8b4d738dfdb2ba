import type { Entity, Name } from "../core/dataset/pack.ts";

/** The entity's own name, where it is written in another script than the display form. */
export function findOriginalName({ name, names, language }: Entity): Name | undefined {
  const latin = /\p{Script=Latin}/u;
  const own = names.find((each) => each.kind === "full" && each.language === language);
  return own === undefined || latin.test(own.text) === latin.test(name) ? undefined : own;
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
