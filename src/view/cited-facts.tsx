import type { JSX } from "preact";
import type { Entity, EntityId, FactId, PartialDate } from "../core/dataset/pack.ts";
import type { CitedFact } from "../core/relate/entity-view.ts";
import { type DatasetVersion, citeMarkdown, citePlain, reportFact } from "./citation.ts";
import { ageLabel, formatPartialDate } from "./dates.ts";
import type { NoteStrings } from "./note-strings.ts";
import { SourceLink } from "./source-link.tsx";

/** What a click does, as attributes: the card has no callbacks. */
export interface ActionAttributes {
  readonly "data-action": string;
  readonly "data-value": string;
}

/** What can be done with facts, where something can. */
export interface FactActions {
  readonly openEntity: (id: EntityId) => ActionAttributes;
  /** Opens the ways of copying a fact, or closes them. */
  readonly cite: (fact: FactId, open: boolean) => ActionAttributes;
  /** The fact whose ways of copying stand open. */
  readonly cited: string | undefined;
  readonly entity: Pick<Entity, "id" | "name">;
  readonly dataset: DatasetVersion;
}

/** Quotation marks, on a grid of 16. */
const quotes =
  "M2 9.5C2 6.3 3.6 4.3 6.5 4v1.8c-1.3.3-2 1.1-2.1 2.2h2.1v4H2ZM8.8 9.5c0-3.2 1.6-5.2 4.5-5.5v1.8c-1.3.3-2 1.1-2.1 2.2h2.1v4H8.8Z";

interface FactTextProps {
  readonly fact: CitedFact;
  readonly actions: FactActions | undefined;
}

/** The fact's words, in which the names of others lead to them. */
function FactText({ fact: { text, links }, actions }: FactTextProps): JSX.Element {
  const parts: (string | JSX.Element)[] = [];
  let at = 0;
  for (const { start, end, entity } of actions === undefined ? [] : links) {
    parts.push(
      text.slice(at, start),
      // No button: that would be one piece for the line, and long names could not break.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- <a> without an address is no link to the keyboard
      <span key={start} role="link" tabIndex={0} class="to-entity" {...actions?.openEntity(entity)}>
        {text.slice(start, end)}
      </span>,
    );
    at = end;
  }
  // The pack does not say in which language it writes: not in the interface's for certain.
  return <span lang="">{[...parts, text.slice(at)]}</span>;
}

interface CopyButtonProps {
  readonly text: string;
  readonly done: string;
  readonly label: string;
}

function CopyButton({ text, done, label }: CopyButtonProps): JSX.Element {
  return (
    <button type="button" data-action="copy" data-value={text} data-done={done}>
      {label}
    </button>
  );
}

interface CopiesProps {
  readonly fact: CitedFact;
  readonly actions: FactActions;
  readonly strings: NoteStrings;
}

/** The ways of taking a fact along. */
function Copies({ fact, actions, strings }: CopiesProps): JSX.Element {
  const { locale, copied } = strings;
  const report = reportFact(fact, actions.entity, actions.dataset);
  return (
    <p class="copies">
      <CopyButton text={citePlain(fact, locale)} done={copied} label={strings.copyPlain} />
      <CopyButton text={citeMarkdown(fact, locale)} done={copied} label={strings.copyMarkdown} />
      <CopyButton text={report} done={strings.copiedReport} label={strings.copyReport} />
    </p>
  );
}

interface CitedFactItemProps extends FactTextProps {
  /** The document was named in full just above. */
  readonly again: boolean;
  readonly today: PartialDate;
  readonly strings: NoteStrings;
}

/** A fact as a short paragraph, with who said it, when and where. */
function CitedFactItem({ fact, again, today, actions, strings }: CitedFactItemProps): JSX.Element {
  const { id, text, asOf, when, source } = fact;
  const age = again ? undefined : ageLabel(asOf, today, strings.locale);
  const open = actions?.cited === id;
  return (
    <li class="fact">
      <p class="said">
        {when !== undefined && when !== asOf && (
          <time class="when" dateTime={when}>
            {formatPartialDate(when, strings.locale)}
          </time>
        )}
        <FactText fact={fact} actions={actions} />
      </p>
      <p class="source">
        <span class="publisher">{source.publisher}</span>
        {", "}
        <time dateTime={asOf}>{strings.asOf(formatPartialDate(asOf, strings.locale))}</time>
        {age !== undefined && <span class="age"> ({age})</span>}
        {": "}
        <SourceLink source={source}>{again ? strings.sameSource : undefined}</SourceLink>
        {actions !== undefined && (
          <button
            type="button"
            class="cite"
            aria-label={strings.citeFact(text)}
            aria-expanded={open}
            title={strings.cite}
            {...actions.cite(id, !open)}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d={quotes} />
            </svg>
          </button>
        )}
      </p>
      {actions !== undefined && open && <Copies fact={fact} actions={actions} strings={strings} />}
    </li>
  );
}

interface CitedFactsProps {
  readonly facts: readonly CitedFact[];
  readonly today: PartialDate;
  readonly strings: NoteStrings;
  readonly actions?: FactActions | undefined;
}

/** Facts one below the other; nothing where there are none. */
export function CitedFacts({
  facts,
  today,
  strings,
  actions,
}: CitedFactsProps): JSX.Element | null {
  if (facts.length === 0) return null;
  return (
    <ul class="facts">
      {facts.map((fact, index) => (
        <CitedFactItem
          key={fact.id}
          fact={fact}
          again={facts[index - 1]?.document === fact.document}
          today={today}
          actions={actions}
          strings={strings}
        />
      ))}
    </ul>
  );
}
