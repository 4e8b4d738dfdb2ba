import { describe, expect, it } from "vitest";
import { english } from "../../src/view/catalogue.ts";
import { findCatalogue, languages } from "../../src/view/languages.ts";
import type { Counted } from "../../src/view/plural.ts";

type Leaf = string | ((...values: unknown[]) => string);

/** Every word of a catalogue by its path; lists by their length. */
function leavesOf(value: unknown, path = ""): Map<string, Leaf> {
  if (typeof value === "string" || typeof value === "function") {
    return new Map([[path, value as Leaf]]);
  }
  const leaves = new Map<string, Leaf>();
  for (const [key, part] of Object.entries(value as object)) {
    for (const [at, leaf] of leavesOf(part, `${path}.${key}`)) leaves.set(at, leaf);
  }
  return leaves;
}

function isCounted(leaf: Leaf): leaf is Leaf & Counted {
  return typeof leaf === "function" && "forms" in leaf;
}

/** What a reader would see of it, with made-up values put in. */
function write(leaf: Leaf): string {
  if (typeof leaf === "string") return leaf;
  return isCounted(leaf) ? leaf(7) : leaf("⟨1⟩", "⟨2⟩", "⟨3⟩");
}

/** The language's own names of language and letters are left out: each stands in its own. */
function wordsOf(catalogue: unknown): Map<string, Leaf> {
  return new Map([...leavesOf(catalogue)].filter(([path]) => !path.endsWith(".locale")));
}

/** The made-up values in a text, in an order of their own: languages differ in theirs. */
function valuesOf(text: string): string[] {
  return (text.match(/⟨\d⟩|7/g) ?? []).toSorted();
}

const englishWords = wordsOf(english);
const others = languages.filter(({ tag }) => tag !== "en");
/** The same in every language: the product's name, and an example in a sentence of its own. */
const untranslated = /\.product$|\.loading\.text$/;

/** Letters that only another of the three alphabets has. */
const foreignLetters: Readonly<Record<string, RegExp>> = {
  be: /[иИщЩъЪїЇєЄґҐ]/,
  ru: /[іІїЇєЄґҐўЎ’]/,
  uk: /[ыЫэЭёЁъЪўЎ]/,
};

describe.each(others)("the catalogue of $name", ({ tag, catalogue }) => {
  const words = wordsOf(catalogue);

  it("has every word that the English one has, and no other", () => {
    expect([...words.keys()].toSorted()).toEqual([...englishWords.keys()].toSorted());
  });

  it("leaves nothing empty or in English", () => {
    const same = [...words]
      .filter(([path]) => !untranslated.test(path))
      .filter(([path, leaf]) => {
        const written = write(leaf);
        const before = englishWords.get(path);
        return written === "" || before === undefined || written === write(before);
      })
      .map(([path]) => path);
    expect(same).toEqual([]);
  });

  it("puts the same values into its sentences", () => {
    const differing = [...words].filter(([path, leaf]) => {
      const before = englishWords.get(path);
      if (typeof leaf === "string" || before === undefined) return false;
      return String(valuesOf(write(leaf))) !== String(valuesOf(write(before)));
    });
    expect(differing.map(([path]) => path)).toEqual([]);
  });

  it("has a form for each of the language's plural categories, with the number in it", () => {
    const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
    const counted = [...words].flatMap(([path, leaf]) => (isCounted(leaf) ? [{ path, leaf }] : []));
    expect(counted.length).toBeGreaterThan(10);
    for (const { path, leaf } of counted) {
      expect([path, Object.keys(leaf.forms).toSorted()]).toEqual([
        path,
        pluralCategories.toSorted(),
      ]);
      const without = Object.values(leaf.forms).filter((form) => form.split("#").length !== 2);
      expect([path, without]).toEqual([path, []]);
    }
  });

  it("is written in its own alphabet", () => {
    const foreign = foreignLetters[tag] ?? /(?:)/;
    const strange = [...words].filter(([, leaf]) => {
      const forms = isCounted(leaf) ? Object.values(leaf.forms) : [write(leaf)];
      return forms.some((text) => foreign.test(text));
    });
    expect(strange.map(([path]) => path)).toEqual([]);
  });

  it("says in every part which language it is", () => {
    const { card, panel, popup, options, welcome } = catalogue;
    const locales = [card, panel, popup, options, welcome].map(({ locale }) => locale);
    expect(new Set(locales)).toEqual(new Set([tag]));
  });
});

describe("numbers in words", () => {
  it.each<[string, readonly string[]]>([
    ["en", ["1 mention", "2 mentions", "5 mentions", "11 mentions", "21 mentions", "22 mentions"]],
    ["be", ["1 згадка", "2 згадкі", "5 згадак", "11 згадак", "21 згадка", "22 згадкі"]],
    [
      "ru",
      [
        "1 упоминание",
        "2 упоминания",
        "5 упоминаний",
        "11 упоминаний",
        "21 упоминание",
        "22 упоминания",
      ],
    ],
    ["uk", ["1 згадка", "2 згадки", "5 згадок", "11 згадок", "21 згадка", "22 згадки"]],
  ])("are right in %s", (tag, written) => {
    const { mentions } = findCatalogue(tag, []).panel;
    expect([1, 2, 5, 11, 21, 22].map(mentions)).toEqual(written);
  });
});

describe("the language", () => {
  it.each<[string | undefined, string[], string]>([
    ["be", ["ru"], "be"],
    [undefined, ["uk-UA", "en"], "uk"],
    [undefined, ["de-AT", "be-tarask"], "be"],
    [undefined, ["fr"], "en-GB"],
    [undefined, [], "en-GB"],
    ["xx", ["ru"], "en-GB"],
  ])("chosen as %s by a browser of %j is %s", (chosen, browserLanguages, locale) => {
    expect(findCatalogue(chosen, browserLanguages).card.locale).toBe(locale);
  });
});
