import { type Decline, createCases, end } from "./made-cases.ts";
import type { FormRule } from "./made-forms.ts";

/*
 * Case forms of Georgian (მინსკი, მინსკში) and Armenian (Մինսկ, Մինսկում), postpositions that are
 * written on included. Of a person's name the last word alone has an ending.
 */

const georgian = "ის|ისა ს მა ით ად ში ზე თან იდან|დან ისთვის ისგან ისკენ ო";
const afterVowel = "ს მ სთან სთვის სგან სკენ დ თი ში ზე დან";
const shortest = 3;

const declineGeorgian: Decline = (word) => {
  if (word.length < shortest) return undefined;
  const stem = word.slice(0, -1);
  if (word.endsWith("ი")) return end([stem], georgian);
  if (/[აე]$/.test(word)) return [...end([word], afterVowel), ...end([stem], georgian)];
  return /[ოუ]$/.test(word) ? end([word], afterVowel) : end([word], georgian);
};

const armenian = "ի|ու ին|ուն ը|ն ից|ուց ով ում";
const afterArmenianVowel = "յի յին ն յից յով յում";

const declineArmenian: Decline = (word) => {
  if (word.length < shortest) return undefined;
  return end([word], /[աիո]$/.test(word) ? afterArmenianVowel : armenian);
};

export const caucasianCases: readonly FormRule[] = [
  createCases(/^ka(?![a-z])/i, /^[\p{Script=Georgian} .-]+$/u, declineGeorgian, true),
  createCases(/^hy(?![a-z])/i, /^[\p{Script=Armenian} .-]+$/u, declineArmenian, true),
];
