import type { JSX } from "preact";
import type { PartialDate } from "../core/dataset/pack.ts";
import type { CitedFact } from "../core/relate/entity-view.ts";
import { ageLabel, formatPartialDate } from "./dates.ts";
import type { NoteStrings } from "./note-strings.ts";
import { SourceLink } from "./source-link.tsx";

interface CitedFactItemProps {
  readonly fact: CitedFact;
  /** The document was named in full just above. */
  readonly again: boolean;
  readonly today: PartialDate;
  readonly strings: NoteStrings;
}

/** A fact as a short paragraph, with who said it, when and where. */
function CitedFactItem({ fact, again, today, strings }: CitedFactItemProps): JSX.Element {
  const { text, asOf, when, source } = fact;
  const age = again ? undefined : ageLabel(asOf, today, strings.locale);
  return (
    <li class="fact">
      <p class="said">
        {when !== undefined && when !== asOf && (
          <time class="when" dateTime={when}>
            {formatPartialDate(when, strings.locale)}
          </time>
        )}
        {text}
      </p>
      <p class="source">
        <span class="publisher">{source.publisher}</span>
        {", "}
        <time dateTime={asOf}>{strings.asOf(formatPartialDate(asOf, strings.locale))}</time>
        {age !== undefined && <span class="age"> ({age})</span>}
        {": "}
        <SourceLink source={source}>{again ? strings.sameSource : undefined}</SourceLink>
      </p>
    </li>
  );
}

interface CitedFactsProps {
  readonly facts: readonly CitedFact[];
  readonly today: PartialDate;
  readonly strings: NoteStrings;
}

/** Facts one below the other; nothing where there are none. */
export function CitedFacts({ facts, today, strings }: CitedFactsProps): JSX.Element | null {
  if (facts.length === 0) return null;
  return (
    <ul class="facts">
      {facts.map((fact, index) => (
        <CitedFactItem
          key={fact.id}
          fact={fact}
          again={facts[index - 1]?.document === fact.document}
          today={today}
          strings={strings}
        />
      ))}
    </ul>
  );
}
