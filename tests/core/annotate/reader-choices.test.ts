import { describe, expect, it } from "vitest";
import {
  type NameRule,
  type RejectionScope,
  choicesForPage,
  defaultChoices,
} from "../../../src/core/annotate/reader-choices.ts";
import { asEntityId } from "../../../src/core/dataset/pack.ts";

const minsk = asEntityId("minsk");
const page = { url: "https://news.example/a?id=1#part", site: "news.example" };

function rejectedOn(scope: RejectionScope, where: string): readonly string[] {
  const rule: NameRule = { rule: "rejected", entity: minsk, name: "Minsk", scope, where };
  return choicesForPage({ ...defaultChoices, rules: [rule] }, page).rejected;
}

describe("choicesForPage", () => {
  it.each<[RejectionScope, string, boolean]>([
    ["page", "https://news.example/a?id=1", true],
    ["page", "https://news.example/a?id=2", false],
    ["page", "https://news.example/a", false],
    ["site", "news.example", true],
    ["site", "example", false],
    ["site", "other.example", false],
    ["everywhere", "", true],
  ])("has a name that was rejected on a %s %s hold on the page: %s", (scope, where, holds) => {
    expect(rejectedOn(scope, where)).toEqual(holds ? [minsk] : []);
  });

  it("gives known names apart from rejected ones, and the rest as it was chosen", () => {
    const choices = {
      ...defaultChoices,
      budget: "all" as const,
      rules: [{ rule: "known" as const, entity: minsk, name: "Minsk" }],
    };
    const { known, rejected, budget } = choicesForPage(choices, page);
    expect([known, rejected, budget]).toEqual([[minsk], [], "all"]);
  });
});
