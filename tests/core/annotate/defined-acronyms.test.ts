import { describe, expect, it } from "vitest";
import { createAnnotator } from "../../../src/core/annotate/annotator.ts";
import { compileIndex } from "../../../src/core/match/name-index.ts";
import { makeSamplePack, writeMarked } from "../sample-pack.ts";

const pack = makeSamplePack({
  wire: { type: "organization", full: ["Agence France-Presse", "AFP"] },
  labour: { type: "organization", full: ["International Labour Organization", "ILO"] },
  fund: { type: "organization", full: ["Фонд Крента Норвика", "FKN"] },
  bureau: { type: "organization", full: ["НАБУ"] },
  union: { type: "organization", full: ["Teachers Union", "TU"] },
  bank: { type: "organization", full: ["Norvik Trade Union", "TU"] },
});
const annotator = createAnnotator(compileIndex(pack), pack);

function mark(text: string): string {
  const { mentions } = annotator.annotate({ text });
  return writeMarked(
    text,
    mentions.map(({ start, end }) => [start, end] as const),
  );
}

/** How important the news agency is of a text that is about it and about the police. */
function weightOf(title: string): number | undefined {
  const text = "The Air Fleet Police (AFP) left. Agence France-Presse did.";
  return annotator.annotate({ text, title }).entities[0]?.importance;
}

describe("an acronym that the page says is of something else", () => {
  it.each([
    "The Armed Forces of the Philippines (AFP) left. The AFP said so.",
    "AFP (Armed Forces of the Philippines) left. The AFP said so.",
    "The AFP left. So did the Australian Federal Police (AFP).",
    "“Australian Federal Police” (AFP) officers left.",
    "The Air-Fleet Police (AFP) left.",
    "The Inter-Library Organisation (ILO) left. The ILO said so.",
  ])("is none of ours: %s", (text) => {
    expect(mark(text)).toBe(text);
  });

  it.each([
    // It has the name of ours, in another spelling too.
    "[Agence France-Presse] ([AFP]) left. [AFP] said so.",
    "[AFP] ([Agence France-Presse]) left. [AFP] said so.",
    "The International Labor Organisation ([ILO]) left. The [ILO] said so.",
    "The Internacional Labour Organisation ([ILO]) left. The [ILO] said so.",
    "The Interim Labour Organization ([ILO]) left. The [ILO] said so.",
    // What stands before it has other first letters, no capital, or a sentence's end within.
    "They met in Lusaka ([AFP]). [AFP] said so.",
    "They saw all fine people ([AFP]). [AFP] said so.",
    "In April, First Police ([AFP]) left.",
    "They met P ([AFP]). [AFP] said so.",
    // Its long name is not known, or not in these letters.
    "The Free Kraken Network ([FKN]) left. The [FKN] said so.",
    "Нове Антикорупційне Бюро України ([НАБУ]) пішло. [НАБУ] мовчить.",
    "[AFP] (and others) left.",
    "[AFP] (or so they said in the",
  ])("is ours: %s", (marked) => {
    expect(mark(marked.replaceAll(/[[\]]/g, ""))).toBe(marked);
  });

  it("means from each definition on what that says", () => {
    const marked =
      "[AFP] left. [Agence France-Presse] ([AFP]) too. The Air Fleet Police (AFP) did. AFP sang.";
    expect(mark(marked.replaceAll(/[[\]]/g, ""))).toBe(marked);
  });

  it("holds for the headline", () => {
    expect(weightOf("AFP leaves")).toBe(weightOf("They leave"));
    expect(weightOf("Agence France-Presse leaves")).toBeGreaterThan(weightOf("AFP leaves") ?? 0);
  });

  it("is the one of two that has such a name", () => {
    const { mentions } = annotator.annotate({
      text: "The Teachers' Union (TU) left. The TU sang.",
    });
    expect(mentions.map(({ entity }) => String(entity))).toEqual(["union", "union"]);
  });
});
