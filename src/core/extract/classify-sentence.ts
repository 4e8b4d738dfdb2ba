import type { FactKind } from "../dataset/pack.ts";
import type { Sentence, Token } from "./tokens.ts";
import { listWords } from "../text/word-list.ts";

const auxiliaries = listWords(
  "is was are were be been has have had will would can could may might must shall should does did do isn't wasn't aren't weren't hasn't haven't hadn't won't wouldn't can't couldn't doesn't didn't don't",
);
const pastForms = listWords(
  "said told went came took made gave got won lost met held left led became began broke brought built bought caught chose drew drove fell felt fought found flew forgot grew heard hit hurt kept knew laid lay let paid put quit ran rose sat saw sold sent set shook shot showed shut spoke spent spread stood stole struck swore taught thought threw understood wore wrote says tells goes comes takes makes gives gets wins loses meets holds leaves leads becomes begins plans hopes wants needs seeks faces calls claims remains includes focuses supports opposes rejects backs urges warns believes thinks denies expects sued used owed tied lied sought dealt sank works lives owns runs heads rules serves operates employs produces covers borders lies stands seems appears shows depends supplies represents belongs consists controls governs commands chairs publishes hosts lacks",
);
const sayings = listWords(
  "said says told tells added adds tweeted wrote writes insisted insists noted argues argued claimed claims explained explains warned warns stressed stresses replied declared stated states announced announces vowed vows pledged promised promises denied denies rejected rejects condemned condemns criticized criticised praised thanked urged urges demanded demands called accused accuses supports supported opposes opposed backs backed believes believed recognized recognised acknowledged admitted apologized apologised refused expressed welcomed dismissed defended threatened suggested resisted thinks hopes hoped",
);
const events = listWords(
  "sued signed approved agreed met visited launched founded established created opened closed won lost elected appointed named nominated resigned died born killed arrested detained jailed sentenced convicted charged released imposed lifted annexed invaded attacked bombed captured seized sold bought acquired merged merges joined left withdrew held hosted ratified adopted passed banned suspended expelled deported fired sacked dismissed replaced moved fled exiled protested erupted began started ended completed finished beat defeated scored awarded received published released ordered ruled voted rejected claimed negotiated declared introduced cancelled canceled postponed collapsed crashed sank exploded struck hit condemned prompted faced",
);
const relations = listWords(
  "partner partners ally allies rival rivals member members part neighbour neighbours neighbor neighbors closer cooperation relations ties owned subsidiary belongs",
);

/** Lines of a page that are no sentence of its article. Folded, their first words. */
const boilerplate =
  /^(?:with reporting by|reporting by|editing by|writing by|additional reporting|click here|subscribe|sign up|follow us|read more|see also|related|copyright|photo|image|all rights|share this|advertisement|watch:|listen:|updated|published)\b/i;

/** Whether a sentence has a verb that states something. English, by forms and endings. */
export function hasVerb(tokens: readonly Token[], { from, to }: Sentence): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || token.casing !== "lower") continue;
    const { folded } = token;
    if (
      auxiliaries.has(folded) ||
      pastForms.has(folded) ||
      sayings.has(folded) ||
      events.has(folded)
    )
      return true;
    if (folded.length > 4 && folded.endsWith("ed") && at > from) return true;
  }
  return false;
}

/** Whether a sentence is of the page around the article, or a headline or caption, or asks instead of stating. */
export function isBoilerplate(text: string): boolean {
  return boilerplate.test(text) || !/[.!…]["'”’»)]*$/.test(text);
}

/**
 * What kind of statement a sentence is, by its verbs: a position is attributed to somebody, an event is
 * something that happened, a relation is between two. `people` is how many entities it is about.
 */
export function classifySentence(
  tokens: readonly Token[],
  { from, to }: Sentence,
  count: number,
  isDated: boolean,
): FactKind {
  let said = false;
  let happened = false;
  let related = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || token.casing !== "lower") continue;
    if (sayings.has(token.folded)) said = true;
    if (events.has(token.folded)) happened = true;
    if (relations.has(token.folded)) related = true;
  }
  if (said) return "position";
  if (happened || isDated) return "event";
  if (related && count > 1) return "relation";
  return count > 1 ? "relation" : "background";
}

/** The token of a sentence's first verb of saying outside quotations, else of its first event; -1 for none. */
export function findMainVerb(tokens: readonly Token[], { from, to }: Sentence): number {
  let happened = -1;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || token.casing !== "lower") continue;
    if (sayings.has(token.folded)) return at;
    if (happened < 0 && events.has(token.folded)) happened = at;
  }
  return happened;
}
