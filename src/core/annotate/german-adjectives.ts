import type { FormRule } from "./made-forms.ts";

/*
 * German adjectives at the head of a name take an ending of their own in each case: Europäische Union,
 * der Europäischen Union; Oberster Staatsrat, im Obersten Staatsrat. Names store one of them.
 */

const endings = ["e", "en", "er", "es", "em"] as const;

/** A word that may be such an adjective: also a noun or "Berliner", of which the made forms never stand. */
const adjective = /^(\p{Lu}[\p{L}-]{2,}?)(?:e[rs]?)$/u;

/** The name with the other endings of its first adjective, and of all that follow one another. */
function declineHead(text: string): string[] {
  const words = text.split(" ");
  const stems = words.map((word) => adjective.exec(word)?.[1]);
  let count = stems.slice(0, -1).indexOf(undefined);
  if (count === -1) count = words.length - 1;
  if (count === 0) return [];
  const forms = endings.flatMap((ending) =>
    [1, count].map((changed) =>
      words.map((word, at) => (at < changed ? `${stems[at]}${ending}` : word)).join(" "),
    ),
  );
  return [...new Set(forms)].filter((form) => form !== text);
}

export const germanAdjectives: FormRule = {
  texts: /^de(?![a-z])/i,
  formsOf({ text, language, kind }, { type }) {
    if (type === "person" || language !== "de" || kind === "acronym") return [];
    return declineHead(text);
  },
};
