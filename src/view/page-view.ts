import type { EntityId, EntityType, PartialDate } from "../core/dataset/pack.ts";

/** An entity as it is listed: enough to recognize it. */
export interface ListedEntity {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly name: string;
  readonly description: string;
}

/** An entity as it occurs in the article. */
export interface FoundEntity extends ListedEntity {
  readonly count: number;
  /** Where each mention starts, from 0 to 1, ascending. */
  readonly positions: readonly number[];
}

/** What panel and popup show of a page that was read, or is being read. */
export interface PageSummary {
  readonly status: "reading" | "article" | "not-article" | "failed";
  readonly highlighting: boolean;
  readonly host: string;
  readonly url: string;
  readonly title: string;
  readonly published?: PartialDate;
  /** The most important first. */
  readonly entities: readonly FoundEntity[];
}

/** The page beside which panel or popup stands. `unreadable`: no script of ours runs there. */
export type PageView =
  | { readonly kind: "loading" }
  | { readonly kind: "unreadable" }
  | { readonly kind: "report"; readonly report: PageSummary };

/** Every way in which a page can have nothing to list, and the one in which it has. */
export type PageSituation =
  | "loading"
  | "unreadable"
  | "reading"
  | "not-article"
  | "failed"
  | "nothing"
  | "article";

/** Which of them it is. */
export function findSituation(page: PageView): PageSituation {
  if (page.kind !== "report") return page.kind;
  const { status, entities } = page.report;
  return status === "article" && entities.length === 0 ? "nothing" : status;
}
