import { foldWord } from "../text/fold.ts";
import {
  type Decline,
  type EndingTable,
  createCases,
  end,
  endBy,
  latinName,
} from "./made-cases.ts";
import type { FormRule } from "./made-forms.ts";

/*
 * Case forms of Greek (Ελλάδα, της Ελλάδας) and Romanian (România, României). Marks on letters do not
 * count (core/text/fold.ts), and so a shifted accent neither.
 */

/** The genitive and accusative, singular and where it looks alike plural. */
const greek: EndingTable = [
  ["ες", "ων ες"],
  ["οι", "ων ους"],
  ["ος", "ου ο|ον"],
  ["ης", "η|ους η|ην"],
  ["ις", "ι|εως ι|ιν"],
  ["ας", "α α|αν"],
  ["α", "ας|ων|ατος α|αν"],
  ["η", "ης|εως|ων η|ην"],
  ["ο", "ου ο"],
  ["ι", "ιου ι"],
  ["ω", "ως ω"],
];

/** The genitive and dative, and with the article. */
const romanian: EndingTable = [
  ["eana", "ene|enei eana"],
  ["easca", "ești easca"],
  ["ea", "ii ele"],
  ["ia", "iei ia"],
  ["ul", "ului ule"],
  ["ele", "elor ele"],
  ["ile", "ilor ile"],
  ["le", "lui le"],
  ["ii", "ilor ii"],
  ["a", "ei|ii|e a"],
  ["iu", "iului iul"],
  ["u", "ului|lui ul"],
  ["i", "iului|ilor iul"],
];
const addedInRomanian = "ului ul";

const shortest = 3;

const declineGreek: Decline = (word) =>
  word.length < shortest ? undefined : endBy(greek, word, foldWord(word));

const declineRomanian: Decline = (word, isPerson) => {
  if (isPerson || word.length < shortest) return undefined;
  return /[bcdfghjklmnprsștțvxz]$/u.test(word) && !word.endsWith("ul")
    ? end([word], addedInRomanian)
    : endBy(romanian, word, foldWord(word));
};

export const balkanCases: readonly FormRule[] = [
  createCases(/^el(?![a-z])/i, /^[\p{Script=Greek} .-]+$/u, declineGreek),
  createCases(/^ro(?![a-z])/i, latinName, declineRomanian),
];
