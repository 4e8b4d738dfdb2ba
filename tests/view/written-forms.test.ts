import { describe, expect, it } from "vitest";
import type { Entity } from "../../src/core/dataset/pack.ts";
import { findOriginalName, groupOtherNames } from "../../src/view/written-forms.ts";
import { lukashenka } from "./samples.ts";

function withNames(name: string, names: Entity["names"]): Entity {
  return { ...lukashenka, name, names };
}

describe("findOriginalName", () => {
  it("takes the first Cyrillic name after those of the display form's language", () => {
    expect(findOriginalName(lukashenka)?.text).toBe("Аляксандр Лукашэнка");
  });

  it("has none where the display form is Cyrillic itself", () => {
    expect(findOriginalName({ ...lukashenka, name: "Александр Лукашенко" })).toBeUndefined();
  });

  it("has none for a term", () => {
    expect(findOriginalName({ ...lukashenka, type: "term" })).toBeUndefined();
  });

  it("has none where the entity's own language is another one", () => {
    const names = [
      { text: "AFP", language: "en", kind: "full" },
      { text: "Agence France-Presse", language: "fr", kind: "full" },
      { text: "Агентство Франс Пресс", language: "ru", kind: "full" },
    ] as const;
    expect(findOriginalName(withNames("AFP", names))).toBeUndefined();
  });
});

describe("groupOtherNames", () => {
  it("keeps a short name that is no part of a full one", () => {
    const names = [
      { text: "Moscow", language: "en", kind: "full" },
      { text: "the Kremlin", language: "en", kind: "short" },
      { text: "Mosc", language: "en", kind: "short" },
    ] as const;
    expect(groupOtherNames(withNames("Moscow", names))).toEqual([
      { language: "en", names: [names[1]] },
    ]);
  });

  it("names a form once in a language", () => {
    const names = [
      { text: "Kiev", language: "en", kind: "former" },
      { text: "Kiev", language: "en", kind: "transliterated" },
    ] as const;
    expect(groupOtherNames(withNames("Kyiv", names))).toEqual([
      { language: "en", names: [names[0]] },
    ]);
  });
});
