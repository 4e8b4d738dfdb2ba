import type { ComponentChildren, JSX } from "preact";
import type { RelatedDocument } from "../core/relate/entity-view.ts";
import type { RelatedArticle } from "../core/relate/find-related.ts";
import { formatPartialDate } from "./dates.ts";
import type { NoteStrings } from "./note-strings.ts";
import { SourceLink } from "./source-link.tsx";

/** A document of an entity, or of an article, with what the two share. */
type Related = RelatedDocument & Partial<Pick<RelatedArticle, "shared">>;

interface RelatedListProps {
  readonly documents: readonly Related[];
  readonly strings: NoteStrings;
}

function RelatedList({ documents, strings }: RelatedListProps): JSX.Element {
  return (
    <ul class="related">
      {documents.map((document) => (
        <li key={document.id}>
          {/* A link to the page that is being read would only open it a second time. */}
          {document.self ? (
            <span class="title">
              <bdi lang={document.language}>{document.title}</bdi>{" "}
              <em class="self">({strings.thisArticle})</em>
            </span>
          ) : (
            <SourceLink source={document} />
          )}
          <p class="source">
            {document.publisher},{" "}
            <time dateTime={document.published}>
              {formatPartialDate(document.published, strings.locale)}
            </time>
          </p>
          {document.shared !== undefined && (
            <p class="in-common">
              {strings.inCommon}{" "}
              {document.shared.map(({ id, name }) => (
                <bdi key={id}>{name}</bdi>
              ))}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

interface RelatedDocumentsProps {
  readonly earlier: readonly Related[];
  readonly later: readonly Related[];
  /** What stands right below either list. */
  readonly belowEarlier?: ComponentChildren;
  readonly belowLater?: ComponentChildren;
  /** Of the heading in its surroundings. */
  readonly level: 2 | 3;
  readonly strings: NoteStrings;
}

/** Articles about an entity, or about what one is about: those before the one being read, then those since. */
export function RelatedDocuments({
  earlier,
  later,
  belowEarlier,
  belowLater,
  level,
  strings,
}: RelatedDocumentsProps): JSX.Element | null {
  if (earlier.length + later.length === 0) return null;
  const [Heading, Subheading] = level === 2 ? (["h2", "h3"] as const) : (["h3", "h4"] as const);
  return (
    <section>
      <Heading class="label">{strings.related}</Heading>
      {earlier.length > 0 && <RelatedList documents={earlier} strings={strings} />}
      {belowEarlier}
      {later.length > 0 && (
        <>
          <Subheading class="label since">{strings.sinceThen}</Subheading>
          <RelatedList documents={later} strings={strings} />
          {belowLater}
        </>
      )}
    </section>
  );
}
