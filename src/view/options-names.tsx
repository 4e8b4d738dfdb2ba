import type { JSX } from "preact";
import type { NameRule } from "../core/annotate/reader-choices.ts";
import type { OptionsCalls, OptionsModel } from "./options-model.ts";
import { Section } from "./options-section.tsx";
import type { OptionsStrings } from "./options-strings.ts";

interface NameRulesProps {
  readonly model: OptionsModel;
  readonly calls: OptionsCalls;
  readonly strings: OptionsStrings;
}

function describe(rule: NameRule, strings: OptionsStrings): string {
  if (rule.rule === "known") return strings.knownRule;
  return strings.rejectedRule[rule.scope](rule.where);
}

function keyOf(rule: NameRule): string {
  return rule.rule === "known" ? rule.entity : [rule.scope, rule.where, rule.entity].join("\n");
}

/** What the reader has said about names in cards, with the way back. */
export function NameRules({ model, calls, strings }: NameRulesProps): JSX.Element {
  const { rules } = model.choices;
  return (
    <Section heading={strings.names}>
      <p class="help">{strings.namesHint}</p>
      {rules.length === 0 ? (
        <p class="empty">{strings.noNames}</p>
      ) : (
        <ul class="rules">
          {rules.map((rule) => (
            <li key={keyOf(rule)} class="rule">
              <span>
                <bdi lang="">{rule.name}</bdi>
                <span class="help"> {describe(rule, strings)}</span>
              </span>
              <button
                type="button"
                aria-label={strings.undoOf(rule.name)}
                onClick={() => calls.onUndo(rule)}
              >
                {strings.undo}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
