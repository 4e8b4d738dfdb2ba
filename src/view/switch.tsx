import type { JSX } from "preact";
import { useId } from "preact/hooks";

interface SwitchProps {
  readonly label: string;
  /** What exactly is switched, under the label. */
  readonly detail?: string | undefined;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
}

/** A labelled switch, the whole row of which can be clicked. */
export function Switch({
  label,
  detail,
  on,
  disabled = false,
  onChange,
}: SwitchProps): JSX.Element {
  const id = useId();
  return (
    <label class="switch" for={id}>
      <span class="switch-label" id={`${id}-label`}>
        {label}
      </span>
      <input
        id={id}
        type="checkbox"
        // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- a checkbox says it itself
        role="switch"
        checked={on}
        disabled={disabled}
        // Named by the label alone: the detail is its description, and would be read twice.
        aria-labelledby={`${id}-label`}
        aria-describedby={detail === undefined ? undefined : `${id}-detail`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {detail !== undefined && (
        <span class="switch-detail" id={`${id}-detail`}>
          {detail}
        </span>
      )}
    </label>
  );
}
