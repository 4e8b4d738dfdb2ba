import type { JSX } from "preact";
import type { WelcomeStrings } from "./welcome-strings.ts";

interface ListProps {
  readonly heading: string;
  readonly lines: readonly string[];
}

function Points({ heading, lines }: ListProps): JSX.Element {
  return (
    <section>
      <h2 class="name">{heading}</h2>
      <ul class="points">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** The first-run page up to its demo text: what the extension does, and what it never does. */
export function WelcomeHead({ strings }: { readonly strings: WelcomeStrings }): JSX.Element {
  return (
    <>
      <header>
        <h1>{strings.product}</h1>
        <p class="lead">{strings.lead}</p>
      </header>
      <div class="columns">
        <Points heading={strings.doesHeading} lines={strings.does} />
        <Points heading={strings.neverHeading} lines={strings.never} />
      </div>
      <section class="try">
        <h2 class="name">{strings.tryHeading}</h2>
        <p class="help">{strings.tryHint}</p>
      </section>
    </>
  );
}

interface WelcomeFootProps {
  readonly strings: WelcomeStrings;
  readonly onOptions: () => void;
}

/** The first-run page after its demo text. */
export function WelcomeFoot({ strings, onOptions }: WelcomeFootProps): JSX.Element {
  return (
    <>
      <section>
        <h2 class="name">{strings.reloadHeading}</h2>
        <p>{strings.reload}</p>
      </section>
      <p>
        <button type="button" onClick={onOptions}>
          {strings.options}
        </button>
      </p>
    </>
  );
}
