import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { ImportResult, ListedSite, OptionsCalls, OptionsModel } from "./options-model.ts";
import { Section } from "./options-section.tsx";
import type { OptionsStrings } from "./options-strings.ts";

interface SiteRulesProps {
  readonly model: OptionsModel;
  readonly calls: OptionsCalls;
  readonly strings: OptionsStrings;
}

interface SelectProps {
  readonly on: boolean;
  readonly label: string;
  readonly strings: OptionsStrings;
  readonly onChange: (on: boolean) => void;
}

function RuleSelect({ on, label, strings, onChange }: SelectProps): JSX.Element {
  return (
    <select
      aria-label={label}
      value={on ? "on" : "off"}
      onChange={(event) => onChange(event.currentTarget.value === "on")}
    >
      <option value="off">{strings.off}</option>
      <option value="on">{strings.on}</option>
    </select>
  );
}

type RuleRowProps = Omit<SiteRulesProps, "model"> & { readonly rule: ListedSite };

function RuleRow({ rule: { site, on }, calls, strings }: RuleRowProps): JSX.Element {
  return (
    <li class="rule">
      <bdi>{site}</bdi>
      <RuleSelect
        on={on}
        label={site}
        strings={strings}
        onChange={(value) => calls.onSite(site, value)}
      />
      <button
        type="button"
        aria-label={strings.removeOf(site)}
        onClick={() => calls.onRemoveSite(site)}
      >
        {strings.remove}
      </button>
    </li>
  );
}

function AddRule({ calls, strings }: Omit<SiteRulesProps, "model">): JSX.Element {
  const [text, setText] = useState("");
  const [on, setOn] = useState(false);
  const [refused, setRefused] = useState<string>();
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault();
        const taken = calls.onAddSite(text, on);
        setRefused(taken ? undefined : text);
        if (taken) setText("");
      }}
    >
      <label for="new-site">{strings.site}</label>
      <input
        id="new-site"
        type="text"
        autocomplete="off"
        spellcheck={false}
        placeholder="example.org"
        maxLength={1000}
        value={text}
        aria-invalid={refused !== undefined}
        aria-describedby="new-site-fault"
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <RuleSelect on={on} label={strings.sites} strings={strings} onChange={setOn} />
      <button type="submit">{strings.add}</button>
      <output id="new-site-fault" class="fault">
        {refused !== undefined && strings.notASite(refused)}
      </output>
    </form>
  );
}

function describeImport(result: ImportResult, strings: OptionsStrings): string {
  return result.kind === "imported"
    ? strings.imported(result.count)
    : strings.importFailed(result.fault);
}

function SiteFiles({ model, calls, strings }: SiteRulesProps): JSX.Element {
  const [result, setResult] = useState<ImportResult>();
  const take = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    if (file !== undefined) setResult(await calls.onImport(file));
    // Else the same file could not be taken a second time.
    input.value = "";
  };
  return (
    <p class="files">
      <button type="button" disabled={model.sites.length === 0} onClick={calls.onExport}>
        {strings.exportSites}
      </button>
      <label class="file">
        <input
          type="file"
          accept="application/json,.json"
          onChange={(event) => void take(event.currentTarget)}
        />
        <span>{strings.importSites}</span>
      </label>
      <output class={result?.kind === "failed" ? "fault" : "help"}>
        {result !== undefined && describeImport(result, strings)}
      </output>
    </p>
  );
}

/** Where names are underlined, and where not: list, change, add, remove, and as a file. */
export function SiteRules(props: SiteRulesProps): JSX.Element {
  const { model, calls, strings } = props;
  return (
    <Section heading={strings.sites}>
      <p class="help">{model.sites.length === 0 ? strings.noSites : strings.sitesHint}</p>
      {model.sites.length > 0 && (
        <ul class="rules">
          {model.sites.map((rule) => (
            <RuleRow key={rule.site} rule={rule} calls={calls} strings={strings} />
          ))}
        </ul>
      )}
      <AddRule calls={calls} strings={strings} />
      <SiteFiles {...props} />
    </Section>
  );
}
