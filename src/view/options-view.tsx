import type { ComponentChildren, JSX } from "preact";
import { useId } from "preact/hooks";
import {
  type ReaderChoices,
  longestDelay,
  markBudgets,
  markStyles,
  openModes,
} from "../core/annotate/reader-choices.ts";
import { entityTypes } from "../core/dataset/pack.ts";
import { Glyph } from "./glyph.tsx";
import type { OptionsCalls, OptionsModel } from "./options-model.ts";
import { NameRules } from "./options-names.tsx";
import { Section } from "./options-section.tsx";
import { SiteRules } from "./options-sites.tsx";
import { Stored } from "./options-stored.tsx";
import { type OptionsStrings, englishOptions } from "./options-strings.ts";

export interface OptionsViewProps {
  readonly model: OptionsModel;
  readonly calls: OptionsCalls;
  readonly strings?: OptionsStrings;
}

interface PartProps extends OptionsViewProps {
  readonly strings: OptionsStrings;
}

interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly name: string;
  readonly values: readonly T[];
  readonly labels: Readonly<Record<T, ComponentChildren>>;
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of several. */
function Choice<T extends string>(props: ChoiceProps<T>): JSX.Element {
  const { legend, name, values, labels, value, onChange } = props;
  return (
    <fieldset>
      <legend class="label">{legend}</legend>
      {values.map((each) => (
        <label key={each} class="choice">
          <input
            type="radio"
            name={name}
            value={each}
            checked={each === value}
            onChange={() => onChange(each)}
          />
          <span>{labels[each]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Marks({ model: { choices }, calls, strings }: PartProps): JSX.Element {
  const [before, name, after] = strings.sample;
  return (
    <Section heading={strings.marks}>
      <Choice
        legend={strings.styleLegend}
        name="style"
        values={markStyles}
        labels={strings.styles}
        value={choices.markStyle}
        onChange={(style) => calls.onChoice("markStyle", style)}
      />
      <p class="sample">
        {before}
        <span class={`mark-${choices.markStyle}`}>{name}</span>
        {after}
      </p>
      <Choice
        legend={strings.budgetLegend}
        name="budget"
        values={markBudgets}
        labels={strings.budgets}
        value={choices.budget}
        onChange={(budget) => calls.onChoice("budget", budget)}
      />
      <fieldset>
        <legend class="label">{strings.kindsLegend}</legend>
        {entityTypes.map((kind) => (
          <label key={kind} class="choice">
            <input
              type="checkbox"
              name="kind"
              value={kind}
              checked={!choices.quietKinds.includes(kind)}
              onChange={(event) => calls.onKind(kind, event.currentTarget.checked)}
            />
            <Glyph type={kind} />
            <span>{strings.kinds[kind]}</span>
          </label>
        ))}
      </fieldset>
    </Section>
  );
}

interface DelayProps {
  readonly label: string;
  readonly value: number;
  readonly disabled?: boolean;
  readonly strings: OptionsStrings;
  readonly onChange: (value: number) => void;
}

function Delay({ label, value, disabled = false, strings, onChange }: DelayProps): JSX.Element {
  const id = useId();
  const written = strings.milliseconds(value);
  return (
    <p class="delay">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={longestDelay}
        step={50}
        value={value}
        disabled={disabled}
        aria-valuetext={written}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <span class="tally" aria-hidden="true">
        {written}
      </span>
    </p>
  );
}

function Cards({ model: { choices }, calls, strings }: PartProps): JSX.Element {
  const setDelay = (key: "openDelay" | "closeDelay") => (value: ReaderChoices["openDelay"]) =>
    calls.onChoice(key, value);
  return (
    <Section heading={strings.cards}>
      <Choice
        legend={strings.openLegend}
        name="open"
        values={openModes}
        labels={strings.openModes}
        value={choices.openMode}
        onChange={(mode) => calls.onChoice("openMode", mode)}
      />
      <Delay
        label={strings.openDelay}
        value={choices.openDelay}
        disabled={choices.openMode !== "rest"}
        strings={strings}
        onChange={setDelay("openDelay")}
      />
      <Delay
        label={strings.closeDelay}
        value={choices.closeDelay}
        strings={strings}
        onChange={setDelay("closeDelay")}
      />
    </Section>
  );
}

function Language({ model, calls, strings }: PartProps): JSX.Element {
  const { language, languages } = model;
  const id = useId();
  return (
    <Section heading={strings.language}>
      <p class="pick">
        <label class="unseen" for={id}>
          {strings.language}
        </label>
        <select
          id={id}
          value={language ?? ""}
          onChange={({ currentTarget: { value } }) =>
            calls.onLanguage(value === "" ? undefined : value)
          }
        >
          <option value="">{strings.browserLanguage}</option>
          {languages.map(({ tag, name }) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <p class="help">{strings.languageHint}</p>
    </Section>
  );
}

function Shortcuts({ model: { shortcuts }, calls, strings }: PartProps): JSX.Element {
  return (
    <Section heading={strings.shortcuts}>
      <dl class="pairs">
        {shortcuts.map(({ command, keys }) => (
          <div key={command}>
            <dt>{strings.commands[command] ?? command}</dt>
            <dd>{keys === "" ? strings.noShortcut : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p>
        <button type="button" onClick={calls.onShortcuts}>
          {strings.changeShortcuts}
        </button>
      </p>
      <p class="help">{strings.shortcutsHint}</p>
    </Section>
  );
}

/** The options, each of which takes effect at once. */
export function OptionsView(props: OptionsViewProps): JSX.Element {
  const { model, strings = englishOptions } = props;
  const part = { ...props, strings };
  return (
    <main class="surface options" lang={strings.locale}>
      <header>
        <p class="product">{strings.product}</p>
        <h1>{strings.heading}</h1>
        <p>
          <a href={model.firstRun}>{strings.firstRun}</a>
        </p>
      </header>
      <Marks {...part} />
      <Cards {...part} />
      <SiteRules {...part} />
      <NameRules {...part} />
      <Language {...part} />
      <Shortcuts {...part} />
      <Stored {...part} />
    </main>
  );
}
