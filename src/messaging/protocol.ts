import type { Licence, NameForm } from "../core/annotate/mention.ts";
import type { UnknownName } from "../core/annotate/unknown-names.ts";
import type { PageChoices } from "../core/annotate/reader-choices.ts";
import type { EntityId, EntityType, PartialDate } from "../core/dataset/pack.ts";
import type { DrawnElement } from "../core/relate/drawn-node.ts";
import type { EntityView } from "../core/relate/entity-view.ts";
import type { Company } from "../core/relate/find-company.ts";
import type { RelatedArticles } from "../core/relate/find-related.ts";

/*
 * Who talks to whom:
 *
 *   content script --- article:annotate, page:choices ------------------> background
 *   content script --- card:draw, panel:open, article:study ------------> background
 *   content script --- page:changed (broadcast) -----------------------> background (badge), panel
 *   panel, popup   --- entity:describe, entity:search, pack:info ------> background
 *   panel          --- entity:company ---------------------------------> background
 *   panel, popup   --- page:report, page:study, mention:reveal --------> content script of one tab
 *   background     --- page:host, mention:walk (keyboard commands) -----> content script of one tab
 *
 * Every request is idempotent: a worker that dies while it answers is asked again.
 */

/** Longest article text that is annotated, in UTF-16 units: far above any article, below a book. */
export const longestArticle = 2_000_000;

/** Why a mention counts: what the card says under "why this?". */
export interface Evidence {
  readonly form: NameForm;
  readonly licence: Licence;
  /** The name of the dataset that is written there. */
  readonly name: string;
  /** Who else has that name and fits the page less; the best first. */
  readonly rivals: readonly EntityId[];
}

/** One mention as the content script needs it. UTF-16 offsets into the text that was sent, half-open. */
export interface PlacedMention {
  readonly start: number;
  readonly end: number;
  readonly entity: EntityId;
  readonly evidence: Evidence;
}

export interface EntitySummary {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly name: string;
  readonly description: string;
}

/** What cards need before anybody asks for one: the page's script brings none of it along. */
export interface CardParts {
  readonly styles: string;
  /** Cards without an entity, and without the name that they are opened for. */
  readonly loading: DrawnElement;
  readonly failed: DrawnElement;
}

export interface AnnotateReply {
  readonly mentions: readonly PlacedMention[];
  /** The entities that are mentioned, the most important for this article first. */
  readonly entities: readonly EntitySummary[];
  readonly cards: CardParts;
  readonly choices: PageChoices;
}

/** An entity as it occurs on one page. */
export interface PageEntity extends EntitySummary {
  readonly count: number;
  /** Where each mention starts, as a fraction of the article's length from 0 to 1, ascending. */
  readonly positions: readonly number[];
}

export const pageStatuses = ["reading", "article", "not-article", "failed"] as const;
export type PageStatus = (typeof pageStatuses)[number];

/** What the content script of a tab knows about its page. */
export interface PageReport {
  readonly status: PageStatus;
  /** Whether names are underlined here (the site's and the general switch both on). */
  readonly highlighting: boolean;
  readonly host: string;
  readonly url: string;
  readonly title: string;
  readonly published?: PartialDate;
  readonly entities: readonly PageEntity[];
}

export interface PackInfo {
  readonly title: string;
  readonly revision: number;
  readonly knownUpTo: PartialDate;
  readonly documents: number;
  readonly entities: number;
  readonly facts: number;
}

/** From where an entity is seen: the article's date and address, and whom else it mentions most. */
export interface ArticleView {
  readonly published?: PartialDate;
  readonly url?: string;
  readonly beside?: readonly EntityId[];
}

/** Entities of `beside` at most. */
export const mostBeside = 20;

/** An article as a page's script sends it. */
export interface SentArticle {
  readonly text: string;
  /** The headline: it licenses and weighs names, and is not annotated. */
  readonly title?: string;
  readonly url: string;
  readonly language?: string;
  readonly published?: PartialDate;
}

/** What else the panel shows of an article: nothing of it is needed for the marks. */
export interface ArticleStudy {
  /** What looks like a name and is none that the dataset knows. */
  readonly unknown: readonly UnknownName[];
  readonly related: RelatedArticles;
}

/** Requests that the background answers. */
export interface BackgroundRequests {
  "article:annotate": { request: SentArticle; reply: AnnotateReply };
  /** What the reader has chosen for a page: asked again when any setting has changed. */
  "page:choices": { request: { readonly url: string }; reply: PageChoices };
  /** Without the article's date facts are seen from today. */
  "entity:describe": {
    request: { readonly id: EntityId } & ArticleView;
    reply: EntityView | null;
  };
  /**
   * The card of a mention, drawn; `hint` says how the reader opens the panel. `wish` is what a button
   * of the card holds: the background's own word, which may have it keep a choice first.
   */
  "card:draw": {
    request: {
      readonly id: EntityId;
      /** As the page has it. */
      readonly name: string;
      readonly evidence: Evidence;
      readonly wish: string;
      readonly hint: boolean;
    } & ArticleView;
    reply: DrawnElement;
  };
  /** Whom documents name together with an entity; with a date, as far as was known by then. */
  "entity:company": {
    request: { readonly id: EntityId; readonly published?: PartialDate };
    reply: Company;
  };
  "article:study": { request: SentArticle; reply: ArticleStudy };
  /** Entities whose name, in any script, starts with the query; at most 50. */
  "entity:search": {
    request: { readonly query: string };
    reply: readonly EntitySummary[];
  };
  "pack:info": { request: object; reply: PackInfo };
  /** Shows the entity in the side panel. `opened` is false where only the reader can open it (Firefox). */
  "panel:open": { request: { readonly entity: EntityId }; reply: { readonly opened: boolean } };
  "page:changed": { request: { readonly report: PageReport }; reply: null };
}

/** Requests that the content script of a tab answers. */
export interface ContentRequests {
  /** Also reads the page where highlighting is off: asking is the reader's wish to know. */
  "page:report": { request: object; reply: PageReport };
  /** null where there is no article. */
  "page:study": { request: object; reply: ArticleStudy | null };
  /** Reads the page as an article although it does not look like one: the reader knows better. */
  "page:read": { request: object; reply: null };
  /** Whose page it is, without reading it. */
  "page:host": { request: object; reply: { readonly host: string } };
  /** Scrolls to the entity's next (1) or previous (-1) mention and flashes it. */
  "mention:reveal": {
    request: { readonly entity: EntityId; readonly step: 1 | -1 };
    reply: { readonly index: number; readonly count: number };
  };
  /** Moves to the next or previous marked name of the page and opens its card. */
  "mention:walk": { request: { readonly step: 1 | -1 }; reply: null };
}

export type BackgroundMessage = {
  [K in keyof BackgroundRequests]: { readonly type: K } & BackgroundRequests[K]["request"];
}[keyof BackgroundRequests];

export type ContentMessage = {
  [K in keyof ContentRequests]: { readonly type: K } & ContentRequests[K]["request"];
}[keyof ContentRequests];
