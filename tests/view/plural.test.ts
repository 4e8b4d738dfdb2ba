import { describe, expect, it } from "vitest";
import { englishCard } from "../../src/view/card-strings.ts";
import { englishPanel } from "../../src/view/panel-strings.ts";
import { plural } from "../../src/view/plural.ts";
import { englishPopup } from "../../src/view/popup-strings.ts";

describe("plural", () => {
  it.each([
    [1, "1 fact"],
    [0, "0 facts"],
    [2, "2 facts"],
    [1234, "1,234 facts"],
  ])("writes %i in English", (count, written) => {
    expect(plural("en-GB", count, { one: "# fact", other: "# facts" })).toBe(written);
  });

  it.each([
    [1, "1 факт"],
    [3, "3 факты"],
    [5, "5 фактов"],
    [11, "11 фактов"],
    [22, "22 факты"],
  ])("writes %i in a language of more forms", (count, written) => {
    const forms = { one: "# факт", few: "# факты", many: "# фактов", other: "# факта" };
    expect(plural("ru", count, forms)).toBe(written);
  });

  it("takes the general form where the language's own is missing", () => {
    expect(plural("ru", 5, { one: "# факт", other: "# факта" })).toBe("5 факта");
  });
});

describe("the English catalogues", () => {
  it("tell one from many", () => {
    expect([englishCard.moreFacts(1), englishCard.moreFacts(2)]).toEqual([
      "1 more fact",
      "2 more facts",
    ]);
    expect([englishPopup.found(1), englishPopup.found(2)]).toEqual([
      "1 name known here",
      "2 names known here",
    ]);
    expect([englishPanel.mentions(1), englishPanel.resultCount(2)]).toEqual([
      "1 mention",
      "2 names found",
    ]);
  });
});
