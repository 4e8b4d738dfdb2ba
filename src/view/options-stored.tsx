import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { formatPartialDate } from "./dates.ts";
import type { OptionsCalls, OptionsModel } from "./options-model.ts";
import { Section } from "./options-section.tsx";
import type { OptionsStrings } from "./options-strings.ts";

interface StoredProps {
  readonly model: OptionsModel;
  readonly calls: OptionsCalls;
  readonly strings: OptionsStrings;
}

type Deleting = "no" | "asked" | "done";

/** What is on this machine, and the end of it. */
export function Stored({ model, calls, strings }: StoredProps): JSX.Element {
  const { stored, dataset } = model;
  const [deleting, setDeleting] = useState<Deleting>("no");
  const deleteAll = async (): Promise<void> => {
    await calls.onDelete();
    setDeleting("done");
  };
  return (
    <Section heading={strings.stored}>
      <p class="help">{strings.storedHint}</p>
      <ul class="facts-of-storage">
        <li>
          {strings.storedChoices(stored.choices)}, {strings.storedBytes(stored.bytes)}
        </li>
        {dataset !== undefined && (
          <li>
            {strings.dataset(
              dataset.title,
              dataset.revision,
              formatPartialDate(dataset.knownUpTo, strings.locale),
            )}
            , {strings.datasetFacts(dataset.facts)}
          </li>
        )}
      </ul>
      {deleting === "asked" ? (
        <p class="sure">
          <span>{strings.deleteSure}</span>
          <button type="button" class="grave" onClick={() => void deleteAll()}>
            {strings.deleteYes}
          </button>
          <button type="button" onClick={() => setDeleting("no")}>
            {strings.keep}
          </button>
        </p>
      ) : (
        <p>
          <button
            type="button"
            disabled={stored.choices === 0}
            onClick={() => setDeleting("asked")}
          >
            {strings.deleteAll}
          </button>
        </p>
      )}
      <output class="help">{deleting === "done" && strings.deleted}</output>
    </Section>
  );
}
