import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldSeparator, foldWord } from "../../../src/core/text/fold.ts";

const anyText = fc.string({ unit: "binary" });

describe("foldWord", () => {
  it.each([
    ["capitals", "MINSK", "minsk"],
    ["Polish letters with and without a combining mark", "Łukaszenką", "lukaszenka"],
    ["Czech letters", "Běloruské", "beloruske"],
    ["French ligatures", "Œuvre", "oeuvre"],
    ["the German sharp s", "Weißrussland", "weissrussland"],
    ["the German capital sharp s", "WEIẞRUSSLAND", "weissrussland"],
    ["the Belarusian Latin script", "Cichanoŭskaja", "cichanouskaja"],
    ["Turkish letters", "İstanbul ığ", "istanbul ig"],
    ["Vietnamese letters with two marks", "Việt", "viet"],
    ["Greek accents, which capitals do not have", "Αθήνα", "αθηνα"],
    ["Cyrillic ё, which newspapers write as е", "Чёрное", "черное"],
    ["the stress marks of dictionaries", "Пу\u0301тин", "путин"],
    ["a soft hyphen", "Luka\u00ADshenka", "lukashenka"],
    ["zero-width characters", "Mi\u200Bn\u200Ds\u2060k", "minsk"],
    ["nothing", "", ""],
  ])("folds %s", (_case, written, folded) => {
    expect(foldWord(written)).toBe(folded);
  });

  it.each([
    ["й and и", "край", "краи"],
    ["ў and у", "воўк", "воук"],
    ["ї and і", "її", "іі"],
    ["Macedonian ќ and к", "ќе", "ке"],
    ["Macedonian ѓ and г", "ѓе", "ге"],
    ["Cyrillic and Latin letters of one shape", "Путин", "Пyтин"],
    ["Ukrainian ґ and г", "ґрати", "грати"],
    ["Japanese が and か", "が", "か"],
  ])("keeps %s apart, composed or not", (_case, one, other) => {
    for (const form of ["NFC", "NFD"]) {
      expect(foldWord(one.normalize(form))).not.toBe(foldWord(other.normalize(form)));
    }
  });

  it.each([
    "Łukašenka",
    "Ціханоўская",
    "Київ",
    "Чёрный",
    "Αθήνα",
    "Việt",
    "ѝ",
    "한국",
    "آذر",
    "हिन्दी",
  ])("gives one form for %s composed and decomposed", (word) => {
    expect(foldWord(word.normalize("NFD"))).toBe(foldWord(word.normalize("NFC")));
  });

  it("gives one form for any text composed and decomposed", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldWord(text.normalize("NFD"))).toBe(foldWord(text.normalize("NFC")));
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it("changes nothing more when it is done twice", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldWord(foldWord(text))).toBe(foldWord(text));
      }),
      { seed: 2, numRuns: 2000 },
    );
  });
});

describe("foldSeparator", () => {
  it.each([
    ["curly apostrophes", "’", "'"],
    ["the modifier apostrophe", "ʼ", "'"],
    ["the non-breaking hyphen", "\u2011", "-"],
    ["dashes, with their spaces", " – ", " - "],
    ["a no-break space", "\u00A0", " "],
    ["a narrow no-break space", "\u202F", " "],
    ["a line break with indentation", "\n      ", " "],
    ["direction marks", "\u200E \u200F", " "],
    ["a comma", ", ", ", "],
  ])("folds %s", (_case, written, folded) => {
    expect(foldSeparator(written)).toBe(folded);
  });
});
