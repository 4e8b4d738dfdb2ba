import type { JSX } from "preact";
import type { Licence, NameForm } from "../core/annotate/mention.ts";
import { rejectionScopes } from "../core/annotate/reader-choices.ts";
import type { EntityId } from "../core/dataset/pack.ts";
import type { CardStrings } from "./card-strings.ts";
import { type CardChoice, type CardWish, writeWish } from "./card-wish.ts";

/** Why the name on the page is this entity. */
export interface CardEvidence {
  /** As the page has it. */
  readonly words: string;
  readonly form: NameForm;
  readonly licence: Licence;
  /** The name of the dataset that is written there. */
  readonly name: string;
  readonly rivals: readonly {
    readonly id: EntityId;
    readonly name: string;
    readonly description: string;
  }[];
  /** Nothing is stored here. */
  readonly inPrivate: boolean;
}

interface ChoiceButtonProps {
  readonly choice: CardChoice;
  readonly label: string;
}

function ChoiceButton({ choice, label }: ChoiceButtonProps): JSX.Element {
  const wish: CardWish = { trail: [], part: "first", choice };
  return (
    <button type="button" data-action="choose" data-value={writeWish(wish)}>
      {label}
    </button>
  );
}

interface CardWhyProps {
  readonly wish: CardWish;
  readonly evidence: CardEvidence;
  readonly strings: CardStrings;
}

/** The evidence, and what the reader can say against it. */
export function CardWhy({ evidence, strings }: CardWhyProps): JSX.Element {
  const { words, form, licence, name, rivals } = evidence;
  return (
    <>
      <p>{strings.forms[form](words, name)}</p>
      <p>{strings.licences[licence]}</p>
      {rivals.length > 0 && (
        <div>
          <p>{strings.rivals}</p>
          <ul class="plain">
            {rivals.map((rival) => (
              <li key={rival.id}>
                <button
                  type="button"
                  data-action="wish"
                  data-value={writeWish({ trail: [rival.id], part: "first" })}
                >
                  <bdi>{rival.name}</bdi>
                </button>
                {rival.description !== "" && <span lang=""> ({rival.description})</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
      <section class="say">
        <h3 class="label">{strings.notThis}</h3>
        <p class="actions">
          {rejectionScopes.map((scope) => (
            <ChoiceButton
              key={scope}
              choice={{ choice: scope, undo: false }}
              label={strings.scopes[scope]}
            />
          ))}
        </p>
        <p class="actions">
          <ChoiceButton choice={{ choice: "known", undo: false }} label={strings.known} />
        </p>
      </section>
    </>
  );
}

interface CardChoicesProps {
  readonly wish: CardWish;
  readonly choice: CardChoice;
  readonly evidence: CardEvidence | undefined;
  readonly strings: CardStrings;
}

/** What the reader has just chosen, and the way back. */
export function CardChoices({ choice, evidence, strings }: CardChoicesProps): JSX.Element {
  return (
    <>
      <p>{choice.undo ? strings.undone : strings.chosen[choice.choice]}</p>
      {evidence?.inPrivate === true && !choice.undo && <p>{strings.chosenPrivately}</p>}
      {!choice.undo && (
        <p class="actions">
          <ChoiceButton choice={{ ...choice, undo: true }} label={strings.undo} />
        </p>
      )}
    </>
  );
}
