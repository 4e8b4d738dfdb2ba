import { describe, expect, it } from "vitest";
import { asEntityId } from "../../../src/core/dataset/pack.ts";
import { chooseForm } from "../../../src/core/match/find-inflected.ts";
import type { NameMatch } from "../../../src/core/match/name-table.ts";

function matchOf(words: number, inflected: boolean, ...names: readonly string[]): NameMatch {
  const found = names.map((name) => {
    const [entity = "", language = "", text = ""] = name.split(" ");
    return {
      entity: asEntityId(entity),
      name: { text, language, kind: "full" as const },
      inflected,
    };
  });
  return { start: 0, end: 6, words, names: found };
}

const stored = matchOf(1, false, "minsk lv Minska", "other cs Minska");
const form = matchOf(1, true, "minsk pl Mińsk");

describe("a name as it is stored and one in a case form", () => {
  it("gives way to the longer", () => {
    const longer = matchOf(2, true, "minsk cs Minsk");
    expect(chooseForm(stored, longer, "pl")).toBe(longer);
    const both = matchOf(2, false, "minsk lv Minska");
    expect(chooseForm(both, form, "pl")).toBe(both);
  });

  it("is the form where nothing is stored", () => {
    expect(chooseForm(undefined, form, "pl")).toBe(form);
  });

  it("is the form of the text's language, with what else is stored so", () => {
    const { names } = chooseForm(stored, form, "pl-PL");
    expect(names.map(({ entity, inflected }) => `${entity} ${inflected}`)).toEqual([
      "minsk true",
      "other false",
    ]);
  });

  it("is as stored where that is the text's language, or no form is", () => {
    const own = matchOf(1, false, "minsk pl Minska");
    expect(chooseForm(own, form, "pl")).toBe(own);
    expect(chooseForm(stored, matchOf(1, true, "minsk ru Минск"), "pl")).toBe(stored);
    expect(chooseForm(stored, form, undefined)).toBe(stored);
  });
});
