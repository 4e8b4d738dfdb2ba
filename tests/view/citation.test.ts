import { describe, expect, it } from "vitest";
import { citeMarkdown, citePlain, reportFact } from "../../src/view/citation.ts";
import { lukashenka, makeFact, rferl } from "./samples.ts";

const fact = makeFact("They agreed.", { ...rferl, title: "28 'Programs'" }, "2021-11");

describe("a fact's citation", () => {
  it("has the fact, its date, publisher, title, date said and address as plain text", () => {
    expect(citePlain(fact, "en-GB")).toBe(
      `November 2021: They agreed. (RFE/RL's Belarus Service, “28 'Programs'”, 4 November 2021, ${rferl.url})`,
    );
  });

  it("links the source in Markdown", () => {
    expect(citeMarkdown(fact, "en-GB")).toBe(
      `November 2021: They agreed. ([RFE/RL's Belarus Service, “28 'Programs'”](${rferl.url}), 4 November 2021)`,
    );
  });

  it("leaves no mark-up of the fact's or the document's own in Markdown", () => {
    const odd = makeFact("A *bold* [link](x).", {
      ...rferl,
      title: "<b>_a_</b>",
      url: "https://a.example/b_(c)",
    });
    expect(citeMarkdown(odd, "en-GB")).toBe(
      String.raw`A \*bold\* \[link\](x). ([RFE/RL's Belarus Service, “\<b\>\_a\_\</b\>”](https://a.example/b_%28c%29), 4 November 2021)`,
    );
  });
});

describe("a report of a wrong fact", () => {
  it("says entity, fact, document and version", () => {
    const lines = reportFact(fact, lukashenka, { title: "A dataset", revision: 7 }).split("\n");
    expect(lines.slice(1, 4)).toEqual([
      "Dataset: A dataset, revision 7",
      "Entity: Alyaksandr Lukashenka (alyaksandr-lukashenka)",
      "Fact: They agreed. (They agreed., about 2021-11)",
    ]);
    expect(lines[4]).toContain(rferl.id);
    expect(lines[4]).toContain(rferl.url);
    expect(lines.at(-1)).toBe("What is wrong: ");
  });
});
