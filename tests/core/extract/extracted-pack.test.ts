import { describe, expect, it } from "vitest";
import { addFindings, createGathered } from "../../../src/core/extract/gather.ts";
import { makeExtractedPack } from "../../../src/core/extract/make-extracted-pack.ts";
import { extract } from "./extract-text.ts";

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
});
