import type { JSX } from "preact";
import type { PartialDate } from "../core/dataset/pack.ts";
import type { EntityView } from "../core/relate/entity-view.ts";
import type { CardStrings } from "./card-strings.ts";
import { CitedFacts } from "./cited-facts.tsx";
import { splitFacts } from "./first-facts.ts";
import { Identity } from "./identity.tsx";
import { OtherNames } from "./other-names.tsx";
import { RelatedDocuments } from "./related-documents.tsx";
import { groupOtherNames } from "./written-forms.ts";

/** What "More" says it holds: undefined where there is nothing behind it. */
export function findMoreLabel(view: EntityView, strings: CardStrings): string | undefined {
  const { rest } = splitFacts(view);
  const facts = rest.facts.length + rest.since.length;
  if (facts > 0) return strings.moreFacts(facts);
  const others = view.related.length + view.relatedSince.length;
  return others > 0 || groupOtherNames(view.entity).length > 0 ? strings.more : undefined;
}

interface CardEntityProps {
  readonly view: EntityView;
  readonly expanded: boolean;
  readonly today: PartialDate;
  readonly strings: CardStrings;
  /** The id of the name, which labels the card. */
  readonly nameId: string;
}

/** The card's note on one entity: its first level, and on expansion all the rest. */
export function CardEntity(props: CardEntityProps): JSX.Element {
  const { view, expanded, today, strings, nameId } = props;
  const { entity } = view;
  const { first } = splitFacts(view);
  const { facts, since } = expanded ? view : first;
  return (
    <>
      <Identity entity={entity} strings={strings}>
        <h2 class="name" id={nameId}>
          <bdi>{entity.name}</bdi>
        </h2>
      </Identity>
      {view.facts.length + view.since.length === 0 && <p class="empty">{strings.noFacts}</p>}
      <CitedFacts facts={facts} today={today} strings={strings} />
      {since.length > 0 && (
        <section>
          <h3 class="label since">{strings.sinceThen}</h3>
          <CitedFacts facts={since} today={today} strings={strings} />
        </section>
      )}
      {expanded && (
        <>
          <RelatedDocuments
            level={3}
            earlier={view.related}
            later={view.relatedSince}
            strings={strings}
          />
          <OtherNames level={3} entity={entity} strings={strings} />
        </>
      )}
    </>
  );
}
