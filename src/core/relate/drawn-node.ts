/*
 * What is drawn, as data. The card is composed in the background, where the dataset, the languages and
 * the components are, and travels to the page as a tree: a page pays only for building it.
 */

export type DrawnNode = string | DrawnElement;

export interface DrawnElement {
  /** In small letters. */
  readonly tag: string;
  /** As they are written in markup. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly DrawnNode[];
}
