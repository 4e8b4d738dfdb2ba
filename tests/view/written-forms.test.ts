import { describe, expect, it } from "vitest";
import type { Entity } from "../../src/core/dataset/pack.ts";
import { findOriginalName, groupOtherNames } from "../../src/view/written-forms.ts";
import { lukashenka } from "./samples.ts";

function withNames(name: string, names: Entity["names"]): Entity {
  return { ...lukashenka, name, names };
}

describe("findOriginalName", () => {
  it("takes the first full name in the entity's own language", () => {
    expect(findOriginalName(lukashenka)?.text).toBe("Аляксандр Лукашэнка");
    expect(findOriginalName({ ...lukashenka, language: "ru" })?.text).toBe("Александр Лукашенко");
  });

  it("has none where the display form is of the same script", () => {
    expect(findOriginalName({ ...lukashenka, name: "Александр Лукашенко" })).toBeUndefined();
    expect(findOriginalName({ ...lukashenka, language: "pl" })).toBeUndefined();
  });

  it("has none where the entity has no language of its own, or no name in it", () => {
    const { language: _language, ...nobody } = lukashenka;
    expect(findOriginalName(nobody)).toBeUndefined();
    expect(findOriginalName({ ...lukashenka, language: "ka" })).toBeUndefined();
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
