import { describe, expect, it } from "vitest";
import { createAnnotator } from "../../../src/core/annotate/annotator.ts";
import { type Entity, asEntityId } from "../../../src/core/dataset/pack.ts";
import { compileIndex } from "../../../src/core/match/name-index.ts";

function entityOf(id: string, type: Entity["type"], names: Record<string, string>): Entity {
  return {
    id: asEntityId(id),
    type,
    name: Object.values(names)[0] ?? id,
    description: id,
    names: Object.entries(names).map(([language, text]) => ({ language, text, kind: "full" })),
  };
}

const pack = {
  entities: [
    entityOf("putin", "person", { ru: "Владимир Путин", pl: "Władimir Putin" }),
    entityOf("minsk", "place", { ru: "Минск", be: "Мінск", pl: "Mińsk", lv: "Minska" }),
    entityOf("trump", "person", { en: "Donald Trump" }),
    entityOf("obama", "person", { en: "Barack Obama" }),
    entityOf("scholz", "person", { en: "Olaf Scholz" }),
    entityOf("kellogg", "person", { en: "Keith Kellogg" }),
    entityOf("merkel", "person", { en: "Angela Merkel" }),
    entityOf("rubio", "person", { en: "Marco Rubio" }),
    entityOf("zelensky", "person", { en: "Bob Zelensky" }),
    entityOf("boston", "place", { en: "Boston" }),
    entityOf("union-state", "organization", { ru: "Союзное государство" }),
    entityOf("un", "organization", { ru: "ООН", pl: "ONZ" }),
    entityOf("belgium", "place", { pl: "Belgia" }),
    entityOf("belgians", "term", { pl: "Belg" }),
    entityOf("farage", "person", { pl: "Nigel Farage" }),
    entityOf("sartre", "person", { pl: "Jean-Paul Sartre" }),
    entityOf("agency", "organization", {
      ru: "Федеральное агентство по делам молодёжи и спорта",
      uk: "Об’єднаний комітет начальників обласних штабів",
      pl: "Główny urząd badań technicznych i naukowych",
    }),
    entityOf("makers", "organization", {
      ru: "Белорусская ассоциация производителей бытовой техники",
      be: "Канвенцыя аб ацэнцы ўздзеяння на навакольнае асяроддзе",
    }),
  ],
  facts: [],
};
const annotator = createAnnotator(compileIndex(pack), pack);

function mark(text: string, language: string): string {
  let marked = "";
  let at = 0;
  for (const { start, end } of annotator.annotate({ text, language }).mentions) {
    marked += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return marked + text.slice(at);
}

describe("names in other cases", () => {
  it.each([
    ["ru", "Встреча с [Владимиром Путиным] в [Минске]."],
    ["ru", "Договор о [Союзном государстве] подписан."],
    ["ru", "Союзном, государстве и союзном государстве."],
    ["ru", "Представитель [ООН] и решение [ООНа]."],
    ["be", "Жыхары [Мінска] і ў [Мінску]."],
    ["pl", "Rozmowa z [Władimirem Putinem] w [Mińsku]."],
    ["pl", "Rząd [Belgii] i decyzja [ONZ-u]."],
    ["pl", "Partia [Nigela Farage'a] i [Nigela Farage’owi]."],
    ["pl", "Książka [Jean-Paula Sartre’a] i [Jean-Paul’em Sartre’em]."],
    ["ru", "Решение [Федерального агентства по делам молодёжи и спорта] отменено."],
    ["uk", "Рішення [Об’єднаного комітету начальників обласних штабів] скасовано."],
    ["pl", "Decyzja [Głównego urzędu badań technicznych i naukowych] upadła."],
    ["ru", "Глава [Белорусской ассоциации производителей бытовой техники] молчит."],
    ["be", "Камітэт [Канвенцыі аб ацэнцы ўздзеяння на навакольнае асяроддзе] маўчыць."],
    ["pl", "Władze [Mińska] milczą. Rząd [Belgii] milczy."],
    ["pl", "Spotkał się z [Donaldem Trumpem], słowa [Donalda Trumpa], o [Donaldzie Trumpie]."],
    ["pl", "Bez [Baracka Obamy], z [Barackiem Obamą], o [Baracku Obamie], widzi [Baracka Obamę]."],
    ["pl", "Z [Olafem Scholzem] o [Olafie Scholzu]. Z [Keithem Kelloggiem] o [Keithu Kelloggu]."],
    ["pl", "Z [Angelą Merkel], bez [Angeli Merkel]. Z [Marco Rubio], dla [Marca Rubia]."],
    ["pl", "Z [Bobem Zelenskim], dla [Boba Zelenskiego]. Bez Bostona."],
    ["en", "They met Donaldem Trumpem. They met [Donald Trump]."],
    ["en", "They met Władimirem Putinem in Mińsku."],
  ])("are found in %s: %s", (language, marked) => {
    expect(mark(marked.replaceAll(/[[\]]/g, ""), language)).toBe(marked);
  });

  it("go to the entity that leaves the shorter ending", () => {
    const { mentions } = annotator.annotate({ text: "Rząd Belgii.", language: "pl" });
    expect(mentions.map(({ entity }) => entity)).toEqual(["belgium"]);
  });

  it("are told apart from stored ones", () => {
    const { mentions } = annotator.annotate({ text: "В Минске и Минск.", language: "ru" });
    expect(mentions.map(({ form }) => form)).toEqual(["case-form", "stored"]);
  });
});
