import type { EntityId, Name, PartialDate } from "../dataset/pack.ts";

/** An article as the annotator sees it. */
export interface ArticleText {
  /** Blocks are parted by a blank line. */
  readonly text: string;
  /** The headline, where it is not part of the text: it licenses and weighs, and is not annotated. */
  readonly title?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly published?: PartialDate;
}

/** Why a name counts: it stands alone, its full name is on the page, or enough of its company is. */
export const licences = ["full-name", "full-name-on-page", "neighbours"] as const;
export type Licence = (typeof licences)[number];

/** How a name is written: as the dataset stores it, in another case, or in another script. */
export const nameForms = ["stored", "case-form", "other-script"] as const;
export type NameForm = (typeof nameForms)[number];

/** What a place stands for: "in Minsk" itself, or who rules it: "Minsk said". */
export type Sense = "place" | "government";

/** An entity that has the same name and fitted less well. */
export interface Rival {
  readonly entity: EntityId;
  readonly score: number;
}

/** A span of the text linked to an entity. UTF-16 offsets, half-open. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly entity: EntityId;
  /** The name of the dataset that is written here. */
  readonly name: Name;
  readonly form: NameForm;
  readonly licence: Licence;
  /** Of a place, where what stands beside it says so. */
  readonly sense?: Sense;
  /** How well the page fits the entity; only compared with its rivals', at the same place. */
  readonly score: number;
  /** The best first. */
  readonly rivals: readonly Rival[];
}

/** An entity of the article with its weight there. */
export interface RankedEntity {
  readonly id: EntityId;
  readonly count: number;
  readonly importance: number;
}

export interface Annotation {
  /** By position; none overlap. */
  readonly mentions: readonly Mention[];
  /** The most important for this article first. */
  readonly entities: readonly RankedEntity[];
}
