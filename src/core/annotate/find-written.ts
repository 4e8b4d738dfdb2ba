import type { Entity } from "../dataset/pack.ts";
import type { Matcher } from "../match/find-names.ts";
import type { NameMatch } from "../match/name-table.ts";
import { balkanCases } from "./balkan-cases.ts";
import { balticCases } from "./baltic-cases.ts";
import { caucasianCases } from "./caucasian-cases.ts";
import { czechCases } from "./czech-cases.ts";
import { germanAdjectives } from "./german-adjectives.ts";
import { createFormSearch } from "./made-forms.ts";
import { mergeNames } from "./merge-names.ts";
import { polishCases } from "./polish-cases.ts";
import { southSlavicCases } from "./south-slavic-cases.ts";
import { uralicCases } from "./uralic-cases.ts";

const rules = [
  germanAdjectives,
  czechCases,
  polishCases,
  ...southSlavicCases,
  ...balticCases,
  ...uralicCases,
  ...balkanCases,
  ...caucasianCases,
];

/** Makes the search for names as they are stored and in the forms of the text's language. In order. */
export function createWrittenSearch(
  matcher: Matcher,
  entities: readonly Entity[],
): (text: string, language: string | undefined) => readonly NameMatch[] {
  const forms = rules.map((rule) => createFormSearch(entities, rule));
  return (text, language) => {
    let found: readonly NameMatch[] = matcher.find(text, language);
    for (const search of forms) {
      const inflected = search.find(text, language);
      if (inflected.length > 0) found = mergeNames(found, inflected);
    }
    return found;
  };
}
