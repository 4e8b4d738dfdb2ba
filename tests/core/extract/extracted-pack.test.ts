import { describe, expect, it } from "vitest";
import { isCommonBody } from "../../../src/core/extract/common-bodies.ts";
import { addFindings, createGathered } from "../../../src/core/extract/gather.ts";
import { makeExtractedPack } from "../../../src/core/extract/make-extracted-pack.ts";
import { extract } from "./extract-text.ts";

describe("isCommonBody", () => {
  it.each([
    ["ministry of foreign affairs", true],
    ["ministry of foreign affairs of norvikia", false],
    ["health department", true],
    ["state department", false],
    ["supreme court", true],
    ["norvik supreme court", false],
  ])("says of %s: %s", (key, expected) => {
    expect(isCommonBody(key)).toBe(expected);
  });
});

describe("a pack of what was extracted", () => {
  it("has no family name alone, of which nothing else is known", () => {
    const gathered = createGathered();
    addFindings(gathered, extract("They met Alan Kejrin and Zeda Norvik in Rome.", "en", "a"));
    addFindings(
      gathered,
      extract(
        "Nobody forgets Kejrin. Nobody forgets Vellmar. They live in Norvik, the capital.",
        "en",
        "b",
      ),
    );
    const title = { id: "p", title: "P", revision: 1, licence: "MIT" };
    const { pack, report } = makeExtractedPack(title, gathered, [], [], {
      fewestDocuments: 1,
      factsPerEntity: 10,
    });
    const names = pack.entities.map(({ name }) => name);
    expect(names).toContain("Alan Kejrin");
    expect(names).toContain("Vellmar");
    expect(names).toContain("Norvik");
    expect(names).not.toContain("Kejrin");
    expect(report.rejected).toContainEqual(
      expect.objectContaining({ name: "Kejrin", reason: "a family name alone" }),
    );
  });

  it("has no body that every country has, but one with its country", () => {
    const gathered = createGathered();
    const texts = [
      "The Foreign Ministry met Zeda Norvik. The Foreign Ministry of Norvikia did.",
      "The Ministry of Health and Welfare and the Ministry of Health of Norvikia met Zeda Norvik.",
      "The Supreme Court and the Norvik Supreme Court met Zeda Norvik at the State Department.",
    ];
    for (const [at, text] of texts.entries()) addFindings(gathered, extract(text, "en", `${at}`));
    const title = { id: "p", title: "P", revision: 1, licence: "MIT" };
    const options = { fewestDocuments: 1, factsPerEntity: 10 };
    const { pack, report } = makeExtractedPack(title, gathered, [], [], options);
    expect(pack.entities.map(({ name }) => name).toSorted()).toEqual([
      "Norvik Supreme Court",
      "Norvikia",
      "State Department",
      "Zeda Norvik",
    ]);
    const reason = "a body of this name is in every country";
    expect(
      report.rejected.filter((each) => each.reason === reason).map(({ name }) => name),
    ).toEqual([
      "Foreign Ministry",
      "Ministry of Health",
      "Ministry of Health and Welfare",
      "Ministry of Norvikia",
      "Supreme Court",
    ]);
  });
});
