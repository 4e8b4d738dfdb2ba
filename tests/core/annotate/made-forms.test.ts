import { describe, expect, it } from "vitest";
import { type FormRule, createFormSearch } from "../../../src/core/annotate/made-forms.ts";
import { makeSamplePack } from "../sample-pack.ts";

const { entities } = makeSamplePack({
  minsk: { type: "place", full: ["Minsk"] },
  misk: { type: "place", full: ["Miskolc"] },
  warsaw: { type: "place", full: ["Warsaw"] },
  flag: { type: "term", full: ["white flag"] },
});

describe("made forms", () => {
  const made: string[] = [];
  const rule: FormRule = {
    texts: /^xx$/,
    formsOf({ text }) {
      made.push(text);
      return [`${text}en`, `${text}ko`];
    },
  };
  const find = (search: ReturnType<typeof createFormSearch>, text: string): string[] => {
    made.length = 0;
    return search.find(text, "xx").map(({ start, end, names }) => {
      expect(names[0]?.inflected).toBe(true);
      return `${text.slice(start, end)} ${names[0]?.name.text}`;
    });
  };

  it("are made when a text could have them, and kept", () => {
    const search = createFormSearch(entities, rule);
    expect(find(search, "Then Minsken came.")).toEqual(["Minsken Minsk"]);
    expect(made).toEqual(["Minsk", "Miskolc"]);
    expect(find(search, "Minskko and Misty things.")).toEqual(["Minskko Minsk"]);
    expect(made).toEqual([]);
    expect(find(search, "Warsawko, the white flagen and Minsken.")).toEqual([
      "Warsawko Warsaw",
      "white flagen white flag",
      "Minsken Minsk",
    ]);
    expect(find(search, "A wh-question.")).toEqual([]);
    expect(made).toEqual([]);
  });

  it("are kept over several texts, and none made for small words", () => {
    const search = createFormSearch(entities, rule);
    expect(find(search, "a minor thing")).toEqual([]);
    expect(made).toEqual([]);
    find(search, "Warsawen");
    find(search, "Minsken");
    expect(find(search, "Warsawko")).toEqual(["Warsawko Warsaw"]);
    expect(made).toEqual([]);
  });

  it("are none in other languages", () => {
    made.length = 0;
    const search = createFormSearch(entities, rule);
    expect(search.find("Minsken", "en")).toEqual([]);
    expect(search.find("Minsken", undefined)).toEqual([]);
    expect(made).toEqual([]);
  });

  it("of earlier texts are forgotten where there are too many", () => {
    const search = createFormSearch(entities, rule, 4);
    expect(find(search, "Minsken")).toEqual(["Minsken Minsk"]);
    expect(find(search, "Warsawen")).toEqual(["Warsawen Warsaw"]);
    expect(made).toEqual(["Warsaw"]);
    expect(find(search, "Minsken and Warsawen")).toEqual(["Minsken Minsk"]);
  });
});
