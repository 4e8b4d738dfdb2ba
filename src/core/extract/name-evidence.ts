import { commonWords } from "./closed-words.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { givenNames } from "../text/given-names.ts";
import {
  agreementHeads,
  eventHeads,
  institutionHeads,
  leadPlaces,
  placeHeads,
  shipMarks,
} from "./name-heads.ts";
import { knownOrganizations, longOrganizations } from "./organization-list.ts";
import type { NamePiece } from "./split-runs.ts";
import { isRole, isSingleRole, portfolios } from "./titles.ts";
import type { Token } from "./tokens.ts";
import { listWords } from "../text/word-list.ts";

/** What a name may be of; `other` is an event, an agreement, a work, a product or a term. */
export interface TypeScores {
  person: number;
  organization: number;
  place: number;
  other: number;
}

export function noScores(): TypeScores {
  return { person: 0, organization: 0, place: 0, other: 0 };
}

export function addScores(into: TypeScores, scores: TypeScores, weight = 1): void {
  into.person += scores.person * weight;
  into.organization += scores.organization * weight;
  into.place += scores.place * weight;
  into.other += scores.other * weight;
}

const familyEnding =
  /(?:ov|ova|ev|eva|enko|enka|vich|vych|wicz|ski|ska|sky|skaya|skyy|shvili|adze|idze|yan|sson|sen|escu|oglu|chuk|czyk|ullah|uddin|singh|opoulos|akis|inho|etti|ella|ini)$/;
/** Common words that many families are called by. Folded. */
const familyWords = listWords(
  "brown black white green gray grey young long short king price rice bush day love power banks sharp swift wood woods stone hill hills bird fox wolf best noble wise rich early gold silver field cook baker cash small",
);
/** Of nouns, and of few families: not McGuinness, Clements, Garrity. */
const nounEnding =
  /(?:tions?|(?<!cle)ments?|(?<!in)ness|(?<!rr)ity|ities|isms?|olog(?:y|ies)|ships?)$/;
const placeEnding =
  /(?:stan|grad|ville|burg|burgh|shire|abad|pur|polis|istan|town|mouth|haven|hampton|stadt|furt|dorf)$/;
const organizationEnding =
  /(?:bank|soft|corp|tech|tel|com|gas|neft|prom|flot|net|media|group|air)$/;

/** What is called by a given name, behind it. Folded. */
const storms = listWords("hurricane typhoon cyclone storm");
/** Heads of places that families are called by too. Folded. */
const familyHeads = listWords(
  "lake bay reef hill hills range peak plain plains field park parks lane street bridge garden gardens castle fort camp beach point north south east west heights creek shore palace hall brook banks tower towers hotel mine mall lakes fields rivers forest",
);

/** What is written before its own name: Radio Azat, Bank Norvik, Frente Amplio. Folded. */
const leadHeads = listWords(
  "radio tv televisa bank banco banque deutsche fc fk afc universidad universidade universite universitat frente partido movimiento alianza instituto ministerio consejo asociacion confederacion federacion grupo parti" +
    " academie agencia aktion associacao association associazione atletico bewegung bruderschaft bund caja camara canal colectivo collectif comision comite" +
    " companhia compagnia compagnie compania consorcio cooperativa corporacion deportivo diario editorial empresa escuela ecole federation fondation fundacao" +
    " fundacion fundatia groupe gruppo hospital institut istituto juventud ligue mouvement movimento observatorio organizacion partai partidul partij partito prensa" +
    " rassemblement rede sindicato sociedad sociedade societa societe stiftung syndicat telewizja tribunal uniao unione universita universitas universitat universitatea verband verein zentralrat",
);

/** Signs that the name itself gives, as log-odds set by hand. */
export function scoreForm(
  tokens: readonly Token[],
  { from, to }: NamePiece,
  gazetteer: Gazetteer,
  isSmall: (word: string) => boolean,
): TypeScores {
  const scores = noScores();
  const words = tokens.slice(from, to);
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return scores;
  const key = words.map(({ folded }) => folded).join(" ");
  if (gazetteer.isPlace(key)) {
    scores.place += 6;
    if (givenNames.has(key)) scores.person += 3;
    return scores;
  }
  const ofAt = words.findIndex(
    ({ folded }) => folded === "of" || folded === "for" || folded === "on",
  );
  const headAt = ofAt > 0 ? ofAt - 1 : words.length - 1;
  const head = words[headAt]?.folded ?? "";
  const size = words.length;
  if (size > 1) {
    if (institutionHeads.has(head) || institutionHeads.has(head.replace(/s$/, "")))
      scores.organization += 4;
    // "the House of Commons"
    if (head === "house" && ofAt > 0) scores.organization += 5;
    else if (
      (placeHeads.has(head) || placeHeads.has(head.replace(/s$/, ""))) &&
      !(institutionHeads.has(head) && ofAt > 0)
    ) {
      scores.place += institutionHeads.has(head) ? 1 : 4;
      // "Juan Santamaria Airport", but Faith Hill.
      if (!familyHeads.has(head)) scores.person -= 2;
    }
    if (eventHeads.has(head)) scores.other += institutionHeads.has(head) ? 2 : 4.5;
    if (agreementHeads.has(head)) scores.other += 4.5;
    if (leadPlaces.has(first.folded)) scores.place += 2;
    if (shipMarks.has(first.folded)) {
      scores.other += 8;
      scores.person -= 4;
    }
    // "Hurricane Katrina", "Tropical Storm Ida"
    if (size < 4 && words.slice(0, -1).some(({ folded }) => storms.has(folded))) scores.other += 6;
    if (words.some(({ folded }, index) => index !== headAt && institutionHeads.has(folded)))
      scores.organization += 1.5;
    // "Union State", "Federal Republic of": a union of states acts as one.
    if (/^(?:union|federation|confederation|commonwealth|league)$/.test(first.folded))
      scores.organization += 3;
    if (leadHeads.has(first.folded)) scores.organization += 3;
    if (words.some(({ gap }, index) => index > 0 && gap.includes("&"))) scores.organization += 3;
    if (gazetteer.isDemonym(first.folded) && !gazetteer.isDemonym(last.folded))
      scores.organization += 1;
    if (gazetteer.isPlace(first.folded)) {
      scores.organization += 0.8;
      scores.place += 0.3;
      scores.person -= 2;
    }
    // "Lazada Malaysia": a company's branch.
    if (gazetteer.isPlace(last.folded) && !givenNames.has(first.folded)) {
      scores.organization += 0.8;
      scores.person -= 1;
    }
    // "Crypto Kiosk Investment", "Lipi Publications": few families are called by a word.
    if (isSmall(last.folded) || nounEnding.test(last.folded)) {
      scores.person -= 2;
      scores.organization += 0.5;
    }
    if (isSmall(first.folded)) scores.person -= 1.5;
  }
  if (knownOrganizations.has(key) || longOrganizations.has(key)) scores.organization += 4;
  if (givenNames.has(first.folded)) scores.person += size > 1 ? 3.5 : 2;
  const isPlain = words.every(
    ({ casing, text, folded }, index) =>
      (casing === "title" || /^\p{Lu}\.$/u.test(text)) &&
      (!commonWords.has(folded) || (index > 0 && familyWords.has(folded))),
  );
  if (size >= 2 && size <= 4 && isPlain) scores.person += size === 2 ? 1.6 : 1;
  // "A P J Abdul Kalam"
  if (size > 1 && /^\p{Lu}$/u.test(first.text)) scores.person += 2;
  // "Yoon Suk-yeol": in no other names is what a hyphen joins small.
  if ((size === 3 || size === 4) && last.casing === "lower" && last.gap === "-") scores.person += 3;
  if (words.some(({ text }, index) => index < size - 1 && /^\p{Lu}\.$/u.test(text)))
    scores.person += 2;
  if (
    words.some(
      ({ folded, casing }) =>
        casing === "lower" && /^(?:bin|von|van|ibn|al|de|da|del|della|di|du|la|le)$/.test(folded),
    )
  )
    scores.person += 1;
  if (size >= 5) scores.organization += 1;
  if (commonWords.has(last.folded) && last.casing !== "lower" && !familyWords.has(last.folded)) {
    scores.person -= 1.5;
    scores.other += 1;
  }
  if (last.casing === "title" && familyEnding.test(last.folded) && last.text.length > 4)
    scores.person += 1.5;
  if (size === 1) {
    // A family name alone mostly has its full name in the text, which speaks for it.
    if (!givenNames.has(first.folded)) scores.person -= 0.6;
    if (placeEnding.test(last.folded)) scores.place += 1.5;
    if (organizationEnding.test(last.folded)) scores.organization += 1;
    if (last.casing === "upper") scores.organization += last.text.includes(".") ? 2 : 2.5;
    if (/\p{Ll}\p{Lu}/u.test(last.text) && !/^(?:Mc|Mac|De|Di|La|Le|O['’])/u.test(last.text))
      scores.organization += 1.5;
  } else if (
    words.some(({ casing, text }) => casing === "upper" && text.length > 1 && !text.includes("."))
  ) {
    scores.organization += 1.2;
    scores.person -= 1;
  }
  // "Oath Keepers", "Kansas City Chiefs"
  if (isRole(last.folded) && !isSingleRole(last.folded)) {
    scores.person -= 3;
    scores.organization += 1.5;
  }
  // "Marine Science": what bodies are for, and nobody.
  if (portfolios.has(last.folded)) scores.person -= 2;
  if (words.some(({ casing }) => casing === "none")) scores.other += 2;
  // "Airbus A320neo"
  if (words.some(({ text }) => /\p{L}\d/u.test(text))) {
    scores.person -= 2;
    scores.other += 1;
  }
  return scores;
}
