import type { DocumentId, PartialDate } from "../../../src/core/dataset/pack.ts";
import { extractDocument } from "../../../src/core/extract/extract-document.ts";
import type { Findings } from "../../../src/core/extract/findings.ts";
import { createGazetteer } from "../../../src/core/extract/gazetteer.ts";

const gazetteer = createGazetteer();

/** What is found in one text, English where nothing else is said. */
export function extract(text: string, language = "en", id = "a"): Findings {
  const document = {
    id: id as DocumentId,
    title: "A",
    publisher: "P",
    published: "2022-05-12" as PartialDate,
    url: `https://example.org/${id}`,
    language,
  };
  return extractDocument({ document, text }, gazetteer);
}

/** Roles in one text, each behind whose it is. */
export function rolesOf(text: string): string[] {
  const { entities, facts } = extract(text);
  return facts
    .filter(({ kind }) => kind === "role")
    .map((fact) => `${entities[fact.entities[0] ?? -1]?.name}: ${fact.words}`);
}
