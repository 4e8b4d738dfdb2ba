import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Pack } from "../../../src/core/dataset/pack.ts";
import { createMatcher } from "../../../src/core/match/find-names.ts";
import type { NameMatch } from "../../../src/core/match/name-table.ts";
import { compileIndex } from "../../../src/core/match/name-index.ts";
import { type Sample, makeSamplePack, readMarked, writeMarked } from "../sample-pack.ts";
import { type Token, findNaively } from "./naive-names.ts";

type Spans = readonly (readonly [start: number, end: number])[];

function findNames(pack: Pick<Pack, "entities">, text: string): NameMatch[] {
  return createMatcher(compileIndex(pack), pack).find(text);
}

/** Where names stand in a text. */
function findSpans(names: readonly string[], text: string): Spans {
  const pack = makeSamplePack({ one: { full: names } });
  return findNames(pack, text).map(({ start, end }) => [start, end]);
}

/**
 * The semantics of a match: what it is about, the names, and texts in which [brackets] stand round
 * each match. A text without brackets has none.
 */
const semantics: readonly (readonly [string, readonly string[], ...string[]])[] = [
  ["a whole word", ["Minsk"], "In [Minsk] today", "The Minskers came", "Newminsk waits"],
  ["each occurrence", ["Minsk"], "[Minsk], [Minsk] and [Minsk]"],
  ["the whole text", ["Minsk"], "[Minsk]"],
  [
    "words next to signs",
    ["Minsk"],
    "([Minsk])",
    "“[Minsk]”",
    "*[Minsk]*",
    "…[Minsk]!",
    "#[Minsk]",
  ],
  ["nothing in no text", ["Minsk"], ""],

  ["the longer of two that start together", ["Union", "Union State"], "The [Union State] grows"],
  [
    "the shorter where the longer breaks off",
    ["Union", "Union State treaty"],
    "The [Union] State grows",
  ],
  ["the leftmost of two that overlap", ["State Council", "Union State"], "[Union State] Council"],
  ["on after a match that ends where the next starts", ["Minsk", "Moscow"], "[Minsk] [Moscow]"],
  ["from the second word where the first name fails", ["New New York"], "New [New New York]"],

  ["no name in small letters", ["Union State"], "a union state", "a Union state"],
  ["no acronym in small letters", ["US"], "between us and them", "Us and them"],
  ["small words of a name in any case", ["Council of Europe"], "The [Council Of Europe]"],
  ["a name in capitals", ["Minsk"], "Talks in [MINSK] go on"],
  ["no short name in capitals", ["Who"], "The WHO says", "[Who] says"],
  ["a short name in a line of capitals", ["Iran"], "[IRAN] AND RUSSIA AGREE"],
  ["no two-letter acronym in a line of capitals", ["US"], "GIVE US A BREAK", "The [US] waits"],
  ["a longer acronym in a line of capitals", ["NATO"], "[NATO] SENDS A NOTE"],
  ["names of scripts without capitals", ["北京", "ירושלים"], "在 [北京] 。", "אל [ירושלים] ."],

  ["a space that does not break", ["Union State"], "The [Union\u00A0State] grows"],
  ["a line break with indentation", ["Union State"], "The [Union\n      State] grows"],
  ["a hyphen for a space, of any kind", ["Union State"], "[Union-State]", "[Union\u2011State]"],
  ["a space for a hyphen", ["Ivano-Frankivsk"], "[Ivano Frankivsk]", "[Ivano–Frankivsk]"],
  ["no other sign for a space", ["Union State"], "Union, State", "Union. State", "Union/State"],
  ["no blank line for a space", ["Union State"], "Union\n\nState"],
  ["the first part of a compound", ["EU"], "[EU]-imposed", "[EU]–Russia"],
  ["the last part of a compound", ["EU"], "Pro-[EU] parties"],

  ["possessives", ["Putin", "Belarus"], "[Putin]'s", "[Putin]’s", "[Belarus]'", "[Belarus]’s"],
  [
    "an apostrophe of a name, straight or curly",
    ["RFE/RL's Service"],
    "[RFE/RL’s Service]",
    "[RFE/RL's Service]",
    "RFE/RL Service",
  ],
  ["single quotes within a name", ["28 'Programs'"], "The [28 ‘Programs]’ are here"],
  ["an acronym with full stops", ["U.S."], "The [U.S]. army", "The [U.S].", "The US army"],
  ["an elided article", ["l'Occident"], "de l’[Occident] et"],

  ["soft hyphens", ["Lukashenka"], "[Luka\u00ADshen\u00ADka] said"],
  ["zero-width spaces", ["Lukashenka"], "[Luka\u200Bshenka] said"],
  ["decomposed letters", ["Łukašenka"], "[Łukas\u030Cenka] said"],
  ["letters without their marks", ["Łukašenka"], "[Lukasenka] said"],
  ["letters with other marks", ["Lukasenka"], "[Łukašenka] said"],
  ["ё and е", ["Чёрное море"], "У [Черное море] и [Чёрное море]"],
  ["no й for и", ["Край"], "Краи"],
  ["no ў for у", ["Воўк"], "Воук"],
  ["no Latin letters for Cyrillic ones", ["Минск"], "Mинск", "[Минск]"],

  ["an article without taking it in", ["the West"], "In the [West] they", "The [West] waits"],
  ["no name without its article", ["the West"], "to go West", "in the west"],
  ["a longer name over one with its article", ["the West", "West Bank"], "in the [West Bank]"],
  ["an article that is the name", ["The"], "[The] band"],
  ["numbers of a name", ["28 programs"], "The [28 programs] are", "The 280 programs are"],
  ["letters of the astral planes", ["𐐔𐐯𐑅"], "😀 [𐐔𐐯𐑅] 😀"],

  ["a name within letters without spaces", ["北京"], "我在[北京]工作", "東京都"],
  ["the longest of such names", ["中华", "中华人民共和国"], "[中华人民共和国]和[中华]"],
  ["no part of a word between borders", ["京大"], "北京大学"],
  ["a foreign name in such letters", ["普京", "明斯克"], "[普京]和卢卡申科在[明斯克]会晤"],
  ["such names with a middle dot", ["约翰·史密斯"], "我见到[约翰·史密斯]先生", "约翰 史密斯"],
  ["names in Thai", ["มินสก์"], "เดินทางไป[มินสก์]"],
  ["names in kana", ["ミンスク"], "大統領は[ミンスク]で"],
  ["Latin names within such letters", ["Minsk", "EU"], "在[Minsk]举行，[EU]的", "在Minska举行"],
  ["Georgian and Armenian names", ["თბილისი", "Երևան"], "ქალაქი [თბილისი], [ԵՐԵՒԱՆ] և [Երևան]"],
  ["Greek names without their accents", ["Αθήνα"], "Η [ΑΘΗΝΑ] και η [Αθηνα]"],

  [
    "names that every object has",
    ["__proto__", "constructor", "toString", "hasOwnProperty"],
    "a __[proto]__ of the [constructor] and [toString] [hasOwnProperty]",
  ],
];

describe("findNames finds", () => {
  const rows = semantics.flatMap(([what, names, ...texts]) =>
    texts.map((marked) => [what, marked, names] as const),
  );
  it.each(rows)("%s: %s", (_what, marked, names) => {
    const { text } = readMarked(marked);
    expect(writeMarked(text, findSpans(names, text))).toBe(marked);
  });
});

describe("findNames", () => {
  it("gives every entity that has the name", () => {
    const pack = makeSamplePack({ state: { full: ["Georgia"] }, land: { full: ["Georgia"] } });
    const [match] = findNames(pack, "In Georgia");
    expect(match?.names.map(({ entity }) => entity)).toEqual(["state", "land"]);
  });

  it("gives both spellings of one entity where they are written alike", () => {
    const pack = makeSamplePack({ one: { full: ["Łukašenka", "Lukasenka"] } });
    const [match] = findNames(pack, "Lukasenka");
    expect(match?.names).toHaveLength(2);
  });

  it("takes an index that was compiled elsewhere, and none of another pack", () => {
    const pack = makeSamplePack({ one: { full: ["Minsk"] } });
    const buffer = compileIndex(pack).buffer.slice(0);
    expect(createMatcher({ buffer }, pack).find("In Minsk")).toHaveLength(1);
    const other = makeSamplePack({ one: { full: ["Minsk", "Mensk"] } });
    expect(() => createMatcher({ buffer }, other)).toThrow(RangeError);
    expect(() => createMatcher({ buffer: buffer.slice(4) }, pack)).toThrow(RangeError);
    expect(() => createMatcher({ buffer: new ArrayBuffer(0) }, pack)).toThrow(RangeError);
  });

  it("finds nothing for a pack without names, or names without a word", () => {
    expect(findSpans([], "Minsk constructor __proto__")).toEqual([]);
    expect(findSpans(["", "…", " - "], "… - … Minsk")).toEqual([]);
  });

  it("agrees with the naive matcher on random text of several scripts", () => {
    const vocabulary =
      "Ala Bela Łódź the of NATO 28 Минск Пуцін Край и Αθήνα 北京 ירושלים 𐐔𐐯𐑅".split(" ");
    const word = fc.constantFrom(...vocabulary);
    const names = fc.array(fc.array(word, { minLength: 1, maxLength: 3 }), { maxLength: 8 });
    const before = fc.constantFrom(" ", " ", " ", "-", "\u00A0", "\u2011", "\n", ", ", ". ", "/");
    const token: fc.Arbitrary<Token> = fc.record({ word, before });
    const tokens = fc.array(token, { maxLength: 30 });
    fc.assert(
      fc.property(names, tokens, (all, text) => {
        const expected = findNaively(all, text);
        const found = findSpans(
          all.map((each) => each.join(" ")),
          text.map((each) => each.before + each.word).join(""),
        );
        expect(found).toEqual(expected);
      }),
      { seed: 5, numRuns: 3000 },
    );
  });

  it("agrees with plain search between the segmenter's borders, where there are no spaces", () => {
    const piece = fc.constantFrom(
      ..."北京 大学 普京 在 中华 人民 共和国 Minsk 説 は プーチン ไป 。".split(" "),
    );
    const pieces = fc.array(piece, { maxLength: 20 });
    const names = fc.array(
      fc.constantFrom("北京", "普京", "中华", "中华人民", "大学", "Minsk", "プーチン"),
    );
    const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
    fc.assert(
      fc.property(names, pieces, (all, parts) => {
        const text = parts.join("");
        const borders = new Set([...segmenter.segment(text)].map(({ index }) => index));
        borders.add(text.length);
        const expected: [number, number][] = [];
        for (let at = 0; at < text.length;) {
          const ends = all
            .filter((name) => text.startsWith(name, at))
            .map((name) => at + name.length)
            .filter((end) => borders.has(at) && borders.has(end));
          if (ends.length > 0) expected.push([at, Math.max(...ends)]);
          at = Math.max(at + 1, ...ends);
        }
        expect(findSpans(all, text)).toEqual(expected);
      }),
      { seed: 7, numRuns: 2000 },
    );
  });

  it("finds names however their marks are written, parted or bent by signs", () => {
    const writings = [
      (name: string) => name,
      (name: string) => name.normalize("NFD"),
      (name: string) => name.toUpperCase(),
      (name: string) => Array.from(name).join("\u00AD"),
      (name: string) => name.replaceAll(" ", "\u00A0"),
      (name: string) => name.replaceAll(" ", "\u2011"),
    ] as const;
    const names = ["Łódź Kaliska", "Мінск Паўночны", "Βόρεια Αθήνα", "თბილისი", "Երևան", "Zürich"];
    const written = fc.record({
      name: fc.constantFrom(...names),
      write: fc.constantFrom(...writings),
      before: fc.constantFrom(" ", "“", "(", "pro-", ". ", "\n"),
      after: fc.constantFrom(" ", "’s ", "”", "-led ", ". ", ", "),
    });
    fc.assert(
      fc.property(fc.array(written, { maxLength: 12 }), (all) => {
        let text = "";
        const expected: [number, number][] = [];
        for (const { name, write, before, after } of all) {
          const form = write(name);
          text += `so ${before}`;
          expected.push([text.length, text.length + form.length]);
          text += form + after;
        }
        expect(findSpans(names, text)).toEqual(expected);
      }),
      { seed: 8, numRuns: 1000 },
    );
  });

  it("gives matches in order that never overlap, for any names and text", () => {
    const anyText = fc.string({ unit: "binary", maxLength: 12 });
    const texts = fc.array(anyText, { maxLength: 20 });
    fc.assert(
      fc.property(texts, texts, fc.nat(), (names, filler, seed) => {
        const inserted = names.filter((_name, index) => (seed + index) % 2 === 0);
        const text = [...filler, ...inserted, ...filler].join(" ");
        let end = 0;
        for (const [start, stop] of findSpans(names, text)) {
          expect(start).toBeGreaterThanOrEqual(end);
          expect(stop).toBeGreaterThan(start);
          end = stop;
        }
      }),
      { seed: 6, numRuns: 500 },
    );
  });
});

describe("names that are stored in capitals", () => {
  it.each<readonly [string, Sample, string, number]>([
    ["a place's", { type: "place", full: ["MOSCOW"] }, "Moscow, MOSCOW and moscow", 2],
    ["a person's", { type: "person", short: ["PUTIN"] }, "Putin, PUTIN and putin", 2],
    ["two words", { type: "organization", full: ["LOS ANGELES"] }, "Los Angeles, LOS ANGELES", 2],
    ["a short word of several", { full: ["UN CHARTER"] }, "The UN Charter, the Un charter", 1],
    ["in other letters", { type: "place", full: ["МИНСК"] }, "Минск", 1],
    ["not of a body of one word", { type: "organization", full: ["SWIFT"] }, "Swift, SWIFT", 1],
    ["not of three letters", { type: "place", full: ["UAE"] }, "Uae, UAE", 1],
    ["not without a vowel", { type: "place", full: ["DPRK"] }, "Dprk, DPRK", 1],
    ["not an acronym", { type: "place", acronym: ["NATO"] }, "Nato, NATO", 1],
    ["not where a word has small letters", { full: ["WTO Forum"] }, "Wto Forum, WTO Forum", 1],
  ])("are found in small letters too: %s", (_, sample, text, count) => {
    expect(findNames(makeSamplePack({ one: sample }), text)).toHaveLength(count);
  });
});
