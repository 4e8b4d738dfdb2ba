import type { Entity, EntityId } from "../dataset/pack.ts";
import type { Alphabet } from "../text/alphabet.ts";
import { listWords } from "../text/word-list.ts";
import { titleWords } from "./context-words.ts";
import { type Beside, readAfter, readBefore } from "./beside.ts";

/*
 * "Hockey player Sergei Shoigu scored": a namesake. Whoever the dataset has as a minister or an editor is
 * none of those who are called by a trade or a sport, unless the page has much of its company.
 */

/** Trades and sports that hardly any politician is called by. Folded; Slavic ones without their ending. */
const trade =
  /^(?:(?:hockey|tennis|soccer|volley-?ball|basketball|handball|rugby|baseball|cricket|chess|snooker|poker)-?players?|footballer|midfielder|goalkeeper|goalie|defenceman|defenseman|quarterback|boxer|swimmer|cyclist|skier|sprinter|golfer|gymnast|weightlifter|biathlete|judoka|jockey|snowboarder|plumber|electrician|carpenter|welder|mechanic|baker|butcher|dentist|hairdresser|barber|bricklayer|roofer|trucker|janitor|cashier|firefighter|paramedic|schoolboy|schoolgirl|teenager|toddler|drummer|guitarist|bassist|violinist|rapper|eishockeyspieler|fussballer|fussballspieler|fussballprofi|torwart|boxerin|schwimmer|radfahrer|radprofi|biathlet|biathletin|tennisspieler|tennisspielerin|klempner|elektriker|zimmermann|backer|metzger|zahnarzt|friseur|taxifahrer|hockeyeur|footballeur|boxeur|nageur|nageuse|cycliste|biathlete|skieur|skieuse|plombier|electricien|charpentier|boulanger|dentiste|infirmiere|coiffeur|pilkarz|hokeista|bramkarz|bokser|plywak|kolarz|biathlonista|narciarz|tenisista|siatkarz|koszykarz|hydraulik|elektryk|piekarz|dentysta|fryzjer|taksowkarz)$|^(?:хоккеист|футболист|вратар|полузащитник|боксер|пловц|пловец|велосипедист|велогонщик|биатлонист|лыжник|гимнаст|штангист|теннисист|волейболист|баскетболист|слесар|сантехник|электрик|плотник|сварщик|пекар|стоматолог|парикмахер|таксист|школьник|школьниц|дальнобойщик|тракторист|токар|доярк|хакеіст|футбаліст|варатар|паўабаронц|баксер|плывц|веласіпедыст|біятланіст|лыжнік|гімнаст|тэнісіст|валейбаліст|баскетбаліст|сантэхнік|электрык|цясляр|зваршчык|пекар|стаматолаг|цырульнік|таксіст|школьнік|школьніц|трактарыст|даярк|хокеїст|футболіст|воротар|півзахисник|плавец|плавц|біатлоніст|лижник|гімнаст|тенісист|волейболіст|баскетболіст|слюсар|електрик|зварник|перукар|школяр|токар)\p{L}{0,3}$/u;

/** What makes a player of whoever is called so: "hockey player"; a key player is none. Folded. */
const games = listWords(
  "hockey tennis football soccer volleyball basketball handball rugby baseball cricket chess snooker",
);
/** Before a trade that is no more, or that is one's pleasure. Folded. */
const hedges = listWords(
  "former ex then once onetime keen avid amateur passionate enthusiastic lifelong turned retired wannabe" +
    " бывший бывшего бывшая экс былы колишній колишня byly byla ehemaliger ehemalige ancien ancienne",
);
/** What a trade behind them is not of the name before: "the son of a plumber". Folded. */
const turns = listWords(
  "of for at in with whose who which that from to by and or as son daughter husband wife father mother brother sister friend",
);

/** A public office, in the line of an entity. */
const office =
  /\b(?:president|premier|minister|chancellor|secretary|speaker|leader|chairman|chairwoman|head|chief|ambassador|envoy|mayor|judge|spokesman|spokeswoman|politician|candidate|commissioner|representative|governor|senator|adviser|journalist|correspondent|editor|director)\b/i;

/** Most words between a name and the trade behind its comma: "X, a young Canadian ice hockey player". */
const longestApposition = 6;

const opening = /^(?:, | — | – )$/;

function isTrade(text: string, word: string, start: number, alphabet: Alphabet): boolean {
  if (word !== "player") return trade.test(word);
  const game = readBefore(text, start, alphabet);
  return game.gap === " " && games.has(game.word);
}

function isTradeBefore(text: string, { before }: Beside, alphabet: Alphabet): boolean {
  if (before.gap !== " " || !isTrade(text, before.word, before.start, alphabet)) return false;
  let word = before;
  for (let count = 0; count < 3; count++) {
    word = readBefore(text, word.start, alphabet);
    if (word.gap !== " " && word.gap !== "-") break;
    if (hedges.has(word.word)) return false;
  }
  return true;
}

function isTradeAfter(text: string, { before, after }: Beside, alphabet: Alphabet): boolean {
  // "President Vladimir Putin, a hockey player"
  if (!opening.test(after.gap) || titleWords.has(before.word)) return false;
  let word = after;
  // "X, 45, a plumber"
  if (/^\d\d$/.test(word.word)) word = readAfter(text, word.end, alphabet);
  for (let count = 0; count < longestApposition; count++) {
    if (hedges.has(word.word) || turns.has(word.word)) return false;
    const next = readAfter(text, word.end, alphabet);
    if (isTrade(text, word.word, word.start, alphabet)) {
      // "Merz, swimmer Michael Phelps and others"
      const first = text.charAt(next.start);
      return next.gap !== " " || first === first.toLowerCase();
    }
    word = next;
    if (word.gap !== " " && word.gap !== "-") return false;
  }
  return false;
}

/** Whether a trade or a sport beside somebody's full name is none of the entity's. */
export type IsOtherTrade = (
  entity: Entity,
  text: string,
  beside: Beside,
  alphabet: Alphabet,
) => boolean;

/** Makes a function that says whether the person of a full name is called by what the entity is not. */
export function createOtherTrade(): IsOtherTrade {
  const known = new Map<EntityId, boolean>();
  const isOfficial = ({ id, description }: Entity): boolean => {
    const found = known.get(id) ?? office.test(description);
    known.set(id, found);
    return found;
  };
  return (entity, text, beside, alphabet) =>
    isOfficial(entity) &&
    (isTradeBefore(text, beside, alphabet) || isTradeAfter(text, beside, alphabet));
}
