import { type EntityId, type EntityType, entityTypes } from "../dataset/pack.ts";

/*
 * What a reader has chosen. Choices may only take marks away or change how all of them look: a page
 * can see its marks, and must not learn from them what else the reader has saved.
 */

/** How names are underlined; `wash` is a faint background. */
export const markStyles = ["dotted", "solid", "wash"] as const;
export type MarkStyle = (typeof markStyles)[number];

/** What is marked of each entity: its first mention that can be, or every one. */
export const markBudgets = ["first", "all"] as const;
export type MarkBudget = (typeof markBudgets)[number];

/** What opens a card: resting on a name, resting on it with Alt held, or a click. */
export const openModes = ["rest", "alt", "click"] as const;
export type OpenMode = (typeof openModes)[number];

/** Longest rest before a card opens and longest wait before it closes, in ms. */
export const longestDelay = 1000;

/** Where a name is not the entity that it was taken for. */
export const rejectionScopes = ["page", "site", "everywhere"] as const;
export type RejectionScope = (typeof rejectionScopes)[number];

/** "I know this one", or "not this one". */
export type NameRule =
  | { readonly rule: "known"; readonly entity: EntityId; readonly name: string }
  | {
      readonly rule: "rejected";
      readonly entity: EntityId;
      /** As the page had it. */
      readonly name: string;
      readonly scope: RejectionScope;
      /** The page's address or the site's domain; empty for everywhere. */
      readonly where: string;
    };

/** All that holds for marks and cards, with the defaults for what was never chosen. */
export interface ReaderChoices {
  readonly markStyle: MarkStyle;
  readonly budget: MarkBudget;
  readonly openMode: OpenMode;
  /** In ms, 0 to longestDelay. */
  readonly openDelay: number;
  readonly closeDelay: number;
  readonly quietKinds: readonly EntityType[];
  readonly rules: readonly NameRule[];
}

export const defaultChoices: ReaderChoices = {
  markStyle: "dotted",
  budget: "first",
  openMode: "rest",
  openDelay: 400,
  closeDelay: 300,
  quietKinds: [],
  rules: [],
};

/** What of the choices one page needs. */
export interface PageChoices extends Pick<
  ReaderChoices,
  "markStyle" | "budget" | "openMode" | "openDelay" | "closeDelay"
> {
  /** Kinds that are listed but not marked. */
  readonly quietKinds: readonly EntityType[];
  /** Entities that are listed but not marked: the reader knows them. */
  readonly known: readonly EntityId[];
  /** Entities that this page does not mean. */
  readonly rejected: readonly EntityId[];
}

/** The address of a page as rules keep it: without the fragment, which is a place within it. */
export function pageOfAddress(url: string): string {
  const [page = url] = url.split("#");
  return page;
}

function holds(rule: NameRule & { rule: "rejected" }, url: string, site: string): boolean {
  if (rule.scope === "everywhere") return true;
  return rule.scope === "site" ? rule.where === site : rule.where === pageOfAddress(url);
}

/** The choices that hold on a page, by its address and the domain of its site. Linear in the rules. */
export function choicesForPage(
  choices: ReaderChoices,
  page: { readonly url: string; readonly site: string },
): PageChoices {
  const { rules, ...rest } = choices;
  const known: EntityId[] = [];
  const rejected: EntityId[] = [];
  for (const rule of rules) {
    if (rule.rule === "known") known.push(rule.entity);
    else if (holds(rule, page.url, page.site)) rejected.push(rule.entity);
  }
  return { ...rest, known, rejected };
}

/** Whether a text names a kind of entity. */
export function isEntityType(text: string): text is EntityType {
  return entityTypes.some((type) => type === text);
}
