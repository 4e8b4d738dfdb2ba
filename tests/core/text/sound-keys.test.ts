import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSoundKeys } from "../../../src/core/text/sound-keys.ts";
import { createSkeletonReader } from "../../../src/core/text/sound-skeleton.ts";

function meet(a: string, b: string): boolean {
  const keys = new Set(findSoundKeys(b));
  return findSoundKeys(a).some((key) => keys.has(key));
}

/** One name in Cyrillic, and in Latin letters. */
const pairs: readonly (readonly [cyrillic: string, latin: string])[] = [
  ["Лукашенко", "Lukashenko Lukaschenko Łukaszenko Loukachenko Lukašenko"],
  ["Лукашэнка", "Lukashenka Łukašenka Lukaschenka Łukaszenka"],
  ["Ціханоўская", "Tsikhanouskaya Cichanoŭskaja Cichanouska Zichanouskaja"],
  ["Тихановская", "Tikhanovskaya Tichanowskaja Tikhanovskaïa"],
  ["Хрущёв", "Khrushchev Chruschtschow Khrouchtchev Chruszczow"],
  ["Жданович", "Zhdanovich Żdanowicz Ždanovič Schdanowitsch"],
  ["Уладзімір", "Uladzimir Uładzimir Vladimir"],
  ["Башкоў", "Bashkou Baszkou Baškoŭ"],
  ["Дембский", "Dębski"],
  ["Вонсик", "Wąsik"],
  ["Хоментовский", "Chomętowski"],
  ["Державин", "Derzhavin"],
  ["Мерзликин", "Merzlikin"],
  ["Ржевуский", "Rzewuski"],
  ["Пшибыльский", "Przybylski"],
  ["Дворжак", "Dvořák"],
  ["Давлетшин", "Davletshin"],
  ["Велько", "Veljko"],
  ["Дьяконов", "Djakonov"],
  ["Джокович", "Đoković"],
  ["Челик", "Çelik"],
  ["Елчиев", "Yolçiyev"],
  ["Муталибов", "Mütəllibov"],
];

describe("findSoundKeys", () => {
  it.each(pairs)("of %s meet those of %s", (cyrillic, latin) => {
    expect(latin.split(" ").filter((each) => !meet(each, cyrillic))).toEqual([]);
  });

  it.each([
    ["Путин", "Petrov"],
    ["Лавров", "Larov"],
    ["Песков", "Peshkov"],
    ["Титов", "Kotov"],
  ])("of %s do not meet those of %s", (cyrillic, latin) => {
    expect(meet(latin, cyrillic)).toBe(false);
  });

  it("are of words that have one skeleton", () => {
    const skeletonOf = createSkeletonReader();
    const differ = pairs.flatMap(([cyrillic, latin]) =>
      latin
        .split(" ")
        .filter(
          (each) => skeletonOf(each, 0, each.length) !== skeletonOf(cyrillic, 0, cyrillic.length),
        ),
    );
    expect(differ).toEqual([]);
  });

  it("are few, whatever the word", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (word) => {
        expect(findSoundKeys(word).length).toBeLessThanOrEqual(64);
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});
